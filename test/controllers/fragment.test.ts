import { expect } from '@open-wc/testing';
import { ownText, toPlace, toPlaceText, withOwnText, type Place } from '../../src/controllers/fragment.js';
import { toInstant, type Span } from '../../src/time/instant.js';

const view: Span = { begin: toInstant(Date.UTC(2017, 8, 1)), end: toInstant(Date.UTC(2018, 5, 23) - 1) };
const nowhere: Place = { selected: undefined, view: undefined };
const here: Place = { selected: 'here', view };

describe('fragment', () => {
  const places: [place: Place, name: string, text: string][] = [
    [nowhere, 'chain', 'chain='],
    [{ selected: 'talk', view: undefined }, 'chain', 'chain=talk'],
    [{ selected: 'talk', view }, 'chain', 'chain=talk&chain.view=2017-09/2018-06-22'],
    [{ selected: undefined, view }, 'chain', 'chain=&chain.view=2017-09/2018-06-22'],
    [
      { selected: 'a&b=c#d/é', view },
      'x&y=',
      'x%26y%3D=a%26b%3Dc%23d%2F%C3%A9&x%26y%3D.view=2017-09/2018-06-22',
    ],
  ];
  for (const [place, name, text] of places) {
    it(`writes and reads ${text}`, () => {
      expect(toPlaceText(place, name)).to.equal(text);
      expect(toPlace(text, name, here)).to.deep.equal(place);
    });
  }

  it('leaves out half a pair of surrogates', () => {
    expect(toPlaceText({ selected: 'a\ud800b', view: undefined }, 'chain')).to.equal('chain=ab');
  });

  const bad: [text: string, place: Place][] = [
    ['chain=%', { selected: 'here', view: undefined }],
    ['chain=%E0%A4&chain.view=2017-09/2018-06-22', here],
    ['chain=talk&chain.view=', { selected: 'talk', view }],
    ['chain=talk&chain.view=yesterday/today', { selected: 'talk', view }],
    ['chain=talk&chain.view=2019/2018', { selected: 'talk', view }],
    ['chain=talk&chain.view=%', { selected: 'talk', view }],
    [`chain=talk&chain.view=${'9'.repeat(100_000)}`, { selected: 'talk', view }],
  ];
  for (const [text, place] of bad) {
    it(`keeps what there is for ${text.slice(0, 50)}`, () => {
      expect(toPlace(text, 'chain', here)).to.deep.equal(place);
    });
  }

  const fragments: [before: string, own: string | undefined, after: string][] = [
    ['', undefined, '#chain=new'],
    ['#', undefined, '#chain=new'],
    ['#section', undefined, '#section&chain=new'],
    ['#chain', undefined, '#chain&chain=new'],
    ['#/route?page=2&sort=a', undefined, '#/route?page=2&sort=a&chain=new'],
    ['#chain=old', 'chain=old', '#chain=new'],
    ['#section&chain=old&chain.view=1/2&page=%20', 'chain=old&chain.view=1/2', '#section&chain=new&page=%20'],
    ['#chain.view=1/2&other=1&chain=old', 'chain.view=1/2&chain=old', '#chain=new&other=1'],
    ['#chains=old&chain.viewer=1', undefined, '#chains=old&chain.viewer=1&chain=new'],
    ['#other=chain=old', undefined, '#other=chain=old&chain=new'],
  ];
  for (const [before, own, after] of fragments) {
    it(`writes into ${before || 'nothing'} and leaves the rest`, () => {
      expect(ownText(before, 'chain')).to.equal(own);
      expect(withOwnText(before, 'chain', 'chain=new')).to.equal(after);
    });
  }
});
