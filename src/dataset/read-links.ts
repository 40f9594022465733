import { columnsOf, type EventColumns } from './columns.js';
import { findCycles } from './cycles.js';
import { linkFields as fields } from './fields.js';
import type { LinkDirection } from './link-types.js';
import { linkTypes } from './link-types.js';
import type { Dated } from './problem-words.js';
import type { Entries } from './read-claims.js';
import { readSourceIds, readSpeaker } from './read-claims.js';
import type { Events } from './read-events.js';
import { root, type Reader, type Subject } from './reader.js';
import type { Steps } from './steps.js';
import type { Link, LinkType } from './types.js';
import { brief, get, isRecord, quote } from './values.js';

/** The events of the dataset, numbered: first those with a date. None is made for it. */
class Numbered {
  readonly count: number;
  private readonly columns: EventColumns;
  private readonly undated: Events['undated'];
  private readonly undatedNumbers: ReadonlyMap<string, number>;

  constructor(events: Events) {
    this.columns = columnsOf(events);
    this.undated = events.undated;
    const { length } = this.columns;
    this.count = length + this.undated.length;
    this.undatedNumbers = new Map(this.undated.map(({ id }, index) => [id, length + index]));
  }

  numberOf(id: string): number | undefined {
    return this.columns.rankOf(id) ?? this.undatedNumbers.get(id);
  }

  idOf(number: number): string {
    const { length, idAt } = this.columns;
    return number < length ? idAt(number) : (this.undated[number - length]?.id ?? '');
  }

  /** Whether one is over before another can have begun; no event without a date is. */
  isOver(number: number, other: number): boolean {
    const { begin, end } = this.columns;
    return (end[number] ?? Infinity) < (begin[other] ?? -Infinity);
  }

  *ids(): Iterable<string> {
    for (let number = 0; number < this.count; number++) yield this.idOf(number);
  }
}

/** A link as it is written. Name and path are made only where something is wrong: most links are right. */
class RawLink implements Subject {
  readonly raw: object;
  readonly index: number;

  constructor(raw: object, index: number) {
    this.raw = raw;
    this.index = index;
  }

  get path(): string {
    return `links[${this.index}]`;
  }

  name(): string {
    const [from, to] = [this.say('from'), this.say('to')];
    if (from === undefined && to === undefined) return `Link number ${this.index + 1}`;
    return `Link ${quote(from ?? '?')} ${brief(this.say('type') ?? '?')} ${quote(to ?? '?')}`;
  }

  private say(key: string): string | undefined {
    const value = get(this.raw, key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }
}

/** A link that holds, with its ends as numbers of events in the direction of the causes. */
interface Found {
  readonly link: Link;
  readonly subject: Subject;
  readonly cause: number;
  readonly effect: number;
}

const NAMES_PER_CYCLE = 5;
/** So many links are read between two rests. */
const BATCH = 64;

function readType(reader: Reader, raw: object, subject: Subject): LinkType {
  const value = get(raw, 'type');
  if (typeof value === 'string' && Object.hasOwn(linkTypes, value)) return value as LinkType;
  reader.report('warning', 'unknown-link-type', subject, 'type', (words) =>
    words.unknownLinkType(value, Object.keys(linkTypes)),
  );
  return 'related';
}

function readEnd(
  reader: Reader,
  raw: object,
  key: 'from' | 'to',
  numbered: Numbered,
  subject: Subject,
): number | undefined {
  const id = reader.requiredId(raw, key, fields[key], subject);
  if (id === undefined) return undefined;
  const number = numbered.numberOf(id);
  if (number !== undefined) return number;
  reader.report('error', 'missing-event', subject, key, (words) => words.missingEvent(id, numbered.ids()));
  return undefined;
}

function readLink(reader: Reader, subject: RawLink, entries: Entries, numbered: Numbered): Found | undefined {
  const { raw } = subject;
  reader.unknown(raw, fields, subject);
  const from = readEnd(reader, raw, 'from', numbered, subject);
  const to = readEnd(reader, raw, 'to', numbered, subject);
  const type = readType(reader, raw, subject);
  if (from === undefined || to === undefined) return undefined;
  if (from === to) {
    reader.report('error', 'self-link', subject, '', (words) => words.selfLink());
    return undefined;
  }
  const link: { -readonly [Key in keyof Link]: Link[Key] } = {
    from: numbered.idOf(from),
    type,
    to: numbered.idOf(to),
    basis: reader.field(raw, 'basis', fields.basis, subject) ?? 'stated',
    sources: readSourceIds(reader, raw, entries, subject),
  };
  const attributedTo = readSpeaker(reader, raw, entries, subject);
  const note = reader.text(raw, 'note', fields.note, subject);
  if (attributedTo !== undefined) link.attributedTo = attributedTo;
  if (note !== undefined) link.note = note;
  const isBackward = linkTypes[type].direction === 'backward';
  return { link, subject, cause: isBackward ? to : from, effect: isBackward ? from : to };
}

function hasCause({ link }: Found): boolean {
  const direction: LinkDirection = linkTypes[link.type].direction;
  return direction !== 'none';
}

/** The effect may not be over before the cause can have begun; an overlap is no fault. */
function checkOrder(reader: Reader, found: Found, { events }: Events, numbered: Numbered): void {
  if (!hasCause(found) || !numbered.isOver(found.effect, found.cause)) return;
  const dated = (rank: number): Dated => [numbered.idOf(rank), events[rank]?.date.text ?? ''];
  reader.report('warning', 'wrong-order', found.subject, '', (words) =>
    words.wrongOrder(dated(found.effect), dated(found.cause)),
  );
}

/** Chains of causes are looked at together; `part-of` says nothing of causes and is looked at alone. */
function checkCycles(reader: Reader, found: readonly Found[], numbered: Numbered): void {
  const acyclic = found.filter(({ link }) => linkTypes[link.type].acyclic);
  const causal = acyclic.filter((one) => hasCause(one));
  const nested = acyclic.filter((one) => !hasCause(one));
  for (const group of [causal, nested]) {
    const edges = group.map(({ cause, effect }) => ({ from: cause, to: effect }));
    for (const { nodes, length, edge } of findCycles(numbered.count, edges, NAMES_PER_CYCLE)) {
      const subject = group[edge]?.subject;
      const ids = nodes.map((node) => numbered.idOf(node));
      if (subject) reader.report('warning', 'cycle', subject, '', (words) => words.cycle(ids, length));
    }
  }
}

/** Every link that leads from one event to another, each once. */
export function* readLinks(
  reader: Reader,
  source: object,
  events: Events,
  entries: Entries,
): Steps<readonly Link[]> {
  const values = reader.list(source, 'links', root);
  if (values.length === 0) return [];
  const numbered = new Numbered(events);
  const seen = new Map<LinkType, Set<number>>();
  const found: Found[] = [];
  for (const [index, value] of values.entries()) {
    if (index % BATCH === 0) yield;
    if (!isRecord(value)) {
      const subject = { name: () => `Link number ${index + 1}`, path: `links[${index}]` };
      reader.report('error', 'bad-link', subject, '', (words) => words.badLink());
      continue;
    }
    const one = readLink(reader, new RawLink(value, index), entries, numbered);
    if (!one) continue;
    const { type } = one.link;
    const pairs = seen.get(type) ?? new Set();
    const pair = one.cause * numbered.count + one.effect;
    if (pairs.has(pair)) {
      reader.report('warning', 'duplicate-link', one.subject, '', (words) => words.duplicateLink());
      continue;
    }
    seen.set(type, pairs.add(pair));
    checkOrder(reader, one, events, numbered);
    found.push(one);
  }
  yield;
  checkCycles(reader, found, numbered);
  return found.map(({ link }) => link);
}
