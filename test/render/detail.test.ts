import { expect } from 'chai';
import { detailInWords } from '../../src/dataset/detail-in-words.js';
import { eventById } from '../../src/dataset/graph.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { panelLanguageFor } from '../../src/i18n/panel-languages.js';
import { renderDetail, type DetailView } from '../../src/render/detail.js';
import { toInstant } from '../../src/time/instant.js';
import { PICTURE, storied } from '../fixtures/storied.js';
import { attributes, drawn } from './markup.js';

const { dataset } = readDataset(storied);

function viewOf(id: string, picture: DetailView['picture'] = 'offered'): DetailView {
  const event = eventById(dataset, id);
  if (!event) throw new Error(`no event: ${id}`);
  const telling = { locale: 'en', now: toInstant(Date.UTC(2024, 0, 1)) };
  return {
    detail: detailInWords(dataset, event, telling),
    language: panelLanguageFor('en'),
    level: 3,
    picture,
    onPictureError: () => undefined,
  };
}

const textOf = (box: Element, selector: string): string =>
  [...box.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim()).join(' | ');

describe('detail', () => {
  it('has a heading for the event and one a level down for each part', () => {
    const box = drawn(renderDetail(viewOf('hall')));
    expect(attributes(box, '[role=heading]', 'aria-level')).to.deep.equal(['3', '4', '4', '4', '4', '4']);
    expect(textOf(box, '[role=heading]')).to.equal(
      'The hall is built | The date in the sources | What led to it | What followed | Statements | Sources',
    );
  });

  it('says what is not known of the date', () => {
    expect(textOf(drawn(renderDetail(viewOf('hall'))), '.date + .muted')).to.equal(
      'The day is not known. The date is approximate.',
    );
  });

  it('sets claims side by side, the one that is shown first', () => {
    const box = drawn(renderDetail(viewOf('hall')));
    expect(attributes(box, '.dates li', 'class')).to.deep.equal(['shown', 'other']);
    expect(textOf(box, '.dates li')).to.equal(
      'Shown here about May 1900 1 | another date 1 June 1902 2 Written from memory.',
    );
  });

  it('has a button for each event that can be gone to, and words for what cannot', () => {
    const box = drawn(renderDetail(viewOf('hall')));
    expect(attributes(box, '.step', 'data-event')).to.deep.equal(['plan', 'fire', 'new-hall']);
    expect(textOf(box, '.steps li')).to.include('resulted from the rumour inferred');
    expect(textOf(box, '.steps li')).to.include('according to A. Clerk');
  });

  it('numbers each claim, and the sources under the same numbers', () => {
    const box = drawn(renderDetail(viewOf('hall')));
    expect(attributes(box, '.date .number', 'aria-label')).to.deep.equal(['Source 1']);
    expect(attributes(box, '.statements .number', 'href')).to.deep.equal(['#source-2']);
    expect(attributes(box, '.sources li > [tabindex]', 'id')).to.deep.equal(['source-1', 'source-2']);
    expect(attributes(box, '.sources a', 'href')).to.deep.equal(['https://example.org/chronicle']);
  });

  it('keeps the page to itself on the way to another', () => {
    const box = drawn(renderDetail(viewOf('hall')));
    expect(attributes(box, 'a.link', 'rel')).to.deep.equal(['noopener noreferrer', 'noopener noreferrer']);
  });

  it('asks for no picture before the reader does', () => {
    const box = drawn(renderDetail(viewOf('hall')));
    expect(box.querySelector('img')).to.equal(null);
    expect(textOf(box, '[data-picture]')).to.equal('Show the picture from localhost');
  });

  it('shows the picture with its words, or the words alone', () => {
    const shown = drawn(renderDetail(viewOf('hall', 'shown')));
    expect(attributes(shown, 'img', 'alt')).to.deep.equal(['A hall of stone with a tower']);
    expect(attributes(shown, 'img', 'src')).to.deep.equal([PICTURE]);
    expect(textOf(shown, 'figcaption')).to.equal('The hall in 1900');
    const missing = drawn(renderDetail(viewOf('hall', 'missing')));
    expect(missing.querySelector('img')).to.equal(null);
    expect(textOf(missing, 'figure')).to.include('could not be loaded. A hall of stone with a tower');
  });

  it('has nothing but title and date where nothing else is known', () => {
    const box = drawn(renderDetail(viewOf('fire')));
    expect(box.querySelector('dl')).to.equal(null);
    expect(box.querySelector('.sources')).to.equal(null);
    expect(box.querySelector('[data-picture]')).to.equal(null);
  });
});
