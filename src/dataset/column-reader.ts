import { isColumn } from './columns-in.js';
import type { Reader, Subject } from './reader.js';
import { get } from './values.js';

/** Whether a cell is empty. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || Number.isNaN(value);
}

/** The rows that have one fault: counted, and said once. */
export class Fault {
  private readonly code: string;
  private readonly key: string;
  private readonly problem: string;
  private first = 0;
  count = 0;

  /** `problem` ends the sentence "row 5 …". */
  constructor(code: string, key: string, problem: string) {
    this.code = code;
    this.key = key;
    this.problem = problem;
  }

  note(row: number): void {
    if (this.count === 0) this.first = row;
    this.count += 1;
  }

  report(reader: Reader, subject: Subject): void {
    const { code, key, problem, count, first } = this;
    if (count === 0) return;
    const rows = count === 1 ? `row ${first}` : `${count} rows, the first is row ${first}:`;
    reader.report(code === 'bad-date' ? 'error' : 'warning', code, subject, key, () => `${rows} ${problem}`);
  }
}

/** Reads the columns of an unknown object, and says once of each what is wrong with it. */
export class ColumnReader {
  private readonly reader: Reader;
  private readonly source: object;
  private readonly subject: Subject;
  private readonly faults: Fault[] = [];
  /** The columns that were asked for. */
  readonly known: Record<string, true> = {};

  constructor(reader: Reader, source: object, subject: Subject) {
    this.reader = reader;
    this.source = source;
    this.subject = subject;
  }

  /** The column, which should have so many rows. */
  column(key: string, rows?: number): ArrayLike<unknown> | undefined {
    this.known[key] = true;
    const value = get(this.source, key);
    if (value === undefined) return undefined;
    // That of a list whose reading throws is no number.
    const length = isColumn(value) && get(value, 'length');
    if (typeof length !== 'number') {
      this.warn('wrong-type', key, 'must be a list; it was left out.');
      return undefined;
    }
    if (rows !== undefined && length !== rows) {
      const outcome = length < rows ? 'The last rows have none.' : 'What is beyond was left out.';
      const problem = `is ${length} long where "begin" is ${rows}; give one item to each row. ${outcome}`;
      this.warn('wrong-length', key, problem);
    }
    return value as ArrayLike<unknown>;
  }

  /** The same as numbers: NaN in place of what is none, which is a fault where there is something. */
  numbers(key: string, rows?: number, strange?: Fault): Float64Array | undefined {
    const values = this.column(key, rows);
    if (values === undefined || values instanceof Float64Array) return values;
    if (values instanceof Float32Array) return new Float64Array(values);
    return Float64Array.from({ length: values.length }, (_, row) => {
      const value = get(values, row);
      if (typeof value === 'number') return value;
      if (!isNothing(value)) strange?.note(row);
      return NaN;
    });
  }

  /** A fault that rows of a column may have, to be noted. */
  fault(code: string, key: string, problem: string): Fault {
    const fault = new Fault(code, key, problem);
    this.faults.push(fault);
    return fault;
  }

  report(): void {
    for (const fault of this.faults) fault.report(this.reader, this.subject);
  }

  private warn(code: string, key: string, problem: string): void {
    this.reader.report('warning', code, this.subject, key, () => problem);
  }
}
