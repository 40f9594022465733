import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { fitFrame } from '../../src/embed/fit-frame.js';

describe('fitFrame', () => {
  afterEach(() => document.body.classList.remove('fitted'));

  const boxOf = async (height: number): Promise<HTMLElement> => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.blockSize = `${height}px`;
    return box;
  };

  it('remembers what was needed, and ends when there is so much', async () => {
    const box = await boxOf(innerHeight + 100);
    const isFitted = fitFrame(box, 0);
    await waitUntil(isFitted);
    box.style.blockSize = '100px';
    await aTimeout(50);
    window.dispatchEvent(new Event('resize'));
    expect(isFitted()).to.equal(true);
    const height = innerHeight;
    Object.defineProperty(window, 'innerHeight', { value: height + 200, configurable: true });
    window.dispatchEvent(new Event('resize'));
    Object.defineProperty(window, 'innerHeight', { value: height, configurable: true, writable: true });
    expect(isFitted()).to.equal(false);
  });

  it('is patient, then has the element do with what there is', async () => {
    const isFitted = fitFrame(await boxOf(innerHeight + 100), 100);
    expect(isFitted()).to.equal(false);
    await waitUntil(isFitted);
    expect(document.body.className).to.include('fitted');
  });

  it('leaves alone what has room, or is given it in time', async () => {
    const box = await boxOf(innerHeight - 10);
    const isFitted = fitFrame(box, 50);
    await aTimeout(150);
    expect(isFitted()).to.equal(false);
    box.style.blockSize = `${innerHeight + 50}px`;
    await aTimeout(10);
    box.style.blockSize = '50px';
    await aTimeout(150);
    expect(isFitted()).to.equal(false);
  });
});
