/** Gives every event its own id. Ids as written come first: a derived id never takes one of them. */
export class EventIds {
  /** Whether an id, as written or derived, already belongs to an event. */
  private readonly taken = new Map<string, boolean>();
  private readonly counters = new Map<string, number>();

  /** Notes an id that some event has as written. */
  note(id: string): void {
    this.taken.set(id, false);
  }

  /** Whether the id was still free; from then on it is not. */
  take(id: string): boolean {
    if (this.taken.get(id)) return false;
    this.taken.set(id, true);
    return true;
  }

  /** `x-2`, `x-3` ..: the first that nobody has, counting on from the last one derived from `x`. */
  derive(base: string, first: number): string {
    let count = this.counters.get(base) ?? first;
    while (this.taken.has(`${base}-${count}`)) count += 1;
    this.counters.set(base, count + 1);
    const id = `${base}-${count}`;
    this.taken.set(id, true);
    return id;
  }
}
