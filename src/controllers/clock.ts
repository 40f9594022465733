import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MINUTE, toInstant, type Instant } from '../time/instant.js';

export interface ClockOptions {
  /** The present moment in epoch ms. */
  readonly read?: () => number;
  /** How often the host is asked to look again, in ms. */
  readonly every?: number;
}

/** The present moment, for a host that shows where "now" is. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: () => number;
  readonly #every: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Changes only when the clock ticks, so that one update has one present. */
  now: Instant;

  constructor(host: ReactiveControllerHost, { read = Date.now, every = 10 * MINUTE }: ClockOptions = {}) {
    this.#host = host;
    this.#read = read;
    this.#every = every;
    this.now = toInstant(read());
    host.addController(this);
  }

  hostConnected(): void {
    this.now = toInstant(this.#read());
    this.#timer = setInterval(() => {
      this.now = toInstant(this.#read());
      this.#host.requestUpdate();
    }, this.#every);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
