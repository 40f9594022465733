import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The text of the host's child `<script type="application/json">`, also when it arrives or changes later. */
export class InlineDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  text: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? undefined;
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
