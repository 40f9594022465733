import '../../src/i18n/all.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { eventPassages } from '../../src/dataset/in-words.js';
import type { DateStyle } from '../../src/time/format-patterns.js';
import { eventById } from '../../src/dataset/graph.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Band, Column, LayoutOptions, Orientation } from '../../src/layout/scene.js';
import { renderBands } from '../../src/render/bands.js';
import { renderCrowd } from '../../src/render/crowd.js';
import { renderScene } from '../../src/render/scene.js';
import { parseDate } from '../../src/time/parse-date.js';
import { datasets } from '../fixtures/datasets.js';
import { measure } from '../fixtures/measure.js';
import { drawn, markupOf } from '../render/markup.js';

const WIDTHS = { horizontal: 1200, vertical: 360 } as const satisfies Record<Orientation, number>;
/** The language of a picture, where it is not English. */
const LOCALES: Readonly<Record<string, string>> = { arabic: 'ar', persian: 'fa', 'long-titles': 'ru' };

function instantOf(text: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value.begin[0];
}

function pictureOf(
  input: unknown,
  orientation: Orientation,
  locale: string,
  options: Partial<LayoutOptions> = {},
): string {
  const { dataset } = readDataset(input);
  const telling = { locale, now: instantOf('2020-06-22') };
  const scene = layoutTimeline(dataset, {
    span: extentOf(dataset),
    width: WIDTHS[orientation],
    orientation,
    measure,
    ...telling,
    ...options,
  });
  const words = {
    title: 'Events',
    active: dataset.events[0]?.id,
    crowdName: ({ label }: Column) => `${label} events`,
    bandName: ({ name, label }: Band) => `${name}, ${label} events`,
    lang: locale,
    nameOf: (id: string, seen?: DateStyle) => {
      const event = eventById(dataset, id);
      return event ? eventPassages(dataset, event, telling, seen) : [];
    },
  };
  return markupOf(drawn(renderScene(scene, words, { renderBands, renderCrowd }))).replace(
    '<svg ',
    '<svg xmlns="http://www.w3.org/2000/svg" ',
  );
}

/** Charts in bands: those that are collapsed, wide and narrow. */
const BANDS: Readonly<Record<string, readonly [dataset: keyof typeof datasets, Partial<LayoutOptions>]>> = {
  'central-asia-by-kind': ['central-asia', { groupBy: 'kind' }],
  'central-asia-by-actor': ['central-asia', { groupBy: 'actor' }],
  'central-asia-by-kind-narrow': ['central-asia', { groupBy: 'kind', width: 340 }],
  'central-asia-by-kind-collapsed': [
    'central-asia',
    { groupBy: 'kind', collapsed: ['document', 'forum'], selected: 'resolution-2018' },
  ],
  'dense-month-by-place': ['dense-month', { groupBy: 'place' }],
};

async function isAsCommitted(name: string, picture: string): Promise<void> {
  const committed = await executeServerCommand<{ picture: string }, { name: string; picture: string }>(
    'committed-picture',
    { name, picture },
  );
  expect(picture).to.equal(committed.picture);
}

describe('pictures', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    for (const [name, input] of Object.entries(datasets)) {
      it(`${name}, ${orientation}, is drawn as it was`, () =>
        isAsCommitted(`${name}.${orientation}`, pictureOf(input, orientation, LOCALES[name] ?? 'en')));
    }
    for (const [name, [dataset, options]] of Object.entries(BANDS)) {
      it(`${name}, ${orientation}, is drawn as it was`, () =>
        isAsCommitted(`${name}.${orientation}`, pictureOf(datasets[dataset], orientation, 'en', options)));
    }
  }
});
