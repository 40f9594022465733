import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { plainText } from '../../../src/dataset/text-runs.js';
import { StatusLine } from '../../../src/elements/chain-timeline/status-line.js';

/** A host that writes down what the line says whenever it is asked to draw it. */
function told(): {
  readonly line: StatusLine;
  readonly said: readonly string[];
  readonly remove: () => void;
} {
  const said: string[] = [];
  const controllers: ReactiveController[] = [];
  const host = {
    addController: (controller: ReactiveController): void => void controllers.push(controller),
    removeController: (): void => undefined,
    requestUpdate: (): void => void said.push(plainText(line.words)),
    updateComplete: Promise.resolve(true),
  };
  const line = new StatusLine(host, { rest: 20, stay: 40 });
  return { line, said, remove: () => controllers.forEach((controller) => controller.hostDisconnected?.()) };
}

describe('status line', () => {
  it('says something after a rest, and is empty after a while', async () => {
    const { line, said } = told();
    line.say(() => 'A');
    expect(said).to.deep.equal([]);
    await waitUntil(() => said.length === 2);
    expect(said).to.deep.equal(['A', '']);
  });

  it('says the last of what comes at once', async () => {
    const { line, said } = told();
    for (const words of ['A', 'B', 'C']) line.say(() => words);
    await waitUntil(() => said.length === 2);
    expect(said).to.deep.equal(['C', '']);
  });

  it('is empty between two texts, so that a reader hears each as a whole, and the same one again', async () => {
    const { line, said } = told();
    line.say(() => 'A');
    await waitUntil(() => said.length === 1);
    line.say(() => 'A');
    await waitUntil(() => said.length === 4);
    expect(said).to.deep.equal(['A', '', 'A', '']);
  });

  it('says nothing where there is nothing to say by then, nor after its host has gone', async () => {
    const { line, said, remove } = told();
    line.say(() => '');
    await aTimeout(100);
    line.say(() => 'A');
    remove();
    await aTimeout(100);
    expect(said).to.deep.equal([]);
  });
});
