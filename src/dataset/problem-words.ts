import type { Refusal } from '../time/edtf/refusal.js';
import { reasonOf, suggestionFor } from '../time/parse-date.js';
import { NearIds } from './near-id.js';
import { clean } from './text.js';
import { describe } from './describe.js';
import { isArray, quote } from './values.js';

/** What a value should have been; ends the sentence "title must be …". */
const expectations = {
  text: 'a text, or a map from language tags to texts such as {"en": "…", "ru": "…"}',
  id: 'an id: a text that is not empty, or a number',
  url: 'an address in quotes, such as "https://example.org/page"',
  date: 'a date as EDTF text in quotes, such as "2017-09" or "2017-11-10/2017-11-11"',
  language: 'a language tag in quotes, such as "en"',
  status: '"occurred", "planned" or "cancelled"',
  basis: '"stated", "inferred" or "external"',
  importance: 'a number from 0 to 1',
  latitude: 'a number from -90 to 90',
  longitude: 'a number from -180 to 180',
  part: 'an object such as {"actor": "unga", "role": "adopted it"}',
  claim: 'an object such as {"text": "…", "source": "report"}',
  media: 'an object such as {"url": "https://…", "alt": "…"}',
  list: 'a list [ … ]',
  entries: 'an object from ids to entries, such as {"tashkent": {"label": "Tashkent"}}',
};

/** What comes of a date that cannot be read. */
const consequences = {
  leftOut: 'It was left out.',
  undated: 'Until then the event is listed without a date.',
  sourceUndated: 'The source is shown without it.',
};

export type Expected = keyof typeof expectations;
export type Consequence = keyof typeof consequences;

/** An event as its id and the text of its date. */
export type Dated = readonly [id: string, date: string];

/** What is wrong with a dataset, in words: the rest of a sentence that begins with a name and a field. */
export class ProblemWords {
  private readonly near = new NearIds();
  private readonly nearFields = new NearIds();

  badRoot(input: unknown): string {
    if (typeof input === 'string') return 'is a text; parse it first, for example with JSON.parse.';
    return isArray(input)
      ? 'is a list; write it as {"events": [ … ]}.'
      : 'must be an object { … } with a list of "events".';
  }

  missingEvents(): string {
    return 'is missing; add a list of events, "events": [ … ].';
  }

  badLanguage(usual: string): string {
    return `must be a language tag such as "en" or "uz-Cyrl"; it was taken as "${usual}".`;
  }

  wrongType(expected: Expected, value: unknown): string {
    return `must be ${expectations[expected]}; ${describe(value)} was left out.`;
  }

  unknownField(key: string, known: object): string {
    const near = this.nearFields.find(key, Object.keys(known));
    const advice = near === undefined ? 'remove it, or begin it with "x-".' : `did you mean ${quote(near)}?`;
    return `there is no field ${quote(key)}; ${advice}`;
  }

  tooLong(most: number, what: 'characters' | 'languages'): string {
    return `has more than ${most} ${what}, and was cut; shorten it.`;
  }

  missingName(id: string): string {
    return `is missing; add one. The id ${quote(id)} is shown instead.`;
  }

  missingId(): string {
    return 'is missing; add an id.';
  }

  badDate(text: string, refusal: Refusal, consequence: Consequence): string {
    const suggestion = suggestionFor(text);
    const hint = suggestion === undefined ? 'Write it as EDTF.' : `Did you mean ${quote(suggestion)}?`;
    const why = clean(reasonOf(refusal)).replace(/\.$/, '');
    return `${quote(text)} cannot be read: ${why}. ${hint} ${consequences[consequence]}`;
  }

  missingDate(): string {
    return `is missing; add one as EDTF text, such as "2017-09". ${consequences.undated}`;
  }

  numberAsDate(value: number): string {
    return `must be a text in quotes: write "${value}". ${consequences.undated}`;
  }

  missingEntry(noun: string, list: string, id: string, ids: Iterable<string>): string {
    const advice = 'Add it there or correct the id; the reference was left out.';
    return `there is no ${noun} ${quote(id)} in "${list}". ${this.hint(id, ids)}${advice}`;
  }

  missingSpeaker(id: string, ids: Iterable<string>): string {
    const advice = 'Add it there; the id is shown as the name.';
    return `there is no actor ${quote(id)} in "actors". ${this.hint(id, ids)}${advice}`;
  }

  emptyClaim(): string {
    return 'says nothing; give it a date or a text. It was left out.';
  }

  entryWithoutId(): string {
    return 'has no id; give it one. It was left out.';
  }

  duplicateEntry(): string {
    return 'is used twice; rename one. The second was left out.';
  }

  badUrl(url: string): string {
    const advice = 'write it as "https://…". It was left out.';
    return `${quote(url)} is not a whole http, https or mailto address; ${advice}`;
  }

  badEvent(): string {
    return 'must be an object { … } with id, date and title; it was left out.';
  }

  eventWithoutId(derived: string): string {
    return `is missing, so that no link can name the event; add one. It is shown as ${quote(derived)}.`;
  }

  duplicateEvent(id: string, derived: string): string {
    const outcome = `This one is shown as ${quote(derived)}; links lead to the first.`;
    return `another event has the id ${quote(id)}; rename one of them. ${outcome}`;
  }

  badImportance(importance: number, nearest: number): string {
    return `must be ${expectations.importance}, not ${importance}; it was taken as ${nearest}.`;
  }

  badMedia(): string {
    return 'must be a whole http or https address, such as "https://…"; the picture was left out.';
  }

  missingAlt(): string {
    return 'is missing; say in words what the picture shows. The picture was left out.';
  }

  badLink(): string {
    return 'must be an object { … } with from, type and to; it was left out.';
  }

  unknownLinkType(value: unknown, names: readonly string[]): string {
    const isText = typeof value === 'string';
    const what = isText ? `${quote(value)} is not a link type` : 'must be a link type in quotes';
    const hint = isText ? this.hint(value, names) : '';
    return `${what}. ${hint}Choose one of ${names.join(', ')}; it is shown as "related".`;
  }

  missingEvent(id: string, ids: Iterable<string>): string {
    const advice = 'Correct the id or add the event; the link was left out.';
    return `there is no event ${quote(id)}. ${this.hint(id, ids)}${advice}`;
  }

  selfLink(): string {
    return 'leads from the event to itself; correct "from" or "to". It was left out.';
  }

  duplicateLink(): string {
    return 'is there twice; remove one. The second was left out.';
  }

  wrongOrder(effect: Dated, cause: Dated): string {
    const say = ([id, date]: Dated): string => `${quote(id)} (${date})`;
    const over = `${say(effect)} is over before ${say(cause)} begins`;
    return `${over}, but should follow from it; correct a date, or turn the link round.`;
  }

  /** The ids are the first of those in the circle. */
  cycle(ids: readonly string[], length: number): string {
    const names = ids.map(quote);
    const way = [...names, ...(length > names.length ? ['…'] : []), names[0]].join(' → ');
    return `closes a circle of ${length} events, ${way}; remove or turn round one of its links.`;
  }

  /** "Did you mean …?" and a space, where an id is near. */
  private hint(id: string, ids: Iterable<string>): string {
    const near = this.near.find(id, ids);
    return near === undefined ? '' : `Did you mean ${quote(near)}? `;
  }
}
