import { expect } from 'chai';
import { chosenIn, toggled, withChosen } from '../../../src/elements/chain-legend/choices.js';

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

  it('are switched one by one', () => {
    expect([...toggled(new Set(['a', 'b']), 'a')]).to.deep.equal(['b']);
    expect([...toggled(new Set(['b']), 'a')]).to.deep.equal(['b', 'a']);
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
