import '../../src/i18n/all.js';
import { expect } from 'chai';
import { centralAsia } from '../../data/central-asia.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { renderList } from '../../src/dataset/render-list.js';
import { languageCodes } from '../../src/i18n/languages.js';

describe('renderList', () => {
  const { dataset } = readDataset(centralAsia);

  it('is a list that can be read as it stands', () => {
    const lines = renderList(dataset, 'en')
      .replaceAll(/<[^>]*>/g, '')
      .split('\n')
      .map((line) => line.trim());
    const text = lines.filter((line) => line !== '').join('\n');
    expect(text).to.match(/^From a speech to a shared agenda\nHow one proposal/);
    expect(text).to.include(
      ['22 June 2018', 'General Assembly adopts the resolutionthe resolution', 'Document · New York'].join(
        '\n',
      ),
    );
    expect(text).to.include(
      'led to the resolution (according to Natalia Gherman; the “Samarkand spirit”) [1]',
    );
    expect(text).to.include('led to the resolution (inferred) [1]');
    expect(text).to.include('Sources: [1] [5]');
  });

  it('has dates in EDTF, ids, kinds, and links as anchors', () => {
    const list = renderList(dataset, 'en', { prefix: 'p-' });
    expect(list).to.include('<ol lang="en" dir="ltr" data-prefix="p-" data-as-of="2020-06-22"');
    expect(list).to.match(
      /<li id="p-unga72-speech" data-kind="statement" [^>]*>\n {2}<time datetime="2017-09">/,
    );
    expect(list).to.match(/<a href="#p-samarkand-2017" rel="proposes" [^>]*>proposed <bdi>the Samarkand/);
  });

  it('speaks every language, and says of each text that is in another which it is', () => {
    for (const locale of languageCodes) {
      const list = renderList(dataset, locale);
      expect(list, locale).to.not.match(/\{\w+\}|undefined/);
      const isOwn = ['en', 'ru', 'uz'].includes(locale);
      const fallback = locale === 'uz-Cyrl' ? 'uz' : 'en';
      const title = isOwn ? '<h2 data-title>' : `<h2 data-title lang="${fallback}">`;
      expect(list.startsWith(title), locale).to.equal(true);
    }
  });

  it('makes no markup of texts, and no link of an address that is no http, https or mailto', () => {
    const evil = '"><script>alert(1)</script>';
    const { dataset: read } = readDataset({
      title: evil,
      sources: { [evil]: { label: evil } },
      events: [{ id: evil, date: '2018', title: evil, kind: evil, actors: [], sources: [evil] }],
    });
    const list = renderList(read, 'en', { prefix: evil });
    expect(list).to.not.match(/<script|"">/);
    const [event] = read.events;
    const forged = { ...read, events: event ? [{ ...event, url: 'javascript:alert(1)' }] : [] };
    expect(renderList(forged, 'en')).to.not.include('javascript:');
  });

  it('keeps the level of its heading in the range of HTML', () => {
    const levels = [0, 3, 9].map((headingLevel) => renderList(dataset, 'en', { headingLevel }).slice(0, 3));
    expect(levels).to.deep.equal(['<h1', '<h3', '<h6']);
  });
});
