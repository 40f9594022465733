import { expect } from '@open-wc/testing';
import { PrintController } from '../../src/controllers/print.js';
import { hosting } from './host.js';

const tell = (type: string): boolean => window.dispatchEvent(new Event(type));

describe('PrintController', () => {
  it('updates the host at once when the page goes to paper and comes back, while it is on the page', async () => {
    let updates = 0;
    const { host, controller } = await hosting(
      (element) => new PrintController(element, () => (updates += 1)),
    );
    expect(controller.isPrinting).to.equal(false);
    tell('beforeprint');
    expect([controller.isPrinting, updates]).to.deep.equal([true, 1]);
    tell('afterprint');
    expect([controller.isPrinting, updates]).to.deep.equal([false, 2]);
    tell('beforeprint');
    host.remove();
    expect(controller.isPrinting).to.equal(false);
    tell('beforeprint');
    expect(updates).to.equal(3);
  });
});
