import { expect } from 'chai';
import { canStand, hangingAt, laneFor, type HangingInLane } from '../../src/layout/hang-in-tile.js';

const room = { from: 0, to: 1000, lanes: 5 };
const at = (x: number, lane: number, flipped = false): HangingInLane => ({
  ...hangingAt(x, 100, flipped),
  lane,
});

describe('laneFor', () => {
  const table: readonly (readonly [
    what: string,
    others: readonly HangingInLane[],
    crowd: number,
    lane: number | undefined,
  ])[] = [
    ['is the lowest where nothing is near', [], 0, 0],
    ['leaves as many lanes as events wait under the text', [], 3, 3],
    ['is no higher than there are lanes', [], 30, 4],
    ['is above a label that it covers', [at(450, 1)], 0, 2],
    ['is under a label that covers it', [at(350, 2)], 4, 1],
    ['is none under the lowest', [at(350, 0)], 0, undefined],
    ['is none where both cover each other', [at(450, 1, true)], 0, undefined],
    ['is beside a label of the same instant', [at(400, 0)], 0, 1],
    ['is the same beside a label far away', [at(600, 0)], 0, 0],
  ];
  for (const [what, others, crowd, lane] of table) {
    it(what, () => expect(laneFor(hangingAt(400, 100, false), others, room, crowd)).to.equal(lane));
  }

  it('is none where the text leaves its room', () => {
    expect(laneFor(hangingAt(950, 100, false), [], room, 0)).to.equal(undefined);
    expect(laneFor(hangingAt(950, 100, true), [], room, 0)).to.equal(0);
  });
});

describe('canStand', () => {
  it('is false for texts that meet or cover a leader that is not lower', () => {
    expect(canStand(at(0, 0), at(50, 0))).to.equal(false);
    expect(canStand(at(0, 0), at(50, 1))).to.equal(false);
    expect(canStand(at(0, 1), at(50, 0))).to.equal(true);
    expect(canStand(at(0, 0), at(200, 0))).to.equal(true);
  });
});
