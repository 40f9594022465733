import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventById } from '../dataset/graph.js';
import type { Dataset } from '../dataset/types.js';
import type { Span } from '../time/instant.js';
import { isSameSpan } from '../time/span.js';
import { ownText, toPlace, toPlaceText, withOwnText, type Place } from './fragment.js';

export interface AddressHost extends ReactiveControllerHost, HTMLElement {
  /** The name that its part of the address has; without one, the address is left alone. */
  readonly hash: string | undefined;
  selected: string | undefined;
  get view(): Span;
  set view(span: Span | undefined);
  readonly extent: Span;
  readonly chain: Dataset;
}

/** ms that the view rests before it is written. A browser takes 100 entries in 30 s, and no more. */
const REST = 500;
/** ms in which selections are one step of the history. */
const STEP = 1000;
const TRAVERSALS = ['popstate', 'hashchange'] as const;

/**
 * Keeps what a host selects and shows in the fragment of the address, under a name of its own: a selection by hand
 * is a step of the history, all else replaces the address that is there. An address that says nothing, as one of an
 * anchor of the page, leaves the host as it is; what it was then is kept in the state of that entry, so that a way
 * back leads there.
 */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  #name: string | undefined;
  /** A text that is to be shown as soon as the data is there. */
  #sought: string | undefined;
  /** What is shown, and what the entry of the history says of it. */
  #shown: string | undefined;
  #written: string | undefined;
  #isByHand = false;
  #lastStep = -STEP;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: AddressHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#name = undefined;
    this.#host.requestUpdate();
    this.#host.addEventListener('chain-select', this.#onSelect);
    // An address belongs to no element.
    // eslint-disable-next-line no-restricted-syntax
    for (const type of TRAVERSALS) window.addEventListener(type, this.#onTraverse);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#host.removeEventListener('chain-select', this.#onSelect);
    // eslint-disable-next-line no-restricted-syntax
    for (const type of TRAVERSALS) window.removeEventListener(type, this.#onTraverse);
  }

  hostUpdated(): void {
    const name = this.#host.hash;
    if (name !== this.#name) this.#rename(name);
    if (!name || !this.#host.isConnected || this.#host.chain.events.length === 0) return;
    if (this.#sought !== undefined) return queueMicrotask(() => this.#goThere(name));
    const text = toPlaceText(this.#place, name);
    const isStep = this.#isByHand;
    this.#isByHand = false;
    if (this.#shown === undefined) this.#stamp(text, name);
    else if (text !== this.#shown) this.#keep(text, isStep);
  }

  get #place(): Place {
    const { selected, view, extent } = this.#host;
    return { selected, view: isSameSpan(view, extent) ? undefined : view };
  }

  #rename(name: string | undefined): void {
    clearTimeout(this.#timer);
    this.#name = name;
    this.#shown = undefined;
    this.#sought = name ? textHere(name) : undefined;
  }

  /** After the update that asked for it, because it asks for another. */
  #goThere(name: string): void {
    if (this.#sought === undefined) return;
    const { selected, view } = toPlace(this.#sought, name, this.#place);
    this.#sought = undefined;
    this.#shown = undefined;
    if (selected === undefined || eventById(this.#host.chain, selected)) this.#host.selected = selected;
    this.#host.view = view;
    this.#host.requestUpdate();
  }

  /** What an entry shows is in its address, or else in its state. */
  #stamp(text: string, name: string): void {
    this.#shown = this.#written = text;
    if (textHere(name) === undefined) record('replaceState', name, text);
  }

  #keep(text: string, isStep: boolean): void {
    const now = performance.now();
    if (isStep && now - this.#lastStep > STEP) {
      this.#write('replaceState');
      this.#shown = text;
      this.#write('pushState');
      this.#lastStep = now;
      return;
    }
    this.#shown = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write('replaceState'), REST);
  }

  #write(how: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#timer);
    if (this.#name === undefined || this.#shown === undefined || this.#shown === this.#written) return;
    this.#written = this.#shown;
    record(how, this.#name, this.#shown, withOwnText(location.hash, this.#name, this.#shown));
  }

  readonly #onSelect = (event: Event): void => {
    this.#isByHand ||= event.target === this.#host;
  };

  readonly #onTraverse = (): void => {
    const name = this.#name;
    if (!name) return;
    const text = textHere(name);
    if (text === (this.#sought ?? this.#shown)) return;
    clearTimeout(this.#timer);
    if (text !== undefined) {
      this.#sought = text;
      this.#host.requestUpdate();
    } else if (this.#shown !== undefined) {
      this.#stamp(this.#shown, name);
    }
  };
}

function keyOf(name: string): string {
  return `chain-timeline:${name}`;
}

/** What the entry of the history says under a name. */
function textHere(name: string): string | undefined {
  const state: unknown = history.state;
  const stamp: unknown =
    typeof state === 'object' && state !== null && keyOf(name) in state
      ? (state as Readonly<Record<string, unknown>>)[keyOf(name)]
      : undefined;
  return ownText(location.hash, name) ?? (typeof stamp === 'string' ? stamp : undefined);
}

/** Writes the state of an entry, and its address. The rest of the state is the page's; one that is no object is left. */
function record(
  how: 'pushState' | 'replaceState',
  name: string,
  text: string,
  fragment = location.hash,
): void {
  const state: unknown = history.state;
  const hasPlace = state === null || (typeof state === 'object' && !Array.isArray(state));
  const address = new URL(location.href);
  address.hash = fragment;
  try {
    history[how](hasPlace ? { ...state, [keyOf(name)]: text } : state, '', address);
  } catch {
    // A frame without an address of its own has no history to write; neither has a browser that was asked too often.
  }
}
