import { expect } from 'chai';
import { chosenIn, shareIn, toggled, withChosen } from '../../../src/elements/chain-legend/choices.js';

const everything = { kinds: ['war', 'peace', ''], linkTypes: ['leads-to', 'mentions'] } as const;

describe('choices', () => {
  it('are all where a filter names none', () => {
    expect([...chosenIn(undefined, 'kinds', everything)]).to.deep.equal(['war', 'peace', '']);
    expect([...chosenIn({ kinds: ['war'] }, 'linkTypes', everything)]).to.deep.equal([
      'leads-to',
      'mentions',
    ]);
  });

  it('are those of the filter that there are', () => {
    expect([...chosenIn({ kinds: ['peace', 'gone'] }, 'kinds', everything)]).to.deep.equal(['peace']);
    expect([...chosenIn({ kinds: [] }, 'kinds', everything)]).to.deep.equal([]);
  });

  it('are switched line by line', () => {
    expect([...toggled(new Set(['a', 'b']), ['a'])]).to.deep.equal(['b']);
    expect([...toggled(new Set(['b']), ['a'])]).to.deep.equal(['b', 'a']);
    expect([...toggled(new Set(['a', 'b', 'c']), ['a', 'b'])]).to.deep.equal(['c']);
    expect([...toggled(new Set(['c', 'a']), ['a', 'b'])]).to.deep.equal(['c', 'a', 'b']);
  });

  it('have a line wholly, in part, or not at all', () => {
    for (const [keys, share] of [
      [['a', 'b'], 'all'],
      [['b', 'c'], 'some'],
      [['c', 'd'], 'none'],
    ] as const)
      expect(shareIn(new Set(['a', 'b']), keys)).to.equal(share);
  });

  it('make a filter in the order of the dataset, which keeps the other group and takes the mode', () => {
    const filter = { linkTypes: ['mentions'], mode: 'dim' } as const;
    expect(withChosen(filter, 'kinds', new Set(['', 'war']), everything, 'hide')).to.deep.equal({
      kinds: ['war', ''],
      linkTypes: ['mentions'],
      mode: 'hide',
    });
    expect(withChosen(undefined, 'kinds', new Set(['war']), everything, undefined)).to.deep.equal({
      kinds: ['war'],
    });
  });

  it('make no filter where all is chosen', () => {
    const filter = { kinds: ['war'], mode: 'hide' } as const;
    expect(withChosen(filter, 'kinds', new Set(everything.kinds), everything, 'hide')).to.equal(undefined);
  });
});
