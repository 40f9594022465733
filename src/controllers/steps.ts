import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Steps } from '../dataset/steps.js';

/** ms of work between two rests: half a frame. */
const SLICE = 8;

/**
 * Takes steps in slices of some ms with a rest after each, in which the page draws
 * and hears. What is done within the first slice is done at once. A host that
 * leaves the page pauses its work.
 */
export class StepsController<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #slice: number;
  #isResting = false;
  #steps: Steps<Result> | undefined;
  #result: Result | undefined;

  constructor(host: ReactiveControllerHost & Element, slice = SLICE) {
    this.#host = host;
    this.#slice = slice;
    host.addController(this);
  }

  get isBusy(): boolean {
    return this.#steps !== undefined;
  }

  /** Begins in place of what is under way. */
  run(steps: Steps<Result> | undefined): void {
    this.#steps = steps;
    this.#result = undefined;
    this.#go();
  }

  /** The result, once, when it is there; the host is then asked to update. */
  take(): Result | undefined {
    const result = this.#result;
    this.#result = undefined;
    return result;
  }

  hostConnected(): void {
    if (this.isBusy) this.#rest();
  }

  #go(): void {
    const end = performance.now() + this.#slice;
    for (const steps = this.#steps; steps;) {
      const { done, value } = steps.next();
      if (done) {
        [this.#steps, this.#result] = [undefined, value];
        this.#host.requestUpdate();
        return;
      }
      if (performance.now() >= end) {
        this.#rest();
        return;
      }
    }
  }

  /** A message comes in a task of its own, and at once; a timer would wait. */
  #rest(): void {
    if (this.#isResting) return;
    this.#isResting = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      this.#isResting = false;
      if (this.#host.isConnected) this.#go();
    };
    port2.postMessage(undefined);
  }
}
