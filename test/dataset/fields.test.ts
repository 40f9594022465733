import { expect } from 'chai';
import * as v from 'valibot';
import * as fields from '../../src/dataset/fields.js';
import * as schemas from '../../src/dataset/schema.js';

type Tables = Readonly<Record<string, true | { readonly read: (value: unknown) => unknown }>>;

const pairs: readonly (readonly [name: string, fields: Tables, entries: v.ObjectEntries])[] = [
  ['a part', fields.partFields, schemas.partSchema.entries],
  ['a claim', fields.claimFields, schemas.claimSchema.entries],
  ['media', fields.mediaFields, schemas.mediaSchema.entries],
  ['an event', fields.eventFields, schemas.eventSchema.entries],
  ['a link', fields.linkFields, schemas.linkSchema.entries],
  ['a kind', fields.labelFields, schemas.kindSchema.entries],
  ['an actor', fields.labelFields, schemas.actorSchema.entries],
  ['a series', fields.labelFields, schemas.seriesSchema.entries],
  ['a place', fields.placeFields, schemas.placeSchema.entries],
  ['a source', fields.sourceFields, schemas.sourceSchema.entries],
  ['a dataset', fields.datasetFields, schemas.datasetSchema.entries],
];

const values: readonly unknown[] = [
  '',
  ' ',
  'x',
  'planned',
  'external',
  0,
  -0,
  0.5,
  90,
  -90.5,
  181,
  NaN,
  Infinity,
  null,
  true,
  5n,
  {},
  { en: 'x', ru: '' },
  { en: 5 },
  { en: { ru: 'x' } },
  [],
  ['x'],
  Symbol('x'),
  () => 'x',
];

describe('the fields that the reader knows', () => {
  for (const [name, own, entries] of pairs) {
    it(`of ${name} are those of the schema`, () => {
      expect(Object.keys(own).sort()).to.deep.equal(Object.keys(entries).sort());
    });

    it(`of ${name} take what the schema takes`, () => {
      for (const [key, check] of Object.entries(own)) {
        const schema = entries[key];
        if (check === true || !schema) continue;
        for (const value of values) {
          // To valibot a list is a record as well.
          const { success } = v.safeParse(schema, Array.isArray(value) ? null : value);
          const read = check.read(value);
          expect(read !== undefined, `${key}: ${String(value)}`).to.equal(success);
          if (success) expect(read).to.deep.equal(value);
        }
      }
    });
  }

  it('a map of languages is a copy', () => {
    const text = { en: 'x' };
    const read = fields.eventFields.title.read(text);
    expect(read).to.deep.equal(text);
    expect(read).not.to.equal(text);
  });

  it('what is read item by item is refused as a whole', () => {
    for (const check of [fields.part, fields.claim, fields.media]) {
      expect(check.read('x')).to.equal(undefined);
    }
  });
});
