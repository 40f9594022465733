const FREE = -1;
const TAKEN = -2;

/** Gives every event its own id. Ids as written come first: a derived id never takes one of them. */
export class EventIds {
  /** The row of each event that has one, by id as written or derived; else whether the id already belongs to an event. */
  private readonly rows = new Map<string, number>();
  private readonly counters = new Map<string, number>();

  /** Notes an id that some event has as written. */
  note(id: string): void {
    this.rows.set(id, FREE);
  }

  /** Whether the id was still free; from then on it is not. */
  take(id: string): boolean {
    if ((this.rows.get(id) ?? FREE) !== FREE) return false;
    this.rows.set(id, TAKEN);
    return true;
  }

  /** `x-2`, `x-3` ..: the first that nobody has, counting on from the last one derived from `x`. */
  derive(base: string, first: number): string {
    let count = this.counters.get(base) ?? first;
    while (this.rows.has(`${base}-${count}`)) count += 1;
    this.counters.set(base, count + 1);
    const id = `${base}-${count}`;
    this.rows.set(id, TAKEN);
    return id;
  }

  /** Says in which row the event with an id stands. */
  place(id: string, row: number): void {
    this.rows.set(id, row);
  }

  rowOf(id: string): number | undefined {
    const row = this.rows.get(id) ?? TAKEN;
    return row < 0 ? undefined : row;
  }
}
