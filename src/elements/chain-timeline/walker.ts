import type { Command } from '../../controllers/keys.js';
import { columnsOf } from '../../dataset/columns.js';
import { causesOf, effectsOf, eventById } from '../../dataset/graph.js';
import type { ChainEvent } from '../../dataset/types.js';
import { lowerBound } from '../../dataset/lower-bound.js';
import { plural } from '../../i18n/fill.js';
import { laneNeighbour } from '../../layout/neighbours.js';
import { stopOf } from '../../render/stops.js';
import { isSameSpan } from '../../time/span.js';
import { scrollWithin } from '../scroll-within.js';
import type { LinkChoices, LinkMenu, LinkWay } from './link-menu.js';
import type { Navigator } from './navigator.js';
import type { StopFocus } from './stop-focus.js';
import type { TimelineView } from './view.js';

export interface WalkerOptions {
  readonly view: () => TimelineView;
  readonly navigator: Navigator;
  readonly menu: Pick<LinkMenu, 'open'>;
  readonly focus: StopFocus;
  /** Selects an event, or none, because the reader wants it. */
  readonly select: (id: string | undefined) => void;
  /** Opens the details of the selected event; `false` where they are open, or there are none to open. */
  readonly openDetail: (id: string) => boolean;
  readonly toggleKeys: () => void;
  /** Hands the focus to a search; `false` where there is none. */
  readonly search: () => boolean;
  readonly isPanelOpen: () => boolean;
  /** Says something that there is no other place for. */
  readonly say: (remark: string) => void;
  /** Resolves when what was asked for is drawn. */
  readonly updated: () => Promise<unknown>;
}

/** Walks from event to event and along the links, by key and by button. */
export class Walker {
  readonly #options: WalkerOptions;
  /** Where the list was scrolled to. */
  #listed: number | undefined;

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
    // An open panel or menu has Esc and its own keys to itself.
    if (this.#options.isPanelOpen()) return false;
    switch (command) {
      case 'search':
        return this.#options.search();
      case 'back':
        return this.#back();
      case 'zoom-in':
        return navigator.zoomStep(1, stopIdAt(event));
      case 'zoom-out':
        return navigator.zoomStep(-1, stopIdAt(event));
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
      case 'previous':
      case 'next':
        return this.#stepFrom(event, command === 'next' ? 1 : -1);
      case 'first':
        return this.#goTo(this.#view.dataset.events[0]);
      case 'last':
        return this.#goTo(this.#view.dataset.events.at(-1));
      default: {
        if (command === 'open' && this.openCrowd(event)) return true;
        const from = this.#eventOf(idAt(event));
        return from !== undefined && this.#runOn(from, command, event);
      }
    }
  }

  /** Selects an event; of the selected one, opens the details, or else unselects it. */
  toggle(id: string): void {
    if (id !== this.#view.selected) this.#options.select(id);
    else if (!this.#options.openDetail(id)) this.#options.select(undefined);
  }

  /** Zooms into the crowd that was clicked or pressed, or asks which of its events where no zoom tells them apart; `false` if it was none. */
  openCrowd(event: Event): boolean {
    const { scene, dataset } = this.#view;
    const element = stopAt(event);
    const crowd = scene?.columns.find((column) => stopOf(column) === stopIdAt(event));
    if (!element || !crowd) return false;
    const { ranks } = crowd;
    if (!ranks) return this.#options.navigator.showSpan(crowd);
    const { events } = scene?.bands.find(({ id }) => id === crowd.band) ?? dataset;
    const slice: LinkChoices['slice'] = (...part) =>
      [...ranks.slice(...part)].flatMap((rank) => events[rank] ?? []);
    return this.#ask('event', { length: ranks.length, slice }, element);
  }

  /** Selects the event so many steps from the selected one, and brings it into sight. */
  step(by: 1 | -1): void {
    const event = this.eventAt(by);
    if (!event) return;
    this.#options.select(event.id);
    if (!this.#options.navigator.reveal(event)) {
      this.#options.focus.find(event.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  /** Selects what a panel asks for, and shows it in the chart alone: the page and the focus stay where they are. */
  pick(id: string | undefined): void {
    // A filter may hide it; the words say so.
    const event = id === undefined ? undefined : eventById(this.#view.whole, id);
    if (id !== undefined && !event) return;
    if (id !== this.#view.selected) this.#options.select(id);
    if (!event || this.#options.navigator.reveal(event)) return;
    const element = this.#options.focus.find(event.id);
    const box = element?.closest('.viewport');
    if (element && box) scrollWithin(box, element);
  }

  /** Scrolls a list in its box to where the view begins; a list that needs no box stays. */
  scrollList(): void {
    const { isList, dataset, span, extent } = this.#view;
    const shown = isList && !isSameSpan(span, extent) ? span.begin : undefined;
    if (shown === this.#listed) return;
    this.#listed = shown;
    if (shown === undefined) return;
    const first = dataset.events[lowerBound(columnsOf(dataset).begin, shown)];
    const element = first && this.#options.focus.find(first.id);
    const box = element?.closest('.viewport');
    if (box) box.scrollTop = (element as HTMLElement).offsetTop;
  }

  /** The event so many steps from the selected one, in order of time. */
  eventAt(by: 1 | -1): ChainEvent | undefined {
    const { dataset, selected } = this.#view;
    const at = selected === undefined ? undefined : columnsOf(dataset).rankOf(selected);
    if (at === undefined) return by > 0 ? dataset.events[0] : dataset.events.at(-1);
    return dataset.events[at + by];
  }

  /** Selects an event and goes there. */
  walkTo(id: string): void {
    this.#options.select(id);
    this.#goTo(this.#eventOf(id));
  }

  get #view(): TimelineView {
    return this.#options.view();
  }

  #eventOf(id: string | undefined): ChainEvent | undefined {
    return id === undefined ? undefined : eventById(this.#view.dataset, id);
  }

  #runOn(
    from: ChainEvent,
    command: Exclude<Command, 'help' | 'back' | 'search'>,
    event: KeyboardEvent,
  ): boolean {
    switch (command) {
      case 'open':
        return this.#open(from.id, event);
      case 'cause':
      case 'effect':
        return this.#walk(from.id, command);
      case 'fit-chain':
        return this.#options.navigator.fitChain(from);
      case 'lane-up':
      case 'lane-down':
        return this.#changeLane(event, command === 'lane-up' ? 1 : -1);
      default:
        return false;
    }
  }

  #changeLane(event: Event, step: 1 | -1): boolean {
    const { scene } = this.#view;
    const stop = stopIdAt(event);
    const here = scene?.marks.find((mark) => stopOf(mark) === stop);
    const next = scene && here && laneNeighbour(scene, here, step);
    return this.#goTo(this.#eventOf(next?.id), next && stopOf(next));
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

  /** Among what is drawn, so that a crowd is one step; beyond the edge of the view, the next event in time; then the next band. */
  #stepFrom(event: Event, by: 1 | -1): boolean {
    const stops = this.#options.focus.stops;
    const at = stops.findIndex((stop) => stop === stopAt(event));
    if (at < 0) return false;
    const next = stops[at + by];
    const band = bandAt(stops[at]);
    if ((!next || bandAt(next) !== band) && this.#goTo(this.#eventBeyond(by, band))) return true;
    next?.focus();
    return next !== undefined;
  }

  /** The first event of a band after the view, or the last before it; events are in order of time. */
  #eventBeyond(by: 1 | -1, band: string | undefined): ChainEvent | undefined {
    const { dataset, span, isList, scene } = this.#view;
    if (isList) return undefined;
    const { events } = scene?.bands.find(({ id }) => id === band) ?? dataset;
    const { begin } = columnsOf({ events });
    const edge = by > 0 ? lowerBound(begin, span.end) : lowerBound(begin, span.begin) - 1;
    return events[edge];
  }

  /** To the one cause or effect; asks which where there are several. */
  #walk(id: string, to: 'cause' | 'effect'): boolean {
    const { dataset, whole, language } = this.#view;
    const { ui, code } = language;
    const othersIn = to === 'cause' ? causesOf : effectsOf;
    const others = othersIn(dataset, id);
    const [only] = others;
    const element = this.#options.focus.find(id);
    if (!element) return false;
    if (!only) {
      const hidden = othersIn(whole, id).length;
      const none = to === 'cause' ? ui.noCause : ui.noEffect;
      this.#options.say(hidden > 0 ? plural(ui.hiddenEvents, hidden, code) : none);
    } else if (others.length === 1) this.walkTo(only.id);
    else this.#ask(to, others, element);
    return true;
  }

  #ask(way: LinkWay, events: LinkChoices, beside: Element): true {
    void this.#options.menu.open(way, events, beside);
    return true;
  }

  /** Into sight first: what is not drawn cannot be focused. */
  #goTo(event: ChainEvent | undefined, stop = event?.id ?? ''): boolean {
    if (!event) return false;
    this.#options.navigator.reveal(event);
    void this.#options.updated().then(() => this.#options.focus.move(stop));
    return true;
  }
}

/** The stop that was clicked, pressed or focused. */
function stopAt(event: Event): Element | undefined {
  return targetOf(event)?.closest('[data-stop]') ?? undefined;
}

/** The name of the stop that was clicked, pressed or focused. */
export function stopIdAt(event: Event): string | undefined {
  return stopAt(event)?.getAttribute('data-stop') ?? undefined;
}

/** The id of the band that something is in. */
function bandAt(element: Element | undefined): string | undefined {
  return element?.closest('[data-in]')?.getAttribute('data-in') ?? undefined;
}

/** The id of the event that was clicked, pressed or focused. */
export function idAt(event: Event): string | undefined {
  return targetOf(event)?.closest('[data-id]')?.getAttribute('data-id') ?? undefined;
}

/** The id of the band whose button was clicked. */
export function bandButtonAt(event: Event): string | undefined {
  return targetOf(event)?.closest('[data-band]')?.getAttribute('data-band') ?? undefined;
}

/** The element inside the shadow root, also for a listener outside of it. */
function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}
