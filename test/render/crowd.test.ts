import { expect } from 'chai';
import { renderCrowd } from '../../src/render/crowd.js';
import { stopOf } from '../../src/render/stops.js';
import { toInstant } from '../../src/time/instant.js';
import { drawnSvg } from './markup.js';

const column = {
  x: 10,
  y: 60,
  width: 24,
  height: 40,
  begin: toInstant(0),
  end: toInstant(9),
  count: 12,
  label: '12',
  isLabelled: true,
};

const flow = { panned: { x: 0, y: 0 } };

describe('crowd', () => {
  it('is a button that says how many, as high as they are many', () => {
    const box = drawnSvg(
      renderCrowd(column, { panned: { x: 4, y: 0 }, orientation: 'horizontal' }, '12 events, zoom in', true),
    );
    const button = box.querySelector('[role=button]');
    expect(button?.getAttribute('aria-label')).to.equal('12 events, zoom in');
    expect(button?.getAttribute('tabindex')).to.equal('0');
    expect(box.querySelector('rect')?.getAttribute('height')).to.equal('40');
    expect(box.querySelector('[role=listitem]')?.getAttribute('transform')).to.equal('translate(6 60)');
    expect(box.querySelector('text')?.textContent).to.equal('12');
  });

  it('leaves out a number that has no room', () => {
    expect(
      drawnSvg(
        renderCrowd({ ...column, isLabelled: false }, { ...flow, orientation: 'horizontal' }, '12', false),
      ).querySelector('text'),
    ).to.equal(null);
  });

  it('has its number over it where time runs across, and in it where time runs down and the crowd before is above', () => {
    const heightOf = (orientation: 'horizontal' | 'vertical'): number =>
      Number(
        drawnSvg(renderCrowd(column, { ...flow, orientation }, '12', false))
          .querySelector('text')
          ?.getAttribute('y'),
      );
    expect(heightOf('horizontal')).to.be.lessThan(0);
    expect(heightOf('vertical')).to.be.within(column.height / 2, column.height / 2 + 6);
  });

  it('is another stop than any other crowd', () => {
    expect(stopOf(column)).to.not.equal(stopOf({ ...column, begin: toInstant(1) }));
  });
});
