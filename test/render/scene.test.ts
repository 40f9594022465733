import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { renderScene } from '../../src/render/scene.js';
import { toInstant } from '../../src/time/instant.js';
import { datasets } from '../fixtures/datasets.js';
import { measure } from '../fixtures/measure.js';
import { drawn } from './markup.js';

const { dataset } = readDataset(datasets['central-asia']);
const scene = layoutTimeline(dataset, {
  span: extentOf(dataset),
  width: 1000,
  orientation: 'horizontal',
  locale: 'en',
  now: toInstant(0),
  measure,
});
const box = drawn(
  renderScene(scene, {
    title: 'Events',
    active: undefined,
    lang: 'en',
    nameOf: (id) => [{ text: id }],
    crowdName: ({ label }) => label,
    bandName: ({ name }) => name,
  }),
);

describe('scene', () => {
  it('is as large as it was laid out', () => {
    const svg = box.querySelector('svg');
    expect(svg?.getAttribute('width')).to.equal(String(scene.size.width));
    expect(svg?.getAttribute('height')).to.equal(String(scene.size.height));
  });

  it('paints the events over everything else', () => {
    const layers = [...(box.querySelector('svg')?.children ?? [])].map(
      (layer) => layer.getAttribute('class') ?? layer.getAttribute('role'),
    );
    expect(layers).to.deep.equal(['axis', 'links', 'leaders', 'tick-labels', 'list']);
  });

  it('has no id that could clash with one of the page', () => {
    expect(box.querySelector('[id]')).to.equal(null);
  });
});
