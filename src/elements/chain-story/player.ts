import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PlayerOptions {
  /** How long each step stays, in ms. */
  readonly every: () => number;
  /** Takes the next step; `false` if that was the last. */
  readonly next: () => boolean;
}

const stillness = '(prefers-reduced-motion: reduce)';

/**
 * Takes a step at a time. It waits while it is held or the page is hidden, and ends at the last step. What begins
 * to play by itself does not where the reader wants no motion.
 */
export class PlayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PlayerOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isHeld = false;
  #isPlaying = false;

  constructor(host: ReactiveControllerHost, options: PlayerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** Begins by itself, if the reader lets things move. */
  autoplay(): void {
    if (!matchMedia(stillness).matches) this.play();
  }

  play(): void {
    this.#set(true);
  }

  pause(): void {
    if (this.#isPlaying) this.#set(false);
  }

  /** Waits while the reader is at the words. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#arm();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isPlaying = false;
    this.#isHeld = false;
  }

  #set(isPlaying: boolean): void {
    this.#isPlaying = isPlaying;
    this.#arm();
    this.#host.requestUpdate();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (this.#isPlaying && !this.#isHeld) this.#timer = setTimeout(() => this.#tick(), this.#options.every());
  }

  #tick(): void {
    if (document.hidden || this.#options.next()) this.#arm();
    else this.pause();
  }
}
