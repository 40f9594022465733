import '../../src/timeline.js';
import '../../src/i18n/all.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { describePage } from '../../src/embed/describe-page.js';
import type { ChainTimeline } from '../../src/timeline.js';

const root = document.documentElement;

describe('describePage', () => {
  const before = { title: document.title, dir: root.dir };
  afterEach(() => {
    document.title = before.title;
    root.dir = before.dir;
  });

  const described = async (title: unknown, locale: string): Promise<ChainTimeline> => {
    const timeline = await fixture<ChainTimeline>(html`
      <chain-timeline locale=${locale} .data=${{ title, events: [] }}></chain-timeline>
    `);
    void describePage(timeline);
    return timeline;
  };

  it('gives the page the title and the direction of the timeline, as they change', async () => {
    const title = { en: 'A chain', ru: 'Цепь', ar: 'سلسلة' };
    const timeline = await described(title, 'ru');
    await waitUntil(() => document.title === 'Цепь');
    expect(root.dir).to.equal('ltr');
    timeline.locale = 'ar';
    await waitUntil(() => document.title === 'سلسلة');
    await waitUntil(() => root.dir === 'rtl');
    timeline.data = { title: 'Another', events: [] };
    await waitUntil(() => document.title === 'Another');
  });

  it('takes markup for text', async () => {
    const markup = '<b>A</b></title><img src="x" onerror="alert(1)">';
    await described(markup, 'en');
    await waitUntil(() => document.title === markup);
    expect(document.head.querySelector('b, img')).to.equal(null);
  });

  it('says in the language what a timeline without a title is', async () => {
    await described(undefined, 'ru');
    await waitUntil(() => document.title === 'Хронология');
  });

  it('leaves a page alone whose element has no script', async () => {
    const element = document.createElement('chain-none');
    await describePage(Object.assign(element, { updateComplete: Promise.resolve() }));
    expect(document.title).to.equal(before.title);
  });
});
