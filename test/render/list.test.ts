import { expect } from 'chai';
import { nothing, type TemplateResult } from 'lit';
import { renderList, renderUndated, type ListEntry } from '../../src/render/list.js';
import { attributes, drawn } from './markup.js';

const entry: ListEntry = {
  id: 'a',
  kind: 1,
  words: {
    title: '<img src=x>',
    date: '22 June 2018',
    place: 'New York',
    kind: 'Document',
    standing: '',
    links: ['implemented the speech'],
  },
  summary: 'In short.',
  datetime: '2018-06-22',
};

describe('list', () => {
  const box = drawn(
    renderList([entry, { ...entry, id: 'b', summary: '', words: { ...entry.words, links: [] } }], {
      title: 'Events',
      active: 'b',
      selected: 'a',
      more: 0,
    }),
  );

  it('is a list in order, whose links are told in words', () => {
    expect(box.querySelector('ol')?.getAttribute('aria-label')).to.equal('Events');
    expect(box.querySelectorAll('ol > li')).to.have.length(2);
    expect(box.querySelector('.entry-links')?.textContent.trim()).to.equal('implemented the speech');
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

  it('keeps the events without a usable date', () => {
    const undated = drawn(
      renderUndated([{ title: 'Lost', date: '194?' }], 'Without a date') as TemplateResult,
    );
    expect(undated.textContent).to.match(/Without a date\s*Lost\s*\(194\?\)/);
    expect(renderUndated([], 'Without a date')).to.equal(nothing);
  });
});
