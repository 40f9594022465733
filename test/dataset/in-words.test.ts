import '../../src/i18n/all.js';
import { expect } from 'chai';
import { centralAsia } from '../../data/central-asia.js';
import { eventById } from '../../src/dataset/graph.js';
import {
  claimRuns,
  dateInWords,
  eventInWords,
  eventRuns,
  eventPassages,
  summaryInWords,
} from '../../src/dataset/in-words.js';
import { narrate } from '../../src/dataset/narrate.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { renderList } from '../../src/dataset/render-list.js';
import { plainText } from '../../src/dataset/text-runs.js';
import type { ChainEvent, Dataset } from '../../src/dataset/types.js';
import { parseDate } from '../../src/time/parse-date.js';

function telling(locale: string, text = '2020-06-22') {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { locale, now: parsed.value.begin[0] };
}

function eventOf(dataset: Dataset, id: string): ChainEvent {
  const event = eventById(dataset, id);
  if (!event) throw new Error(`no event: ${id}`);
  return event;
}

function sentence(dataset: Dataset, id: string, locale: string): string {
  return plainText(eventPassages(dataset, eventOf(dataset, id), telling(locale)));
}

describe('events in words', () => {
  const { dataset } = readDataset(centralAsia);

  it('says of what was planned or cancelled that it was to lead to something, from both ends', () => {
    const { dataset: plans } = readDataset({
      events: [
        { id: 'a', date: '2023', title: 'The festival', status: 'cancelled' },
        { id: 'b', date: '2025', title: 'The plan', status: 'planned' },
        { id: 'c', date: '2020', title: 'The decision' },
      ],
      links: [
        { from: 'a', type: 'leads-to', to: 'b', basis: 'inferred' },
        { from: 'c', type: 'plans', to: 'b' },
      ],
    });
    const linksOf = (id: string): readonly string[] =>
      eventInWords(plans, eventOf(plans, id), telling('en')).links;
    expect(linksOf('a')).to.deep.equal(['led to The plan (intended; inferred)']);
    expect(linksOf('b')).to.deep.equal([
      'resulted from The festival (intended; inferred)',
      'planned by The decision',
    ]);
    expect(renderList(plans, 'en')).to.match(/led to .*The plan.* \(intended; inferred\)/);
    expect(narrate(plans, { locale: 'en' }).text).to.include('It was meant to lead to The plan (inferred).');
  });

  it('tells links from both ends', () => {
    const speech = eventInWords(dataset, eventOf(dataset, 'unga72-speech'), telling('en'));
    expect(speech.links).to.deep.equal([
      'proposed the Samarkand conference',
      'proposed the resolution',
      'implemented by the resolution',
    ]);
    const conference = eventInWords(dataset, eventOf(dataset, 'samarkand-2017'), telling('en'));
    expect(conference.links[0]).to.equal('proposed by the speech at the UN');
  });

  it('counts the links that are more than anybody reads', () => {
    const ids = Array.from({ length: 61 }, (_, at) => `e${at}`);
    const { dataset: hub } = readDataset({
      events: ids.map((id, at) => ({ id, date: String(1900 + at), title: id })),
      links: ids.slice(1).map((to) => ({ from: 'e0', type: 'leads-to', to })),
    });
    const { links } = eventInWords(hub, eventOf(hub, 'e0'), telling('en'));
    expect(links).to.have.lengthOf(51);
    expect(links.slice(-2)).to.deep.equal(['led to e50', '+ 10 links']);
    expect(eventInWords(hub, eventOf(hub, 'e0'), telling('fa')).links.at(-1)).to.equal('+ ۱۰ پیوند');
  });

  it('says the basis, the speaker and the remark of a link', () => {
    const { links } = eventInWords(dataset, eventOf(dataset, 'resolution-2018'), telling('en'));
    expect(links).to.include('resulted from the draft resolution (inferred)');
    expect(links.join('; ')).to.match(/\(according to Natalia Gherman; /);
  });

  for (const [locale, date] of [
    ['en', 'Planned, after 22 June 2020'],
    ['ru', 'Запланировано: после 22 июня 2020'],
  ] as const) {
    it(`says in ${locale} that an event is planned`, () => {
      expect(dateInWords(eventOf(dataset, 'expert-forum-bishkek'), telling(locale))).to.equal(date);
    });
  }

  it('says when nobody has recorded what became of a plan', () => {
    const bishkek = eventOf(dataset, 'expert-forum-bishkek');
    expect(eventInWords(dataset, bishkek, telling('en')).standing).to.equal('');
    expect(eventInWords(dataset, bishkek, telling('en', '2026-11-01')).standing).to.equal(
      'planned as of 22 June 2020; outcome not recorded',
    );
  });

  it('is one sentence after the other for a screen reader', () => {
    expect(sentence(dataset, 'unga72-speech', 'en')).to.equal(
      'Speech at the 72nd UN General Assembly. September 2017. New York. Statement. ' +
        'proposed the Samarkand conference; proposed the resolution; implemented by the resolution',
    );
  });

  it('names an event without a usable date at the end of a link', () => {
    const { dataset: read } = readDataset({
      events: [
        { id: 'a', date: '2020', title: 'A' },
        { id: 'b', date: 'soon', title: 'B' },
      ],
      links: [{ from: 'a', type: 'leads-to', to: 'b' }],
    });
    expect(eventInWords(read, eventOf(read, 'a'), telling('en')).links).to.deep.equal(['led to B']);
  });

  it('says where the effect may precede its cause, and that alone is no issue', () => {
    const read = readDataset({
      events: [
        { id: 'a', date: '2018', title: 'A' },
        { id: 'b', date: '2018-06', title: 'B' },
      ],
      links: [{ from: 'a', type: 'leads-to', to: 'b', basis: 'inferred' }],
    });
    expect(read.issues).to.deep.equal([]);
    expect(eventInWords(read.dataset, eventOf(read.dataset, 'a'), telling('en')).links).to.deep.equal([
      'led to B (inferred; the effect may precede the cause)',
    ]);
    expect(eventInWords(read.dataset, eventOf(read.dataset, 'b'), telling('ru')).links[0]).to.include(
      'следствие могло случиться раньше причины',
    );
  });

  it('says where the effect precedes its cause by what the dates say', () => {
    const { dataset: read } = readDataset({
      events: [
        { id: 'a', date: '2021', title: 'A' },
        { id: 'b', date: '2015', title: 'B' },
      ],
      links: [{ from: 'a', type: 'leads-to', to: 'b' }],
    });
    expect(eventInWords(read, eventOf(read, 'a'), telling('en')).links).to.deep.equal([
      'led to B (the effect precedes the cause)',
    ]);
  });

  it('says which texts are in another language than the reader wants', () => {
    const speech = eventRuns(dataset, eventOf(dataset, 'unga72-speech'), telling('kk'));
    expect([speech.title, speech.place, speech.kind].map(({ lang }) => lang)).to.deep.equal([
      'en',
      'en',
      'en',
    ]);
    expect(speech.links[0]).to.deep.equal([
      { text: 'ұсынылған: ' },
      { text: 'the Samarkand conference', lang: 'en', event: 'samarkand-2017' },
    ]);
    expect(eventRuns(dataset, eventOf(dataset, 'unga72-speech'), telling('ru')).title).to.not.have.property(
      'lang',
    );
  });

  it('tells all of an event in the language of its title, where there are words for it', () => {
    expect(eventPassages(dataset, eventOf(dataset, 'unga72-speech'), telling('ar'))).to.deep.equal([
      { text: sentence(dataset, 'unga72-speech', 'en'), lang: 'en' },
    ]);
    expect(eventPassages(dataset, eventOf(dataset, 'unga72-speech'), telling('ru'))).to.deep.equal([
      { text: sentence(dataset, 'unga72-speech', 'ru') },
    ]);
  });

  it('tells a date as it is seen, in the language of the reader', () => {
    const passages = eventPassages(dataset, eventOf(dataset, 'unga72-speech'), telling('ar'), 'long');
    expect(passages.map(({ lang }) => lang)).to.deep.equal(['en', 'ar', 'en']);
    expect(passages[1]?.text).to.equal(`${dateInWords(eventOf(dataset, 'unga72-speech'), telling('ar'))}. `);
    expect(plainText(passages)).to.match(/^Speech at the 72nd UN General Assembly\. [^A-Z]+\. New York\. /);
  });

  it('says which words are in a language that it has none for', () => {
    const { dataset: german } = readDataset({
      language: 'de',
      events: [
        { id: 'a', date: '2018', title: 'Gipfel', kind: 'k' },
        { id: 'b', date: '2019', title: 'Vertrag' },
      ],
      kinds: { k: 'Treffen' },
      links: [{ from: 'a', type: 'leads-to', to: 'b' }],
    });
    expect(eventPassages(german, eventOf(german, 'a'), telling('de'))).to.deep.equal([
      { text: 'Gipfel. ', lang: 'de' },
      { text: '2018. ' },
      { text: 'Treffen. ', lang: 'de' },
      { text: 'led to ' },
      { text: 'Vertrag', lang: 'de' },
    ]);
  });

  it('tells claims: the date, the words, the speaker and the remark', () => {
    const { claims } = eventOf(dataset, 'online-2020');
    const words = claims.map((claim) => plainText(claimRuns(dataset, claim, telling('en'))));
    expect(words[0]).to.equal(
      'date given: 22 June, year unknown; 22 June of the current year (The report does not say which year.)',
    );
    expect(words[1]).to.equal(
      'date given: 22 June 2020 (The year follows from a notice dated 26 June 2020.)',
    );
    expect(words[3]).to.match(/ \(according to Vladimir Norov\)$/);
    const [note] = eventOf(dataset, 'resolution-draft').claims;
    expect(note && plainText(claimRuns(dataset, note, telling('en')))).to.match(
      /^The report gives no date\./,
    );
  });

  it('leaves no template open in any language', () => {
    for (const locale of [
      'en',
      'ru',
      'uz',
      'uz-Cyrl',
      'kk',
      'ky',
      'tg',
      'tk',
      'ar',
      'fa',
      'fr',
      'es',
      'zh',
    ]) {
      for (const event of dataset.events) {
        const told = plainText(eventPassages(dataset, event, telling(locale, '2026-11-01')));
        expect(told).to.not.match(/[{}]|undefined|NaN/);
      }
    }
  });
});

describe('summaryInWords', () => {
  const summary = (events: readonly object[]) =>
    summaryInWords(readDataset({ events }).dataset, telling('en'));

  it('counts, and says from when to when', () => {
    expect(summaryInWords(readDataset(centralAsia).dataset, telling('en'))).to.equal(
      '10 events, 13 links · September 2017 – not yet dated',
    );
    expect(summaryInWords(readDataset(centralAsia).dataset, telling('ru'))).to.match(
      /^10 событий, 13 связей · сентябрь 2017 – /,
    );
  });

  it('says one date for one event, and nothing for none', () => {
    expect(summary([{ id: 'a', date: '1969-07-20', title: 'A' }])).to.equal(
      '1 event, 0 links · 20 July 1969',
    );
    expect(summary([])).to.equal('');
  });

  it('says the begin of a first that lasts, and the end of a last', () => {
    const [a, b] = [
      { id: 'a', date: '1970-02-03/1970-03', title: 'A' },
      { id: 'b', date: '2019-07-24/2019-12-31', title: 'B' },
    ];
    expect(summary([a, b])).to.equal('2 events, 0 links · 3 February 1970 – 31 December 2019');
    expect(summary([b])).to.equal('1 event, 0 links · 24 July – 31 December 2019');
    expect(summary([a, { ...b, date: '2019/..' }])).to.equal('2 events, 0 links · 3 February 1970 – ongoing');
  });

  it('begins with a begin that is known', () => {
    const events = [
      { id: 'a', date: '/1900', title: 'A' },
      { id: 'b', date: '1950', title: 'B' },
      { id: 'c', date: '2000/..', title: 'C' },
    ];
    expect(summary(events)).to.equal('3 events, 0 links · 1950 – ongoing');
  });
});
