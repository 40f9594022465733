import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WaitingSteps } from '../dataset/steps.js';

/** ms of work between two rests: half a frame. */
const SLICE = 8;

export interface StepsOptions {
  readonly slice?: number;
}

/**
 * Takes steps in slices of some ms with a rest after each, in which the page draws
 * and hears; a step that is a promise is waited for. A host that leaves the page
 * pauses its work.
 */
export class StepsController<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #slice: number;
  #isResting = false;
  #awaited: Promise<unknown> | undefined;
  #steps: WaitingSteps<Result> | undefined;
  #result: Result | undefined;

  constructor(host: ReactiveControllerHost & Element, { slice = SLICE }: StepsOptions = {}) {
    this.#host = host;
    this.#slice = slice;
    host.addController(this);
  }

  get isBusy(): boolean {
    return this.#steps !== undefined;
  }

  /** Begins in place of what is under way; the first slice, which is taken at once, may be of another length. */
  run(steps: WaitingSteps<Result> | undefined, slice = this.#slice): void {
    this.#steps = steps;
    this.#awaited = undefined;
    this.#result = undefined;
    this.#go(slice);
  }

  /** The result, once, when it is there; the host is then asked to update, unless there is none. */
  take(): Result | undefined {
    const result = this.#result;
    this.#result = undefined;
    return result;
  }

  hostConnected(): void {
    if (this.isBusy && !this.#awaited) this.#rest();
  }

  #go(slice = this.#slice): void {
    const end = performance.now() + slice;
    for (const steps = this.#steps; steps;) {
      const { done, value } = steps.next();
      if (done) {
        [this.#steps, this.#result] = [undefined, value];
        if (value !== undefined) this.#host.requestUpdate();
        return;
      }
      if (value instanceof Promise) {
        this.#wait(value);
        return;
      }
      if (performance.now() >= end) {
        this.#rest();
        return;
      }
    }
  }

  #wait(promise: Promise<unknown>): void {
    this.#awaited = promise;
    const goOn = (): void => {
      if (this.#awaited !== promise) return;
      this.#awaited = undefined;
      this.#rest();
    };
    promise.then(goOn, goOn);
  }

  #rest(): void {
    if (this.#isResting) return;
    this.#isResting = true;
    afterTask(() => {
      this.#isResting = false;
      if (this.#host.isConnected && !this.#awaited) this.#go();
    });
  }
}

/** A message comes in a task of its own, and at once; a timer would wait. */
function afterTask(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(undefined);
}

/** When the page has been drawn as it is now. */
export function afterFrame(callback: () => void): void {
  requestAnimationFrame(() => afterTask(callback));
}
