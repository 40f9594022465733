import type { ReactiveController } from 'lit';

/**
 * Whether the page is being put on paper. What it changes must stand before the browser lays out its pages: a media
 * query tells of print after Chromium has counted them, so `beforeprint` is heard, and the host is updated at once.
 */
export class PrintController implements ReactiveController {
  readonly #update: () => void;
  isPrinting = false;

  constructor(host: { addController: (controller: ReactiveController) => void }, update: () => void) {
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    // The browser tells the window of it, and no element.
    // eslint-disable-next-line no-restricted-syntax
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#onPrint);
  }

  hostDisconnected(): void {
    // eslint-disable-next-line no-restricted-syntax
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#onPrint);
    this.isPrinting = false;
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#update();
  };
}
