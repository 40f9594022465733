import { expect } from 'chai';
import fc from 'fast-check';
import {
  canStand,
  hangingAt,
  laneFor,
  takeWidths,
  widthsAlone,
  type HangingInLane,
} from '../../src/layout/hang-in-tile.js';

const room = { from: 0, to: 1000, lanes: 3 };
const at = (x: number, lane: number, flipped = false): HangingInLane => ({
  ...hangingAt(x, 100, flipped),
  lane,
});

function widthsAt(x: number, flipped: boolean, others: readonly HangingInLane[]): number[] {
  const widths = widthsAlone(x, flipped, room);
  for (const other of others) takeWidths(widths, x, flipped, other);
  return widths;
}

describe('widthsAlone and takeWidths', () => {
  const table: readonly (readonly [
    what: string,
    others: readonly HangingInLane[],
    flipped: boolean,
    widths: readonly number[],
  ])[] = [
    ['reach to the end of the room', [], false, [591, 591, 591]],
    ['reach to its beginning on the other side', [], true, [391, 391, 391]],
    ['end before a leader as high as the lane', [at(450, 1)], false, [35, 35, 591]],
    ['end before a text in the lane', [at(700, 1, true)], false, [285, 172, 591]],
    ['are none in and over a lane whose text covers the leader', [at(350, 2)], false, [591, 591, 0]],
    ['are none where the leader of a text in the lowest lane is covered', [at(350, 0)], false, [0, 0, 0]],
    ['are not less for a label of the same instant, but for its lane', [at(400, 1)], false, [591, -10, 591]],
    ['are not less for a label on the other side', [at(450, 1)], true, [391, 391, 391]],
  ];
  for (const [what, others, flipped, widths] of table) {
    it(what, () => expect(widthsAt(400, flipped, others)).to.deep.equal(widths));
  }

  it('are those with which a label can stand beside all others', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      width: fc.integer({ min: 20, max: 200 }),
      flipped: fc.boolean(),
      lane: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), label, (rest, { x, width, flipped, lane }) => {
        const others = rest.map((one) => ({ ...hangingAt(one.x, one.width, one.flipped), lane: one.lane }));
        const one = { ...hangingAt(x, width, flipped), lane };
        const stands =
          one.from >= room.from && one.to <= room.to && others.every((other) => canStand(one, other));
        expect((widthsAt(x, flipped, others)[lane] ?? 0) >= width).to.equal(stands);
      }),
      { seed: 20200622, numRuns: 2000 },
    );
  });
});

describe('laneFor', () => {
  const table: readonly (readonly [
    what: string,
    widths: readonly number[],
    wish: number,
    lane: number | undefined,
  ])[] = [
    ['is the one that is wished for', [100, 100, 100], 1, 1],
    ['is the next above it with room', [100, 99, 100], 1, 2],
    ['is the next under it where none above has room', [100, 100, 99], 2, 1],
    ['is none where none has room', [99, 0, -5], 1, undefined],
    ['is none without lanes', [], 0, undefined],
  ];
  for (const [what, widths, wish, lane] of table) {
    it(what, () => expect(laneFor(100, widths, wish)).to.equal(lane));
  }
});

describe('canStand', () => {
  it('is false for texts that meet or cover a leader that is not lower', () => {
    expect(canStand(at(0, 0), at(50, 0))).to.equal(false);
    expect(canStand(at(0, 0), at(50, 1))).to.equal(false);
    expect(canStand(at(0, 1), at(50, 0))).to.equal(true);
    expect(canStand(at(0, 0), at(200, 0))).to.equal(true);
  });
});
