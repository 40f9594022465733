import { expect, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../../data/central-asia.js';
import '../../src/index.js';

/** What Lit knows of an element's own properties. */
function propertiesOf(element: Element): readonly string[] {
  const { elementProperties } = element.constructor as unknown as {
    elementProperties: ReadonlyMap<string, { readonly state?: boolean }>;
  };
  return [...elementProperties].flatMap(([name, { state }]) => (state ? [] : [name]));
}

describe('makePlain', () => {
  const names = ['timeline', 'detail', 'legend', 'overview', 'search', 'story', 'table'];
  for (const tag of names.map((name) => `chain-${name}`)) {
    it(`a <${tag}> whose properties are all null is as one that has none`, async () => {
      const timeline = document.createElement('chain-timeline');
      const element = tag === 'chain-timeline' ? timeline : document.createElement(tag);
      if (element !== timeline) {
        timeline.append(element);
        timeline.data = centralAsia;
      }
      document.body.append(timeline);
      await waitUntil(() => timeline.matches(':is(:state(ready), :state(empty))'));
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      const before = element.shadowRoot?.textContent;
      // A number has no other than itself, and a detail that stands in no place has become a popover.
      for (const name of propertiesOf(element).filter((one) => !/^(headingLevel|mode)$/.test(one)))
        Reflect.set(element, name, null);
      await timeline.updateComplete;
      await frame();
      expect(element.shadowRoot?.textContent).to.equal(before);
      timeline.remove();
    });
  }

  it('a timeline without data, by null, loads its address', async () => {
    const timeline = document.createElement('chain-timeline');
    timeline.data = null;
    timeline.src = URL.createObjectURL(new Blob([JSON.stringify(centralAsia)], { type: 'application/json' }));
    timeline.selected = 'resolution-2018';
    document.body.append(timeline);
    await waitUntil(() => !timeline.matches(':state(loading), :state(empty)'));
    expect(timeline.matches(':state(error)')).to.equal(true);
    timeline.src = '/data/central-asia.json';
    await waitUntil(() => timeline.matches(':state(ready)'));
    timeline.removeAttribute('selected');
    await timeline.updateComplete;
    expect(timeline.selected).to.equal(undefined);
    timeline.remove();
  });
});
