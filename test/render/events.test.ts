import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { TextRun } from '../../src/dataset/text-runs.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Label, TextLine } from '../../src/layout/scene.js';
import { renderCrowd } from '../../src/render/crowd.js';
import { renderEvents } from '../../src/render/events.js';
import { stopOf } from '../../src/render/stops.js';
import { toInstant } from '../../src/time/instant.js';
import { measure } from '../fixtures/measure.js';
import { attributes, drawnSvg } from './markup.js';

const { dataset } = readDataset({
  events: [
    { id: 'later', date: '2001', title: 'Later' },
    { id: 'first', date: '2000~', title: 'First' },
  ],
});
const scene = layoutTimeline(dataset, {
  span: extentOf(dataset),
  width: 800,
  orientation: 'horizontal',
  locale: 'en',
  now: toInstant(0),
  measure,
  selected: 'later',
});

describe('events', () => {
  const box = drawnSvg(
    renderEvents(scene, {
      active: 'first',
      lang: 'en',
      nameOf: (id) => [{ text: `the ${id} one` }],
      crowdName: ({ label }) => `${label} events`,
    }),
  );

  it('are buttons in a list, in order of time, with a name to read', () => {
    expect(attributes(box, '[role=listitem] > [role=button]', 'data-id')).to.deep.equal(['first', 'later']);
    expect(attributes(box, '[role=button]', 'aria-label')).to.deep.equal(['the first one', 'the later one']);
  });

  describe('with names in several languages', () => {
    const passages = {
      first: [{ text: 'Erste', lang: 'de' }, { text: '. around 2000' }],
      later: [{ text: 'L', lang: 'fr' }],
    };
    const mixed = drawnSvg(
      renderEvents(scene, {
        active: 'first',
        lang: 'en',
        nameOf: (id) => passages[id as keyof typeof passages],
        crowdName: () => '',
      }),
    );
    const button = (id: string): Element | null => mixed.querySelector(`[data-id=${id}]`);

    it('say each passage in its language, in place of the words that are seen', () => {
      const said = '[data-id=first] [role=img]';
      expect(attributes(mixed, said, 'aria-label')).to.deep.equal(['Erste', '. around 2000']);
      expect(attributes(mixed, said, 'lang')).to.deep.equal(['de', 'en']);
      expect(attributes(mixed, '[data-id=first]', 'aria-label')).to.deep.equal([null]);
      const seen = attributes(mixed, '[data-id=first] text', 'aria-hidden');
      expect(seen).to.include('true').and.not.include(null);
    });

    it('have each line of a label say what is next in its language', () => {
      const told = (
        lines: readonly [role: TextLine['role'], lang?: string][],
      ): readonly (string | null)[] => {
        const [label] = scene.labels as [Label];
        const own = lines.map(([role, lang], at) => ({
          role,
          text: role,
          baseline: at,
          ...(lang && { lang }),
        }));
        const { marks } = scene;
        const labels = [{ ...label, id: 'first', lines: own }];
        const drawn = drawnSvg(
          renderEvents(
            { ...scene, labels, marks: marks.filter(({ id }) => id === 'first') },
            {
              active: undefined,
              lang: 'en',
              nameOf: () => [{ text: 'A. ', lang: 'de' }, { text: '2000. ' }, { text: 'B. C', lang: 'de' }],
              crowdName: () => '',
            },
          ),
        );
        return [...drawn.querySelectorAll('[role=button] > :is(text, [role=img])')].map((one) => {
          const name = one.getAttribute('aria-label') ?? `(${one.getAttribute('aria-hidden')})`;
          return `${one.localName} ${one.getAttribute('lang')} ${name}`;
        });
      };
      expect(told([['title', 'de'], ['title', 'de'], ['date'], ['place', 'de']])).to.deep.equal([
        'text de A. ',
        'text de (true)',
        'text en 2000. ',
        'text de B. C',
      ]);
      expect(told([['title', 'de'], ['date'], ['place']])).to.deep.equal([
        'text de A. ',
        'text en 2000. ',
        'text en (true)',
        'g de B. C',
      ]);
      expect(told([])).to.deep.equal(['g de A. ', 'g en 2000. ', 'g de B. C']);
    });

    it('have as many passages as there are nodes to spare', () => {
      const passages = ['a', 'b', 'c', 'd'].map((text, at) => ({
        text,
        ...(at % 2 === 0 && { lang: 'de' }),
      }));
      const namesWith = (spare: number): readonly (string | null)[] => {
        const nameOf = (): readonly TextRun[] => passages;
        const words = { active: undefined, lang: 'en', nameOf, crowdName: () => '', spare };
        const drawn = drawnSvg(renderEvents({ ...scene, labels: [] }, words));
        return attributes(drawn, '[data-id=first], [data-id=first] [role=img]', 'aria-label');
      };
      expect(namesWith(4)).to.deep.equal([null, 'a', 'b', 'c', 'd']);
      expect(namesWith(3.9)).to.deep.equal([null, 'a', 'b', 'cd']);
      expect(namesWith(0)).to.deep.equal(['abcd']);
    });

    it('have a name of one language in an attribute, and nothing more', () => {
      expect(attributes(mixed, '[data-id=later]', 'lang')).to.deep.equal(['fr']);
      expect(attributes(mixed, '[data-id=later]', 'aria-label')).to.deep.equal(['L']);
      expect(button('later')?.querySelector('[role=img], [aria-hidden]')).to.equal(null);
    });
  });

  it('have one stop for Tab and say which is selected', () => {
    expect(attributes(box, '[role=button]', 'tabindex')).to.deep.equal(['0', '-1']);
    expect(attributes(box, '[role=button]', 'aria-pressed')).to.deep.equal(['false', 'true']);
    expect(box.querySelectorAll('.selected .halo')).to.have.length(1);
  });

  it('take a crowd for one stop among them, in its place in time', () => {
    const column = {
      x: 0,
      y: 100,
      width: 24,
      height: 40,
      begin: toInstant(0),
      end: toInstant(1),
      count: 1234,
      label: '1,234',
      isLabelled: true,
    };
    const crowded = drawnSvg(
      renderEvents(
        { ...scene, columns: [column] },
        {
          active: stopOf(column),
          lang: 'en',
          nameOf: (id) => [{ text: id }],
          crowdName: ({ label }) => `${label} events`,
          renderCrowd,
        },
      ),
    );
    expect(attributes(crowded, '[role=button]', 'aria-label')[0]).to.equal('1,234 events');
    expect(attributes(crowded, '[role=button]', 'tabindex')).to.deep.equal(['0', '-1', '-1']);
  });

  it('follow their crowd, and are painted over it, also where time runs from right to left', () => {
    const size = {
      y: 100,
      width: 24,
      height: 40,
      begin: toInstant(0),
      end: toInstant(1),
      count: 9,
      label: '9',
      isLabelled: true,
    };
    const orderOf = (direction: 'ltr' | 'rtl'): readonly (string | null)[] => {
      const columns = scene.marks.map(({ x }) => ({ ...size, x: x - 12, begin: toInstant(x) }));
      const words = {
        active: '',
        lang: 'en',
        nameOf: (id: string) => [{ text: id }],
        crowdName: () => 'crowd',
        renderCrowd,
      };
      const drawn = drawnSvg(renderEvents({ ...scene, direction, columns }, words));
      return attributes(drawn, '[role=button]', 'aria-label');
    };
    expect(orderOf('ltr')).to.deep.equal(['crowd', 'first', 'crowd', 'later']);
    expect(orderOf('rtl')).to.deep.equal(['crowd', 'later', 'crowd', 'first']);
  });

  it('say what is uncertain as a class', () => {
    expect(box.querySelectorAll('.event.approximate')).to.have.length(1);
  });
});
