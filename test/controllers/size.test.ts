import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { SizeController } from '../../src/controllers/size.js';
import { hosting } from './host.js';

async function frames(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await aTimeout(0);
}

describe('SizeController', () => {
  it('tells of each change of size while its host is on the page', async () => {
    let calls = 0;
    const box = document.createElement('div');
    document.body.append(box);
    const { host } = await hosting(
      (element) => new SizeController(element, { targets: () => [box], onResize: () => (calls += 1) }),
    );
    await frames();
    const first = calls;
    expect(first).to.be.greaterThan(0);
    box.style.height = '123px';
    await frames();
    expect(calls).to.equal(first + 1);
    host.remove();
    box.style.height = '12px';
    await frames();
    expect(calls).to.equal(first + 1);
    box.remove();
  });

  it('watches what is drawn now, and no longer what was', async () => {
    let calls = 0;
    const [one, other] = [document.createElement('div'), document.createElement('div')];
    document.body.append(one, other);
    let targets = [one];
    const { host } = await hosting(
      (element) => new SizeController(element, { targets: () => targets, onResize: () => (calls += 1) }),
    );
    await frames();
    targets = [other];
    host.requestUpdate();
    await host.updateComplete;
    await frames();
    const before = calls;
    one.style.height = '50px';
    await frames();
    expect(calls).to.equal(before);
    other.style.height = '50px';
    await frames();
    expect(calls).to.equal(before + 1);
    one.remove();
    other.remove();
  });
});
