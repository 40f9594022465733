import { columnsIn } from './columns-in.js';
import type { EventRows } from './event-rows.js';
import { datasetFields as fields } from './fields.js';
import type { Finding } from './finding.js';
import type { ReadColumns } from './read-columns.js';
import { readActors, readKinds, readPlaces, readSeries, readSources } from './read-entries.js';
import { readEvents } from './read-events.js';
import { readLinks } from './read-links.js';
import { Reader, root } from './reader.js';
import type { Steps } from './steps.js';
import type { Dataset } from './types.js';
import { get, isRecord } from './values.js';

export interface Reading {
  readonly dataset: Dataset;
  /** In the order in which they were found; empty where all is well. */
  readonly findings: readonly Finding[];
}

const usualLanguage = 'en';

function checkRoot(reader: Reader, input: unknown): object {
  if (isRecord(input)) {
    if (get(input, 'events') === undefined && !columnsIn(input)) {
      reader.report('error', 'missing-events', root, 'events', (words) => words.missingEvents());
    }
    return input;
  }
  reader.report('error', 'bad-root', root, '', (words) => words.badRoot(input));
  return {};
}

function readLanguage(reader: Reader, source: object): string {
  const language = reader.field(source, 'language', fields.language, root);
  if (language === undefined) return usualLanguage;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? usualLanguage;
  } catch {
    reader.report('warning', 'bad-language', root, 'language', (words) => words.badLanguage(usualLanguage));
    return usualLanguage;
  }
}

/** What few datasets need, so that a page may fetch it when it is wanted. */
export interface ReadingParts {
  /** Without it, columns are left out. */
  readonly readColumns?: ReadColumns | undefined;
  /** Without it, each event is an object. */
  readonly EventRows?: typeof EventRows | undefined;
}

/** What `readDataset` does, in steps, but for the words of what is wrong. */
export function* readingDataset(
  input: unknown,
  { readColumns, EventRows: Rows }: ReadingParts = {},
): Steps<Reading> {
  const reader = new Reader();
  const source = checkRoot(reader, input);
  const columns = columnsIn(source);
  // Beside columns at the root, `title` is one of them.
  const isRoot = columns === source;
  if (!isRoot) reader.unknown(source, fields, root);
  const title = isRoot ? undefined : reader.text(source, 'title', fields.title, root);
  const summary = isRoot ? undefined : reader.text(source, 'summary', fields.summary, root);
  const language = readLanguage(reader, source);
  const asOfText = reader.field(source, 'asOf', fields.asOf, root);
  const asOf = asOfText === undefined ? undefined : reader.date(asOfText, 'asOf', root);
  const actors = readActors(reader, source);
  const entries = {
    kinds: readKinds(reader, source),
    places: readPlaces(reader, source),
    actors,
    speakers: new Map(),
    sources: readSources(reader, source),
    series: isRoot ? new Map() : readSeries(reader, source),
  };
  const { events, undated } =
    columns && readColumns
      ? { events: yield* readColumns(reader, columns, isRoot, entries), undated: [] }
      : yield* readEvents(reader, source, entries, Rows);
  const links = yield* readLinks(reader, source, { events, undated }, entries);
  const dataset: Dataset = {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    language,
    ...(asOf && { asOf }),
    kinds: entries.kinds,
    places: entries.places,
    actors: new Map([...actors, ...entries.speakers]),
    sources: entries.sources,
    series: entries.series,
    events,
    undated,
    links,
  };
  return { dataset, findings: reader.findings };
}
