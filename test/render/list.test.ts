import { expect } from 'chai';
import { nothing, type TemplateResult } from 'lit';
import { renderList, renderUndated, type ListEntry } from '../../src/render/list.js';
import { attributes, drawn } from './markup.js';

const entry: ListEntry = {
  id: 'a',
  isDimmed: false,
  kind: 1,
  words: {
    title: { text: '<img src=x>' },
    date: '22 June 2018',
    place: { text: 'Нью-Йорк', lang: 'ru' },
    kind: { text: 'Document' },
    standing: '',
    links: [[{ text: 'implemented ' }, { text: 'речь', lang: 'ru', event: 'speech' }]],
  },
  actors: [{ text: 'ООН', lang: 'ru' }, { text: ' (host)' }],
  summary: { text: 'In short.' },
  claims: [[{ text: 'They disagree' }, { text: ' [2]' }]],
  sources: 'Sources: 1, 2',
  datetime: '2018-06-22',
};

describe('list', () => {
  const box = drawn(
    renderList(
      [
        entry,
        {
          ...entry,
          id: 'b',
          actors: [],
          summary: { text: '' },
          sources: '',
          claims: [],
          words: { ...entry.words, links: [] },
        },
      ],
      {
        title: 'Events',
        active: 'b',
        selected: 'a',
        isPaper: false,
        more: 0,
        countOf: String,
        sourcesTitle: 'Sources',
        sources: [
          { number: '1', label: { text: 'The report' }, date: '', url: undefined },
          { number: '2', label: { text: 'news.tj' }, date: '21 September 2017', url: 'https://news.tj/' },
        ],
      },
    ),
  );

  it('is a list in order, whose links are told in words', () => {
    expect(box.querySelector('ol')?.getAttribute('aria-label')).to.equal('Events');
    expect(box.querySelectorAll('.list > li')).to.have.length(2);
    expect(box.querySelector('.entry-links')?.textContent.trim()).to.equal('implemented речь');
  });

  it('has one stop for Tab, and says which event is selected', () => {
    expect(attributes(box, 'button', 'tabindex')).to.deep.equal(['-1', '0']);
    expect(attributes(box, 'button', 'aria-pressed')).to.deep.equal(['true', 'false']);
  });

  it('gives machines the date as EDTF', () => {
    expect(attributes(box, 'time', 'datetime')[0]).to.equal('2018-06-22');
  });

  it('shows text as text', () => {
    expect(box.querySelector('img')).to.equal(null);
    expect(box.querySelector('.entry-title')?.textContent.trim()).to.equal('<img src=x>');
  });

  it('says the language of a text that is in another, and isolates names', () => {
    const inRussian = [...box.querySelectorAll('[lang]')].map((element) => element.textContent);
    expect(inRussian).to.deep.equal(['Нью-Йорк', 'ООН', 'речь', 'Нью-Йорк']);
    expect(box.querySelector('.entry-links bdi bdi')?.getAttribute('lang')).to.equal('ru');
  });

  it('says who took part', () => {
    expect([...box.querySelectorAll('.entry-actors')].map(({ textContent }) => textContent)).to.deep.equal([
      'ООН (host)',
    ]);
  });

  it('has nothing to press on paper', () => {
    const words = {
      title: 'Events',
      active: 'a',
      selected: 'a',
      more: 0,
      countOf: String,
      sourcesTitle: '',
      sources: [],
    };
    const paper = drawn(renderList([entry], { ...words, isPaper: true }));
    expect(paper.querySelector('button, [data-stop], [tabindex]')).to.equal(null);
    expect(paper.querySelector('.entry-title')?.textContent.trim()).to.equal('<img src=x>');
  });

  it('says what else is claimed, and the sources by number', () => {
    expect(box.querySelector('.entry-claims')?.textContent.trim()).to.equal('They disagree [2]');
    expect(box.querySelector('.entry-sources')?.textContent).to.equal('Sources: 1, 2');
    const sources = [...box.querySelectorAll('.sources li')].map(({ textContent }) =>
      textContent.trim().replace(/\s+/g, ' '),
    );
    expect(sources).to.deep.equal(['1. The report', '2. news.tj, 21 September 2017']);
    expect(attributes(box, '.sources a', 'href')).to.deep.equal(['https://news.tj/']);
    expect(attributes(box, '.sources a', 'rel')).to.deep.equal(['noopener noreferrer']);
  });

  it('keeps the events without a usable date', () => {
    const undated = drawn(
      renderUndated([{ title: { text: 'Lost' }, date: '194?' }], 'Without a date') as TemplateResult,
    );
    expect(undated.textContent).to.match(/Without a date\s*Lost\s*\(194\?\)/);
    expect(renderUndated([], 'Without a date')).to.equal(nothing);
  });
});
