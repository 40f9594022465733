import { expect } from 'chai';
import { centralAsia } from '../../data/central-asia.js';
import { factsById } from '../../src/dataset/graph.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Text } from '../../src/dataset/types.js';

const { dataset, issues } = readDataset(centralAsia);

/** id, date, kind, place, status: written out from the facts by hand. */
const events = [
  ['unga72-speech', '2017-09', 'statement', 'new-york', 'occurred'],
  ['samarkand-2017', '2017-11-10/2017-11-11', 'conference', 'samarkand', 'occurred'],
  ['samarkand-communique', '2017-11-10/2017-11-11', 'document', 'samarkand', 'occurred'],
  ['resolution-draft', '2017-11-11/2018-06-22', 'process', undefined, 'occurred'],
  ['resolution-2018', '2018-06-22', 'document', 'new-york', 'occurred'],
  ['expert-forum-1', '2018', 'forum', 'tashkent', 'occurred'],
  ['consultative-2019', '2019-11-29', 'summit', 'tashkent', 'occurred'],
  ['joint-statement-2019', '2019-11-29', 'document', 'tashkent', 'occurred'],
  ['online-2020', '2020-06-22', 'conference', undefined, 'occurred'],
  ['expert-forum-bishkek', '[2020-06-22..]', 'forum', 'bishkek', 'planned'],
];

const links = [
  ['unga72-speech', 'proposes', 'samarkand-2017', 'stated', undefined],
  ['unga72-speech', 'proposes', 'resolution-2018', 'stated', undefined],
  ['samarkand-2017', 'adopts', 'samarkand-communique', 'stated', undefined],
  ['samarkand-communique', 'calls-for', 'resolution-2018', 'stated', undefined],
  ['samarkand-2017', 'leads-to', 'resolution-draft', 'stated', undefined],
  ['resolution-draft', 'leads-to', 'resolution-2018', 'inferred', undefined],
  ['resolution-2018', 'implements', 'unga72-speech', 'stated', undefined],
  ['samarkand-2017', 'leads-to', 'resolution-2018', 'stated', 'gherman'],
  ['consultative-2019', 'adopts', 'joint-statement-2019', 'stated', undefined],
  ['online-2020', 'commemorates', 'resolution-2018', 'stated', undefined],
  ['online-2020', 'mentions', 'consultative-2019', 'stated', undefined],
  ['online-2020', 'plans', 'expert-forum-bishkek', 'stated', undefined],
  ['expert-forum-bishkek', 'continues', 'expert-forum-1', 'stated', undefined],
];

const places = [
  ['new-york', 40.749, -73.968],
  ['samarkand', 39.654, 66.96],
  ['tashkent', 41.265, 69.216],
  ['bukhara', 39.775, 64.429],
  ['bishkek', 42.9, 74.6],
];

function claimsOf(id: string) {
  return factsById(dataset, id)?.claims ?? [];
}

/** Every text of a value, with the way to it. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'ru' in value || 'uz' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

describe('the first dataset', () => {
  it('has no fault', () => {
    expect(issues).to.deep.equal([]);
  });

  it('holds the events of the table, and no other', () => {
    const found = dataset.events.map(({ id, date, kind, place, status }) => [
      id,
      date.text,
      kind,
      place,
      status,
    ]);
    expect(found).to.have.deep.members(events);
    expect(dataset.undated).to.deep.equal([]);
  });

  it('holds the links of the table, and no other; each names the report', () => {
    const found = dataset.links.map(({ from, type, to, basis, attributedTo }) => [
      from,
      type,
      to,
      basis,
      attributedTo,
    ]);
    expect(found).to.have.deep.members(links);
    for (const { sources } of dataset.links) expect(sources).to.deep.equal(['report']);
  });

  it('holds the places with their degrees', () => {
    expect(
      [...dataset.places.values()].map(({ id, latitude, longitude }) => [id, latitude, longitude]),
    ).to.deep.equal(places);
  });

  it('speaks from the day of the online conference', () => {
    expect(dataset.asOf?.text).to.equal('2020-06-22');
  });

  it('keeps other dates as claims, each with its source', () => {
    const dates = (id: string) =>
      claimsOf(id).flatMap(({ date, source }) => (date ? [[date.text, source]] : []));
    expect(dates('unga72-speech')).to.deep.equal([
      ['2017-09-19', 'kun-uz-2017'],
      ['2017-09-19', 'news-tj-2017'],
    ]);
    expect(dates('expert-forum-1')).to.deep.equal([['2018-10-29/2018-10-30', 'unrcca-forum-1']]);
    expect(dates('online-2020')).to.deep.equal([
      ['XXXX-06-22', 'report'],
      ['2020-06-22', 'civilshos-2020'],
    ]);
  });

  it('keeps opinions with their speakers', () => {
    const speakers = dataset.events.flatMap(({ claims }) =>
      claims.flatMap(({ attributedTo }) => attributedTo ?? []),
    );
    expect(new Set(speakers)).to.deep.equal(new Set(['gherman', 'norov', 'nematov', 'online-participants']));
  });

  it('does not list those who took part in drafting among the co-authors', () => {
    const actors = factsById(dataset, 'resolution-2018')?.actors.map(({ actor }) => actor);
    expect(actors).to.deep.equal(['unga', 'co-authors']);
  });

  it('leaves out the number of the resolution, which is not confirmed', () => {
    expect(JSON.stringify(centralAsia)).to.not.include('72/283');
  });

  it('has the series of the forum and of the meetings', () => {
    const series = dataset.events.flatMap(({ id, series: name }) => (name === undefined ? [] : [[id, name]]));
    expect(series).to.have.deep.members([
      ['expert-forum-1', 'expert-forum'],
      ['expert-forum-bishkek', 'expert-forum'],
      ['consultative-2019', 'consultative'],
    ]);
  });

  it('says everything in English, Russian and Uzbek, in the letters of each', () => {
    const texts = textsOf(centralAsia);
    expect(texts.length).to.be.greaterThan(100);
    for (const [path, text] of texts) {
      const { en = '', ru = '', uz = '' } = text as Readonly<Record<string, string>>;
      expect(en, path)
        .to.match(/[A-Za-z]/)
        .and.to.not.match(/[\u0400-\u04ff]/);
      expect(ru, path).to.match(/[\u0400-\u04ff]|unmissions/);
      expect(uz, path)
        .to.match(/[A-Za-z]/)
        .and.to.not.match(/[\u0400-\u04ff'’‘`]/);
      expect(uz, path).to.not.match(/[og]ʼ/i);
    }
  });
});
