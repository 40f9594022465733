import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../data/central-asia.js';
import type { ChainTimeline } from '../src/index.js';
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

/** What a page may set by mistake; a framework makes a number of `:from="2018"`. */
const oddValues: readonly unknown[] = [
  2018,
  0,
  -1,
  NaN,
  Infinity,
  true,
  false,
  null,
  {},
  [],
  [2018],
  { begin: '2018', end: '2019' },
  { begin: {}, end: [] },
  { kinds: null, linkTypes: null, mode: null },
  new Date(0),
  () => '2018',
  new Map(),
];

describe('attributes and properties that hold anything', () => {
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

  async function mount(tag: string): Promise<readonly [ChainTimeline, HTMLElement]> {
    const timeline = document.createElement('chain-timeline');
    timeline.data = centralAsia;
    const element = tag === 'chain-timeline' ? timeline : document.createElement(tag);
    if (element !== timeline) timeline.append(element);
    document.body.append(timeline);
    await waitUntil(() => timeline.matches(':state(ready)'), 'it is ready');
    return [timeline, element];
  }

  for (const tag of tags) {
    const { observedAttributes, elementProperties } = customElements.get(tag) as unknown as {
      observedAttributes: readonly string[];
      elementProperties: ReadonlyMap<string, { readonly state?: boolean }>;
    };
    for (const [name, { state }] of elementProperties) {
      if (state) continue;
      it(`the ${name} of <${tag}>: none throws, and another counts after it`, async () => {
        const [timeline, element] = await mount(tag);
        const before: unknown = Reflect.get(element, name);
        for (const value of oddValues) {
          Reflect.set(element, name, value);
          await nextFrame();
        }
        Reflect.set(element, name, before);
        timeline.layout = 'list';
        await waitUntil(() => timeline.shadowRoot?.querySelector('[part~=list]'), 'it is a list');
        timeline.remove();
        expect(faults.splice(0)).to.deep.equal([]);
      });
    }

    for (const name of [...observedAttributes, 'lang', 'dir', 'slot']) {
      it(`<${tag} ${name}>: none throws`, async () => {
        const [timeline, element] = await mount(tag);
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

  it('a number is the date that it is as a text', async () => {
    const [timeline] = await mount('chain-timeline');
    timeline.show('2018', '2019');
    await timeline.updateComplete;
    const { view } = timeline;
    timeline.fit();
    await timeline.updateComplete;
    expect(timeline.view).not.to.deep.equal(view);
    const [from, to] = [2018, 2019] as unknown[] as string[];
    timeline.show(from!, to!);
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal(view);
    timeline.fit();
    Object.assign(timeline, { from, to });
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal(view);
    expect([timeline.from, timeline.to]).to.deep.equal(['2018', '2019']);
    timeline.remove();
  });

  it('a view of anything but two numbers is none', async () => {
    const [timeline] = await mount('chain-timeline');
    for (const view of [
      { begin: '2018', end: '2019' },
      { begin: 0, end: '2019' },
      { begin: NaN, end: 1 },
      'x',
      5,
    ]) {
      Object.assign(timeline, { view });
      await timeline.updateComplete;
      expect(timeline.view).to.deep.equal(timeline.extent);
    }
    timeline.remove();
  });

  it('a locale with an underscore is read as one with a hyphen', async () => {
    const timeline = document.createElement('chain-timeline');
    timeline.locale = 'ru_RU';
    timeline.data = { events: [{ id: 'a', date: '2000', title: { en: 'Speech', ru: 'Речь' } }] };
    document.body.append(timeline);
    await waitUntil(() => timeline.shadowRoot?.textContent?.includes('Речь'), 'it is Russian');
    timeline.remove();
  });
});
