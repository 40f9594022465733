import { labelFields, placeFields, sourceFields } from './fields.js';
import { root, type Reader, type Subject } from './reader.js';
import { isSafeUrl } from './safe-url.js';
import type { Actor, Kind, Place, Series, Source, Text } from './types.js';
import { isRecord, quote } from './values.js';

interface Named {
  readonly id: string;
  readonly label: Text;
}

/**
 * The entries of one list of the dataset, by id. `fields` are those they may have, `make` adds to the id and the
 * label what else the raw entry says.
 */
function readEntries<Entry extends Named>(
  reader: Reader,
  source: object,
  list: string,
  noun: string,
  make: (named: Named, raw: object, subject: Subject, index: number) => Entry,
  fields: object = labelFields,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const known = { id: true, ...fields };
  for (const [id, value, path] of reader.entries(source, list, root)) {
    const subject = { name: () => `${noun} ${quote(id)}`, path };
    if (id === '') {
      reader.report('error', 'missing-id', subject, 'id', (words) => words.entryWithoutId());
    } else if (entries.has(id)) {
      reader.report('error', 'duplicate-id', subject, 'id', (words) => words.duplicateEntry());
    } else {
      const raw = isRecord(value) ? value : { label: value };
      reader.unknown(raw, known, subject);
      const label = reader.name(raw, 'label', labelFields.label, subject, id);
      entries.set(id, make({ id, label }, raw, subject, entries.size));
    }
  }
  return entries;
}

export function readKinds(reader: Reader, source: object): Map<string, Kind> {
  return readEntries(reader, source, 'kinds', 'Kind', (named, _raw, _subject, index) => ({
    ...named,
    index,
  }));
}

export function readActors(reader: Reader, source: object): Map<string, Actor> {
  return readEntries(reader, source, 'actors', 'Actor', (named) => named);
}

export function readSeries(reader: Reader, source: object): Map<string, Series> {
  return readEntries(reader, source, 'series', 'Series', (named) => named);
}

export function readPlaces(reader: Reader, source: object): Map<string, Place> {
  const { latitude, longitude, note } = placeFields;
  return readEntries(
    reader,
    source,
    'places',
    'Place',
    (named, raw, subject) => {
      const north = reader.field(raw, 'latitude', latitude, subject);
      const east = reader.field(raw, 'longitude', longitude, subject);
      const remark = reader.text(raw, 'note', note, subject);
      return {
        ...named,
        ...(north !== undefined && { latitude: north }),
        ...(east !== undefined && { longitude: east }),
        ...(remark !== undefined && { note: remark }),
      };
    },
    placeFields,
  );
}

export function readSources(reader: Reader, source: object): Map<string, Source> {
  return readEntries(
    reader,
    source,
    'sources',
    'Source',
    (named, raw, subject) => {
      const url = readUrl(reader, raw, subject);
      const text = reader.field(raw, 'date', sourceFields.date, subject);
      const date = text === undefined ? undefined : reader.date(text, 'date', subject, 'sourceUndated');
      return { ...named, ...(url !== undefined && { url }), ...(date && { date }) };
    },
    sourceFields,
  );
}

/** The `url` of an entry or an event, if it is one that may become a link. */
export function readUrl(reader: Reader, raw: object, subject: Subject): string | undefined {
  const url = reader.field(raw, 'url', sourceFields.url, subject)?.trim();
  if (url === undefined || isSafeUrl(url)) return url;
  reader.report('warning', 'bad-url', subject, 'url', (words) => words.badUrl(url));
  return undefined;
}
