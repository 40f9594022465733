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

/** Days and spans of days in clusters, with titles of several words. */
function randomEvents(count: number, kinds: number) {
  const random = seeded(count);
  const rows = Array.from({ length: count }, (_, row) => {
    const cluster = Math.floor(random() * 30) / 30;
    const begin = Math.floor((Math.min(1, cluster + random() ** 3 * 0.1) * FIFTY_YEARS) / DAY) * DAY;
    const end = random() < 0.2 ? begin + Math.ceil(-Math.log(1 - random()) * 120) * DAY : begin;
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
    events: {
      begin: Float64Array.from(column('begin')),
      end: Float64Array.from(column('end')),
      importance: Float32Array.from(column('importance')),
      title: column('title'),
      kind: column('kind'),
    },
  };
}

/** With comments and texts. */
function nodesIn(root: ShadowRoot): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}

describe('chain-timeline and its nodes', function () {
  this.timeout(30_000);
  const looks = [
    { kinds: 8, attributes: {} },
    { kinds: 8, attributes: { layout: 'vertical' } },
    { kinds: 8, attributes: { 'group-by': 'kind' } },
    { kinds: 12, attributes: { 'group-by': 'kind' } },
    { kinds: 12, attributes: { 'group-by': 'kind', layout: 'vertical' } },
  ];
  for (const count of [50, 1000, 100_000])
    for (const { kinds, attributes } of looks)
      it(`are at most ${MOST} of ${count} events of ${kinds} kinds at any view: ${JSON.stringify(attributes)}`, async () => {
        const chart = await timeline({ data: randomEvents(count, kinds), attributes, width: 1200 });
        const { begin, end } = chart.element.extent;
        const random = seeded(7);
        const counts = [nodesIn(chart.root)];
        for (let depth = 1; depth < 10; depth++) {
          const length = (end - begin) / 2 ** depth;
          const from = begin + random() * (end - begin - length);
          chart.element.view = { begin: toInstant(from), end: toInstant(from + length) };
          await chart.settled();
          counts.push(nodesIn(chart.root));
        }
        expect(Math.max(...counts)).to.be.within(100, MOST);
      });
});
