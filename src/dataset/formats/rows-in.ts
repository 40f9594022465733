import type { Steps } from '../steps.js';

/** A cell, in quotes or not, and what follows it: a comma, the end of the line, or that of the text. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"?)?([^,\r\n]*)(,|\r\n?|\n|$)/y;
/** So many cells are read between two rests. */
const BATCH = 1_024;

/** The cells of each line of comma-separated values (RFC 4180). Any text has some. */
export function* rowsIn(text: string): Steps<string[][]> {
  const cell = new RegExp(CELL);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let count = 0; cell.lastIndex < text.length; count++) {
    if (count % BATCH === 0) yield;
    const [, quoted = '', plain = '', end = ''] = cell.exec(text) ?? [];
    row.push(quoted.replaceAll('""', '"') + plain);
    if (end === ',' && cell.lastIndex < text.length) continue;
    if (end === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}
