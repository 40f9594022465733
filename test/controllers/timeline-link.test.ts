import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { TimelineLinkController } from '../../src/controllers/timeline-link.js';
import { ChainViewRequestEvent, toInstant, type ChainTimeline } from '../../src/index.js';
import { isSameSpan } from '../../src/time/span.js';
import { HostElement } from './host.js';

class PanelElement extends HostElement {
  for: string | undefined;
  readonly link = new TimelineLinkController<ChainTimeline>(this);
  /** The id of the timeline that there was when the last update began. */
  known: string | undefined;

  protected override willUpdate(): void {
    this.known = this.link.timeline?.id;
  }
}
customElements.define('link-panel', PanelElement);

function panel(target?: string): PanelElement {
  const element = document.createElement('link-panel') as PanelElement;
  element.for = target;
  return element;
}

function timeline(id = ''): ChainTimeline {
  const data = { events: ['1960', '1970', '1980'].map((date) => ({ id: date, date, title: date })) };
  return Object.assign(document.createElement('chain-timeline'), { id, data });
}

/** A comparison that fails would print both elements, and all that they refer to. */
function isLinked({ link }: PanelElement, to: ChainTimeline | undefined): boolean {
  return link.timeline === to;
}

describe('TimelineLinkController', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('finds the timeline that the panel stands in, also deep inside', async () => {
    const [one, box, element] = [timeline(), document.createElement('p'), panel()];
    box.append(element);
    one.append(box);
    page.append(one);
    await nextFrame();
    expect(isLinked(element, one)).to.equal(true);
  });

  it('takes an empty id for none', async () => {
    const [one, element] = [timeline(), panel('')];
    one.append(element);
    page.append(one);
    await nextFrame();
    expect(isLinked(element, one)).to.equal(true);
  });

  it('finds it out through slots and shadow roots', async () => {
    const [wrapper, one, element] = [document.createElement('div'), timeline(), panel()];
    one.append(document.createElement('slot'));
    wrapper.attachShadow({ mode: 'open' }).append(one);
    wrapper.append(element);
    page.append(wrapper);
    await nextFrame();
    expect(isLinked(element, one)).to.equal(true);
  });

  it('belongs to the inner of two timelines, and its wishes stay there', async () => {
    const [outer, inner, element] = [timeline('outer'), timeline('inner'), panel()];
    inner.append(element);
    outer.append(inner);
    page.append(outer);
    await nextFrame();
    expect(isLinked(element, inner)).to.equal(true);
    const views = [outer.view, inner.view];
    element.link.ask(new ChainViewRequestEvent({ begin: toInstant(0), end: toInstant(1e10) }));
    await nextFrame();
    expect(isSameSpan(outer.view, views[0]!)).to.equal(true);
    expect(isSameSpan(inner.view, views[1]!)).to.equal(false);
  });

  it('finds a timeline that it is moved into, and leaves it for one by id', async () => {
    const [one, element] = [timeline(), panel()];
    page.append(element);
    await nextFrame();
    expect(isLinked(element, undefined)).to.equal(true);
    page.append(one);
    one.append(element);
    await nextFrame();
    expect(isLinked(element, one)).to.equal(true);
    element.for = 'elsewhere';
    element.requestUpdate();
    await nextFrame();
    expect(isLinked(element, undefined)).to.equal(true);
  });

  it('finds a timeline by its id, whichever comes first', async () => {
    const [before, after, one] = [panel('one'), panel('one'), timeline('one')];
    page.append(before);
    await nextFrame();
    expect(isLinked(before, undefined)).to.equal(true);
    page.append(one, after);
    await nextFrame();
    expect([before, after].map((element) => isLinked(element, one))).to.deep.equal([true, true]);
  });

  it('keeps to its own root: two timelines of one id do not meet', async () => {
    const [wrapper, inner, outer] = [document.createElement('div'), timeline('one'), timeline('one')];
    const [inside, outside] = [panel('one'), panel('one')];
    wrapper.attachShadow({ mode: 'open' }).append(inside, inner);
    page.append(wrapper, outside, outer);
    await nextFrame();
    expect(isLinked(inside, inner)).to.equal(true);
    expect(isLinked(outside, outer)).to.equal(true);
  });

  it('follows a move of the panel', async () => {
    const [one, other, element] = [timeline(), timeline(), panel()];
    page.append(one, other);
    one.append(element);
    await nextFrame();
    other.append(element);
    await nextFrame();
    expect(isLinked(element, other)).to.equal(true);
    page.append(element);
    await nextFrame();
    expect(isLinked(element, undefined)).to.equal(true);
  });

  it('follows a move of the timeline, away and back', async () => {
    const [one, element] = [timeline('one'), panel('one')];
    page.append(element, one);
    await nextFrame();
    page.prepend(one);
    await nextFrame();
    expect(isLinked(element, one)).to.equal(true);
    one.remove();
    await nextFrame();
    expect(isLinked(element, undefined)).to.equal(true);
    page.append(one);
    await nextFrame();
    expect(isLinked(element, one)).to.equal(true);
  });

  it('follows a change of either name', async () => {
    const [one, other, element] = [timeline('one'), timeline('other'), panel('one')];
    page.append(one, other, element);
    await nextFrame();
    element.for = 'other';
    element.requestUpdate();
    await nextFrame();
    expect(isLinked(element, other)).to.equal(true);
    other.id = 'third';
    await nextFrame();
    expect(isLinked(element, undefined)).to.equal(true);
    one.id = 'other';
    await nextFrame();
    expect(isLinked(element, one)).to.equal(true);
  });

  it('updates a panel once more that finds its timeline in the middle of an update', async () => {
    const [one, element] = [timeline('one'), panel('one')];
    page.append(one, element);
    await nextFrame();
    for (const name of ['nowhere', 'one']) {
      element.for = name;
      element.requestUpdate();
      await nextFrame();
    }
    expect(element.known).to.equal('one');
  });

  it('takes no other element for a timeline', async () => {
    const element = panel('one');
    page.append(Object.assign(document.createElement('div'), { id: 'one' }), element);
    await nextFrame();
    expect(isLinked(element, undefined)).to.equal(true);
  });

  it('updates the panel after each update of its timeline, and no more when it has left', async () => {
    const [one, element] = [timeline('one'), panel('one')];
    page.append(one, element);
    // After its first picture, a timeline updates once more.
    await aTimeout(100);
    const before = element.updates;
    one.requestUpdate();
    await nextFrame();
    expect(element.updates).to.equal(before + 1);
    element.remove();
    await nextFrame();
    const left = element.updates;
    one.requestUpdate();
    await nextFrame();
    expect(element.updates).to.equal(left);
    expect(isLinked(element, undefined)).to.equal(true);
  });

  for (const [place, target] of [
    ['inside', undefined],
    ['elsewhere', 'one'],
  ] as const) {
    it(`tells a wish to its own timeline from ${place}`, async () => {
      const [one, other, element] = [timeline('one'), timeline('other'), panel(target)];
      const heard: string[] = [];
      for (const each of [one, other]) each.addEventListener('chain-test-request', () => heard.push(each.id));
      page.append(one, other);
      (target === undefined ? one : other).append(element);
      await nextFrame();
      element.link.ask(new Event('chain-test-request', { bubbles: true, composed: true }));
      expect(heard).to.deep.equal(['one']);
    });
  }
});
