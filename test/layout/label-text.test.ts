import { expect } from 'chai';
import fc from 'fast-check';
import {
  fontSize,
  labelText,
  titleLeast,
  type LabelRoom,
  type LabelText,
} from '../../src/layout/label-text.js';
import type { ChainEvent } from '../../src/dataset/types.js';
import { dateOf, datasetOf, eventOf, measure, now } from './fixtures.js';

const title = { font: '600 14px sans-serif', lineHeight: 18 };
const meta = { font: '400 13px sans-serif', lineHeight: 16 };

function asked<Answer>(
  of: (event: ChainEvent, room: LabelRoom) => Answer,
  text: string,
  width: number,
): Answer {
  const event = eventOf({ id: 'a', date: dateOf('2018-06-22'), title: text, place: 'tashkent' });
  return of(event, { dataset: datasetOf([event]), locale: 'en', now, measure, title, meta, width });
}

const write = (text: string, width: number): LabelText => asked(labelText, text, width);

describe('labelText', () => {
  it('writes title, date and place one under the other', () => {
    const { lines, width, height, cut } = write('A resolution', 170);
    expect(lines.map(({ role, text }) => `${role}: ${text}`)).to.deep.equal([
      'title: A resolution',
      'date: 22 June 2018',
      'place: Tashkent',
    ]);
    expect({ width, height, cut }).to.deep.equal({ width: 93, height: 50, cut: false });
    const baselines = lines.map(({ baseline }) => Math.round(baseline));
    expect(baselines).to.deep.equal([14, 31, 47]);
  });

  it('leaves out the place where that may have no line', () => {
    const low = asked(
      (event, room) => labelText(event, { ...room, lines: { title: 2, date: 1, place: 0 } }),
      'A resolution',
      170,
    );
    expect(low.lines.map(({ role }) => role)).to.deep.equal(['title', 'date']);
    expect(low.height).to.equal(34);
  });

  it('says when something is cut', () => {
    expect(write('word '.repeat(40), 170).cut).to.equal(true);
  });

  it('writes the month of a date short where it has no room in full, and says so', () => {
    const [wide, narrow] = [170, 40].map((width) => write('Vote', width));
    const dateIn = (text?: LabelText): string | undefined =>
      text?.lines
        .filter(({ role }) => role === 'date')
        .map(({ text }) => text)
        .join(' ');
    expect([dateIn(wide), wide?.short]).to.deep.equal(['22 June 2018', false]);
    expect([dateIn(narrow), narrow?.short]).to.deep.equal(['22 Jun 2018', true]);
  });

  it('says in how little room it is cut for sure', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 12 });
    const px = fc.integer({ min: 30, max: 400 });
    fc.assert(
      fc.property(words, px, px, (title, room, other) => {
        const { least, cut } = write(title.join(' '), room);
        const { cut: isCut } = write(title.join(' '), other);
        if (other < least) expect(isCut).to.equal(true);
        if (!cut) expect(least).to.be.at.most(room);
      }),
      { seed: 20200622, numRuns: 2000 },
    );
  });
});

describe('titleLeast', () => {
  it('is no more than any label takes that is not cut elsewhere', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 12 });
    const px = fc.integer({ min: 60, max: 400 });
    fc.assert(
      fc.property(words, px, px, (title, widest, other) => {
        const least = asked(titleLeast, title.join(' '), widest);
        const usual = write(title.join(' '), widest);
        expect(least).to.be.at.most(usual.width);
        if (other < Math.min(least, widest)) expect(write(title.join(' '), other).cut).to.equal(true);
      }),
      { seed: 20200622, numRuns: 2000 },
    );
  });

  it('is that of the lines in which the title is written', () => {
    expect(asked(titleLeast, 'word '.repeat(12).trim(), 170)).to.be.within(100, 170);
  });
});

describe('fontSize', () => {
  it('is read from the font', () => {
    expect(fontSize({ font: 'italic 600 13.5px/1.2 serif', lineHeight: 20 })).to.equal(13.5);
    expect(fontSize({ font: '1rem serif', lineHeight: 20 })).to.equal(16);
  });
});
