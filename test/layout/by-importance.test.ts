import { expect } from 'chai';
import { byImportance } from '../../src/layout/by-importance.js';
import type { PlacedMark } from '../../src/layout/place-marks.js';
import { dateOf, eventOf } from './fixtures.js';

const glyph = { from: 0, to: 0, anchor: 0, parts: [] };
const date = dateOf('2018');
const markOf = (id: string, along: number, importance: number): PlacedMark => ({
  event: eventOf({ id, date, importance }),
  glyph,
  along,
  row: 0,
});
const marks = [markOf('a', 0, 0.5), markOf('b', 1, 0.5), markOf('c', 2, 0.9), markOf('d', 100, 0.5)];

describe('byImportance', () => {
  it('takes the important first, then spreads the rest over the axis', () => {
    expect(byImportance(marks).map(({ event }) => event.id)).to.deep.equal(['c', 'd', 'a', 'b']);
  });
});
