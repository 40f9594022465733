import { expect, waitUntil } from '@open-wc/testing';
import { SlicesController } from '../../src/controllers/slices.js';
import { hosting } from './host.js';

const slices = async () => hosting((element) => new SlicesController(element));

function* busy(ms: number, steps: number): Generator<void, string, void> {
  for (let step = 0; step < steps; step++) {
    for (const end = performance.now() + ms; performance.now() < end;);
    yield;
  }
  return 'done';
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('SlicesController', () => {
  it('does short work at once', async () => {
    const { controller } = await slices();
    const turns: boolean[] = [];
    controller.run(busy(0, 3), (isDone) => turns.push(isDone));
    expect(turns).to.deep.equal([true]);
  });

  it('tells of the first slice of long work, and of its end, and lets the page have its turn between', async () => {
    const { controller } = await slices();
    const turns: boolean[] = [];
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    controller.run(busy(3, 20), (isDone) => turns.push(isDone));
    expect(turns).to.deep.equal([false]);
    await waitUntil(() => turns.length > 1);
    clearInterval(timer);
    expect(turns).to.deep.equal([false, true]);
    expect(others).to.be.greaterThan(1);
  });

  it('forgets old work for new', async () => {
    const { controller } = await slices();
    const turns: string[] = [];
    controller.run(busy(3, 20), (isDone) => turns.push(`old ${isDone}`));
    controller.run(busy(0, 1), (isDone) => turns.push(`new ${isDone}`));
    await rest(150);
    expect(turns).to.deep.equal(['old false', 'new true']);
  });

  it('works while the page is idle, to the end', async () => {
    const { controller } = await slices();
    let steps = 0;
    controller.runIdle(
      (function* () {
        for (const step of busy(3, 6)) yield ((steps += 1), step);
      })(),
    );
    expect(steps).to.equal(0);
    await waitUntil(() => steps === 6);
  });

  it('stops when it is told to, and when its host leaves', async () => {
    for (const stop of [
      ({ controller }: Awaited<ReturnType<typeof slices>>) => controller.stop(),
      ({ host }: Awaited<ReturnType<typeof slices>>) => host.remove(),
    ]) {
      const both = await slices();
      const turns: boolean[] = [];
      both.controller.run(busy(3, 20), (isDone) => turns.push(isDone));
      stop(both);
      await rest(150);
      expect(turns).to.deep.equal([false]);
    }
  });
});
