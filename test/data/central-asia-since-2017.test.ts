import { expect } from 'chai';
import { centralAsiaSince2017 } from '../../data/central-asia-since-2017.js';
import { centralAsia } from '../../data/central-asia.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { textIn } from '../../src/dataset/text.js';

const first = readDataset(centralAsia).dataset;
const { dataset, issues } = readDataset(centralAsiaSince2017);

/** id, date, place, status, sources: written out from the facts by hand. */
const followed = [
  ['consultative-1', '2018-03-15', 'astana', 'occurred', 'euractiv.com; asiaplustj.info'],
  ['consultative-2020-planned', '2020', 'bishkek', 'cancelled', '24.kg, 259234; The Diplomat'],
  ['consultative-3', '2021-08-06', 'avaza', 'occurred', 'turkmenistan.ru, 18899'],
  ['consultative-4', '2022-07-21', 'cholpon-ata', 'occurred', 'newshub.uz, 13876; orient.tm, 38695'],
  ['consultative-5', '2023-09-14', 'dushanbe', 'occurred', 'newscentralasia.net'],
  ['consultative-6', '2024-08-09', 'astana', 'occurred', 'newscentralasia.net'],
  ['consultative-7', '2025-11-15/2025-11-16', 'tashkent', 'occurred', 'trend.az, 4118240'],
  ['unga-unrcca-2017', '2017-11~', 'new-york', 'occurred', 'un.org, GA/11976'],
  ['unga-aral-2021', '2021-05-18', 'new-york', 'occurred', 'xs.uz'],
  ['unga-connectivity-2022', '2022-07-11', 'new-york', 'occurred', 'koreaherald; kun.uz'],
  ['unga-zone-2022', '2022-07-28', 'new-york', 'occurred', 'newscentralasia.net'],
  ['unga-zone-2024', '2024-10-24', 'new-york', 'occurred', 'mfa.gov.tm, 4864'],
  ['expert-forum-5', '2022-12-10', 'ashgabat', 'occurred', 'newscentralasia.net'],
  ['expert-forum-7', '2024-06-14', 'astana', 'occurred', 'astanatimes.com'],
  ['expert-forum-8', '2025-08-14/2025-08-15', 'tashkent', 'occurred', 'pakistantoday.com.pk'],
];

const links = [
  ['unga72-speech', 'proposes', 'consultative-1'],
  ['samarkand-2017', 'leads-to', 'consultative-1'],
  ['consultative-3', 'replaces', 'consultative-2020-planned'],
  ['consultative-2019', 'continues', 'consultative-1'],
  ['consultative-3', 'continues', 'consultative-2019'],
  ['consultative-4', 'continues', 'consultative-3'],
  ['consultative-5', 'continues', 'consultative-4'],
  ['consultative-6', 'continues', 'consultative-5'],
  ['consultative-7', 'continues', 'consultative-6'],
  ['unga-zone-2022', 'mentions', 'resolution-2018'],
  ['unga-zone-2024', 'mentions', 'resolution-2018'],
];

const places = [
  ['astana', 51.18, 71.446],
  ['avaza', 39.96, 52.84],
  ['cholpon-ata', 42.649, 77.082],
  ['dushanbe', 38.58, 68.8],
  ['ashgabat', 37.95, 58.38],
];

describe('the second dataset', () => {
  it('has no fault', () => {
    expect(issues).to.deep.equal([]);
  });

  it('holds the first one unchanged', () => {
    expect(dataset.events).to.include.deep.members([...first.events]);
    expect(dataset.links).to.include.deep.members([...first.links]);
    expect(dataset.asOf).to.deep.equal(first.asOf);
  });

  it('adds the events of the table, each with its sources, and no other', () => {
    const known = new Set(first.events.map(({ id }) => id));
    const added = dataset.events.filter(({ id }) => !known.has(id));
    const found = added.map(({ id, date, place, status, sources }) => {
      const labels = sources.map((source) => textIn(dataset.sources.get(source)?.label, 'en', 'en'));
      return [id, date.text, place, status, labels.join('; ')];
    });
    expect(found).to.have.deep.members(followed);
  });

  it('adds the links of the table as external, and no other', () => {
    const added = dataset.links.slice(first.links.length);
    expect(added.map(({ from, type, to }) => [from, type, to])).to.have.deep.members(links);
    expect(new Set(added.map(({ basis }) => basis))).to.deep.equal(new Set(['external']));
  });

  it('names the source of a link only where one was recorded', () => {
    const sourced = dataset.links.slice(first.links.length).filter(({ sources }) => sources.length > 0);
    expect(sourced.map(({ from, type, to, sources }) => [from, type, to, sources.join(' ')])).to.deep.equal([
      ['unga72-speech', 'proposes', 'consultative-1', 'buzb-uz trend-az'],
      ['samarkand-2017', 'leads-to', 'consultative-1', 'interfax'],
    ]);
  });

  it('adds the places, and says which degrees are not confirmed', () => {
    const added = [...dataset.places.values()].slice(first.places.size);
    expect(added.map(({ id, latitude, longitude }) => [id, latitude, longitude])).to.deep.equal(places);
    expect(added.flatMap(({ id, note }) => (note === undefined ? [] : id))).to.deep.equal(['avaza']);
  });
});
