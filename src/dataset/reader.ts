import type { DateValue } from '../time/date-value.js';
import { readDate } from '../time/read-date.js';
import type { Check } from './fields.js';
import { NearIds } from './near-id.js';
import { clean } from './text.js';
import type { Issue, Severity, Text } from './types.js';
import {
  cleanText,
  describe,
  get,
  hasWords,
  isArray,
  isLong,
  isRecord,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_LANGUAGES,
  nameOf,
  quote,
} from './values.js';

/** What says more where a date cannot be read. */
export interface DateHelp {
  /** The date that was probably meant by a text that is none, if there is one. */
  readonly suggest?: (text: string) => string | undefined;
  /** A better reason than the plainest. */
  readonly explain?: (reason: string) => string;
}

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
  readonly issues: Issue[] = [];
  private readonly near = new NearIds();
  private readonly nearFields = new NearIds();

  private readonly help: DateHelp;

  constructor(help: DateHelp = {}) {
    this.help = help;
  }

  report(severity: Severity, code: string, subject: Subject, key: string, problem: string): void {
    const field = subject.within && key ? `${subject.within}.${key}` : (subject.within ?? key);
    this.issues.push({
      code,
      severity,
      path: subject.path && field ? `${subject.path}.${field}` : subject.path || field,
      message: field ? `${subject.name()}, ${field}: ${problem}` : `${subject.name()}: ${problem}`,
    });
  }

  /** The value of a field if it is as it should be, else undefined and an issue (none where it is missing). */
  field<Value>(source: object, key: string, check: Check<Value>, subject: Subject): Value | undefined {
    const value = get(source, key);
    return value === undefined ? undefined : this.check(value, key, check, subject);
  }

  /** The value if it is as it should be, else undefined and an issue. */
  check<Value>(value: unknown, key: string, check: Check<Value>, subject: Subject): Value | undefined {
    const found = readWith(check, value);
    if (found !== undefined) return found;
    const { expected } = check;
    this.report(
      'warning',
      'wrong-type',
      subject,
      key,
      `must be ${expected}; ${describe(value)} was left out.`,
    );
    return undefined;
  }

  /** Says which fields of an object mean nothing; those that begin with `_` or `x-` are notes of the author. */
  unknown(source: object, known: object, subject: Subject): void {
    for (const key of keysOf(source) ?? nothing) {
      if (Object.hasOwn(known, key) || /^(_|x-|\$schema$)/.test(key)) continue;
      const near = this.nearFields.find(key, Object.keys(known));
      const advice =
        near === undefined ? 'remove it, or begin it with "x-".' : `did you mean ${quote(near)}?`;
      this.report('warning', 'unknown-field', subject, '', `there is no field ${quote(key)}; ${advice}`);
    }
  }

  /** A text, without control characters, and not longer than can be shown. Most texts are plain strings, which need no check. */
  text(source: object, key: string, check: Check<Text>, subject: Subject): Text | undefined {
    const value = get(source, key);
    if (value === undefined) return undefined;
    const text = typeof value === 'string' ? value : this.check(value, key, check, subject);
    if (text === undefined) return undefined;
    const most = names.has(key) ? LONGEST_NAME : LONGEST_TEXT;
    const report = (limit: string): void => {
      const problem = `has more than ${limit}, and was cut; shorten it.`;
      this.report('warning', 'too-long', subject, key, problem);
    };
    if (isLong(text, most)) report(`${most} characters`);
    if (typeof text === 'object' && Object.keys(text).length > MOST_LANGUAGES)
      report(`${MOST_LANGUAGES} languages`);
    return cleanText(text, most);
  }

  /** A text that has to be there, such as a title; else the id and an issue. */
  name(source: object, key: string, check: Check<Text>, subject: Subject, id: string): Text {
    const text = this.text(source, key, check, subject);
    if (text !== undefined && hasWords(text)) return text;
    if (text !== undefined || get(source, key) === undefined) {
      const problem = `is missing; add one. The id ${quote(id)} is shown instead.`;
      this.report('warning', `missing-${key}`, subject, key, problem);
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
    this.report('error', 'missing-id', subject, key, 'is missing; add an id.');
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
      this.report(
        severity,
        'wrong-type',
        subject,
        key,
        `must be a list [ … ]; ${describe(value)} was left out.`,
      );
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
    this.report(
      'warning',
      'wrong-type',
      subject,
      key,
      `must be an object from ids to entries, such as {"tashkent": {"label": "Tashkent"}}; ${describe(value)} was left out.`,
    );
    return [];
  }

  /** The date that a text says, else undefined and an issue with the reason and a suggestion. */
  date(text: string, key: string, subject: Subject, consequence: string): DateValue | undefined {
    const reading = readDate(text);
    if (typeof reading !== 'string') return reading;
    const suggestion = this.help.suggest?.(text);
    const hint = suggestion === undefined ? 'Write it as EDTF.' : `Did you mean ${quote(suggestion)}?`;
    const reason = clean(this.help.explain?.(reading) ?? reading).replace(/\.$/, '');
    this.report(
      'error',
      'bad-date',
      subject,
      key,
      `${quote(text)} cannot be read: ${reason}. ${hint} ${consequence}`,
    );
    return undefined;
  }

  /** "Did you mean …?" and a space, where an id is near. */
  hint(id: string, ids: Iterable<string>): string {
    const near = this.near.find(id, ids);
    return near === undefined ? '' : `Did you mean ${quote(near)}? `;
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
    const hint = this.hint(id, entries.keys());
    this.report(
      'warning',
      `missing-${noun}`,
      subject,
      key,
      `there is no ${noun} ${quote(id)} in "${list}". ${hint}Add it there or correct the id; the reference was left out.`,
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
