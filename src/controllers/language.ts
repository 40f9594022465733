import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element and all that it stands in, out through shadow roots. */
function* ancestry(element: Element): Generator<Element> {
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (node instanceof Element) yield node;
  }
}

/** The language of the place where the host stands: the nearest `lang`, followed while connected. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  /** A BCP 47 tag; `en` where nobody names a language. */
  language = 'en';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const language = this.#findAndWatch();
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }

  /** Watches every element whose `lang` would decide: the one that does now, and all between it and the host. */
  #findAndWatch(): string {
    this.#observer?.disconnect();
    for (const element of ancestry(this.#host)) {
      this.#observer?.observe(element, { attributeFilter: ['lang'] });
      const language = element.getAttribute('lang');
      if (language) return language;
    }
    return 'en';
  }
}
