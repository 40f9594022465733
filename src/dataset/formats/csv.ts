import { linkTypes } from '../link-types.js';
import type { Issue, LinkType } from '../types.js';
import type { Steps } from '../steps.js';
import type { ReadText } from './format.js';
import { rowsIn } from './rows-in.js';

/** Columns that are fields of the event as they stand. */
const eventColumns: readonly string[] = [
  'id',
  'date',
  'title',
  'short',
  'summary',
  'kind',
  'status',
  'place',
  'series',
  'importance',
  'url',
];

function isLinkType(column: string): column is LinkType {
  return Object.hasOwn(linkTypes, column);
}

/** So many rows are read between two rests. */
const BATCH = 64;

interface Row {
  readonly event: Readonly<Record<string, string | number>>;
  readonly links: readonly { readonly from: string; readonly type: LinkType; readonly to: string }[];
}

function readRow(header: readonly string[], cells: readonly string[]): Row {
  const filled = header.flatMap((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    return cell === '' ? [] : [{ column, cell }];
  });
  const fields = filled.filter(({ column }) => eventColumns.includes(column));
  const event = Object.fromEntries(fields.map(({ column, cell }) => [column, toField(column, cell)]));
  const from = String(event.id ?? '');
  const links = filled.flatMap(({ column, cell }) => {
    if (from === '' || !isLinkType(column)) return [];
    const ids = cell.split(';').map((id) => id.trim());
    return ids.filter((id) => id !== '').map((to) => ({ from, type: column, to }));
  });
  return { event, links };
}

/** A number where there should be one; what is none goes on as it is, for the reader to report. */
function toField(column: string, cell: string): string | number {
  const number = Number(cell);
  return column === 'importance' && Number.isFinite(number) ? number : cell;
}

/** The entries that the events name; their names are their labels. */
function named(rows: readonly Row[], column: string): readonly { id: string; label: string }[] {
  const names = new Set(
    rows.flatMap(({ event }) => (event[column] === undefined ? [] : String(event[column]))),
  );
  return Array.from(names, (name) => ({ id: name, label: name }));
}

function checkHeader(header: readonly string[]): readonly Issue[] {
  const known = [...eventColumns, ...Object.keys(linkTypes)];
  const issues: Issue[] = [];
  header.forEach((column, index) => {
    if (column === '' || known.includes(column)) return;
    const message = `Column ${index + 1}, "${column}", is not known; rename it to one of ${known.join(', ')}. It was left out.`;
    issues.push({ code: 'unknown-column', severity: 'warning', path: column, message });
  });
  if (!header.includes('id') || !header.includes('date')) {
    const message = 'The first line must name the columns, at least id, date and title.';
    issues.push({ code: 'bad-header', severity: 'error', path: '', message });
  }
  return issues;
}

/**
 * Comma-separated values (RFC 4180): a line of column names, then one event per
 * line. Kinds, places and series are written by name. A column named after a link
 * type holds the ids that links of the event lead to, with `;` between them.
 */
export function* readCsv(text: string): Steps<ReadText> {
  const [first = [], ...lines] = yield* rowsIn(text.replace(/^\uFEFF/, ''));
  const header = first.map((column) => column.trim());
  const rows: Row[] = [];
  for (const [index, cells] of lines.entries()) {
    if (index % BATCH === 0) yield;
    if (cells.some((cell) => cell.trim() !== '')) rows.push(readRow(header, cells));
  }
  const input = {
    places: named(rows, 'place'),
    series: named(rows, 'series'),
    events: rows.map(({ event }) => event),
    links: rows.flatMap(({ links }) => links),
  };
  return { input, issues: checkHeader(header) };
}
