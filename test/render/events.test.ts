import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
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
      const name = button('first')?.querySelector('.name') as Element;
      expect(name.textContent).to.equal('Erste. around 2000');
      expect(attributes(name, 'tspan', 'lang')).to.deep.equal(['de', 'en']);
      expect(attributes(mixed, '[data-id=first]', 'aria-label')).to.deep.equal([null]);
      const seen = [...(button('first')?.querySelectorAll('text:not(.name)') ?? [])];
      expect(seen.map((line) => line.getAttribute('aria-hidden'))).to.deep.equal(seen.map(() => 'true'));
      expect(seen.map((line) => line.getAttribute('lang'))).to.deep.equal(seen.map(() => 'en'));
      expect(seen).to.not.be.empty;
    });

    it('have a name of one language in an attribute, and nothing more', () => {
      expect(attributes(mixed, '[data-id=later]', 'lang')).to.deep.equal(['fr']);
      expect(attributes(mixed, '[data-id=later]', 'aria-label')).to.deep.equal(['L']);
      expect(button('later')?.querySelector('.name, [aria-hidden]')).to.equal(null);
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
