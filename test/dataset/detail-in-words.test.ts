import '../../src/i18n/all.js';
import { expect } from 'chai';
import { centralAsia } from '../../data/central-asia.js';
import { detailInWords, type DetailInWords } from '../../src/dataset/detail-in-words.js';
import { eventById } from '../../src/dataset/graph.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { DatasetInput } from '../../src/dataset/schema.js';
import { plainText } from '../../src/dataset/text-runs.js';
import { toInstant } from '../../src/time/instant.js';

function detailOf(data: DatasetInput, id: string, locale = 'en'): DetailInWords {
  const { dataset } = readDataset(data);
  const event = eventById(dataset, id);
  if (!event) throw new Error(`no event: ${id}`);
  return detailInWords(dataset, event, { locale, now: toInstant(Date.UTC(2020, 6, 1)) });
}

const pair: DatasetInput = {
  events: [
    { id: 'a', date: '2020-01-01', title: 'A', short: 'the first' },
    { id: 'b', date: '2020-02', title: 'B' },
    { id: 'c', date: 'some day', title: 'C' },
  ],
  links: [
    { from: 'a', type: 'leads-to', to: 'b' },
    { from: 'b', type: 'leads-to', to: 'c', basis: 'inferred' },
    { from: 'b', type: 'mentions', to: 'a' },
  ],
};

describe('detailInWords', () => {
  it('numbers sources in the order in which they come up, each once', () => {
    const { backing, dates, effects, sources } = detailOf(centralAsia, 'unga72-speech');
    expect(backing).to.deep.equal([1]);
    expect(dates.map((claim) => claim.sources)).to.deep.equal([[2], [3]]);
    expect(effects.steps.map((step) => step.sources)).to.deep.equal([[1], [1], [1]]);
    expect(sources.map(({ label }) => label.text)).to.deep.equal([
      'Report of an institute on the online conference (in Russian)',
      'kun.uz',
      'news.tj',
    ]);
    expect(sources[1]?.date).to.equal('19 September 2017');
  });

  it('sets the dates of sources beside the one that is shown', () => {
    const { date, dates, statements } = detailOf(centralAsia, 'online-2020');
    expect(date).to.equal('22 June 2020');
    expect(dates.map((claim) => [claim.date, claim.agreement, plainText(claim.note)])).to.deep.equal([
      ['22 June, year unknown', 'coarser', 'The report does not say which year.'],
      ['22 June 2020', 'same', 'The year follows from a notice dated 26 June 2020.'],
    ]);
    expect(statements.map(({ speaker }) => plainText(speaker))).to.deep.equal([
      'according to Participants of the online conference',
      'according to Vladimir Norov',
    ]);
  });

  it('credits the date that is shown to no source that gives another', () => {
    const event = {
      id: 'a',
      date: '1848',
      title: 'A',
      sources: ['silent', 'later', 'coarse', 'agreeing', 'both'],
      claims: [
        { date: '1850', source: 'later' },
        { date: '184X', source: 'coarse' },
        { date: '1848', source: 'agreeing' },
        { date: '1850', source: 'both' },
        { date: '1848', source: 'both' },
        { text: 'Nobody knows.', source: 'silent' },
      ],
    };
    const sources = event.sources.map((id) => ({ id, label: id }));
    const detail = detailOf({ events: [event], sources }, 'a');
    const named = (numbers: readonly number[]): readonly (string | undefined)[] =>
      numbers.map((number) => detail.sources[number - 1]?.label.text);
    expect(named(detail.backing)).to.deep.equal(['silent', 'agreeing']);
    expect(detail.dates.map((claim) => named(claim.sources))).to.deep.equal([
      ['later'],
      ['coarse'],
      ['agreeing'],
      ['both'],
      ['both'],
    ]);
    expect(detail.sources).to.have.length(5);
  });

  it('tells causes, effects and other links apart, with how sure they are', () => {
    const { causes, effects, others } = detailOf(pair, 'b');
    expect(causes.steps.map(({ told, date, note }) => [plainText(told), date, note])).to.deep.equal([
      ['resulted from the first', '1 January 2020', []],
    ]);
    expect(
      effects.steps.map(({ told, isDated, note }) => [plainText(told), isDated, plainText(note)]),
    ).to.deep.equal([['led to C', false, 'inferred']]);
    expect(others.steps.map(({ told, other }) => [plainText(told), other])).to.deep.equal([
      ['mentions the first', 'a'],
    ]);
  });

  it('tells as many links as can be read, and counts the rest', () => {
    const events = Array.from({ length: 121 }, (_, n) => ({ id: `e${n}`, date: '2020', title: `E${n}` }));
    const links = events.slice(1).map(({ id }) => ({ from: 'e0', type: 'leads-to' as const, to: id }));
    const { effects } = detailOf({ events, links }, 'e0');
    expect([effects.steps.length, effects.more]).to.deep.equal([50, 70]);
  });

  it('says what a plan came to, where, who and in which series', () => {
    const detail = detailOf(centralAsia, 'expert-forum-bishkek');
    expect(detail.standing).to.equal('planned as of 22 June 2020; outcome not recorded');
    expect([detail.place.text, detail.series.text]).to.deep.equal(['Bishkek', 'Central Asian Expert Forum']);
    expect(detailOf(centralAsia, 'unga72-speech', 'ru').parts).to.deep.equal([
      { name: { text: 'Шавкат Мирзиёев' }, role: { text: 'Президент Узбекистана' } },
    ]);
  });

  it('names the sites that a picture and a page come from', () => {
    const media = { url: 'https://images.example.org/a.png', alt: 'A hall', caption: 'The hall' };
    const event = { id: 'a', date: '2020', title: 'A', media, url: 'https://www.example.com/a?b' };
    const detail = detailOf({ events: [event] }, 'a');
    expect(detail.media).to.deep.equal({
      url: media.url,
      alt: { text: media.alt },
      caption: { text: media.caption },
      host: 'images.example.org',
    });
    expect(detail.url).to.deep.equal({ href: 'https://www.example.com/a?b', host: 'www.example.com' });
  });

  it('says the language of a text that is not in that of the reader', () => {
    const { title } = detailOf({ language: 'ru', events: [{ id: 'a', date: '2020', title: 'Имя' }] }, 'a');
    expect(title).to.deep.equal({ text: 'Имя', lang: 'ru' });
  });

  it('is empty where nothing is known', () => {
    const { title, kind, place, summary, parts, media, url, sources, causes } = detailOf(pair, 'a');
    expect([title.text, kind.text, place.text, summary.text, media, url]).to.deep.equal([
      'A',
      '',
      '',
      '',
      undefined,
      undefined,
    ]);
    expect([parts, sources, causes]).to.deep.equal([[], [], { steps: [], more: 0 }]);
  });
});
