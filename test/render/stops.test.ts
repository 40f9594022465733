import { expect } from 'chai';
import { eventIn, stopBeside, stopOf } from '../../src/render/stops.js';
import { toInstant } from '../../src/time/instant.js';

describe('stopOf', () => {
  const crowd = { begin: toInstant(0), end: toInstant(5) };

  it('is the id of an event where there are no bands', () => {
    expect(stopOf({ id: 'a' })).to.equal('a');
  });

  it('tells the marks of one event, and crowds of one time, apart by their bands', () => {
    const stops = [{ id: 'a', band: 'x' }, { id: 'a', band: 'y' }, crowd, { ...crowd, band: 'x' }].map(
      stopOf,
    );
    expect(new Set(stops).size).to.equal(4);
  });
});

describe('eventIn', () => {
  it('is the id of the event, in whatever band', () => {
    for (const band of [{}, { band: 'x' }, { band: '\nrest' }])
      expect(eventIn(stopOf({ id: 'a', ...band }))).to.equal('a');
  });
});

describe('stopBeside', () => {
  it('is the stop of another event in the same band', () => {
    const here = stopOf({ id: 'a', band: '\nrest' });
    expect(stopBeside(here, 'b')).to.equal(stopOf({ id: 'b', band: '\nrest' }));
    expect(stopBeside('a', 'b')).to.equal('b');
  });
});
