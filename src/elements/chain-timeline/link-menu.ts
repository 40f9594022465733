import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { ChainEvent } from '../../dataset/types.js';
import { plural } from '../../i18n/fill.js';
import { isolated } from '../../render/list.js';
import { placeBeside } from '../place-beside.js';
import { wordsIn } from './popover-words.js';
import type { TimelineView } from './view.js';

/** What is asked for: a cause or an effect of an event, or an event of a crowd. */
export type LinkWay = 'cause' | 'effect' | 'event';

/** Events to choose from, of which there may be very many. */
export type LinkChoices = Pick<readonly ChainEvent[], 'length' | 'slice'>;

export interface LinkMenuOptions {
  /** The reader has taken one of the choices. */
  readonly onChoose: (id: string) => void;
  /** The menu has gone without a choice. */
  readonly onLeave: () => void;
}

/** So many choices are shown, and as many more each time that these are asked for. */
const PAGE = 100;

/** The menu that asks which cause or which effect, when an event has several, or which event of a crowd. */
export class LinkMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LinkMenuOptions;
  #way: LinkWay = 'cause';
  #choices: LinkChoices = [];
  #shown = PAGE;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LinkMenuOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#choices = [];
  }

  /** Shows the choices beside an element and moves the focus to the first. */
  async open(to: LinkWay, choices: LinkChoices, beside: Element): Promise<void> {
    this.#way = to;
    this.#choices = choices;
    this.#shown = PAGE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const menu = this.#menu;
    if (!menu?.isConnected) return;
    menu.showPopover();
    place(menu, beside.getBoundingClientRect());
    this.#items[0]?.focus();
  }

  render(view: TimelineView): TemplateResult | typeof nothing {
    if (this.#choices.length === 0) return nothing;
    const { chooseCause, chooseEffect, events } = wordsIn(view);
    const { code } = view.language;
    const counted = plural(events, this.#choices.length, code);
    const more = this.#choices.length - this.#shown;
    const question = { cause: chooseCause, effect: chooseEffect, event: counted }[this.#way];
    return html`<div
      class="panel menu"
      part="panel"
      id="link-menu"
      popover
      role="menu"
      tabindex="-1"
      aria-label=${question}
      @keydown=${this.#onKeydown}
      @toggle=${this.#onToggle}
    >
      <p class="panel-title" aria-hidden="true">${question}</p>
      ${this.#choices
        .slice(0, this.#shown)
        .map(({ id, title }) => menuItem(isolated(view.textOf(title)), () => this.#choose(id)))}
      ${more > 0 ? menuItem(`+ ${plural(events, more, code)}`, () => void this.#showMore()) : nothing}
    </div>`;
  }

  get #menu(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#link-menu') ?? null;
  }

  get #items(): readonly HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }

  /** The focus goes to the first of those that come, over the last before it: the button that had it may go. */
  async #showMore(): Promise<void> {
    const first = this.#shown;
    this.#items[first - 1]?.focus();
    this.#shown += PAGE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#items[first]?.focus();
  }

  #choose(id: string): void {
    this.#close();
    this.#options.onChoose(id);
  }

  #close(): void {
    this.#choices = [];
    this.#host.requestUpdate();
  }

  readonly #onToggle = (event: Event): void => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    if (isOpen || this.#choices.length === 0) return;
    this.#close();
    this.#options.onLeave();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.findIndex((item) => item === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.code];
    if (to !== undefined) {
      items[(to + items.length) % items.length]?.focus();
      event.preventDefault();
    } else if (event.code === 'Tab') {
      this.#menu?.hidePopover();
      event.preventDefault();
    }
    event.stopPropagation();
  };
}

function menuItem(words: unknown, choose: () => void): TemplateResult {
  return html`<button type="button" class="menu-item" role="menuitem" tabindex="-1" @click=${choose}>
    ${words}
  </button>`;
}

function place(menu: HTMLElement, beside: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const { left, top } = placeBeside({ width, height }, beside, { width: innerWidth, height: innerHeight });
  menu.style.setProperty('left', `${left}px`);
  menu.style.setProperty('top', `${top}px`);
}
