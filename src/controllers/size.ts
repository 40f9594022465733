import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface SizeOptions {
  /** The elements to watch; asked anew after each update. */
  readonly targets: () => readonly Element[];
  /** One of them has another size, or has just come under watch. */
  readonly onResize: () => void;
}

/** Tells its host when one of the watched elements changes size. */
export class SizeController implements ReactiveController {
  readonly #targets: SizeOptions['targets'];
  readonly #onResize: SizeOptions['onResize'];
  #observer: ResizeObserver | undefined;
  #watched = new Set<Element>();

  constructor(host: ReactiveControllerHost, { targets, onResize }: SizeOptions) {
    this.#targets = targets;
    this.#onResize = onResize;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#onResize());
    this.hostUpdated();
  }

  hostUpdated(): void {
    const targets = new Set(this.#targets());
    for (const element of this.#watched) if (!targets.has(element)) this.#observer?.unobserve(element);
    for (const element of targets) if (!this.#watched.has(element)) this.#observer?.observe(element);
    this.#watched = targets;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = new Set();
  }
}
