import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Orientation } from '../../src/layout/scene.js';
import { renderCrowd } from '../../src/render/crowd.js';
import { renderBands } from '../../src/render/bands.js';
import { stopOf } from '../../src/render/stops.js';
import { toInstant } from '../../src/time/instant.js';
import { measure } from '../fixtures/measure.js';
import { attributes, drawnSvg } from './markup.js';

const { dataset } = readDataset({
  actors: { ann: '<b>Ann</b>', bob: 'Bob', eve: 'Eve' },
  events: [
    { id: 'both', date: '2001', title: 'Both', actors: [{ actor: 'ann' }, { actor: 'bob' }] },
    { id: 'one', date: '2002', title: 'One', actors: [{ actor: 'bob' }] },
    { id: 'hers', date: '2003', title: 'Hers', actors: [{ actor: 'eve' }] },
  ],
});
const drawnIn = (orientation: Orientation, active?: string): SVGSVGElement =>
  drawnSvg(
    renderBands(
      layoutTimeline(dataset, {
        span: extentOf(dataset),
        width: 900,
        orientation,
        locale: 'en',
        now: toInstant(0),
        measure,
        groupBy: 'actor',
        collapsed: ['eve'],
      }),
      {
        active,
        lang: 'en',
        nameOf: (id) => [{ text: id }],
        crowdName: ({ label }) => `${label} events`,
        bandName: ({ name, label }) => `${name}, ${label}`,
        renderCrowd,
      },
    ),
  );

describe('bands', () => {
  const box = drawnIn('horizontal', stopOf({ id: 'both', band: 'bob' }));

  it('have a button each, which says whether it is open', () => {
    expect(attributes(box, 'button', 'data-band')).to.deep.equal(['ann', 'bob', 'eve']);
    expect(attributes(box, 'button', 'aria-expanded')).to.deep.equal(['true', 'true', 'false']);
    expect(attributes(box, 'button', 'aria-label')).to.deep.equal(['<b>Ann</b>, 1', 'Bob, 2', 'Eve, 1']);
    expect(box.querySelector('button')?.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });

  it('show text as text', () => {
    expect(box.querySelector('b')).to.equal(null);
    expect(box.querySelector('.band-name')?.textContent.trim()).to.equal('<b>Ann</b>');
  });

  it('have a named list of events each', () => {
    expect(attributes(box, '[role=list]', 'aria-labelledby')).to.deep.equal(attributes(box, 'button', 'id'));
    expect(attributes(box, 'button', 'id')).to.deep.equal(['band-0', 'band-1', 'band-2']);
    const ids = [...box.querySelectorAll('[role=list]')].map((list) =>
      attributes(list, '[data-id]', 'data-id'),
    );
    expect(ids).to.deep.equal([['both'], ['both', 'one'], []]);
    expect(box.querySelectorAll('.folded .crowd').length).to.equal(1);
  });

  it('have one stop for Tab among all events, also where an event stands in several', () => {
    expect(attributes(box, '[data-stop][tabindex="0"]', 'data-stop')).to.deep.equal(['both\nbob']);
  });

  it('run the name of a narrow band down, and keep labels under its head', () => {
    const down = drawnIn('vertical');
    expect(attributes(down, '.band-head', 'class').map((name) => name?.trim())).to.deep.equal([
      'band-head',
      'band-head',
      'band-head down',
    ]);
    const [head] = attributes(down, 'foreignObject', 'height');
    expect(attributes(down, 'svg', 'y')[0]).to.equal(head);
  });
});
