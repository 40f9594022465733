import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plainText, type TextRun } from '../../dataset/text-runs.js';

export interface StatusLineOptions {
  /** ms of rest after which something is said: what the focus says by itself comes first, and of many steps only the last counts. */
  readonly rest?: number;
  /** ms that it stays: whoever reads the page does not meet it there, and the same can be said again. */
  readonly stay?: number;
}

/**
 * The words that a screen reader says by itself. It says a region anew for each piece of text that changes in it, so these
 * words come as one, and are gone before the next come.
 */
export class StatusLine implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rest: number;
  readonly #stay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  words: readonly TextRun[] = [];

  constructor(host: ReactiveControllerHost, { rest = 500, stay = 5000 }: StatusLineOptions = {}) {
    this.#host = host;
    this.#rest = rest;
    this.#stay = stay;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.words = [];
  }

  /** Says what the words are after a rest, if there are any, in place of all else that was to be said. */
  say(wordsAt: () => string | readonly TextRun[]): void {
    this.#write([]);
    this.#after(this.#rest, () => {
      const words = wordsAt();
      this.#write(typeof words === 'string' ? [{ text: words }] : words);
      this.#after(this.#stay, () => this.#write([]));
    });
  }

  #after(rest: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, rest);
  }

  #write(words: readonly TextRun[]): void {
    if (plainText(words) === plainText(this.words)) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
