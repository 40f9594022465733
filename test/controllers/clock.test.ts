import { aTimeout, expect } from '@open-wc/testing';
import { ClockController } from '../../src/controllers/clock.js';
import { hosting } from './host.js';

describe('ClockController', () => {
  it('holds the present, and asks for an update when it moves on', async () => {
    let time = 1_000;
    const { host, controller } = await hosting(
      (element) => new ClockController(element, { read: () => time, every: 5 }),
    );
    expect(controller.now).to.equal(1_000);
    const before = host.updates;
    time = 2_000;
    await aTimeout(30);
    expect(controller.now).to.equal(2_000);
    expect(host.updates).to.be.greaterThan(before);
  });

  it('stops when its host leaves, and is right when it comes back', async () => {
    let time = 1_000;
    const { host, controller } = await hosting(
      (element) => new ClockController(element, { read: () => time, every: 5 }),
    );
    const home = host.parentElement as HTMLElement;
    host.remove();
    time = 2_000;
    await aTimeout(30);
    expect(controller.now).to.equal(1_000);
    home.append(host);
    expect(controller.now).to.equal(2_000);
  });
});
