import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** ms of a glide. */
const DURATION = 260;

/** Calls a function with 0 to 1 over some frames, slowing down at the end; at once for readers who want less motion. */
export class GlideController implements ReactiveController {
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
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
      if (t < 1) this.#frame = requestAnimationFrame(tick);
      step(1 - (1 - t) ** 3);
    };
    this.#frame = requestAnimationFrame(tick);
  }
}
