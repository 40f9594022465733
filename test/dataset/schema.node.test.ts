import { readFile } from 'node:fs/promises';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { expect } from 'chai';

async function readJson(name: string): Promise<object> {
  return JSON.parse(await readFile(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as object;
}

describe('the JSON Schema of a dataset', () => {
  let validate: ValidateFunction;

  before(async () => {
    validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
      await readJson('dataset.schema.json'),
    );
  });

  for (const name of ['central-asia.json', 'central-asia-since-2017.json']) {
    it(`takes ${name}, which names it`, async () => {
      const data = await readJson(name);
      expect(data).to.include({ $schema: './dataset.schema.json' });
      expect(validate(data), JSON.stringify(validate.errors)).to.equal(true);
    });
  }

  const event = { id: 'a', date: '2000', title: 'A' };
  const table: readonly (readonly [name: string, data: unknown, isValid: boolean])[] = [
    ['no events', {}, false],
    ['an empty list of events', { events: [] }, true],
    ['an event', { events: [event] }, true],
    ['a number as an id', { events: [{ ...event, id: 1 }] }, true],
    ['an empty id', { events: [{ ...event, id: '' }] }, false],
    ['no title', { events: [{ id: 'a', date: '2000' }] }, false],
    ['a number as a date', { events: [{ ...event, date: 2000 }] }, false],
    ['a misspelled field', { events: [{ ...event, titel: 'A' }] }, false],
    ['an unknown status', { events: [{ ...event, status: 'done' }] }, false],
    ['an unknown link type', { events: [event], links: [{ from: 'a', type: 'caused', to: 'a' }] }, false],
    ['a plain label', { places: { tashkent: 'Tashkent' }, events: [] }, true],
    ['a list of places', { places: [{ id: 'tashkent', label: { en: 'Tashkent' } }], events: [] }, true],
    ['a place beyond the pole', { places: { far: { label: 'Far', latitude: 91 } }, events: [] }, false],
  ];
  for (const [name, data, isValid] of table) {
    it(`${isValid ? 'takes' : 'refuses'} ${name}`, () => {
      expect(validate(data)).to.equal(isValid);
    });
  }

  it('says of every field of an event and a link what it means', async () => {
    const schema = (await readJson('dataset.schema.json')) as {
      properties: Record<string, { items?: { properties: Record<string, { description?: string }> } }>;
    };
    for (const list of ['events', 'links']) {
      for (const [name, field] of Object.entries(schema.properties[list]?.items?.properties ?? {})) {
        expect(field.description, `${list}.${name}`).to.be.a('string');
      }
    }
  });
});
