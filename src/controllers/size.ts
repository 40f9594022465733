import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watch } from './watch.js';

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
  #watched: ReadonlySet<Element> = new Set();

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
    this.#watched = watch(this.#observer, this.#watched, this.#targets());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = new Set();
  }
}
