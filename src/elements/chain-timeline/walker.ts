import type { Command } from '../../controllers/keys.js';
import { causesOf, effectsOf, eventById } from '../../dataset/graph.js';
import { textIn } from '../../dataset/text.js';
import type { ChainEvent } from '../../dataset/types.js';
import { neighbourOf, type Neighbour } from '../../layout/neighbours.js';
import type { LinkMenu } from './link-menu.js';
import type { Navigator } from './navigator.js';
import type { TimelineView } from './view.js';

export interface WalkerOptions {
  readonly view: () => TimelineView;
  readonly navigator: Navigator;
  readonly menu: LinkMenu;
  readonly elementOf: (id: string) => Element | null;
  readonly focus: (id: string) => void;
  /** Selects an event, or none, because the reader wants it. */
  readonly select: (id: string | undefined) => void;
  readonly toggleKeys: () => void;
  /** Resolves when what was asked for is drawn. */
  readonly updated: () => Promise<unknown>;
}

/** Walks from event to event and along the links, by key and by button. */
export class Walker {
  readonly #options: WalkerOptions;

  constructor(options: WalkerOptions) {
    this.#options = options;
  }

  /** Does what a key asks for; `false` leaves the key to the page. */
  run(command: Command, event: KeyboardEvent): boolean {
    const { navigator, toggleKeys } = this.#options;
    if (command === 'help') {
      toggleKeys();
      return true;
    }
    if (isInPanel(event)) return false;
    switch (command) {
      case 'back':
        return this.#back();
      case 'zoom-in':
        return navigator.zoomStep(1);
      case 'zoom-out':
        return navigator.zoomStep(-1);
      case 'pan-back':
        return navigator.panStep(-1);
      case 'pan-forth':
        return navigator.panStep(1);
      case 'screen-back':
        return navigator.screenStep(-1);
      case 'screen-forth':
        return navigator.screenStep(1);
      case 'fit':
        return navigator.fit();
      default: {
        const from = this.#eventOf(idAt(event));
        return from !== undefined && this.#runOn(from, command, event);
      }
    }
  }

  /** Selects an event, or unselects the selected one. */
  toggle(id: string): void {
    this.#options.select(id === this.#view.selected ? undefined : id);
  }

  /** Selects the event so many steps from the selected one, and brings it into sight. */
  step(by: 1 | -1): void {
    const event = this.eventAt(by);
    if (!event) return;
    this.#options.select(event.id);
    if (!this.#options.navigator.reveal(event)) {
      this.#options.elementOf(event.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  /** The event so many steps from the selected one, in order of time. */
  eventAt(by: 1 | -1): ChainEvent | undefined {
    const { dataset, selected } = this.#view;
    const at = indexOf(dataset.events, selected);
    if (at < 0) return by > 0 ? dataset.events[0] : dataset.events.at(-1);
    return dataset.events[at + by];
  }

  /** Selects an event and goes there. */
  walkTo(id: string): void {
    this.#options.select(id);
    void this.#goTo(id);
  }

  get #view(): TimelineView {
    return this.#options.view();
  }

  #eventOf(id: string | undefined): ChainEvent | undefined {
    return id === undefined ? undefined : eventById(this.#view.dataset, id);
  }

  #runOn(from: ChainEvent, command: Exclude<Command, 'help' | 'back'>, event: KeyboardEvent): boolean {
    switch (command) {
      case 'open':
        return this.#open(from.id, event);
      case 'cause':
      case 'effect':
        return this.#walk(from.id, command);
      case 'fit-chain':
        return this.#options.navigator.fitChain(from);
      case 'previous':
      case 'next':
      case 'first':
      case 'last':
      case 'lane-up':
      case 'lane-down': {
        const neighbour = this.#neighbour(from.id, command);
        if (neighbour !== undefined) void this.#goTo(neighbour);
        return neighbour !== undefined;
      }
      default:
        return false;
    }
  }

  /** A button of the list opens by itself. */
  #open(id: string, event: KeyboardEvent): boolean {
    if (targetOf(event) instanceof HTMLButtonElement) return false;
    if (!event.repeat) this.toggle(id);
    return true;
  }

  #back(): boolean {
    if (this.#view.selected === undefined) return false;
    this.#options.select(undefined);
    return true;
  }

  /** Among what is drawn, so that a crowd is one step; beyond the edge of the view, the next in time. */
  #neighbour(id: string, towards: Neighbour): string | undefined {
    const { scene, dataset } = this.#view;
    const { events } = dataset;
    if (towards === 'first') return events[0]?.id;
    if (towards === 'last') return events.at(-1)?.id;
    if (scene) {
      const drawn = neighbourOf(scene, id, towards);
      if (drawn !== undefined || towards === 'lane-up' || towards === 'lane-down') return drawn;
    }
    const by = towards === 'next' || towards === 'lane-down' ? 1 : -1;
    return events[indexOf(events, id) + by]?.id;
  }

  /** To the one cause or effect; asks which where there are several. */
  #walk(id: string, to: 'cause' | 'effect'): boolean {
    const { dataset, language, telling } = this.#view;
    const others = to === 'cause' ? causesOf(dataset, id) : effectsOf(dataset, id);
    const [only] = others;
    const element = this.#options.elementOf(id);
    if (!only || !element) return false;
    if (others.length === 1) {
      this.walkTo(only.id);
      return true;
    }
    const title = to === 'cause' ? language.ui.chooseCause : language.ui.chooseEffect;
    const choices = others.map((event) => ({
      id: event.id,
      title: textIn(event.title, telling.locale, dataset.language),
    }));
    void this.#options.menu.open(title, choices, element);
    return true;
  }

  /** Into sight first: what is not drawn cannot be focused. */
  async #goTo(id: string): Promise<void> {
    const event = this.#eventOf(id);
    if (event && this.#options.navigator.reveal(event)) await this.#options.updated();
    this.#options.focus(id);
  }
}

function indexOf(events: readonly ChainEvent[], id: string | undefined): number {
  return events.findIndex((event) => event.id === id);
}

/** The id of the event that was clicked, pressed or focused. */
export function idAt(event: Event): string | undefined {
  return targetOf(event)?.closest('[data-id]')?.getAttribute('data-id') ?? undefined;
}

function isInPanel(event: Event): boolean {
  return targetOf(event)?.closest('[popover]') !== null;
}

/** The element inside the shadow root, also for a listener outside of it. */
function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}
