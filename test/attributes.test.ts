import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../data/central-asia.js';
import '../src/index.js';

const tags = ['timeline', 'detail', 'legend', 'overview', 'search', 'story', 'table'].map(
  (name) => `chain-${name}`,
);

/** What a page may write by mistake; in a locale, `en_US` is a common one. */
const odd = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'null',
  '"',
  '<b>',
  '#',
  '..',
  'a b',
  'en_US',
  '-',
  '\ud800',
  'constructor',
  '__proto__',
  '2020/2019',
  'y'.repeat(300),
];

describe('attributes that hold anything', () => {
  const faults: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    faults.push('message' in event ? event.message : String(event.reason));
    event.preventDefault();
  };
  const handled = window.onerror;
  before(() => {
    window.onerror = null;
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  after(() => {
    window.onerror = handled;
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });

  for (const tag of tags) {
    const { observedAttributes } = customElements.get(tag) as unknown as {
      observedAttributes: readonly string[];
    };
    for (const name of [...observedAttributes, 'lang', 'dir', 'slot']) {
      it(`<${tag} ${name}>: none throws`, async () => {
        const timeline = document.createElement('chain-timeline');
        timeline.data = centralAsia;
        const element = tag === 'chain-timeline' ? timeline : document.createElement(tag);
        if (element !== timeline) timeline.append(element);
        document.body.append(timeline);
        await waitUntil(() => timeline.matches(':state(ready)'), 'it is ready');
        for (const value of odd) {
          element.setAttribute(name, value);
          await nextFrame();
        }
        element.removeAttribute(name);
        await nextFrame();
        timeline.remove();
        expect(faults.splice(0)).to.deep.equal([]);
      });
    }
  }

  it('a locale with an underscore is read as one with a hyphen', async () => {
    const timeline = document.createElement('chain-timeline');
    timeline.locale = 'ru_RU';
    timeline.data = { events: [{ id: 'a', date: '2000', title: { en: 'Speech', ru: 'Речь' } }] };
    document.body.append(timeline);
    await waitUntil(() => timeline.shadowRoot?.textContent?.includes('Речь'), 'it is Russian');
    timeline.remove();
  });
});
