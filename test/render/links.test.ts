import { expect } from 'chai';
import type { Emphasis, LinkShape, Scene } from '../../src/layout/scene.js';
import { renderLinks } from '../../src/render/links.js';
import { attributes, drawnSvg } from './markup.js';

function link(index: number, emphasis: Emphasis): LinkShape {
  return {
    index,
    from: 'a',
    to: 'b',
    type: 'leads-to',
    basis: 'inferred',
    isDoubtful: index === 2,
    emphasis,
    path: `M${index} 0`,
    arrow: { x: 10, y: 0, angle: 0 },
  };
}

describe('links', () => {
  const links = [link(0, 'cause'), link(1, 'dimmed'), link(2, 'effect')];
  const box = drawnSvg(renderLinks({ links } as unknown as Scene));

  it('paints what is lifted over what is dimmed', () => {
    expect(attributes(box, '.line', 'd')).to.deep.equal(['M1 0', 'M0 0', 'M2 0']);
  });

  it('draws those that look the same as one path, and their heads as another', () => {
    const three = [link(0, 'cause'), link(1, 'dimmed'), link(3, 'cause')];
    const alike = drawnSvg(renderLinks({ links: three } as unknown as Scene));
    expect(attributes(alike, '.line', 'd')).to.deep.equal(['M1 0', 'M0 0M3 0']);
    expect(attributes(alike, '.head', 'd').map((d) => d?.match(/Z/g)?.length)).to.deep.equal([1, 2]);
  });

  it('says type, basis and emphasis as classes, for the style sheet', () => {
    expect(attributes(box, '.link', 'class')[1]).to.equal('link link-leads-to inferred cause');
  });

  it('marks a link whose effect may precede its cause', () => {
    expect(attributes(box, '.link', 'class')).to.deep.equal([
      'link link-leads-to inferred dimmed',
      'link link-leads-to inferred cause',
      'link link-leads-to inferred effect doubtful',
    ]);
    expect(attributes(box, '.link', 'part')).to.deep.equal(['link', 'link', 'link link-doubtful']);
  });

  it('is hidden from readers, who hear the links with the events', () => {
    expect(box.querySelector('.links')?.getAttribute('aria-hidden')).to.equal('true');
  });
});
