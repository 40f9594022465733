import { expect } from 'chai';
import fc from 'fast-check';
import {
  centred,
  drawn,
  GRIPS,
  moved,
  sliderOf,
  stepOf,
  type Grip,
} from '../../../src/elements/chain-overview/brush.js';
import { toInstant, type Span } from '../../../src/time/instant.js';

const span = (begin: number, end: number): Span => ({ begin: toInstant(begin), end: toInstant(end) });
const extent = span(-1000, 9000);

describe('the brush', () => {
  for (const [grip, by, begin, end] of [
    ['begin', 500, 2500, 3000],
    ['begin', -Infinity, -1000, 3000],
    ['begin', Infinity, 2990, 3000],
    ['end', 500, 2000, 3500],
    ['end', -Infinity, 2000, 2010],
    ['end', Infinity, 2000, 9000],
    ['view', 500, 2500, 3500],
    ['view', -Infinity, -1000, 0],
    ['view', Infinity, 8000, 9000],
  ] as const) {
    it(`${grip} moved by ${by} from 2000–3000 gives ${begin}–${end}`, () => {
      expect(moved(span(2000, 3000), extent, grip, by)).to.deep.equal({ begin, end });
    });
  }

  it('lets the ends of a short view go apart, and no closer', () => {
    expect(moved(span(2000, 2003), extent, 'begin', 5)).to.deep.equal(span(2000, 2003));
    expect(moved(span(2000, 2003), extent, 'end', 5)).to.deep.equal(span(2000, 2008));
  });

  it('stays inside the extent, whatever moves it', () => {
    const inside = fc.tuple(fc.integer({ min: -1000, max: 8998 }), fc.integer({ min: 1, max: 10_000 }));
    fc.assert(
      fc.property(inside, fc.constantFrom(...GRIPS), fc.integer(), ([begin, length], grip: Grip, by) => {
        const before = span(begin, Math.min(begin + length, extent.end));
        const after = moved(before, extent, grip, by);
        expect(after.begin).to.be.within(extent.begin, after.end - 1);
        expect(after.end).to.be.at.most(extent.end);
        if (grip === 'view') expect(after.end - after.begin).to.equal(before.end - before.begin);
        const { least, now, most } = sliderOf(after, extent, grip);
        expect(now).to.be.within(least, most);
      }),
      { seed: 11 },
    );
  });

  it('is centred on an instant as far as it can go', () => {
    expect(centred(span(0, 1000), extent, toInstant(5000))).to.deep.equal(span(4500, 5500));
    expect(centred(span(0, 1000), extent, toInstant(-900))).to.deep.equal(span(-1000, 0));
  });

  it('is drawn in either direction, and not beyond the ends', () => {
    expect(drawn(extent, toInstant(0), toInstant(1000))).to.deep.equal(span(0, 1000));
    expect(drawn(extent, toInstant(1000), toInstant(-5000))).to.deep.equal(span(-1000, 1000));
  });

  it('says in percent where it is and how far it can go', () => {
    const view = span(2000, 3000);
    expect(sliderOf(view, extent, 'begin')).to.deep.equal({ least: 0, now: 30, most: 39.9 });
    expect(sliderOf(view, extent, 'end')).to.deep.equal({ least: 30.1, now: 40, most: 100 });
    expect(sliderOf(view, extent, 'view')).to.deep.equal({ least: 0, now: 30, most: 90 });
  });
});

describe('stepOf', () => {
  const key = (code: string, held = {}): KeyboardEvent =>
    ({
      code,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      shiftKey: false,
      ...held,
    }) as KeyboardEvent;

  for (const [code, ltr, rtl] of [
    ['ArrowLeft', -0.01, 0.01],
    ['ArrowRight', 0.01, -0.01],
    ['ArrowUp', 0.01, 0.01],
    ['ArrowDown', -0.01, -0.01],
    ['PageUp', 0.1, 0.1],
    ['PageDown', -0.1, -0.1],
    ['Home', -Infinity, -Infinity],
    ['End', Infinity, Infinity],
    ['KeyA', undefined, undefined],
  ] as const) {
    it(`${code} moves by ${ltr}, by ${rtl} from right to left`, () => {
      expect(stepOf(key(code), 'ltr')).to.equal(ltr);
      expect(stepOf(key(code), 'rtl')).to.equal(rtl);
    });
  }

  it('leaves chords to the page', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      expect(stepOf(key('ArrowLeft', { [held]: true }), 'ltr')).to.equal(undefined);
  });
});
