import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasLanguage, languageCodeFor, loadLanguage } from '../i18n/languages.js';
import { ancestry } from './ancestry.js';

/**
 * The language of the place where the host stands: the nearest `lang`, followed
 * while connected. Fetches the words of a language when they are first wanted.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  /** Codes whose words were asked for; what cannot be had is not asked for again. */
  readonly #wanted = new Set<string>();
  readonly #pending = new Set<string>();
  /** A BCP 47 tag; `en` where nobody names a language. */
  language = 'en';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whether all that can be had of the words for a locale is there. If not, they
   * are fetched, and the host updates when they have come.
   */
  isReady(locale: string): boolean {
    if (hasLanguage(locale)) return true;
    const code = languageCodeFor(locale);
    if (this.#wanted.has(code)) return !this.#pending.has(code);
    this.#wanted.add(code);
    this.#pending.add(code);
    void this.#fetch(code);
    return false;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  async #fetch(code: string): Promise<void> {
    // Without its words a language reads English: better than nothing to read.
    await loadLanguage(code).catch(() => undefined);
    this.#pending.delete(code);
    this.#host.requestUpdate();
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
