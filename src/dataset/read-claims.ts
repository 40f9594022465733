import { claim as aClaim, claimFields as fields, part as aPart, partFields } from './fields.js';
import type { Reader, Subject } from './reader.js';
import { within } from './reader.js';
import type { Actor, Claim, Kind, Part, Place, Series, Source } from './types.js';
import { isRecord, nameOf } from './values.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The lists that events and links refer to. */
export interface Entries {
  /** Empty where the dataset declares none: the kinds that events name are then added. */
  readonly kinds: Map<string, Kind>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Who is named as a speaker and is not among the actors. */
  readonly speakers: Map<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly series: ReadonlyMap<string, Series>;
}

const nothing: readonly never[] = Object.freeze([]);

/** The ids of sources that are there. */
export function readSourceIds(
  reader: Reader,
  raw: object,
  entries: Entries,
  subject: Subject,
): readonly string[] {
  const items = reader.list(raw, 'sources', subject);
  if (items.length === 0) return nothing;
  return items.flatMap((item, index) => {
    const key = `sources[${index}]`;
    const id = reader.toId(item, key, partFields.actor, subject);
    return reader.reference(id, key, entries.sources, ['sources', 'source'], subject) ?? [];
  });
}

/**
 * Who says so. A speaker who is not declared becomes an actor all the same: an
 * opinion that lost its speaker would read as a fact.
 */
export function readSpeaker(
  reader: Reader,
  raw: object,
  entries: Entries,
  subject: Subject,
): string | undefined {
  const id = reader.id(raw, 'attributedTo', fields.attributedTo, subject);
  if (id !== undefined && !entries.actors.has(id)) {
    reader.report('warning', 'missing-actor', subject, 'attributedTo', (words) =>
      words.missingSpeaker(id, entries.actors.keys()),
    );
    entries.speakers.set(id, { id, label: nameOf(id) });
  }
  return id;
}

export function readParts(reader: Reader, raw: object, entries: Entries, subject: Subject): readonly Part[] {
  const items = reader.list(raw, 'actors', subject);
  if (items.length === 0) return nothing;
  return items.flatMap((item, index) => {
    const here = within(subject, `actors[${index}]`);
    if (!isRecord(item)) {
      reader.check(item, '', aPart, here);
      return [];
    }
    reader.unknown(item, partFields, here);
    const id = reader.requiredId(item, 'actor', partFields.actor, here);
    const actor = reader.reference(id, 'actor', entries.actors, ['actors', 'actor'], here);
    const role = reader.text(item, 'role', partFields.role, here);
    return actor === undefined ? [] : [{ actor, ...(role !== undefined && { role }) }];
  });
}

export function readClaims(
  reader: Reader,
  raw: object,
  entries: Entries,
  subject: Subject,
): readonly Claim[] {
  const items = reader.list(raw, 'claims', subject);
  if (items.length === 0) return nothing;
  return items.flatMap((item, index) => {
    const here = within(subject, `claims[${index}]`);
    if (!isRecord(item)) {
      reader.check(item, '', aClaim, here);
      return [];
    }
    return readClaim(reader, item, entries, here) ?? [];
  });
}

function readClaim(reader: Reader, raw: object, entries: Entries, subject: Subject): Claim | undefined {
  reader.unknown(raw, fields, subject);
  const dateText = reader.field(raw, 'date', fields.date, subject);
  const date = dateText === undefined ? undefined : reader.date(dateText, 'date', subject);
  const text = reader.text(raw, 'text', fields.text, subject);
  const sourceId = reader.id(raw, 'source', fields.source, subject);
  const source = reader.reference(sourceId, 'source', entries.sources, ['sources', 'source'], subject);
  const attributedTo = readSpeaker(reader, raw, entries, subject);
  const note = reader.text(raw, 'note', fields.note, subject);
  if (!date && text === undefined && note === undefined) {
    reader.report('warning', 'empty-claim', subject, '', (words) => words.emptyClaim());
    return undefined;
  }
  const claim: Mutable<Claim> = {};
  if (date) claim.date = date;
  if (text !== undefined) claim.text = text;
  if (source !== undefined) claim.source = source;
  if (attributedTo !== undefined) claim.attributedTo = attributedTo;
  if (note !== undefined) claim.note = note;
  return claim;
}
