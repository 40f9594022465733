import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** ms of a glide. */
const DURATION = 260;

/** Calls a function with 0 to 1 over some frames, slowing down at the end; at once for readers who want less motion. */
export class GlideController implements ReactiveController {
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isUnderWay(): boolean {
    return this.#frame !== undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  run(step: (t: number) => void): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      step(1);
      return;
    }
    let start: number | undefined;
    const tick = (time: number): void => {
      start ??= time;
      const t = Math.min(1, (time - start) / DURATION);
      this.#frame = t < 1 ? requestAnimationFrame(tick) : undefined;
      step(1 - (1 - t) ** 3);
    };
    this.#frame = requestAnimationFrame(tick);
  }
}
