import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watch } from '../../controllers/watch.js';

export interface SightOptions {
  /** The elements to watch; asked anew after each update. */
  readonly targets: () => readonly Element[];
  /** One of them has come to the middle of the window; `isFirst` where it was there before anybody scrolled. */
  readonly onSight: (element: Element, isFirst: boolean) => void;
}

/** Tells its host which of the watched elements stands in the middle of the window, without hearing each scroll. */
export class SightController implements ReactiveController {
  readonly #options: SightOptions;
  #observer: IntersectionObserver | undefined;
  #watched: ReadonlySet<Element> = new Set();
  /** An observer reports each element once when it is first watched. */
  #reported = new WeakSet<Element>();

  constructor(host: ReactiveControllerHost, options: SightOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#reported = new WeakSet();
    this.#observer = new IntersectionObserver((entries) => this.#onReport(entries), {
      rootMargin: '-50% 0px',
    });
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#watched = watch(this.#observer, this.#watched, this.#options.targets());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = new Set();
  }

  #onReport(entries: readonly IntersectionObserverEntry[]): void {
    let sighted: readonly [element: Element, isFirst: boolean] | undefined;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) sighted = [target, !this.#reported.has(target)];
      this.#reported.add(target);
    }
    if (sighted) this.#options.onSight(...sighted);
  }
}
