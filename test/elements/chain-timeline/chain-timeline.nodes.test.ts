import { expect } from 'chai';
import { toInstant } from '../../../src/time/instant.js';
import { timeline } from './harness.js';

const DAY = 86_400_000;
const FIFTY_YEARS = 50 * 365 * DAY;
const KINDS = 'treaty meeting speech report visit election law project trial strike fair flood'.split(' ');
/** So many nodes has a chart at the most, whatever it shows. */
const MOST = 1500;

/** Random numbers from 0 to 1, the same ones each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Kind {
  readonly kinds?: number;
  /** Of the data. */
  readonly language?: string;
  /** The part of events that last. */
  readonly lasting?: number;
}

/** Days and spans of days in clusters, with titles of several words. */
function randomEvents(count: number, { kinds = 8, language = 'en', lasting = 0.2 }: Kind) {
  const random = seeded(count);
  const rows = Array.from({ length: count }, (_, row) => {
    const cluster = Math.floor(random() * 30) / 30;
    const begin = Math.floor((Math.min(1, cluster + random() ** 3 * 0.1) * FIFTY_YEARS) / DAY) * DAY;
    const end = random() < lasting ? begin + Math.ceil(-Math.log(1 - random()) * 120) * DAY : begin;
    const kind = KINDS[Math.floor(random() * kinds)] ?? '';
    return {
      begin,
      end,
      kind,
      title: `Words of a ${kind} that has number ${row}`,
      importance: random() ** 3,
    };
  });
  const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key]);
  return {
    language,
    events: {
      begin: Float64Array.from(column('begin')),
      end: Float64Array.from(column('end')),
      importance: Float32Array.from(column('importance')),
      title: column('title'),
      kind: column('kind'),
    },
  };
}

/** All that costs nodes: dates of every form, places, and more links than events. */
function richEvents(count: number, { kinds = 8, language = 'en' }: Kind) {
  const random = seeded(count);
  const dates = [
    (year: number) => `${year}`,
    (year: number) => `${year}-05`,
    (year: number) => `${year}-05-03/..`,
    (year: number) => `${year}/${year + 2}`,
    (year: number) => `[..${year}]`,
    (year: number) => `[${year},${year + 2},${year + 4}]`,
  ];
  const idOf = (): string => `e${Math.floor(random() * count)}`;
  return {
    language,
    places: { p: 'A place that has a name' },
    events: Array.from({ length: count }, (_, row) => ({
      id: `e${row}`,
      title: `Words of an event that has number ${row}`,
      date: dates[row % dates.length]?.(1950 + Math.floor(random() * 60)),
      kind: KINDS[row % kinds],
      place: 'p',
    })),
    links: Array.from({ length: 4 * count }, () => ({ from: idOf(), type: 'mentions', to: idOf() })).filter(
      ({ from, to }) => from !== to,
    ),
  };
}

/** With comments and texts. */
function nodesIn(root: ShadowRoot): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}

interface Look extends Kind {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
}

const bands = { 'group-by': 'kind' };
const down = { layout: 'vertical' };
/** The data is in another language than the page, which has words in it; or has none. */
const [foreign, wordless] = [{ locale: 'ru' }, { language: 'de' }] as const;

async function mostNodes(
  data: unknown,
  { attributes = {}, width = 1200, height }: Look,
  views: number,
): Promise<number> {
  const chart = await timeline({ data, attributes, width });
  if (height) chart.element.style.height = `${height}px`;
  if (attributes['locale']) await chart.spoken(attributes['locale']);
  await chart.settled();
  const { begin, end } = chart.element.extent;
  const random = seeded(7);
  const counts = [nodesIn(chart.root)];
  for (let depth = 1; depth < views; depth++) {
    const length = (end - begin) / 2 ** depth;
    const from = begin + random() * (end - begin - length);
    chart.element.view = { begin: toInstant(from), end: toInstant(from + length) };
    await chart.settled();
    counts.push(nodesIn(chart.root));
  }
  return Math.max(...counts);
}

describe('chain-timeline and its nodes', function () {
  this.timeout(60_000);
  const looks: readonly Look[] = [
    {},
    { attributes: down },
    { attributes: bands },
    { attributes: bands, kinds: 12 },
    { attributes: { ...bands, ...down }, kinds: 12 },
    { attributes: { ...bands, ...foreign } },
    { attributes: { ...bands, ...foreign }, kinds: 12, width: 3840 },
    { attributes: { ...bands, ...down, ...foreign }, kinds: 4, height: 3000 },
    { attributes: bands, ...wordless, kinds: 12 },
    { width: 3840 },
    { width: 3840, attributes: foreign },
    { width: 3840, ...wordless, lasting: 1 },
    { attributes: down, height: 5000, lasting: 1 },
  ];
  for (const count of [50, 1000, 100_000])
    for (const look of looks)
      it(`are at most ${MOST} of ${count} events at any view: ${JSON.stringify(look)}`, async () => {
        expect(await mostNodes(randomEvents(count, look), look, 10)).to.be.within(100, MOST);
      });

  const riches: readonly (readonly [number, Look])[] = [
    [50, {}],
    [50, { attributes: foreign }],
    [50, wordless],
    [50, { ...wordless, width: 3840 }],
    [88, { ...wordless, attributes: bands, kinds: 4 }],
    [84, { ...wordless, attributes: bands, kinds: 12 }],
    [144, { ...wordless, attributes: bands, kinds: 8 }],
    [144, { ...wordless, attributes: bands, kinds: 12 }],
    [1000, wordless],
  ];
  for (const [count, look] of riches)
    it(`are at most ${MOST} of ${count} events with all that costs nodes: ${JSON.stringify(look)}`, async () => {
      expect(await mostNodes(richEvents(count, look), look, 4)).to.be.within(100, MOST);
    });
});
