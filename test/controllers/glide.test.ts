import { expect, waitUntil } from '@open-wc/testing';
import { GlideController } from '../../src/controllers/glide.js';
import { withLessMotion } from '../fixtures/media.js';
import { hosting } from './host.js';

describe('GlideController', () => {
  it('goes from near 0 to 1, forward all the way', async () => {
    const { controller } = await hosting((element) => new GlideController(element));
    const steps: number[] = [];
    controller.run((t) => steps.push(t));
    await waitUntil(() => steps.at(-1) === 1);
    expect(steps.length).to.be.greaterThan(2);
    expect([...steps].sort((a, b) => a - b)).to.deep.equal(steps);
  });

  it('is there at once for readers who want less motion', async () => {
    const { controller } = await hosting((element) => new GlideController(element));
    const restore = withLessMotion();
    const steps: number[] = [];
    controller.run((t) => steps.push(t));
    restore();
    expect(steps).to.deep.equal([1]);
  });

  it('stops when its host leaves', async () => {
    const { host, controller } = await hosting((element) => new GlideController(element));
    const steps: number[] = [];
    controller.run((t) => steps.push(t));
    host.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(steps).to.deep.equal([]);
  });
});
