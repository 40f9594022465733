import { IdTable } from './id-table.js';

/** Gives every event, by its number, its own id. Ids as written come first: a derived id never takes one of them. */
export class EventIds {
  /** The number of each event by its id. */
  readonly table: IdTable;
  private readonly ids: string[] = [];
  private readonly counters = new Map<string, number>();

  constructor(most: number) {
    this.table = new IdTable(most, (number) => this.ids[number] ?? '');
  }

  /** Notes the id that an event has as written; whether it is the first that has it. */
  note(number: number, id: string): boolean {
    this.ids[number] = id;
    return this.table.add(number);
  }

  /** `x-2`, `x-3` ..: the first that nobody has, counting on from the last one derived from `x`. */
  derive(number: number, base: string, first: number): string {
    let count = this.counters.get(base) ?? first;
    while (this.table.find(`${base}-${count}`) !== undefined) count += 1;
    this.counters.set(base, count + 1);
    const id = `${base}-${count}`;
    this.note(number, id);
    return id;
  }
}
