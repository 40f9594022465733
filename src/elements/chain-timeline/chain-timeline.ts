import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import { InlineDataController } from '../../controllers/inline-data.js';
import { KeysController, type Command } from '../../controllers/keys.js';
import { LanguageController } from '../../controllers/language.js';
import { LoadController } from '../../controllers/load.js';
import { SizeController } from '../../controllers/size.js';
import { causesOf, effectsOf, eventById } from '../../dataset/graph.js';
import type { Telling } from '../../dataset/in-words.js';
import { textIn } from '../../dataset/text.js';
import type { ChainEvent } from '../../dataset/types.js';
import { languageFor } from '../../i18n/languages.js';
import { neighbourOf } from '../../layout/neighbours.js';
import { chart } from '../../theme/chart.js';
import { frame } from '../../theme/frame.js';
import { hues, tokens } from '../../theme/tokens.js';
import type { Instant } from '../../time/instant.js';
import { parseDate } from '../../time/parse-date.js';
import { ChainErrorEvent, ChainIssuesEvent, ChainLoadEvent, ChainSelectEvent } from '../events.js';
import { lastCall } from '../last-call.js';
import { boxTargets, isSameBox, readBox, renderProbes, type ChartBox } from './chart-box.js';
import { LinkMenu } from './link-menu.js';
import { renderIssuesPanel, renderKeysPanel } from './popovers.js';
import { renderHeader, renderMain, type TimelineActions } from './regions.js';
import { NO_CONTENT, readSource, sourceOf, type SourceContent } from './source.js';
import { createView, type TimelineLayout, type TimelineState, type TimelineView } from './view.js';

/**
 * A chain of events on a timeline: what led to what, how sure each date is, and which source says so.
 *
 * @summary Loads a dataset and draws it as a timeline or a list.
 * @element chain-timeline
 *
 * @slot - A child `<script type="application/json">` holds inline data; nothing else is shown here.
 * @slot before - Between the heading and the chart.
 * @slot after - Under the chart.
 * @slot loading - Shown while the data is on its way.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data did not arrive; the reason is in the `chain-error` event.
 *
 * @fires {ChainLoadEvent} chain-load - A dataset has been read and is about to be drawn.
 * @fires {ChainErrorEvent} chain-error - The data did not arrive or is in no known format.
 * @fires {ChainIssuesEvent} chain-issues - Something in the data is wrong; everything else is shown.
 * @fires {ChainSelectEvent} chain-select - The reader has selected an event, or none.
 *
 * @csspart frame - Everything.
 * @csspart header - Heading and summary.
 * @csspart heading - The title of the dataset.
 * @csspart summary - What the dataset holds, in one line.
 * @csspart chart - The box that the chart or the list scrolls in.
 * @csspart axis - The axis with its ticks.
 * @csspart ticks - The words of the ticks.
 * @csspart link - One link with its arrowhead.
 * @csspart event - One event: mark and label.
 * @csspart mark - The glyph of an event on the axis.
 * @csspart label - The words of an event.
 * @csspart label-title - The title in a label.
 * @csspart label-date - The date in a label.
 * @csspart label-place - The place in a label.
 * @csspart list - The list of events.
 * @csspart list-item - One event of the list.
 * @csspart list-button - The button of one event of the list.
 * @csspart list-date - The date in the list.
 * @csspart list-title - The title in the list.
 * @csspart list-summary - The summary in the list.
 * @csspart list-links - The links of an event, in words.
 * @csspart undated - The events whose date could not be read.
 * @csspart detail - The line about the selected event.
 * @csspart legend - The kinds and their colours.
 * @csspart legend-item - One kind.
 * @csspart toolbar - The buttons.
 * @csspart button - Each button.
 * @csspart issues-button - The button that shows what is wrong with the data.
 * @csspart panel - What a button opens above the page.
 *
 * @cssproperty --chain-background - Behind everything.
 * @cssproperty --chain-surface - Buttons and panels.
 * @cssproperty --chain-text - Titles.
 * @cssproperty --chain-text-muted - Dates, places, ticks, summary.
 * @cssproperty --chain-axis - The axis and its minor ticks.
 * @cssproperty --chain-grid - The lines of the major ticks.
 * @cssproperty --chain-border - Around buttons and panels.
 * @cssproperty --chain-focus - The ring around what has the focus.
 * @cssproperty --chain-now - The line at the present moment.
 * @cssproperty --chain-danger - Errors and issues.
 * @cssproperty --chain-kind-0 - The first kind of the dataset; `--chain-kind-1` to `--chain-kind-7` follow.
 * @cssproperty --chain-link-leads-to - Links of this type; so for each: `--chain-link-proposes`, `--chain-link-adopts` ..
 * @cssproperty [--chain-link-width=1.5px] - The stroke of a link.
 * @cssproperty --chain-font-family - All text.
 * @cssproperty [--chain-font-size=0.875rem] - Titles and body; dates and ticks are a little smaller.
 * @cssproperty [--chain-heading-size=1.375rem] - The heading.
 * @cssproperty [--chain-title-weight=650] - Titles of events.
 * @cssproperty [--chain-line-height=1.3] - All text.
 * @cssproperty [--chain-space=1rem] - The padding, and the unit of all gaps.
 * @cssproperty [--chain-radius=0.375rem] - Corners of buttons and panels.
 * @cssproperty [--chain-max-height=none] - The height that the content may reach before it scrolls.
 * @cssproperty [--chain-duration=180ms] - Transitions.
 * @cssproperty [--chain-dim-opacity=0.3] - What is not linked to the selected event.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate ready - The chart or the list is drawn.
 * @cssstate empty - There are no events.
 * @cssstate error - The data did not arrive.
 */
export class ChainTimeline extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, hues, chart, frame];

  /** The address of the data, http or https: JSON, or a table in CSV. */
  @property() src: string | undefined;

  /** A BCP 47 tag; without it, the nearest `lang` above the element counts. */
  @property() locale: string | undefined;

  /** The present moment as an EDTF date; without it, the clock counts. */
  @property() now: string | undefined;

  /** `auto` runs from left to right, or from top to bottom where the element is under 560 px wide. */
  @property({ reflect: true }) layout: TimelineLayout = 'auto';

  /** The id of the selected event. Setting it fires no event. */
  @property({ reflect: true }) selected: string | undefined;

  /** `off` leaves every key to the page. */
  @property() keys: 'on' | 'off' = 'on';

  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The data itself: any value that `readDataset` takes. Counts before `src` and inline data. */
  @property({ attribute: false }) data: unknown;

  @state() private box: ChartBox | undefined;
  @state() private focused: string | undefined;
  @state() private chosen: 'chart' | 'list' | undefined;

  readonly #internals = this.attachInternals();
  readonly #load = new LoadController(this);
  readonly #inline = new InlineDataController(this);
  readonly #clock = new ClockController(this);
  readonly #language = new LanguageController(this);
  readonly #menu = new LinkMenu(this, {
    onChoose: (id) => this.#walkTo(id),
    onLeave: () => this.focusEvent(this.#view.active ?? ''),
  });
  readonly #actions: TimelineActions = {
    step: (by) => this.#stepByHand(by),
    toggleList: () => (this.chosen = this.#view.isList ? 'chart' : 'list'),
    retry: () => this.#load.retry(),
  };

  readonly #createView = createView();
  readonly #tellingOf = lastCall((locale: string, now: Instant): Telling => ({ locale, now }));
  readonly #instantOf = lastCall(toInstantOf);
  #source: unknown;
  /** The locale whose words are shown. */
  #spoken: string | undefined;
  #content: SourceContent = NO_CONTENT;
  #view: TimelineView = this.#deriveView();
  /** Fired after the update that they tell of. */
  #announcements: Event[] = [];

  constructor() {
    super();
    new SizeController(this, { targets: () => boxTargets(this), onResize: () => this.#onResize() });
    new KeysController(this, {
      flow: () => ({
        orientation: this.#view.isList ? 'vertical' : this.#view.orientation,
        direction: this.#view.language.direction,
      }),
      enabled: () => this.keys !== 'off',
      run: (command, event) => this.#run(command, event),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout')) this.chosen = undefined;
    this.#load.load(this.data === undefined ? this.src : undefined);
    this.#read();
    this.#speak();
    const before = this.#view.state;
    this.#view = this.#deriveView();
    const { state: after, failure } = this.#view;
    if (after === 'error' && before !== 'error') this.#announcements.push(new ChainErrorEvent(failure));
    showState(this.#internals, after);
  }

  protected override updated(): void {
    // The first measure does not wait for an observer, so that the first frame shows the chart.
    if (!this.box) queueMicrotask(() => this.#takeBox());
    this.#reserveHeight();
    for (const event of this.#announcements.splice(0)) this.dispatchEvent(event);
  }

  /** Moves the focus to an event and scrolls it into sight. An unknown id does nothing. */
  focusEvent(id: string): void {
    if (!this.#eventOf(id)) return;
    this.focused = id;
    this.#elementOf(id)?.focus();
  }

  /** Selects the next event in order of time, or the first where none is selected. */
  next(): void {
    this.#step(1);
  }

  /** Selects the previous event in order of time, or the last where none is selected. */
  previous(): void {
    this.#step(-1);
  }

  override render(): TemplateResult {
    const view = this.#view;
    const { code, direction, ui } = view.language;
    return html`${renderProbes()}
      <div
        class="frame"
        part="frame"
        role="group"
        aria-labelledby="heading"
        dir=${direction}
        lang=${code}
        @click=${this.#onClick}
        @focusin=${this.#onFocusin}
      >
        ${renderHeader(view)}
        <slot name="before"></slot>
        ${renderMain(view, this.#actions)}
        <slot name="after"></slot>
        ${this.#menu.render()} ${view.hasKeys ? renderKeysPanel(ui, direction) : nothing}
        ${view.issues.length === 0 ? nothing : renderIssuesPanel(view.issues, ui)}
      </div>`;
  }

  #deriveView(): TimelineView {
    const locale = this.#spoken ?? 'en';
    const now = this.#instantOf(this.now) ?? this.#clock.now;
    return this.#createView({
      content: this.#content,
      load: this.#load.state,
      language: languageFor(locale),
      telling: this.#tellingOf(locale, now),
      layout: this.layout,
      chosen: this.chosen,
      box: this.box,
      selected: this.selected,
      focused: this.focused,
      headingLevel: this.headingLevel,
      hasKeys: this.keys !== 'off',
      isWordless: this.#spoken === undefined,
    });
  }

  /** Reads the data anew if there is other data. */
  #read(): void {
    const sources = { data: this.data, load: this.#load.state, inline: this.#inline.text };
    const source = sourceOf(sources);
    if (source === this.#source) return;
    this.#source = source;
    this.#content = source === undefined ? NO_CONTENT : readSource(sources);
    const { dataset, issues, isUnreadable } = this.#content;
    if (source === undefined) return;
    if (!isUnreadable) this.#announcements.push(new ChainLoadEvent(dataset));
    if (issues.length > 0) this.#announcements.push(new ChainIssuesEvent(issues));
  }

  /** Until the words of another language have come, a timeline stays in the one that it was in. */
  #speak(): void {
    const locale = this.locale ?? this.#language.language;
    if (this.#language.isReady(locale)) this.#spoken = locale;
  }

  /** Through the style object, because a page may forbid style attributes. */
  #reserveHeight(): void {
    const { naturalHeight } = this.#view;
    const viewport = this.renderRoot.querySelector<HTMLElement>('.viewport');
    if (naturalHeight === undefined) viewport?.style.removeProperty('--_natural');
    else viewport?.style.setProperty('--_natural', `${naturalHeight}px`);
  }

  /** In the next frame, because an observer that changes what it observes reports an error to the page. */
  #onResize(): void {
    requestAnimationFrame(() => this.#takeBox());
  }

  #takeBox(): void {
    const box = readBox(this);
    if (box && this.isConnected && !isSameBox(box, this.box)) this.box = box;
  }

  #eventOf(id: string | undefined): ChainEvent | undefined {
    return id === undefined ? undefined : eventById(this.#view.dataset, id);
  }

  #elementOf(id: string): HTMLElement | SVGElement | null {
    return this.renderRoot.querySelector<HTMLElement | SVGElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const id = idAt(event);
    if (id !== undefined) this.#toggleByHand(id);
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    this.focused = idAt(event) ?? this.focused;
  };

  #run(command: Command, event: KeyboardEvent): boolean {
    if (command === 'help') return this.#toggleKeys();
    if (command === 'back') return !isInPanel(event) && this.#back();
    const id = idAt(event);
    if (id === undefined) return false;
    switch (command) {
      case 'open':
        return this.#open(id, event);
      case 'cause':
      case 'effect':
        return this.#walk(id, command);
      default: {
        const neighbour = this.#neighbour(id, command);
        if (neighbour !== undefined) this.focusEvent(neighbour);
        return neighbour !== undefined;
      }
    }
  }

  #toggleKeys(): boolean {
    this.renderRoot.querySelector<HTMLElement>('#keys')?.togglePopover();
    return true;
  }

  /** A button of the list opens by itself. */
  #open(id: string, event: KeyboardEvent): boolean {
    if (innerTarget(event) instanceof HTMLButtonElement) return false;
    if (!event.repeat) this.#toggleByHand(id);
    return true;
  }

  #back(): boolean {
    if (this.#view.selected === undefined) return false;
    this.#selectByHand(undefined);
    return true;
  }

  #neighbour(
    id: string,
    command: Exclude<Command, 'help' | 'back' | 'open' | 'cause' | 'effect'>,
  ): string | undefined {
    const { scene, dataset } = this.#view;
    if (scene) return neighbourOf(scene, id, command);
    const at = dataset.events.findIndex((event) => event.id === id);
    const to = {
      previous: at - 1,
      next: at + 1,
      first: 0,
      last: dataset.events.length - 1,
      'lane-up': at,
      'lane-down': at,
    };
    return dataset.events[to[command]]?.id;
  }

  /** To the one cause or effect; asks which where there are several, and says so where there is none. */
  #walk(id: string, to: 'cause' | 'effect'): boolean {
    const { dataset, language, telling } = this.#view;
    const others = to === 'cause' ? causesOf(dataset, id) : effectsOf(dataset, id);
    const [only] = others;
    const element = this.#elementOf(id);
    if (!only || !element) return false;
    if (others.length === 1) {
      this.#walkTo(only.id);
      return true;
    }
    const title = to === 'cause' ? language.ui.chooseCause : language.ui.chooseEffect;
    const choices = others.map((event) => ({
      id: event.id,
      title: textIn(event.title, telling.locale, dataset.language),
    }));
    void this.#menu.open(title, choices, element);
    return true;
  }

  #walkTo(id: string): void {
    this.#selectByHand(id);
    this.focusEvent(id);
  }

  #toggleByHand(id: string): void {
    this.#selectByHand(id === this.#view.selected ? undefined : id);
  }

  #selectByHand(id: string | undefined): void {
    this.selected = id;
    this.dispatchEvent(new ChainSelectEvent(this.#eventOf(id)));
  }

  /** The event so many steps from the selected one, in order of time. */
  #eventAt(by: 1 | -1): ChainEvent | undefined {
    const { events } = this.#view.dataset;
    const at = events.findIndex(({ id }) => id === this.selected);
    if (at < 0) return by > 0 ? events[0] : events.at(-1);
    return events[at + by];
  }

  #step(by: 1 | -1): void {
    const event = this.#eventAt(by);
    if (event) this.selected = event.id;
  }

  #stepByHand(by: 1 | -1): void {
    const event = this.#eventAt(by);
    if (!event) return;
    this.#selectByHand(event.id);
    this.#elementOf(event.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** The id of the event that was clicked, pressed or focused. */
function idAt(event: Event): string | undefined {
  return innerTarget(event)?.closest('[data-id]')?.getAttribute('data-id') ?? undefined;
}

function isInPanel(event: Event): boolean {
  return innerTarget(event)?.closest('[popover]') !== null;
}

/** The element inside the shadow root, also for a listener outside of it. */
function innerTarget(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}

function toInstantOf(now: string | undefined): Instant | undefined {
  const parsed = now === undefined ? undefined : parseDate(now);
  return parsed?.ok ? parsed.value.begin[0] : undefined;
}

function showState(internals: ElementInternals, shown: TimelineState): void {
  for (const name of ['loading', 'ready', 'empty', 'error'] as const) {
    if (name === shown) internals.states.add(name);
    else internals.states.delete(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-timeline': ChainTimeline;
  }
}
