import '../../src/i18n/all.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { centralAsia } from '../../data/central-asia.js';
import { readListData } from '../../src/controllers/list-data.js';
import { linkTypes } from '../../src/dataset/link-types.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { clean } from '../../src/dataset/text.js';
import { renderList, type RenderListOptions } from '../../src/dataset/render-list.js';
import type { Dataset, Link, LinkType } from '../../src/dataset/types.js';

/** What a browser makes of the markup inside an element that runs nothing. */
function inside(markup: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  const host = page.querySelector('div');
  if (!host) throw new Error('no host');
  return host;
}

function read(markup: string) {
  const host = inside(markup);
  const list = host.querySelector(':scope > :is(ol, ul)');
  if (!list) throw new Error('no list');
  const { input, placeOf } = readListData(host, list);
  const { dataset, issues } = readDataset(input);
  return { dataset, issues: issues.map((issue) => ({ ...issue, path: placeOf(issue.path) })) };
}

const byEnds = ({ from, type, to }: Link): string => `${from} ${type} ${to}`;

/** A dataset as plain values, links in one order, and without entries that nothing names. */
function comparable(dataset: Dataset) {
  const { events, undated, links, kinds } = dataset;
  const all = [...events, ...undated];
  const used = (map: ReadonlyMap<string, unknown>, ids: readonly (string | undefined)[]) =>
    [...map].filter(([id]) => ids.includes(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  const speakers = [...links, ...all.flatMap(({ claims }) => claims)].map(({ attributedTo }) => attributedTo);
  return {
    ...dataset,
    links: [...links].sort((a, b) => (byEnds(a) < byEnds(b) ? -1 : 1)),
    kinds: used(
      kinds,
      all.map(({ kind }) => kind),
    ),
    places: used(
      dataset.places,
      all.map(({ place }) => place),
    ),
    actors: used(dataset.actors, [
      ...speakers,
      ...all.flatMap(({ actors }) => actors.map(({ actor }) => actor)),
    ]),
    series: used(
      dataset.series,
      all.map(({ series }) => series),
    ),
    sources: [...dataset.sources],
  };
}

/** One language of a dataset alone. */
function only(language: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => only(language, item));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, language)) return (value as Record<string, unknown>)[language];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, only(language, one)]));
}

describe('a list of events', () => {
  for (const language of ['en', 'ru', 'uz']) {
    it(`brings a dataset in ${language} back as it was`, () => {
      const { dataset } = readDataset({ ...(only(language, centralAsia) as object), language });
      const back = read(renderList(dataset, language, { prefix: 'a-' }));
      expect(back.issues).to.deep.equal([]);
      expect(comparable(back.dataset)).to.deep.equal(comparable(dataset));
    });
  }

  it('holds the texts that are shown, each in its language', () => {
    const { dataset } = readDataset(centralAsia);
    const { dataset: back } = read(renderList(dataset, 'kk'));
    expect(back.language).to.equal('kk');
    expect(back.events[0]?.title).to.deep.equal({ en: 'Speech at the 72nd UN General Assembly' });
  });

  const words = fc
    .string({ unit: fc.constantFrom(...'<>&"\'/=`$1{}a б‮ع%#\u00a0'.split('')), minLength: 1, maxLength: 8 })
    .map((text) => clean(text).replace(/ +/g, ' ').trim())
    .filter((text) => text.trim() !== '');
  const id = fc.constantFrom('a', 'b c', '"><script>', 'é', '50%', '#x', "o'", '__proto__', 'source-a');
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const date = fc.constantFrom('2017-09', '2017-11-10/2017-11-11', '[2020-06-22..]', '1850~', 'soon', '');
  const claim = fc.record(
    {
      date: maybe(fc.constantFrom('2018', 'XXXX-06-22')),
      text: words,
      source: maybe(id),
      attributedTo: maybe(id),
      note: maybe(words),
    },
    { requiredKeys: ['text'] },
  );
  const event = fc.record({
    date,
    title: words,
    short: maybe(words),
    summary: maybe(words),
    kind: maybe(id),
    status: fc.constantFrom('occurred', 'planned', 'cancelled'),
    place: maybe(id),
    actors: fc.array(fc.record({ actor: id, role: maybe(words) }), { maxLength: 2 }),
    series: maybe(id),
    importance: fc.constantFrom(0, 0.25, 0.5, 1),
    media: maybe(
      fc.record({ url: fc.constant('https://a.example/1.png?a=1&b="'), alt: words, caption: maybe(words) }),
    ),
    url: maybe(fc.constantFrom('https://a.example/"?<', 'mailto:a@b.example')),
    sources: fc.uniqueArray(id, { maxLength: 2 }),
    claims: fc.array(claim, { maxLength: 2 }),
  });
  const entries = (more: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.dictionary(id, fc.record({ label: words, ...more }), { maxKeys: 4, noNullPrototype: true });
  const input = fc.record({
    title: maybe(words),
    summary: maybe(words),
    language: fc.constantFrom('en', 'ru', 'ar'),
    asOf: maybe(fc.constant('2020-06-22')),
    kinds: entries(),
    places: entries({ latitude: fc.constantFrom(0, -40.5, 66.96), longitude: fc.constant(12) }),
    actors: entries(),
    sources: entries({ url: fc.constant('https://s.example/?a&b'), date: fc.constant('2017') }),
    series: entries(),
    events: fc
      .uniqueArray(fc.tuple(id, event), { selector: ([one]) => one, maxLength: 5 })
      .map((list) => list.map(([one, facts]) => ({ ...facts, id: one }))),
    links: fc.array(
      fc.record({
        from: id,
        to: id,
        type: fc.constantFrom(...(Object.keys(linkTypes) as LinkType[])),
        basis: fc.constantFrom('stated', 'inferred', 'external'),
        sources: fc.uniqueArray(id, { maxLength: 2 }),
        attributedTo: maybe(id),
        note: maybe(words),
      }),
      { maxLength: 6 },
    ),
  });

  it('brings any dataset of one language back as it was, and makes no element of its texts', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('', 'p-', 'a "<b>'), (written, prefix) => {
        const { dataset } = readDataset(JSON.parse(JSON.stringify(written)));
        const markup = renderList(dataset, dataset.language, { prefix });
        const back = read(markup).dataset;
        expect(comparable(back)).to.deep.equal(comparable(dataset));
        expect(inside(markup).querySelector('script, [onclick]')).to.equal(null);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('gives ids that HTML may have, and links that lead to them', () => {
    const { dataset } = readDataset({
      events: [
        { id: 'a b', date: '2018', title: 'A' },
        { id: '50%', date: '2019', title: 'B' },
      ],
      links: [{ from: 'a b', type: 'leads-to', to: '50%' }],
    });
    const options: RenderListOptions = { prefix: 'x-' };
    const host = inside(renderList(dataset, 'en', options));
    const ids = [...host.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).to.deep.equal(['x-a%20b', 'x-50%25']);
    const href = host.querySelector('a')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).to.equal(`#${ids[1]}`);
  });

  it('is read as a hand writes it', () => {
    const { dataset, issues } = read(`
      <ol lang="en">
        <li id="speech" data-kind="statement">
          <time datetime="2017-09">September 2017</time> <b>A speech</b>, <span data-place>New York</span>
          <p>It proposes
            a conference.</p>
          <a href="#conference" rel="nofollow proposes">proposed the conference</a>
          <a href="#elsewhere">no link of the chain</a>
        </li>
        <li id="conference"><time datetime="2017-11-10/2017-11-11">November 2017</time> The conference
          <span data-actor>The states</span>
          <a data-source="report" href="https://a.example/report">The report</a>
        </li>
        <li id="later"><time>some day</time> <strong>Later</strong></li>
      </ol>`);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['bad-date #later date']);
    const [speech, conference] = dataset.events;
    expect(speech).to.include({ id: 'speech', title: 'A speech', kind: 'statement', place: 'New York' });
    expect(speech?.summary).to.equal('It proposes a conference.');
    expect(dataset.links.map(byEnds)).to.deep.equal(['speech proposes conference']);
    expect(conference).to.deep.include({
      title: 'The conference',
      actors: [{ actor: 'The states' }],
      sources: ['report'],
    });
    expect(dataset.sources.get('report')).to.deep.equal({
      id: 'report',
      label: 'The report',
      url: 'https://a.example/report',
    });
    expect(dataset.undated.map(({ dateText }) => dateText)).to.deep.equal(['some day']);
  });

  it('has every check of a dataset, and its issues point at the item', () => {
    const { issues, dataset } = read(`
      <ol>
        <li id="a" data-importance="much"><time datetime="2017-13">?</time> <b>A</b>
          <a href="#nobody" rel="leads-to">led to nobody</a>
          <a href="#b" rel="leeds-to">led to B</a></li>
        <li><time datetime="2018">2018</time> <b>No id</b></li>
        <li id="b"><time datetime="2019">2019</time> <b>B</b><a data-url href="javascript:alert(1)">x</a></li>
      </ol>`);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'missing-id ol > li:nth-child(2) id',
      'wrong-type #a importance',
      'bad-date #a date',
      'bad-url #b url',
      'missing-event #a a[href="#nobody"] to',
      'unknown-link-type #a a[href="#b"] type',
    ]);
    expect(dataset.events.map(({ id: one }) => one)).to.deep.equal(['event-2', 'b']);
  });

  it('points at the item of a list without numbers', () => {
    const { issues } = read('<ul><li><time datetime="2018">2018</time> <b>No id</b></li></ul>');
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'missing-id ul > li:nth-child(1) id',
    ]);
  });
});
