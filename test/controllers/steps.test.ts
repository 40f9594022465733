import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { afterFrame, StepsController } from '../../src/controllers/steps.js';
import type { Steps, WaitingSteps } from '../../src/dataset/steps.js';

class StepsHost extends LitElement {
  readonly work = new StepsController<string>(this, { slice: 0 });
  readonly results: string[] = [];
  override willUpdate(): void {
    const result = this.work.take();
    if (result !== undefined) this.results.push(result);
  }
}
customElements.define('steps-host', StepsHost);

/** So many steps; each is noted when it is taken. */
function* count(steps: number, name: string, taken: string[] = []): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    taken.push(`${name}${step}`);
    yield;
  }
  return name;
}

const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((next) => setTimeout(next));
};

describe('StepsController', () => {
  let host: StepsHost;
  beforeEach(async () => {
    host = await fixture<StepsHost>(html`<steps-host></steps-host>`);
  });

  it('is done at once with what takes no time', () => {
    const quick = new StepsController<string>(host, { slice: 1000 });
    quick.run(count(3, 'a'));
    expect(quick.isBusy).to.equal(false);
    expect(quick.take()).to.equal('a');
    expect(quick.take()).to.equal(undefined);
  });

  it('takes all steps at once where its first slice may last', () => {
    host.work.run(count(1000, 'a'), Infinity);
    expect(host.work.isBusy).to.equal(false);
    expect(host.work.take()).to.equal('a');
  });

  it('rests soon where its first slice is short, and asks for nothing when there is no result', async () => {
    const ahead = new StepsController<void>(host, { slice: 1000 });
    const taken: string[] = [];
    await host.updateComplete;
    ahead.run(
      (function* (): Steps<void> {
        yield* count(3, 'a', taken);
      })(),
      0,
    );
    expect(taken).to.deep.equal(['a1']);
    await until(() => !ahead.isBusy);
    expect(taken).to.deep.equal(['a1', 'a2', 'a3']);
    expect(host.isUpdatePending).to.equal(false);
  });

  it('rests between slices, then asks for an update', async () => {
    const taken: string[] = [];
    host.work.run(count(3, 'a', taken));
    expect(taken).to.deep.equal(['a1']);
    expect(host.work.isBusy).to.equal(true);
    await until(() => host.results.length > 0);
    expect(taken).to.deep.equal(['a1', 'a2', 'a3']);
    expect(host.results).to.deep.equal(['a']);
    expect(host.work.isBusy).to.equal(false);
  });

  it('calls back when the page has been drawn', async () => {
    const told: string[] = [];
    afterFrame(() => told.push('drawn'));
    await new Promise((done) => requestAnimationFrame(done));
    expect(told).to.deep.equal([]);
    await until(() => told.length > 0);
  });

  it('leaves what is under way for other work, or for none', async () => {
    const taken: string[] = [];
    host.work.run(count(9, 'a', taken));
    host.work.run(count(2, 'b', taken));
    await until(() => host.results.length > 0);
    expect(taken).to.deep.equal(['a1', 'b1', 'b2']);
    expect(host.results).to.deep.equal(['b']);
    host.work.run(count(2, 'c', taken));
    host.work.run(undefined);
    expect(host.work.isBusy).to.equal(false);
    await new Promise((next) => setTimeout(next, 20));
    expect(taken).to.deep.equal(['a1', 'b1', 'b2', 'c1']);
  });

  it('waits for a promise, also one that is refused, and for none of work that was left', async () => {
    const taken: string[] = [];
    const resolvers: (() => void)[] = [];
    function* waiting(name: string, isRefused = false): WaitingSteps<string> {
      taken.push(`${name}1`);
      yield new Promise<void>((resolve, reject) => resolvers.push(isRefused ? reject : resolve));
      taken.push(`${name}2`);
      return name;
    }
    host.work.run(waiting('a'));
    host.remove();
    document.body.append(host);
    await new Promise((next) => setTimeout(next, 20));
    expect(taken).to.deep.equal(['a1']);
    host.work.run(waiting('b', true));
    for (const resolve of resolvers) resolve();
    await until(() => host.results.length > 0);
    host.remove();
    expect(taken).to.deep.equal(['a1', 'b1', 'b2']);
    expect(host.results).to.deep.equal(['b']);
  });

  it('pauses while the host is off the page', async () => {
    const taken: string[] = [];
    const page = host.parentElement;
    host.work.run(count(3, 'a', taken));
    host.remove();
    await new Promise((next) => setTimeout(next, 20));
    expect(taken).to.deep.equal(['a1']);
    page?.append(host);
    host.remove();
    page?.append(host);
    await until(() => host.results.length > 0);
    expect(taken).to.deep.equal(['a1', 'a2', 'a3']);
  });
});
