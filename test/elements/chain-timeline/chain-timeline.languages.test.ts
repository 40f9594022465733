import { expect, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../../../data/central-asia.js';
import { languageCodes } from '../../../src/i18n/languages.js';
import { toInstant } from '../../../src/time/instant.js';
import { datasets } from '../../fixtures/datasets.js';
import { nameIn, timeline, type TimelineHarness } from './harness.js';

/** English for an Arabic page, in words of a script of its own. */
const english = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'ar' }, width: 1200 };

/** A language that there are no words for; each of its words has a letter that English has not. */
const german = {
  data: {
    title: 'Verträge',
    language: 'de',
    kinds: { k: 'Gespräch' },
    places: { p: 'Köln' },
    events: [
      { id: 'a', date: '2017-09', title: 'Erklärung', kind: 'k', place: 'p' },
      { id: 'b', date: '2018-06-22', title: 'Schlüssel', kind: 'k' },
      { id: 'c', date: '2019', title: 'Rücktritt', place: 'p' },
    ],
    links: [
      { from: 'a', type: 'leads-to', to: 'b' },
      { from: 'a', type: 'proposes', to: 'c' },
    ],
  },
  attributes: { now: '2020-06-22', locale: 'de' },
  width: 1200,
};

interface Passage {
  readonly lang: string;
  readonly text: string;
}

function langOf(element: Element | null): string {
  return element?.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** All that is read of a timeline, each text with the language that it says; what is there to be measured is not. */
function passagesIn({ root }: TimelineHarness): readonly Passage[] {
  const passages: Passage[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt']) {
        const text = node.getAttribute(name);
        if (text) passages.push({ lang: langOf(node), text });
      }
    } else if (node.nodeValue?.trim() && !node.parentElement?.closest('.probe')) {
      passages.push({ lang: langOf(node.parentElement), text: node.nodeValue });
    }
  }
  return passages;
}

/** What the letters of a text say of its language. */
const LETTERS = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, en: /\p{Script=Latin}/u } as const;

function saysItsLanguage({ lang, text }: Passage): void {
  for (const [code, letters] of Object.entries(LETTERS))
    if (letters.test(text)) expect(lang, text).to.equal(code);
}

describe('the languages of parts', () => {
  for (const attributes of [
    {},
    { 'group-by': 'kind' },
    { layout: 'vertical' },
    { layout: 'list' },
    { layout: 'list', 'group-by': 'kind' },
  ])
    it(`are said of English data in an Arabic page: ${JSON.stringify(attributes)}`, async () => {
      const chart = await timeline({ ...english, attributes: { ...english.attributes, ...attributes } });
      await chart.spoken('ar');
      chart.element.selected = 'resolution-2018';
      await chart.settled();
      const passages = passagesIn(chart);
      expect(new Set(passages.map(({ lang }) => lang))).to.deep.equal(new Set(['ar', 'en']));
      passages.forEach(saysItsLanguage);
      await expect(chart.element).to.be.accessible();
    });

  it('are said of English titles among Russian ones', async () => {
    const data = {
      language: 'ru',
      kinds: { k: { label: { en: 'Summit', ru: 'Саммит' } } },
      places: { p: { label: { en: 'Tashkent', ru: 'Ташкент' } } },
      events: [
        { id: 'a', date: '2017-09', title: { en: 'Speech' }, kind: 'k', place: 'p' },
        { id: 'b', date: '2018-06-22', title: { en: 'Treaty', ru: 'Договор' }, kind: 'k', place: 'p' },
      ],
      links: [{ from: 'a', type: 'leads-to', to: 'b' }],
    };
    const chart = await timeline({ data, attributes: { locale: 'ru' }, width: 900 });
    await chart.spoken('ru');
    passagesIn(chart).forEach(saysItsLanguage);
    expect(chart.nameOf('a')).to.match(/^Speech\. сентябрь 2017\. Tashkent\. Summit\. led to Treaty$/);
    expect(chart.nameOf('b')).to.match(/^Договор\. 22 июня 2018\. Ташкент\. Саммит\. .+Speech$/);
  });

  for (const attributes of [
    {},
    { 'group-by': 'place' },
    { layout: 'list' },
    { layout: 'list', 'group-by': 'place' },
  ])
    it(`are said of a language that there are no words for: ${JSON.stringify(attributes)}`, async () => {
      const chart = await timeline({ ...german, attributes: { ...german.attributes, ...attributes } });
      chart.element.selected = 'a';
      await chart.settled();
      const passages = passagesIn(chart);
      const ofData = passages.filter(({ text }) => /[äöü]/.test(text));
      expect(ofData).to.not.be.empty;
      for (const { lang, text } of ofData) {
        expect(lang, text).to.equal('de');
        expect(text).to.not.match(/led to|proposed|event|\d/);
      }
      for (const { lang, text } of passages.filter((one) => /led to|proposed|2018/.test(one.text)))
        expect(lang, text).to.equal('en');
      await expect(chart.element).to.be.accessible();
    });

  it('cost nothing where there are none', async () => {
    const chart = await timeline({ ...english, attributes: { locale: 'en' } });
    expect(chart.root.querySelector('.event [role=img], .event [aria-hidden]')).to.equal(null);
    for (const event of chart.events) expect(event.hasAttribute('lang')).to.equal(false);
  });

  it('make no text reach out of the chart', async () => {
    const chart = await timeline(english);
    await chart.spoken('ar');
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = chart.viewport;
    expect([scrollWidth - clientWidth, scrollHeight - clientHeight]).to.deep.equal([0, 0]);
  });

  for (const locale of languageCodes)
    for (const [name, width] of [
      ['one-day', 320],
      ['deep-time', 320],
      ['deep-time', 240],
    ] as const)
      it(`leave no word of a tick cut where time runs down: ${locale}, ${name}, ${width} px`, async () => {
        const chart = await timeline({ data: datasets[name], attributes: { locale }, width });
        await chart.spoken(locale);
        const { element } = chart;
        const { begin, end } = element.view;
        for (let size = end - begin; size > 30_000; size /= 9) {
          const middle = (begin + end) / 2;
          element.view = { begin: toInstant(middle - size / 2), end: toInstant(middle + size / 2) };
          await chart.settled();
          const room = chart.viewport.getBoundingClientRect();
          const cut = [...chart.root.querySelectorAll('.scene .tick-label')].filter((label) => {
            const { left, right } = label.getBoundingClientRect();
            return left < room.left - 0.5 || right > room.right + 0.5;
          });
          expect(cut.map(({ textContent }) => textContent)).to.deep.equal([]);
        }
      });

  for (const [name, { data, attributes, width }, lang, words] of [
    ['in the language of the title', english, ['en'], /^Samarkand conference\. 10–11 November 2017\. /],
    [
      'passage by passage',
      german,
      ['de', 'en', 'de', 'en', 'de'],
      /^Schlüssel\. 22 June 2018\. Gespräch\. resulted from Erklärung$/,
    ],
  ] as const)
    it(`are said by the status line, at once: ${name}`, async () => {
      const [first = ''] = data.events.map(({ id }) => id);
      const chart = await timeline({ data, attributes: { ...attributes, selected: first }, width });
      if (attributes.locale === 'ar') await chart.spoken('ar');
      const said = chart.listen();
      chart.element.next();
      await waitUntil(() => said.length > 0);
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(words);
      const status = chart.root.querySelector('.frame > [role=status]') as HTMLElement;
      const passages = passagesIn(chart).filter(
        ({ text }) => status.textContent.includes(text) && text.trim() !== '',
      );
      expect(passages).to.not.be.empty;
      const walker = document.createTreeWalker(status, NodeFilter.SHOW_TEXT);
      const langs: string[] = [];
      while (walker.nextNode()) langs.push(langOf(walker.currentNode.parentElement));
      expect(langs).to.deep.equal(lang);
    });

  it('are those of a menu of links too', async () => {
    const chart = await timeline(english);
    await chart.spoken('ar');
    chart.element.focusEvent('unga72-speech');
    await chart.press('BracketRight');
    await chart.opened();
    expect(chart.menuItems.map((item) => langOf(item.querySelector('bdi')))).to.deep.equal(['en', 'en']);
  });

  it('bring the words of a language that the titles are in', async () => {
    const data = { language: 'kk', events: [{ id: 'a', date: '2018-06-22', title: 'Саммит' }] };
    const chart = await timeline({ data, attributes: { locale: 'en' }, width: 900 });
    chart.element.selected = 'a';
    const nameOf = (): string => nameIn(chart.event('a'));
    expect(nameOf()).to.equal('Саммит. 22 June 2018');
    const said = chart.listen();
    chart.element.next();
    chart.element.previous();
    await waitUntil(() => said.length > 0);
    expect(said[0]).to.match(/^Саммит\. 2018 .+маусым/);
  });
});
