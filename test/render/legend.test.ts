import { expect } from 'chai';
import { DATE_SIGNS, renderDateSample, renderKindSample, renderLinkSample } from '../../src/render/legend.js';
import { drawn } from './markup.js';

describe('legend', () => {
  it('draws a kind as the chart draws a day, hidden from readers', () => {
    const box = drawn(renderKindSample());
    expect(box.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(box.querySelectorAll('.dot.filled')).to.have.length(1);
  });

  for (const basis of ['stated', 'inferred', 'external'] as const) {
    it(`draws a link as the chart draws one that is ${basis}`, () => {
      const link = drawn(renderLinkSample('leads-to', basis)).querySelector('g.link');
      expect(link?.getAttribute('class')).to.equal(`link link-leads-to ${basis} normal`);
      expect(link?.querySelectorAll('.line, .head')).to.have.length(2);
    });
  }

  it('draws each sign of dates with the parts of the chart', () => {
    const partsOf = (sign: (typeof DATE_SIGNS)[number]): string =>
      [...drawn(renderDateSample(sign)).querySelectorAll(`.${sign} > *`)]
        .map((part) => part.getAttribute('class'))
        .join(' + ');
    expect(
      Object.fromEntries(DATE_SIGNS.map((sign) => [sign, partsOf(sign).split(' + ').at(-1)])),
    ).to.deep.equal({
      exact: 'mark dot filled',
      noDay: 'mark dot hollow',
      period: 'mark bar solid',
      open: 'mark dot dashed',
      approximate: 'mark dot filled',
      uncertain: 'mark dot filled',
      many: 'mark band',
    });
  });
});
