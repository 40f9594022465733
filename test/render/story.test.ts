import { expect } from 'chai';
import { html } from 'lit';
import { panelLanguageFor } from '../../src/i18n/panel-languages.js';
import {
  renderStoryColumn,
  renderStoryControls,
  renderStoryIntro,
  renderStoryStep,
  type StoryProgress,
} from '../../src/render/story.js';
import { attributes, drawn } from './markup.js';

const words = {
  title: { text: 'A' },
  date: '2020',
  place: { text: 'There' },
  kind: { text: 'Talk' },
  standing: '',
  links: [[{ text: 'led to B' }]],
};
const idle = { previous: () => undefined, next: () => undefined, play: () => undefined };
const textOf = (box: Element): string => box.textContent.replace(/\s+/g, ' ').trim();

function controls(progress: Partial<StoryProgress>): HTMLElement {
  const begun = { done: 3, total: 9, isPlaying: false, canPlay: false, language: panelLanguageFor('en') };
  return drawn(renderStoryControls({ ...begun, ...progress }, idle));
}

describe('story', () => {
  it('tells a step in full', () => {
    const box = drawn(
      renderStoryStep({ words, summary: { text: 'All of it.' }, kind: 2, datetime: '2020' }, 3),
    );
    expect(textOf(box)).to.equal('Talk A 2020 · There All of it. led to B');
    expect(attributes(box, '[role=heading]', 'aria-level')).to.deep.equal(['3']);
    expect(attributes(box, '.telling', 'class')).to.deep.equal(['telling kind-2']);
  });

  it('tells before the first step what it is about', () => {
    expect(textOf(drawn(renderStoryIntro({ text: 'Title' }, { text: 'Summary' }, 3)))).to.equal(
      'Title Summary',
    );
  });

  it('has a row for each step, marks the current one, and counts the rest', () => {
    const row = (id: string): { id: string; isCurrent: boolean; telling: ReturnType<typeof html> } => ({
      id,
      isCurrent: id === 'b',
      telling: html`${id}`,
    });
    const box = drawn(renderStoryColumn([row('a'), row('b')], '7'));
    expect(attributes(box, '.step', 'aria-current')).to.deep.equal([null, 'step']);
    expect(textOf(box)).to.equal('a b + 7');
  });

  for (const [done, idleButtons] of [
    [0, ['Previous']],
    [1, ['Previous']],
    [3, []],
    [9, ['Next']],
  ] as const) {
    it(`at ${done} of 9: idle is ${idleButtons.join() || 'nothing'}`, () => {
      const box = controls({ done });
      expect([...box.querySelectorAll('[aria-disabled=true]')].map(textOf)).to.deep.equal(idleButtons);
      expect(attributes(box, 'progress', 'value')).to.deep.equal([String(done)]);
      expect(box.querySelector('.count')?.textContent).to.equal(`${done} of 9`);
    });
  }

  it('starts before the first step, and can pause and play also at the last', () => {
    expect(textOf(controls({ done: 0, canPlay: true }))).to.equal('Previous 0 of 9 Start Play');
    for (const isPlaying of [true, false]) {
      const ended = controls({ done: 9, canPlay: true, isPlaying });
      expect(attributes(ended, '.play', 'aria-disabled')).to.deep.equal([null]);
    }
  });

  it('has nothing to play without steps', () => {
    const none = controls({ done: 0, total: 0, canPlay: true });
    expect(attributes(none, '.play', 'aria-disabled')).to.deep.equal(['true']);
  });
});
