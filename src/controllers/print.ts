import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Whether the page is being put on paper: the host updates before it is, and after. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** A server puts nothing on paper. */
  readonly #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, media = isServer ? undefined : matchMedia('print')) {
    this.#host = host;
    this.#media = media;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#media?.matches ?? false;
  }

  hostConnected(): void {
    this.#media?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
