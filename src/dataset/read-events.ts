import type { DateValue } from '../time/date-value.js';
import { EventIds } from './event-ids.js';
import type { EventRows } from './event-rows.js';
import { eventFields as fields, media as aMedia, mediaFields, USUAL_IMPORTANCE } from './fields.js';
import type { Entries } from './read-claims.js';
import { readClaims, readParts, readSourceIds } from './read-claims.js';
import { readUrl } from './read-entries.js';
import type { Reader, Subject } from './reader.js';
import { root, within } from './reader.js';
import { isWebUrl } from './safe-url.js';
import type { Steps } from './steps.js';
import { clean, cut } from './text.js';
import type { ChainEvent, EventFacts, Media, UndatedEvent } from './types.js';
import { get, hasWords, isRecord, LONGEST_NAME, nameOf, quote } from './values.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface Events {
  /** In order of time: by earliest begin, then earliest end, then as written. */
  readonly events: readonly ChainEvent[];
  readonly undated: readonly UndatedEvent[];
}

/** An event as it is written. Name and path are made only where something is wrong: most events are right. */
class RawEvent implements Subject {
  readonly raw: object;
  readonly index: number;
  /** As it is written. */
  id: string | undefined;
  /** Whether it is the first that has its id. */
  isFirst = false;

  constructor(raw: object, index: number) {
    this.raw = raw;
    this.index = index;
  }

  get path(): string {
    return `events[${this.index}]`;
  }

  name(): string {
    return this.id === undefined ? `Event number ${this.index + 1}` : `Event ${quote(this.id)}`;
  }
}

/** So many events are read between two rests. */
const BATCH = 64;

function* findRawEvents(reader: Reader, list: readonly unknown[], ids: EventIds): Steps<readonly RawEvent[]> {
  const found: RawEvent[] = [];
  for (const [index, raw] of list.entries()) {
    if (index % BATCH === 0) yield;
    if (isRecord(raw)) {
      const event = new RawEvent(raw, index);
      event.id = reader.id(raw, 'id', fields.id, event);
      event.isFirst = event.id !== undefined && ids.note(index, event.id);
      found.push(event);
    } else {
      const subject = { name: () => `Event number ${index + 1}`, path: `events[${index}]` };
      reader.report('error', 'bad-event', subject, '', (words) => words.badEvent());
    }
  }
  return found;
}

function chooseId(reader: Reader, event: RawEvent, ids: EventIds): string {
  const { id, index, isFirst } = event;
  if (id !== undefined && isFirst) return id;
  if (id === undefined) {
    const derived = ids.derive(index, 'event', index + 1);
    reader.report('error', 'missing-id', event, 'id', (words) => words.eventWithoutId(derived));
    return derived;
  }
  const derived = ids.derive(index, id, 2);
  reader.report('error', 'duplicate-id', event, 'id', (words) => words.duplicateEvent(id, derived));
  return derived;
}

function readKind(
  reader: Reader,
  raw: object,
  entries: Entries,
  closed: boolean,
  subject: Subject,
): string | undefined {
  const id = reader.id(raw, 'kind', fields.kind, subject);
  if (closed) return reader.reference(id, 'kind', entries.kinds, ['kinds', 'kind'], subject);
  if (id !== undefined && !entries.kinds.has(id)) {
    entries.kinds.set(id, { id, label: nameOf(id), index: entries.kinds.size });
  }
  return id;
}

function readImportance(reader: Reader, raw: object, subject: Subject): number {
  const importance = reader.field(raw, 'importance', fields.importance, subject) ?? USUAL_IMPORTANCE;
  if (importance >= 0 && importance <= 1) return importance;
  const nearest = importance < 0 ? 0 : 1;
  reader.report('warning', 'bad-importance', subject, 'importance', (words) =>
    words.badImportance(importance, nearest),
  );
  return nearest;
}

function readMedia(reader: Reader, raw: object, subject: Subject): Media | undefined {
  const value = get(raw, 'media');
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    reader.check(value, 'media', aMedia, subject);
    return undefined;
  }
  const here = within(subject, 'media');
  reader.unknown(value, mediaFields, here);
  const url = reader.field(value, 'url', mediaFields.url, here)?.trim();
  const alt = reader.text(value, 'alt', mediaFields.alt, here);
  const caption = reader.text(value, 'caption', mediaFields.caption, here);
  if (url === undefined || !isWebUrl(url)) {
    reader.report('warning', 'bad-url', here, 'url', (words) => words.badMedia());
    return undefined;
  }
  if (alt === undefined || !hasWords(alt)) {
    reader.report('warning', 'missing-alt', here, 'alt', (words) => words.missingAlt());
    return undefined;
  }
  return { url, alt, ...(caption !== undefined && { caption }) };
}

function readFacts(
  reader: Reader,
  raw: object,
  id: string,
  entries: Entries,
  kindsAreClosed: boolean,
  subject: Subject,
): Mutable<EventFacts> {
  reader.unknown(raw, fields, subject);
  const facts: Mutable<EventFacts> = {
    id,
    title: reader.name(raw, 'title', fields.title, subject, id),
    status: reader.field(raw, 'status', fields.status, subject) ?? 'occurred',
    actors: readParts(reader, raw, entries, subject),
    importance: readImportance(reader, raw, subject),
    sources: readSourceIds(reader, raw, entries, subject),
    claims: readClaims(reader, raw, entries, subject),
  };
  const short = reader.text(raw, 'short', fields.short, subject);
  const summary = reader.text(raw, 'summary', fields.summary, subject);
  const kind = readKind(reader, raw, entries, kindsAreClosed, subject);
  const placeId = reader.id(raw, 'place', fields.place, subject);
  const place = reader.reference(placeId, 'place', entries.places, ['places', 'place'], subject);
  const seriesId = reader.id(raw, 'series', fields.series, subject);
  const series = reader.reference(seriesId, 'series', entries.series, ['series', 'series'], subject);
  const media = readMedia(reader, raw, subject);
  const url = readUrl(reader, raw, subject);
  if (short !== undefined) facts.short = short;
  if (summary !== undefined) facts.summary = summary;
  if (kind !== undefined) facts.kind = kind;
  if (place !== undefined) facts.place = place;
  if (series !== undefined) facts.series = series;
  if (media) facts.media = media;
  if (url !== undefined) facts.url = url;
  return facts;
}

/** The date, or where there is none that can be read, the text in its place. */
function readDate(reader: Reader, raw: object, subject: Subject): DateValue | string {
  const value = get(raw, 'date');
  if (value === undefined || value === null || value === '') {
    reader.report('error', 'missing-date', subject, 'date', (words) => words.missingDate());
    return '';
  }
  if (typeof value === 'number') {
    reader.report('error', 'bad-date', subject, 'date', (words) => words.numberAsDate(value));
    return String(value);
  }
  const text = reader.check(value, 'date', fields.date, subject);
  return text === undefined
    ? ''
    : (reader.date(text, 'date', subject, 'undated') ?? clean(cut(text, LONGEST_NAME)));
}

/** Events as objects. */
class EventObjects implements Pick<EventRows, 'add' | 'inOrder'> {
  readonly #events: ChainEvent[] = [];

  add(_number: number, facts: EventFacts, date: DateValue): void {
    this.#events.push({ ...facts, date });
  }

  *inOrder(): Steps<readonly ChainEvent[]> {
    yield;
    return this.#events.sort(
      ({ date: a }, { date: b }) => a.begin[0] - b.begin[0] || a.end[0] - b.end[0] || 0,
    );
  }
}

/** Every event that is an object, with an id of its own; those whose date cannot be read stand apart. `Rows` take less room for many. */
export function* readEvents(
  reader: Reader,
  source: object,
  entries: Entries,
  Rows?: typeof EventRows,
): Steps<Events> {
  const list = reader.list(source, 'events', root, 'error');
  const ids = new EventIds(list.length);
  const found = yield* findRawEvents(reader, list, ids);
  const kindsAreClosed = entries.kinds.size > 0;
  const rows = Rows ? new Rows(list.length) : new EventObjects();
  const undated: UndatedEvent[] = [];
  for (const event of found) {
    if (event.index % BATCH === 0) yield;
    const id = chooseId(reader, event, ids);
    const facts = readFacts(reader, event.raw, id, entries, kindsAreClosed, event);
    const date = readDate(reader, event.raw, event);
    if (typeof date === 'string') undated.push({ ...facts, dateText: date });
    else rows.add(event.index, facts, date);
  }
  return { events: yield* rows.inOrder(ids.table), undated };
}
