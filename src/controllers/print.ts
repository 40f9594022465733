import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being put on paper: the host updates before it is, and after. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #media: MediaQueryList;

  constructor(host: ReactiveControllerHost, media: MediaQueryList = matchMedia('print')) {
    this.#host = host;
    this.#media = media;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#media.matches;
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
