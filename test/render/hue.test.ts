import { expect } from 'chai';
import { kindClass, linkClass } from '../../src/render/hue.js';
import { KIND_COLORS } from '../../src/theme/tokens.js';

describe('hue', () => {
  it('gives each kind its colour, and starts again after the last', () => {
    expect(kindClass(0)).to.equal('kind-0');
    expect(kindClass(KIND_COLORS - 1)).to.equal(`kind-${KIND_COLORS - 1}`);
    expect(kindClass(KIND_COLORS)).to.equal('kind-0');
  });

  it('colours an event of no kind as the first', () => {
    expect(kindClass(undefined)).to.equal('kind-0');
  });

  it('colours a link by its type', () => {
    expect(linkClass('leads-to')).to.equal('link-leads-to');
  });
});
