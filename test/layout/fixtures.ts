import fc from 'fast-check';
import '../../src/i18n/all.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { ChainEvent, Dataset, Link, LinkType, Status } from '../../src/dataset/types.js';
import { linkTypes } from '../../src/dataset/link-types.js';
import { extentOf } from '../../src/layout/extent-of.js';
import type { Label, LayoutOptions, Scene } from '../../src/layout/scene.js';
import { parseDate } from '../../src/time/parse-date.js';
import { toInstant, YEAR, type Span } from '../../src/time/instant.js';
import type { DateValue } from '../../src/time/date-value.js';

/** Every letter is 0.55 of its size wide. */
export function measure(text: string, font: string): number {
  return Array.from(text).length * 0.55 * Number(/(\d+)px/.exec(font)?.[1]);
}

export const now = toInstant(Date.UTC(2020, 5, 22));

export function dateOf(text: string): DateValue {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
}

export function eventOf(
  facts: Partial<ChainEvent> & { readonly date: DateValue; readonly id: string },
): ChainEvent {
  return {
    title: `Event ${facts.id}`,
    status: 'occurred',
    actors: [],
    importance: 0.5,
    sources: [],
    claims: [],
    ...facts,
  };
}

const KINDS = ['vote', 'visit', 'treaty', 'forum'];
/** More than a chart has bands for. */
const ACTORS = Array.from({ length: 20 }, (_, n) => `a${n}`);

/** A dataset of events in order of time; a pair is an id and an EDTF text. */
export function datasetOf(
  events: readonly (ChainEvent | readonly [id: string, date: string])[],
  links: readonly Link[] = [],
): Dataset {
  const whole = events.map((event) =>
    'id' in event ? event : eventOf({ id: event[0], date: dateOf(event[1]) }),
  );
  return {
    language: 'en',
    kinds: new Map(KINDS.map((id, index) => [id, { id, label: `Kind ${id}`, index }])),
    places: new Map([['tashkent', { id: 'tashkent', label: 'Tashkent' }]]),
    actors: new Map(ACTORS.map((id) => [id, { id, label: `Actor ${id}` }])),
    sources: new Map(),
    series: new Map([['talks', { id: 'talks', label: 'Talks' }]]),
    events: whole.sort((a, b) => a.date.begin[0] - b.date.begin[0] || a.date.end[0] - b.date.end[0]),
    undated: [],
    links,
  };
}

export function linkOf(from: string, type: LinkType, to: string): Link {
  return { from, type, to, basis: 'stated', sources: [] };
}

export function optionsFor(dataset: Dataset, options: Partial<LayoutOptions> = {}): LayoutOptions {
  return {
    span: extentOf(dataset),
    width: 1200,
    orientation: 'horizontal',
    locale: 'en',
    measure,
    now,
    ...options,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Dates of every form, most of them close together, some far away. */
const dateTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 2016, max: 2021 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 2016, max: 2021 }), fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${two(m)}`),
  },
  { weight: 2, arbitrary: fc.integer({ min: 2015, max: 2022 }).map(String) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 2010, max: 2018 }), fc.integer({ min: 0, max: 6 }))
      .map(([y, n]) => `${y}/${y + n}`),
  },
  fc.constantFrom(
    '2017-11-10/2017-11-11',
    '2018-03-01T12:30:00Z',
    '[2017-03,2018-05-01,2019]',
    '{2017-01-02,2018-03-04}',
    '[2020-06-22..]',
    '[..2016-01-01]',
    '2019/..',
    '../2017',
    '2018/',
    '/2018',
    '../..',
    '201X',
    '2017-21',
    '2018~',
    '2018-05?',
    '2019-01%',
    '-0043-03-15',
    '19XX',
  ),
  fc.constantFrom('-0300', 'Y-4500000000', 'Y-13800000000', 'Y5000000000', '0001-01-01'),
);

const titles: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'General',
        'Assembly',
        'a',
        'resolution',
        'Центральной',
        'Азии',
        'مؤتمر',
        'anticonstitutionnellement',
      ),
      { maxLength: 14 },
    )
    .map((words) => words.join(' ')),
  fc.constantFrom(
    '联合国大会通过关于中亚区域合作的决议并呼吁各国加强合作',
    'ประชุมระหว่างประเทศ',
    '👩‍👩‍👧‍👦'.repeat(30),
    'x'.repeat(300),
    '',
  ),
);

const statuses = fc.constantFrom<Status>('occurred', 'occurred', 'planned', 'cancelled');

/** Random datasets, with links of every type between their events. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      date: dateTexts,
      title: titles,
      status: statuses,
      importance: fc.integer({ min: 0, max: 10 }),
      placed: fc.boolean(),
      kind: fc.constantFrom('vote', 'visit', 'treaty'),
      actors: fc.array(fc.constantFrom(...ACTORS), { maxLength: 3 }),
      series: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .chain((rows) => {
    const id = fc.nat(Math.max(0, rows.length - 1)).map((n) => `e${n}`);
    const type = fc.constantFrom(...(Object.keys(linkTypes) as LinkType[]));
    const links = fc.array(
      fc.tuple(id, type, id).map(([from, kind, to]) => linkOf(from, kind, to)),
      { maxLength: 20 },
    );
    return links.map((all) =>
      datasetOf(
        rows.map(({ date, title, status, importance, placed, kind, actors, series }, n) =>
          eventOf({
            id: `e${n}`,
            date: dateOf(date),
            title,
            status,
            importance: importance / 10,
            ...(placed ? { place: 'tashkent', kind: 'forum' } : { kind }),
            ...(series ? { series: 'talks' } : {}),
            actors: actors.map((actor) => ({ actor })),
          }),
        ),
        all,
      ),
    );
  });

/** Without bands, or grouped, with none, some or all of the bands collapsed. */
export const groupings: fc.Arbitrary<Pick<LayoutOptions, 'groupBy' | 'collapsed'>> = fc.oneof(
  fc.constant({}),
  fc.record({
    groupBy: fc.constantFrom('kind', 'place', 'actor', 'series'),
    collapsed: fc.subarray(['vote', 'forum', 'tashkent', 'a1', 'a2', 'k0', 'k1', 'talks']),
  }),
);

/** Sizes, sides and spans. */
export const variations = fc.record({
  width: fc.integer({ min: 240, max: 3840 }),
  height: fc.option(fc.integer({ min: 100, max: 2000 }), { nil: undefined }),
  orientation: fc.constantFrom('horizontal' as const, 'vertical' as const),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  grouping: groupings,
  from: fc.double({ min: -0.2, max: 0.7, noNaN: true }),
  size: fc.oneof(fc.constant(1), fc.double({ min: 0.001, max: 1.5, noNaN: true })),
});

/** Events in clusters, some at the same instant, a fifth of them longer, in rows or over many others; from a second to the age of the world. */
export function crowdsOf(counts: { readonly min: number; readonly max: number }): fc.Arbitrary<Dataset> {
  return fc
    .record({
      count: fc.integer(counts),
      seed: fc.integer(),
      duration: fc.constantFrom(1000, 50 * YEAR, 13.8e9 * YEAR),
      clusters: fc.integer({ min: 1, max: 8 }),
      kinds: fc.integer({ min: 1, max: 30 }),
      longest: fc.constantFrom(1 / 3, 1 / 3, 1e-3),
      isEven: fc.boolean(),
    })
    .map(({ count, seed, duration, clusters, kinds, longest, isEven }) => {
      const random = randomFrom(seed);
      const centres = Array.from({ length: clusters }, () => random());
      const begin = Array.from({ length: count }, () => {
        const centre = centres[Math.floor(random() * clusters)] ?? 0;
        return Math.round((centre + (random() < 0.3 ? random() : random() ** 6 / 50) - 1) * duration);
      });
      return readDataset({
        begin,
        end: begin.map((at) => (random() < 0.2 ? at + random() ** 3 * duration * longest : NaN)),
        kind: begin.map((_, row) => `k${(row * row) % kinds}`),
        title: begin.map(
          (_, row) => ['x', 'Of middling length', 'A title of quite a few long words'][row % 3],
        ),
        importance: begin.map(() => (isEven ? 0.5 : random())),
      }).dataset;
    });
}

export const crowds = crowdsOf({ min: 51, max: 600 });

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const views = fc.record({
  width: fc.integer({ min: 240, max: 3840 }),
  height: fc.option(fc.integer({ min: 200, max: 1200 }), { nil: undefined }),
  orientation: fc.constantFrom('horizontal' as const, 'vertical' as const),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  scale: fc.constantFrom('time' as const, 'time' as const, 'sequence' as const, 'folded' as const),
  grouping: groupings,
  /** Which event is in the middle, and how far the view is zoomed: 2 to this power. */
  middle: fc.nat(1000),
  depth: fc.double({ min: -4, max: 30, noNaN: true }),
  shift: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  closer: fc.double({ min: 0, max: 6, noNaN: true }),
});

export type View = typeof views extends fc.Arbitrary<infer T> ? T : never;

/** The span of a view of a dataset. */
export function spanAround(dataset: Dataset, { middle, depth }: View): Span {
  const extent = extentOf(dataset);
  const date = dataset.events[middle % Math.max(1, dataset.events.length)]?.date;
  const bound = date ? date.begin[0] : extent.begin;
  const at = Number.isFinite(bound) ? bound : extent.begin;
  const half = (extent.end - extent.begin) / 2 ** (depth + 1);
  return { begin: toInstant(at - half), end: toInstant(at + half) };
}

/** What is seen of a label: where time runs down, it goes under the heads of bands as it goes over the edge of the view. */
export function seen(label: Label, { axis, orientation, bands }: Scene): Label {
  const hidden = orientation === 'vertical' && bands.length > 0 ? Math.max(0, axis.from.y - label.y) : 0;
  return { ...label, y: label.y + hidden, height: label.height - hidden };
}

export type Variation = typeof variations extends fc.Arbitrary<infer T> ? T : never;

/** Options for a dataset: a variation whose span is a part of the whole extent. */
export function vary(dataset: Dataset, { from, size, height, grouping, ...rest }: Variation): LayoutOptions {
  const { begin, end } = extentOf(dataset);
  const start = size === 1 ? begin : begin + from * (end - begin);
  return optionsFor(dataset, {
    ...rest,
    ...grouping,
    ...(height === undefined ? {} : { height }),
    span: { begin: toInstant(start), end: toInstant(start + size * (end - begin)) },
  });
}
