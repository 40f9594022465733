import { expect } from 'chai';
import type { Status } from '../../src/dataset/types.js';
import { glyphOf } from '../../src/layout/marks/glyph-of.js';
import { scaleOf } from '../../src/layout/scale.js';
import type { MarkPart } from '../../src/layout/scene.js';
import { toInstant } from '../../src/time/instant.js';
import { dateOf, eventOf, now } from './fixtures.js';

/** Ten years on 1000 px. */
const decade = scaleOf({ begin: toInstant(Date.UTC(2015, 0)), end: toInstant(Date.UTC(2025, 0)) }, 1000);
/** Two days on 1000 px. */
const days = scaleOf({ begin: toInstant(Date.UTC(2018, 4, 3)), end: toInstant(Date.UTC(2018, 4, 5)) }, 1000);

function tell(part: MarkPart): string {
  if (part.type === 'dot') return `${part.look} dot`;
  if (part.type === 'bar') return `${part.look} bar`;
  if (part.type === 'band') return part.fade === 'none' ? 'band' : `band fading at ${part.fade}`;
  return part.type;
}

function glyph(date: string, status: Status = 'occurred', scale = decade): string[] {
  return glyphOf(eventOf({ id: 'a', date: dateOf(date), status }), scale, now).parts.map(tell);
}

describe('marks', () => {
  const table: readonly (readonly [date: string, parts: readonly string[]])[] = [
    ['2018-05-03', ['filled dot']],
    ['2018-05-03T10:00:00Z', ['filled dot']],
    ['2018-05', ['hollow dot']],
    ['2018', ['band', 'cap', 'cap', 'hollow dot']],
    ['201X', ['band', 'cap', 'hollow dot']],
    ['2018-05-03/2018-05-04', ['filled dot']],
    ['2018-05-03/2019-05-03', ['solid bar']],
    ['2016/2018', ['band fading at begin', 'band fading at end', 'solid bar']],
    ['2017/2018', ['band fading at both', 'hollow dot']],
    ['[2016-02-01,2018-05-03]', ['thread', 'hollow dot', 'hollow dot']],
    ['{2016-02-01,2018-05-03}', ['thread', 'filled dot', 'filled dot']],
    ['[2016-02-01,2016-02-02]', ['hollow dot']],
    ['[2020-06-22..]', ['band fading at end', 'arrow', 'dashed dot']],
    ['[..2020-06-22]', ['band fading at begin', 'arrow', 'dashed dot']],
    ['2020/..', ['band fading at end', 'arrow', 'dashed dot']],
    ['2020/', ['band fading at end', 'dashed dot']],
    ['/2020', ['band fading at begin', 'dashed dot']],
    ['../..', ['band fading at both', 'arrow', 'arrow', 'dashed dot']],
  ];
  for (const [date, parts] of table) {
    it(`draws ${date}`, () => expect(glyph(date)).to.deep.equal(parts));
  }

  it('shows the width of a day where it can be seen', () => {
    expect(glyph('2018-05-03', 'occurred', days)).to.deep.equal(['band', 'cap', 'cap', 'filled dot']);
  });

  it('dashes what is planned and strikes what is cancelled', () => {
    expect(glyph('2018-05-03', 'planned')).to.deep.equal(['dashed dot']);
    expect(glyph('2018-05-03/2019-05-03', 'planned')).to.deep.equal(['dashed bar']);
    expect(glyph('2018-05-03', 'cancelled')).to.deep.equal(['filled dot', 'strike']);
  });

  it('stands in the middle of what is known', () => {
    const { anchor } = glyphOf(eventOf({ id: 'a', date: dateOf('2020') }), decade, now);
    expect(anchor).to.be.closeTo(decade.at(toInstant(Date.UTC(2020, 6, 2))), 0.5);
  });

  it('reaches no further than a little beyond the view', () => {
    for (const date of ['19XX', '0001/9000', '../2020', '[-5000,2020]', 'Y-4500000000/2020']) {
      for (const part of glyphOf(eventOf({ id: 'a', date: dateOf(date) }), decade, now).parts) {
        const xs =
          'from' in part ? [part.from.x, part.to.x] : 'width' in part ? [part.x, part.x + part.width] : [];
        for (const x of xs) expect(x, date).to.be.within(-50, 1050);
      }
    }
  });
});
