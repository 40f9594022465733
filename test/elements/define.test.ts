import { expect } from 'chai';
import { define } from '../../src/elements/define.js';

describe('define', () => {
  it('registers an element once; the first of a name stays', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('chain-define-test', First);
    define('chain-define-test', Second);
    expect(customElements.get('chain-define-test')).to.equal(First);
  });
});
