import * as v from 'valibot';
import { linkTypes } from './link-types.js';
import type { LinkType } from './types.js';

/*
 * The shape of a dataset as it is written. From these definitions come the types
 * of the input and the JSON Schema for editors; `fields.ts` has the checks of the
 * reader, which the compiler compares with these types. A description says what
 * the field means.
 */

const linkTypeNames = Object.keys(linkTypes) as readonly LinkType[];

const text = v.union([v.string(), v.record(v.string(), v.string())]);
const id = v.union([v.pipe(v.string(), v.minLength(1)), v.pipe(v.number(), v.finite())]);
const address = v.string();
const date = v.string();
const ids = v.array(id);

function about<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

export const partSchema = v.object({
  actor: v.pipe(id, v.description('The id of an entry of "actors".')),
  role: about(text, 'What the actor did in this event. A role belongs to the event, not to the person.'),
});

export const claimSchema = v.object({
  date: about(date, 'Another date that the source gives, as EDTF text.'),
  text: about(text, 'What the source or the speaker says, in short words.'),
  source: about(id, 'The id of an entry of "sources".'),
  attributedTo: about(id, 'The id of an actor: who says it, where it is an opinion.'),
  note: about(text, 'A remark of the author of the dataset.'),
});

export const mediaSchema = v.object({
  url: v.pipe(address, v.description('An http or https address of a picture.')),
  alt: v.pipe(text, v.description('Words that stand for the picture; without them it is not shown.')),
  caption: about(text, 'Words under the picture.'),
});

export const eventSchema = v.object({
  id: v.pipe(id, v.description('The name of the event in links. Each event has its own.')),
  date: v.pipe(
    date,
    v.description(
      'When, as EDTF text: "2017-09" some time in September, "2017-11-10/2017-11-11" from the 10th to ' +
        'the 11th, "1850~" about 1850, "194X" some year of the 1940s, "[2020-06-22..]" not before that day.',
    ),
  ),
  title: v.pipe(text, v.description('The name on the label.')),
  short: about(text, 'The name inside a sentence ("the Samarkand conference").'),
  summary: about(text, 'One to three sentences.'),
  kind: about(id, 'The id of an entry of "kinds"; it picks the colour.'),
  status: about(
    v.picklist(['occurred', 'planned', 'cancelled']),
    'Whether it took place; "occurred" where it is missing.',
  ),
  place: about(id, 'The id of an entry of "places".'),
  actors: about(v.array(partSchema), 'Who took part.'),
  series: about(id, 'The id of an entry of "series".'),
  importance: about(
    v.number(),
    '0 (a footnote) to 1 (the reason for the timeline); 0.5 where it is missing.',
  ),
  media: about(mediaSchema, 'A picture.'),
  url: about(address, 'An http, https or mailto address where one can read more.'),
  sources: about(ids, 'The ids of entries of "sources" that tell of the event.'),
  claims: about(
    v.array(claimSchema),
    'Other dates, or statements, that a source or a speaker makes about the event.',
  ),
});

export const linkSchema = v.object({
  from: v.pipe(id, v.description('The id of the event that the sentence begins with: from … type … to.')),
  type: v.pipe(
    v.picklist(linkTypeNames),
    v.description('How the two events are tied; "related" where nothing else fits.'),
  ),
  to: v.pipe(id, v.description('The id of the event that the sentence ends with.')),
  basis: about(
    v.picklist(['stated', 'inferred', 'external']),
    'Said by the source, inferred by the author of the dataset, or from an external source; "stated" where it is missing.',
  ),
  sources: about(ids, 'The ids of entries of "sources" that say so.'),
  attributedTo: about(id, 'The id of the actor who says so.'),
  note: about(text, 'A remark of the author of the dataset.'),
});

function degrees(most: number) {
  return v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
}

const label = v.pipe(text, v.description('The name that is shown.'));

export const kindSchema = v.object({ label });
export const actorSchema = v.object({ label });
export const seriesSchema = v.object({ label });
export const placeSchema = v.object({
  label,
  latitude: about(degrees(90), 'Decimal degrees north.'),
  longitude: about(degrees(180), 'Decimal degrees east.'),
  note: about(text, 'A remark of the author of the dataset.'),
});
export const sourceSchema = v.object({
  label,
  url: about(address, 'An http, https or mailto address.'),
  date: about(date, 'When it was published, as EDTF text.'),
});

/** Entries by id; or a list of entries that carry their id; a plain text is a label. */
function entriesOf<Entries extends v.ObjectEntries>(schema: v.ObjectSchema<Entries, undefined>) {
  return v.union([
    v.record(v.string(), v.union([schema, v.string()])),
    v.array(v.object({ id, ...schema.entries })),
  ]);
}

export const datasetSchema = v.object({
  $schema: about(v.string(), 'The address of the JSON Schema, for editors.'),
  title: about(text, 'The heading.'),
  summary: about(text, 'A sentence under the heading.'),
  language: about(v.string(), 'The language of texts that are plain strings; "en" where it is missing.'),
  asOf: about(
    date,
    'The day from which the dataset speaks, as EDTF text: "planned" is a claim made on that day.',
  ),
  kinds: about(entriesOf(kindSchema), 'The kinds of events, in the order of their colours.'),
  places: about(entriesOf(placeSchema), 'The places by id.'),
  actors: about(entriesOf(actorSchema), 'The people and bodies by id.'),
  sources: about(entriesOf(sourceSchema), 'The sources by id.'),
  series: about(entriesOf(seriesSchema), 'The series of events by id.'),
  events: v.pipe(v.array(eventSchema), v.description('What happened.')),
  links: about(v.array(linkSchema), 'What led to what.'),
});

type DeepReadonly<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

type Input<Schema extends v.GenericSchema> = DeepReadonly<v.InferInput<Schema>>;

export type PartInput = Input<typeof partSchema>;
export type MediaInput = Input<typeof mediaSchema>;
export type ClaimInput = Input<typeof claimSchema>;
export type EventInput = Input<typeof eventSchema>;
export type LinkInput = Input<typeof linkSchema>;
export type KindInput = Input<typeof kindSchema>;
export type PlaceInput = Input<typeof placeSchema>;
export type ActorInput = Input<typeof actorSchema>;
export type SourceInput = Input<typeof sourceSchema>;
export type SeriesInput = Input<typeof seriesSchema>;
/** What `readDataset` wants to be given: the JSON document, typed. */
export type DatasetInput = Input<typeof datasetSchema>;
