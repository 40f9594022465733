import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { TextRun } from '../../dataset/text-runs.js';
import { plural } from '../../i18n/fill.js';
import { isolated } from '../../render/list.js';
import { placeBeside } from '../place-beside.js';
import { wordsIn } from './popover-words.js';
import type { TimelineView } from './view.js';

/** What is asked for: a cause or an effect of an event, or an event of a crowd. */
export type LinkWay = 'cause' | 'effect' | 'event';

export interface LinkChoice {
  readonly id: string;
  readonly title: TextRun;
}

export interface LinkMenuOptions {
  /** The reader has taken one of the choices. */
  readonly onChoose: (id: string) => void;
  /** The menu has gone without a choice. */
  readonly onLeave: () => void;
}

/** The menu that asks which cause or which effect, when an event has several, or which event of a crowd. */
export class LinkMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LinkMenuOptions;
  #way: LinkWay = 'cause';
  #choices: readonly LinkChoice[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: LinkMenuOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#choices = [];
  }

  /** Shows the choices beside an element and moves the focus to the first. */
  async open(to: LinkWay, choices: readonly LinkChoice[], beside: Element): Promise<void> {
    this.#way = to;
    this.#choices = choices;
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
    const counted = plural(events, this.#choices.length, view.language.code);
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
      ${this.#choices.map(
        ({ id, title }) =>
          html`<button
            type="button"
            class="menu-item"
            role="menuitem"
            tabindex="-1"
            @click=${() => this.#choose(id)}
          >
            ${isolated(title)}
          </button>`,
      )}
    </div>`;
  }

  get #menu(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#link-menu') ?? null;
  }

  get #items(): readonly HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
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

function place(menu: HTMLElement, beside: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const { left, top } = placeBeside({ width, height }, beside, { width: innerWidth, height: innerHeight });
  menu.style.setProperty('left', `${left}px`);
  menu.style.setProperty('top', `${top}px`);
}
