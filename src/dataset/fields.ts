import type { Expected } from './problem-words.js';
import type {
  ActorInput,
  ClaimInput,
  DatasetInput,
  EventInput,
  KindInput,
  LinkInput,
  MediaInput,
  PartInput,
  PlaceInput,
  SeriesInput,
  SourceInput,
} from './schema.js';
import type { Basis, Status, Text } from './types.js';
import { isRecord } from './values.js';

/** What a field may hold. */
export interface Check<Value> {
  readonly expected: Expected;
  /** The value, or a copy of it, if it is as it should be. */
  readonly read: (value: unknown) => Value | undefined;
}

/** The fields that an object may have, as the schema has them. Those without a check are read in a way of their own. */
type Fields<Input> = { readonly [Key in keyof Input]-?: Check<NonNullable<Input[Key]>> | true };

function check<Value>(expected: Expected, read: Check<Value>['read']): Check<Value> {
  return { expected, read };
}

function checkIf<Value>(expected: Expected, fits: (value: unknown) => boolean): Check<Value> {
  return check(expected, (value) => (fits(value) ? (value as Value) : undefined));
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}

function string(expected: Expected): Check<string> {
  return checkIf(expected, isString);
}

function number(expected: Expected, least = -Infinity, most = Infinity): Check<number> {
  return checkIf(expected, (value) => isNumber(value) && value >= least && value <= most);
}

function oneOf<Name extends string>(expected: Expected, ...names: readonly Name[]): Check<Name> {
  return checkIf(expected, (value) => (names as readonly unknown[]).includes(value));
}

/** Read item by item; what is no object at all is refused in whole. */
function object(expected: Expected): Check<undefined> {
  return check(expected, () => undefined);
}

const text = check<Text>('text', (value) => {
  if (!isRecord(value)) return isString(value) ? value : undefined;
  // Whoever reads it again may find something else there.
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(value));
  return Object.values(copy).every(isString) ? (copy as Text) : undefined;
});
const id = checkIf<string | number>('id', (value) =>
  isString(value) ? value !== '' : Number.isFinite(value),
);
const url = string('url');
const date = string('date');

export const part = object('part');
export const claim = object('claim');
export const media = object('media');

export const partFields = { actor: id, role: text } satisfies Fields<PartInput>;

export const claimFields = {
  date,
  text,
  source: id,
  attributedTo: id,
  note: text,
} satisfies Fields<ClaimInput>;

export const mediaFields = { url, alt: text, caption: text } satisfies Fields<MediaInput>;

export const eventFields = {
  id,
  date,
  title: text,
  short: text,
  summary: text,
  kind: id,
  status: oneOf<Status>('status', 'occurred', 'planned', 'cancelled'),
  place: id,
  actors: true,
  series: id,
  importance: number('importance'),
  media: true,
  url,
  sources: true,
  claims: true,
} satisfies Fields<EventInput>;

/** Of an event that says none. */
export const USUAL_IMPORTANCE = 0.5;

export const linkFields = {
  from: id,
  type: true,
  to: id,
  basis: oneOf<Basis>('basis', 'stated', 'inferred', 'external'),
  sources: true,
  attributedTo: id,
  note: text,
} satisfies Fields<LinkInput>;

/** Of kinds, actors and series. */
export const labelFields = { label: text } satisfies Fields<KindInput & ActorInput & SeriesInput>;

export const placeFields = {
  label: text,
  latitude: number('latitude', -90, 90),
  longitude: number('longitude', -180, 180),
  note: text,
} satisfies Fields<PlaceInput>;

export const sourceFields = { label: text, url, date } satisfies Fields<SourceInput>;

export const datasetFields = {
  $schema: true,
  title: text,
  summary: text,
  language: string('language'),
  asOf: date,
  kinds: true,
  places: true,
  actors: true,
  sources: true,
  series: true,
  events: true,
  links: true,
} satisfies Fields<DatasetInput>;
