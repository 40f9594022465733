import type { DateValue } from '../time/date-value.js';
import { readDate } from '../time/read-date.js';
import type { Check } from './fields.js';
import type { Finding, Problem } from './finding.js';
import type { Consequence, Expected } from './problem-words.js';
import type { Severity, Text } from './types.js';
import {
  cleanText,
  get,
  hasWords,
  isArray,
  isLong,
  isRecord,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_LANGUAGES,
  nameOf,
} from './values.js';

type IdCheck = Check<string | number>;

/** What a message is about: `name` is said to a person, `path` leads there in the input. */
export interface Subject {
  name(): string;
  readonly path: string;
  /** The part of the subject that is being read, such as `claims[1]`. */
  readonly within?: string;
}

/** What is about no part of it. */
export const root: Subject = { name: () => 'The dataset', path: '' };

/** Nothing where a getter or a proxy inside the value threw. */
function readWith<Value>({ read }: Check<Value>, value: unknown): Value | undefined {
  try {
    return read(value);
  } catch {
    return undefined;
  }
}

/** A part of the subject, such as its `claims[1]`. */
export function within(subject: Subject, part: string): Subject {
  return { name: () => subject.name(), path: subject.path, within: part };
}

/** Texts that stand on one line. */
const names: ReadonlySet<string> = new Set(['title', 'label', 'short']);
const nothing: readonly never[] = Object.freeze([]);

/**
 * Reads fields of an unknown object one by one and keeps what was wrong with them.
 * Whatever the input does (getters and proxies that throw, cycles), nothing here
 * throws, and nothing of the input is kept or changed: what comes out is a copy.
 */
export class Reader {
  readonly findings: Finding[] = [];

  report(severity: Severity, code: string, subject: Subject, key: string, problem: Problem): void {
    const field = subject.within && key ? `${subject.within}.${key}` : (subject.within ?? key);
    this.findings.push({
      code,
      severity,
      path: subject.path && field ? `${subject.path}.${field}` : subject.path || field,
      where: field ? `${subject.name()}, ${field}` : subject.name(),
      problem,
    });
  }

  private refuse(
    value: unknown,
    expected: Expected,
    key: string,
    subject: Subject,
    severity: Severity = 'warning',
  ): undefined {
    this.report(severity, 'wrong-type', subject, key, (words) => words.wrongType(expected, value));
  }

  /** The value of a field if it is as it should be, else undefined and an issue (none where it is missing). */
  field<Value>(source: object, key: string, check: Check<Value>, subject: Subject): Value | undefined {
    const value = get(source, key);
    return value === undefined ? undefined : this.check(value, key, check, subject);
  }

  /** The value if it is as it should be, else undefined and an issue. */
  check<Value>(value: unknown, key: string, check: Check<Value>, subject: Subject): Value | undefined {
    return readWith(check, value) ?? this.refuse(value, check.expected, key, subject);
  }

  /** Says which fields of an object mean nothing; those that begin with `_` or `x-` are notes of the author. */
  unknown(source: object, known: object, subject: Subject): void {
    for (const key of keysOf(source) ?? nothing) {
      if (Object.hasOwn(known, key) || /^(_|x-|\$schema$)/.test(key)) continue;
      this.report('warning', 'unknown-field', subject, '', (words) => words.unknownField(key, known));
    }
  }

  /** A text, without control characters, and not longer than can be shown. Most texts are plain strings, which need no check. */
  text(source: object, key: string, check: Check<Text>, subject: Subject): Text | undefined {
    const value = get(source, key);
    if (value === undefined) return undefined;
    const text = typeof value === 'string' ? value : this.check(value, key, check, subject);
    if (text === undefined) return undefined;
    const most = names.has(key) ? LONGEST_NAME : LONGEST_TEXT;
    if (isLong(text, most))
      this.report('warning', 'too-long', subject, key, (words) => words.tooLong(most, 'characters'));
    if (typeof text === 'object' && Object.keys(text).length > MOST_LANGUAGES)
      this.report('warning', 'too-long', subject, key, (words) => words.tooLong(MOST_LANGUAGES, 'languages'));
    return cleanText(text, most);
  }

  /** A text that has to be there, such as a title; else the id and an issue. */
  name(source: object, key: string, check: Check<Text>, subject: Subject, id: string): Text {
    const text = this.text(source, key, check, subject);
    if (text !== undefined && hasWords(text)) return text;
    if (text !== undefined || get(source, key) === undefined) {
      this.report('warning', `missing-${key}`, subject, key, (words) => words.missingName(id));
    }
    return nameOf(id);
  }

  /** An id as a text: a number becomes one. Most ids are texts, which need no check. */
  id(source: object, key: string, check: IdCheck, subject: Subject): string | undefined {
    const value = get(source, key);
    return value === undefined ? undefined : this.toId(value, key, check, subject);
  }

  /** An id that has to be there: an issue also where it is missing. */
  requiredId(source: object, key: string, check: IdCheck, subject: Subject): string | undefined {
    const value = get(source, key);
    if (value !== undefined) return this.toId(value, key, check, subject);
    this.report('error', 'missing-id', subject, key, (words) => words.missingId());
    return undefined;
  }

  /** The value as an id: a number becomes a text. */
  toId(value: unknown, key: string, check: IdCheck, subject: Subject): string | undefined {
    if (typeof value === 'string' && value !== '') return value;
    const id = this.check(value, key, check, subject);
    return id === undefined ? undefined : String(id);
  }

  /** The items of a list, empty where there is none; a wrong type gives an issue. */
  list(source: object, key: string, subject: Subject, severity: Severity = 'warning'): readonly unknown[] {
    const value = get(source, key);
    if (value === undefined) return nothing;
    if (!isArray(value)) {
      this.refuse(value, 'list', key, subject, severity);
      return [];
    }
    return this.items(value);
  }

  private items(list: readonly unknown[]): readonly unknown[] {
    const length = get(list, 'length');
    const items: unknown[] = [];
    for (let index = 0; typeof length === 'number' && index < length; index++) items.push(get(list, index));
    return items;
  }

  /** Pairs of id and value: of an object by its own keys, of a list by the `id` of each item. */
  entries(
    source: object,
    key: string,
    subject: Subject,
  ): readonly (readonly [id: string, value: unknown, path: string])[] {
    const value = get(source, key);
    if (value === undefined) return [];
    if (isArray(value)) {
      return this.items(value).map((item, index) => {
        const id = isRecord(item) ? get(item, 'id') : undefined;
        return [typeof id === 'string' || typeof id === 'number' ? String(id) : '', item, `${key}[${index}]`];
      });
    }
    const ids = isRecord(value) && keysOf(value);
    if (ids) return ids.map((id) => [id, get(value, id), pathTo(key, id)]);
    this.refuse(value, 'entries', key, subject);
    return [];
  }

  /** The date that a text says, else undefined and an issue with the reason and a suggestion. */
  date(
    text: string,
    key: string,
    subject: Subject,
    consequence: Consequence = 'leftOut',
  ): DateValue | undefined {
    const reading = readDate(text);
    if (typeof reading !== 'function') return reading;
    this.report('error', 'bad-date', subject, key, (words) => words.badDate(text, reading, consequence));
    return undefined;
  }

  /** The id if it leads to an entry, else undefined and an issue. */
  reference(
    id: string | undefined,
    key: string,
    entries: ReadonlyMap<string, unknown>,
    [list, noun]: readonly [list: string, noun: string],
    subject: Subject,
  ): string | undefined {
    if (id === undefined || entries.has(id)) return id;
    this.report('warning', `missing-${noun}`, subject, key, (words) =>
      words.missingEntry(noun, list, id, entries.keys()),
    );
    return undefined;
  }
}

/** The own keys; nothing where a proxy hides them. */
function keysOf(source: object): readonly string[] | undefined {
  try {
    return Object.keys(source);
  } catch {
    return undefined;
  }
}

const plainKey = /^[A-Za-z_$][\w$]*$/;

function pathTo(list: string, id: string): string {
  return plainKey.test(id) ? `${list}.${id}` : `${list}[${JSON.stringify(id)}]`;
}
