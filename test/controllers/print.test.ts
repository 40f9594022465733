import { expect } from '@open-wc/testing';
import { PrintController } from '../../src/controllers/print.js';
import { hosting } from './host.js';

/** A media query that the test answers. */
class Media extends EventTarget {
  matches = false;

  turn(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

describe('PrintController', () => {
  it('updates the host when the page goes to paper and comes back, while it is on the page', async () => {
    const media = new Media();
    const { host, controller } = await hosting(
      (element) => new PrintController(element, media as unknown as MediaQueryList),
    );
    const before = host.updates;
    media.turn(true);
    await host.updateComplete;
    expect(controller.isPrinting).to.equal(true);
    expect(host.updates).to.equal(before + 1);
    media.turn(false);
    await host.updateComplete;
    expect(controller.isPrinting).to.equal(false);
    host.remove();
    media.turn(true);
    await host.updateComplete;
    expect(host.updates).to.equal(before + 2);
  });

  it('is not printing on a screen', async () => {
    const { controller } = await hosting((element) => new PrintController(element));
    expect(controller.isPrinting).to.equal(false);
  });
});
