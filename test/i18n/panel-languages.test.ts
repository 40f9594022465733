import { expect } from 'chai';
import '../../src/i18n/all.js';
import { languageFor } from '../../src/i18n/languages.js';
import { panelLanguageFor } from '../../src/i18n/panel-languages.js';

describe('panelLanguageFor', () => {
  it('adds to English what panels say', () => {
    const english = panelLanguageFor('en-GB');
    expect(english).to.deep.include({ code: 'en', date: languageFor('en').date });
    expect(english.ui).to.include({ next: 'Next', table: 'Table of events' });
    expect(english.detail.title).to.equal('Details');
    expect(languageFor('en')).to.not.have.any.keys('detail', 'story');
  });

  it('is of every other language the whole of it', () => {
    expect(panelLanguageFor('ru')).to.equal(languageFor('ru'));
  });
});
