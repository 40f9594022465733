import '../../src/i18n/all.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { eventSentence } from '../../src/dataset/in-words.js';
import { eventById } from '../../src/dataset/graph.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Column, Orientation } from '../../src/layout/scene.js';
import { renderScene } from '../../src/render/scene.js';
import { parseDate } from '../../src/time/parse-date.js';
import { datasets } from '../fixtures/datasets.js';
import { measure } from '../fixtures/measure.js';
import { drawn, markupOf } from '../render/markup.js';

const WIDTHS = { horizontal: 1200, vertical: 360 } as const satisfies Record<Orientation, number>;
/** The language of a picture, where it is not English. */
const LOCALES: Readonly<Record<string, string>> = { arabic: 'ar', 'long-titles': 'ru' };

function instantOf(text: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value.begin[0];
}

function pictureOf(input: unknown, orientation: Orientation, locale: string): string {
  const { dataset } = readDataset(input);
  const telling = { locale, now: instantOf('2020-06-22') };
  const scene = layoutTimeline(dataset, {
    span: extentOf(dataset),
    width: WIDTHS[orientation],
    orientation,
    measure,
    ...telling,
  });
  const words = {
    title: 'Events',
    active: dataset.events[0]?.id,
    crowdName: ({ label }: Column) => `${label} events`,
    nameOf: (id: string) => {
      const event = eventById(dataset, id);
      return event ? eventSentence(dataset, event, telling) : '';
    },
  };
  return markupOf(drawn(renderScene(scene, words))).replace(
    '<svg ',
    '<svg xmlns="http://www.w3.org/2000/svg" ',
  );
}

describe('pictures', () => {
  for (const [name, input] of Object.entries(datasets)) {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      it(`${name}, ${orientation}, is drawn as it was`, async () => {
        const picture = pictureOf(input, orientation, LOCALES[name] ?? 'en');
        const committed = await executeServerCommand<{ picture: string }, { name: string; picture: string }>(
          'committed-picture',
          {
            name: `${name}.${orientation}`,
            picture,
          },
        );
        expect(picture).to.equal(committed.picture);
      });
    }
  }
});
