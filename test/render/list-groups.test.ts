import { expect } from 'chai';
import { renderListGroups } from '../../src/render/list-groups.js';
import type { ListEntry } from '../../src/render/list.js';
import { attributes, drawn } from './markup.js';

const entry = (id: string, band: string): ListEntry => ({
  id,
  band,
  isDimmed: false,
  kind: undefined,
  words: {
    title: { text: id },
    date: '2018',
    place: { text: '' },
    kind: { text: '' },
    standing: '',
    links: [],
  },
  actors: [],
  summary: { text: '' },
  claims: [],
  sources: '',
  datetime: '2018',
});

describe('list in groups', () => {
  const box = drawn(
    renderListGroups(
      [
        { id: 'x', name: { text: 'Gipfel', lang: 'de' }, count: '2 events', entries: [entry('a', 'x')] },
        { id: 'y', name: { text: 'Others' }, count: '1 event', entries: [entry('a', 'y'), entry('b', 'y')] },
      ],
      {
        title: 'Events',
        active: 'a\ny',
        selected: undefined,
        isPaper: false,
        more: 7,
        countOf: (events) => `${events} events`,
        sourcesTitle: 'Sources',
        sources: [{ number: '1', label: { text: 'The report' }, date: '', url: undefined }],
      },
      3,
    ),
  );

  it('has a list of events for each group, which its heading names', () => {
    const groups = [...box.querySelectorAll('[role=group]')];
    const names = groups.map((group) =>
      box.querySelector(`#${group.getAttribute('aria-labelledby')}`)?.textContent.trim(),
    );
    expect(names).to.deep.equal(['Gipfel 2 events', 'Others 1 event']);
    expect(groups.map((group) => attributes(group, 'ol [data-id]', 'data-id'))).to.deep.equal([
      ['a'],
      ['a', 'b'],
    ]);
    expect(attributes(box, '[role=heading]', 'aria-level')).to.deep.equal(['3', '3']);
  });

  it('says the language of a name that is in another', () => {
    expect(attributes(box, '[role=heading] bdi', 'lang')).to.deep.equal(['de', null]);
  });

  it('has one stop for Tab, says at its end how many are not listed, and the sources once', () => {
    expect(attributes(box, '[tabindex="0"]', 'data-stop')).to.deep.equal(['a\ny']);
    expect(
      [...box.querySelectorAll('.list')].map((list) => /\+ 7 events/.test(list.textContent)),
    ).to.deep.equal([false, true]);
    expect(box.querySelectorAll('.sources')).to.have.lengthOf(1);
  });
});
