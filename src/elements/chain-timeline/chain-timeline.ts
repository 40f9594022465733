import {
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import { GestureController, type WheelPolicy } from '../../controllers/gesture.js';
import { KeysController } from '../../controllers/keys.js';
import { LanguageController } from '../../controllers/language.js';
import { PrintController } from '../../controllers/print.js';
import { SizeController } from '../../controllers/size.js';
import { afterFrame, StepsController } from '../../controllers/steps.js';
import type { ChainFilter } from '../../dataset/filter.js';
import { eventById } from '../../dataset/graph.js';
import type { Telling } from '../../dataset/in-words.js';
import type { Dataset } from '../../dataset/types.js';
import { directionFor, languageFor } from '../../i18n/languages.js';
import type { GroupBy } from '../../i18n/words.js';
import type { ScaleName } from '../../layout/scene.js';
import { chart } from '../../theme/chart.js';
import { frame } from '../../theme/frame.js';
import { hues, tokens } from '../../theme/tokens.js';
import type { Instant, Span } from '../../time/instant.js';
import { toDate } from '../../time/read-date.js';
import { isSameSpan } from '../../time/span.js';
import { spanBetween } from '../../time/span-between.js';
import {
  ChainDetailRequestEvent,
  ChainErrorEvent,
  ChainFilterChangeEvent,
  type ChainFilterRequestEvent,
  ChainSearchRequestEvent,
  ChainSelectEvent,
  ChainViewChangeEvent,
  type ChainSelectRequestEvent,
  type ChainViewRequestEvent,
} from '../events.js';
import { lastCall } from '../last-call.js';
import { makePlain } from '../plain-properties.js';
import {
  boxTargets,
  readBox,
  readHostWidth,
  renderProbes,
  reservedHeight,
  reserveHeight,
  steadyWidths,
  type ChartBox,
} from './chart-box.js';
import { DataReader } from './data-reader.js';
import { Navigator } from './navigator.js';
import { PartsFetcher } from './parts.js';
import { Popovers } from './popovers.js';
import { renderHeader, renderMain, selectionInWords, shownInWords } from './regions.js';
import { StatusLine } from './status-line.js';
import { StopFocus } from './stop-focus.js';
import type { TimelineActions } from './toolbar.js';
import { createView, type TimelineLayout, type TimelineState, type TimelineView } from './view.js';
import { bandButtonAt, idAt, stopIdAt, Walker } from './walker.js';

/** ms between two frames in which tiles are made ahead, and ms at once: enough to see that all are there. */
const AHEAD = 3;
const AHEAD_AT_ONCE = 0.2;

/** ms that the words about the wheel stay. */
const HINT = 1500;

/**
 * A chain of events on a timeline: what led to what, how sure each date is, and which source says so.
 * The data comes from `src`, from the property `data`, from a child `<script type="application/json">`, or from a child
 * `<ol>` of events as `renderList` writes it, or `<ul>`, which is readable without JavaScript.
 *
 * @summary Loads a dataset and draws it as a timeline or a list.
 * @element chain-timeline
 *
 * @slot - The list of events that the data comes from; shown until the chart is there, and where it cannot be.
 * @slot before - Between the heading and the chart.
 * @slot side - Beside the chart.
 * @slot after - Under the chart.
 * @slot tools - In place of the buttons to zoom, walk, and show the list.
 * @slot loading - Shown while the data is on its way.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data did not arrive; the reason is in the `chain-error` event.
 *
 * @fires {ChainLoadEvent} chain-load - A dataset has been read and is about to be drawn.
 * @fires {ChainErrorEvent} chain-error - The data did not arrive or is in no known format.
 * @fires {ChainIssuesEvent} chain-issues - Something in the data is wrong; everything else is shown.
 * @fires {ChainSelectEvent} chain-select - The reader has selected an event, or none.
 * @fires {ChainViewChangeEvent} chain-view-change - The reader has zoomed or panned.
 * @fires {ChainFilterChangeEvent} chain-filter-change - The reader has filtered the chain, or asked for all of it.
 * @fires {ChainSearchRequestEvent} chain-search-request - The reader wants to search; a search that takes the focus
 *   prevents the default.
 * @fires {ChainDetailRequestEvent} chain-detail-request - The reader has pressed the selected event, which unselects it;
 *   what opens its details instead prevents the default.
 *
 * @csspart frame - Everything.
 * @csspart header - Heading and summary.
 * @csspart heading - The title of the dataset.
 * @csspart summary - What the dataset holds, in one line.
 * @csspart chart - The box that the chart or the list scrolls in.
 * @csspart axis - The axis with its ticks.
 * @csspart ticks - The words of the ticks.
 * @csspart link - Links that look the same, with their arrowheads.
 * @csspart link-doubtful - Those whose effect may precede its cause.
 * @csspart event - One event: mark and label.
 * @csspart mark - The glyph of an event on the axis.
 * @csspart band - One band with its events, where they are grouped.
 * @csspart band-button - The name and count of a band, which collapses it.
 * @csspart label - The words of an event.
 * @csspart label-title - The title in a label.
 * @csspart label-date - The date in a label.
 * @csspart label-place - The place in a label.
 * @csspart tale - The chain in sentences: at the head of the list, and on paper.
 * @csspart tale-title - The heading of the sentences.
 * @csspart list - The list of events.
 * @csspart list-group - The events of one group, in the list.
 * @csspart list-heading - The name and count of a group, in the list.
 * @csspart list-item - One event of the list.
 * @csspart list-button - The button of one event of the list.
 * @csspart list-date - The date in the list.
 * @csspart list-title - The title in the list.
 * @csspart list-actors - Who took part, in the list.
 * @csspart list-summary - The summary in the list.
 * @csspart list-links - The links of an event, in words.
 * @csspart list-claims - What else sources and speakers say of an event.
 * @csspart list-sources - The numbers of the sources of an event.
 * @csspart sources - The sources under the list.
 * @csspart undated - The events whose date could not be read.
 * @csspart detail - The line about the selected event.
 * @csspart legend - The kinds and their colours.
 * @csspart legend-item - One kind.
 * @csspart toolbar - The buttons.
 * @csspart button - Each button.
 * @csspart hint - The words that tell once how to zoom, or to pan an upright chart.
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
 * @cssproperty [--chain-max-height=none] - The height that the content may reach; a chart that would be higher shows shorter and fewer labels where time runs across, then scrolls under the words of its axis.
 * @cssproperty [--chain-duration=180ms] - Transitions.
 * @cssproperty [--chain-dim-opacity=0.7] - How much of the colour of muted text, and of the width of a link, is left of events and links that step back from the selected event; at less than 0.7 they may fall under a contrast of 3:1.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate ready - The chart or the list is drawn.
 * @cssstate empty - There are no events.
 * @cssstate error - The data did not arrive.
 */
export class ChainTimeline extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, hues, frame, chart];

  /** The address of the data, http or https: JSON, or a table in CSV. */
  @property() src: string | undefined;

  /** A BCP 47 tag; without it, the nearest `lang` above the element counts. */
  @property() locale: string | undefined;

  /** The present moment as an EDTF date; without it, the clock counts. */
  @property() now: string | undefined;

  /** `auto` runs from left to right, or from top to bottom where the element is under 560 px wide. */
  @property({ reflect: true }) layout: TimelineLayout = 'auto';

  /** `time` is true to time; `sequence` steps evenly from event to event; `folded` draws long gaps shorter, and names them. */
  @property() scale: ScaleName = 'time';

  /**
   * A band for each `kind`, `place`, `actor` or `series`, collapsible, with its name and count; an event with
   * several actors stands in several. Of more than twelve, the largest; the others are one band, "7 more". Anything
   * else: no bands.
   */
  @property({ attribute: 'group-by' }) groupBy: GroupBy | undefined;

  /** The id of the selected event. Setting it fires no event. */
  @property({ reflect: true }) selected: string | undefined;

  /**
   * Where the view begins, as an EDTF date; without it, where everything does. A list has all events, or the first
   * thousand of the view, and is scrolled to it where it scrolls in a box of its own.
   */
  @property() from: string | undefined;

  /** Where the view ends, as an EDTF date; without it, where everything does. */
  @property() to: string | undefined;

  /**
   * `cooperative`: the plain wheel scrolls the page, with Ctrl or a pinch it zooms, with Shift or sideways it
   * pans. `greedy`: the plain wheel zooms. `none`: the wheel is the page's.
   */
  @property() wheel: WheelPolicy = 'cooperative';

  /**
   * The name under which the address of the page keeps what is selected and shown, after its `#`; without it,
   * nothing is kept. Each timeline of a page takes another.
   */
  @property() hash: string | undefined;

  /** `off` leaves out the buttons. */
  @property() toolbar: 'on' | 'off' = 'on';

  /** `off` leaves every key to the page. */
  @property() keys: 'on' | 'off' = 'on';

  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The data itself: any value that `readDataset` takes. Counts before `src` and inline data. */
  @property({ attribute: false }) data: unknown;

  /**
   * Which kinds and link types are in front, as `{kinds: ['summit'], linkTypes: ['leads-to'], mode: 'hide'}`; each
   * part may be missing. The rest is dimmed, or hidden in the mode `hide`. Setting it fires no event.
   */
  @property({ attribute: false }) filter: ChainFilter | undefined;

  /** What is shown of time; everything, when set to nothing. Setting it fires no event. */
  @property({ attribute: false })
  get view(): Span {
    return this.#view.span;
  }
  set view(span: Span | undefined) {
    // A page that writes back what it was told of stops nothing.
    if (span && isSameSpan(span, { ...this.extent, ...this.wanted })) this.wanted = span;
    else this.#want(span);
  }

  /** All that there is of time, with room at both ends. */
  get extent(): Span {
    return this.#view.extent;
  }

  /** The chain that was read from the data; `dataset` is the name of the platform for another thing. */
  get chain(): Dataset {
    return this.#view.whole;
  }

  /** What of the chain is drawn: all but what the filter hides. */
  get shown(): Dataset {
    return this.#view.dataset;
  }

  /** The language that is shown, and the present moment. */
  get telling(): Telling {
    return this.#view.telling;
  }

  @state() private wanted: Partial<Span> | undefined;
  /** What a server has written is drawn once more as it is, and so taken over: it knows of no data but the property. */
  @state() private isTakenOver = false;
  /** The first picture is on the screen: now is the time for work ahead. */
  @state() private isPictured = false;
  @state() private hint: 'wheelHint' | 'fingerHint' | undefined;
  @state() private remark = '';
  @state() private hostWidth: number | undefined;
  @state() private box: ChartBox | undefined;
  @state() private chosen: 'chart' | 'list' | undefined;
  @state() private collapsed: readonly string[] = [];
  @state() private opened: string | undefined;

  readonly #internals = this.attachInternals();
  /** Fired after the update that they tell of. */
  readonly #announcements: Event[] = [];
  readonly #parts = new PartsFetcher(this);
  readonly #data = new DataReader(
    this,
    (event) => this.#announcements.push(event),
    () => this.#parts.get('many'),
  );
  readonly #laying = new StepsController<unknown>(this);
  readonly #ahead = new StepsController<void>(this, { slice: AHEAD });
  readonly #clock = new ClockController(this);
  readonly #language = new LanguageController(this);
  readonly #status = new StatusLine(this);
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #popovers = new Popovers(this, {
    onChoose: (id) => this.#walker.walkTo(id),
    onLeave: () => {
      const isElsewhere = !this.shadowRoot?.activeElement && document.activeElement !== document.body;
      if (!isElsewhere) this.#focus.move(this.#view.active ?? '');
    },
  });
  readonly #focus = new StopFocus(this, {
    view: () => this.#view,
    openBand: (id) => this.#toggleBand(id),
  });
  readonly #navigator = new Navigator(this, {
    view: () => this.#view,
    show: (span, isSaid) => this.#showByHand(span, isSaid),
  });
  readonly #walker = new Walker({
    view: () => this.#view,
    navigator: this.#navigator,
    menu: this.#popovers,
    focus: this.#focus,
    select: (id) => this.#selectByHand(id),
    toggleKeys: () => void this.#popovers.toggleKeys(),
    openDetail: (id) => !this.dispatchEvent(new ChainDetailRequestEvent(id)),
    search: () => !this.dispatchEvent(new ChainSearchRequestEvent()),
    isPanelOpen: () => this.renderRoot.querySelector('[popover]:popover-open') !== null,
    say: (remark) => this.#say(remark),
    updated: () => this.updateComplete,
  });
  readonly #actions: TimelineActions = {
    navigator: this.#navigator,
    step: (by) => this.#walker.step(by),
    toggleList: () => this.#toggleList(),
    retry: () => this.#data.retry(),
    update: () => this.requestUpdate(),
  };

  readonly #steadyHost = steadyWidths();
  readonly #steadyRoom = steadyWidths();
  readonly #createView = createView();
  readonly #tellingOf = lastCall((locale: string, now: Instant): Telling => ({ locale, now }));
  readonly #instantOf = lastCall(toInstantOf);
  readonly #keepAddress = lastCall(keepAddress);
  /** The locale whose words are shown. */
  #spoken: string | undefined;
  #isKept = false;
  #view: TimelineView = this.#deriveView();
  #hasHinted = false;

  constructor() {
    super();
    // In the next frame, because an observer that changes what it observes reports an error to the page.
    new SizeController(this, {
      targets: () => this.#targets(),
      onResize: () => requestAnimationFrame(() => this.#takeBox()),
    });
    new GestureController(this, {
      surface: () => this.renderRoot.querySelector('.scene'),
      wheel: () => this.wheel,
      pan: (way) => this.#navigator.panBy(way),
      zoom: (...wish) => this.#navigator.zoomAt(...wish),
      onPassed: (hand) => this.#hintAt(hand),
    });
    new KeysController(this, {
      flow: () => ({
        orientation: this.#view.isList ? 'vertical' : this.#view.orientation,
        direction: this.#view.direction,
      }),
      enabled: () => this.keys !== 'off',
      run: (command, event) => this.#walker.run(command, event),
    });
    this.addEventListener('chain-view-request', this.#onViewRequest);
    this.addEventListener('chain-select-request', this.#onSelectRequest);
    this.addEventListener('chain-filter-request', this.#onFilterRequest);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    makePlain(this, changed);
    if (changed.has('layout')) this.chosen = undefined;
    if (changed.has('groupBy')) this.collapsed = [];
    if (changed.has('from') || changed.has('to')) this.#want(spanBetween(this.from, this.to));
    this.#data.fetch();
    this.isTakenOver = !this.hasUpdated && (isServer || this.renderRoot.childElementCount > 0);
    this.isPictured ||= this.isTakenOver;
    const { isList, state, parts } = this.#view;
    this.#isKept = this.isTakenOver || (isList && state === 'ready' && (this.#isKept || !parts.tellChain));
    if (!this.#isUnread) {
      this.#data.read(this.isTakenOver ? Infinity : undefined);
      this.#speak();
    }
    const before = this.#view;
    this.#view = this.#deriveView();
    this.#tellSelection(before);
    const { state: after, failure, titlesIn } = this.#view;
    // What is said of an event is in the language of its title, once its words are there.
    if (titlesIn) this.#language.isReady(titlesIn);
    if (after === 'error' && before.state !== 'error') this.#announcements.push(new ChainErrorEvent(failure));
    showState(this.#internals, after);
  }

  protected override firstUpdated(): void {
    // On an element, it would make all that is in it "clickable" to a screen reader.
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  protected override updated(): void {
    queueMicrotask(() => this.#afterUpdate());
    reserveHeight(this.renderRoot, this.#view.naturalHeight);
    this.#walker.scrollList();
    if (this.hash) void this.#keepAddress(this);
    this.#parts.fetch(this.#view.lacking);
    if (this.box && this.box.height < this.box.reserved - 1) void this.#parts.get('sticky');
    if (this.isPictured) {
      this.#ahead.run(this.#view.ahead, AHEAD_AT_ONCE);
      if (!this.#view.isList) void this.#parts.get('tale');
    } else if (this.#view.state === 'ready')
      afterFrame(() => (this.isPictured ||= this.#view.state === 'ready'));
    for (const event of this.#announcements.splice(0)) this.dispatchEvent(event);
  }

  /** Moves the focus to an event that is drawn, and scrolls it into sight. An unknown id does nothing. */
  focusEvent(id: string): void {
    if (eventById(this.shown, id)) this.#focus.move(id);
  }

  /** Shows everything. */
  fit(): void {
    this.#want(undefined);
  }

  /** Shows the time from the begin of one EDTF date to the end of another. */
  show(from: string, to: string): void {
    this.#want(spanBetween(from, to));
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
        tabindex="-1"
        aria-labelledby="heading"
        dir=${direction}
        lang=${code}
        @focusin=${this.#onFocusin}
        @focusout=${this.#onFocusout}
      >
        ${renderHeader(view)}
        <slot name="before"></slot>
        ${renderMain(view, this.#actions, this.#print.isPrinting, this.#status.words)}
        <slot name="after"></slot>
        ${this.hint ? html`<p class="gesture-hint" part="hint">${ui[this.hint]}</p>` : nothing}
        ${this.#popovers.render(view)}
      </div>`;
  }

  #deriveView(): TimelineView {
    const locale = this.#spoken ?? 'en';
    const now = this.#instantOf(this.now) ?? this.#clock.now;
    return this.#createView({
      content: this.#data.content,
      load: this.#data.load,
      isReading: this.#data.isReading,
      language: languageFor(locale),
      direction: directionFor(this.#wantedLocale),
      telling: this.#tellingOf(locale, now),
      layout: this.layout,
      scale: oneOf(['sequence', 'folded'], this.scale) ?? 'time',
      groupBy: oneOf(['kind', 'place', 'actor', 'series'], this.groupBy),
      collapsed: this.collapsed,
      opened: this.opened,
      chosen: this.chosen,
      hostWidth: this.hostWidth,
      box: this.box,
      isPrinting: this.#print.isPrinting,
      parts: this.#parts.parts,
      settledParts: this.#parts.settled,
      selected: this.selected,
      focused: this.#focus.stop,
      remark: this.remark,
      wanted: this.wanted,
      filter: this.filter,
      headingLevel: this.headingLevel,
      hasKeys: this.keys !== 'off',
      hasTools: this.toolbar !== 'off',
      isWordless: this.#spoken === undefined || this.#isUnread,
      isExplained: this.#has('chain-legend'),
      isAccompanied: this.#has(':scope > [slot=side]'),
      // A server cannot know whether there is one; without a script, it is all that there will be.
      hasPlainList: this.#isUnread || this.#data.hasList,
      isPictured: this.isPictured,
      isWritten: this.isTakenOver,
      isKept: this.#isKept,
    });
  }

  /** A server cannot look for it. */
  #has(selector: string): boolean {
    return !this.isTakenOver && this.isConnected && this.querySelector(selector) !== null;
  }

  get #isUnread(): boolean {
    return this.isTakenOver && this.data === undefined;
  }

  get #wantedLocale(): string {
    return this.locale ?? this.#language.language;
  }

  /** Until the words of another language have come, a timeline stays in the one that it was in. */
  #speak(): void {
    const locale = this.#wantedLocale;
    if (this.#language.isReady(locale)) this.#spoken = locale;
  }

  /** What asks for another update waits until this one is over. */
  #afterUpdate(): void {
    this.isTakenOver = false;
    // The first measure does not wait for an observer, so that the first frame shows the chart; nor does one after another height
    // was asked for, which the box may be given or not.
    if (!this.box || this.box.reserved !== reservedHeight(this.shadowRoot)) this.#takeBox();
    this.#laying.run(this.#view.laying, 0);
    this.#focus.handOn();
  }

  get #frame(): HTMLElement | null {
    return this.renderRoot.querySelector('.frame');
  }

  #targets(): readonly Element[] {
    const frame = this.#frame;
    return frame ? [...boxTargets(this), frame, ...frame.children] : [];
  }

  #takeBox(): void {
    if (this.isConnected) {
      this.hostWidth = this.#steadyHost(readHostWidth(this));
      this.box = readBox(this, this.box, this.#steadyRoom) ?? this.box;
    }
    // Where the chart has shrunk as far as it may, and the rest still has no room.
    const frame = this.#frame;
    frame?.classList.toggle('crammed', frame.scrollHeight > frame.clientHeight);
  }

  /** What the page wants to be shown ends what a hand has begun. */
  #want(span: Partial<Span> | undefined): void {
    this.#navigator.rest();
    this.wanted = span;
  }

  #toggleBand(id: string): void {
    const isOpen = this.#view.scene?.bands.some((band) => band.id === id && band.isOpen);
    const others = this.collapsed.filter((one) => one !== id);
    this.collapsed = isOpen ? [...others, id] : others;
    this.opened = isOpen ? undefined : id;
  }

  readonly #onClick = (event: Event): void => {
    const [id, band] = [idAt(event), bandButtonAt(event)];
    if (id !== undefined) this.#walker.toggle(id);
    else if (band !== undefined) this.#toggleBand(band);
    else this.#walker.openCrowd(event);
  };

  readonly #onViewRequest = (event: ChainViewRequestEvent): void => {
    event.stopPropagation();
    this.#navigator.jumpTo(event.view);
  };

  readonly #onSelectRequest = (event: ChainSelectRequestEvent): void => {
    event.stopPropagation();
    this.#walker.pick(event.id);
  };

  readonly #onFilterRequest = (event: ChainFilterRequestEvent): void => {
    event.stopPropagation();
    this.filter = event.filter;
    this.dispatchEvent(new ChainFilterChangeEvent(event.filter));
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    const stop = stopIdAt(event);
    if (stop === undefined || stop === this.#focus.stop) return;
    this.#focus.take(stop);
    this.remark = '';
  };

  /** What a button has opened goes when the focus goes elsewhere than there and back. */
  readonly #onFocusout = ({ relatedTarget: to }: FocusEvent): void => {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel:not(.menu):popover-open');
    if (!panel || !(to instanceof Element) || panel.contains(to)) return;
    if (to.getAttribute('popovertarget') !== panel.id) panel.hidePopover();
  };

  /** The event that has the focus says by itself that it is selected, or no more; so does what has taken the focus then. */
  #tellSelection({ state, selected, isSelectionHidden }: TimelineView): void {
    const view = this.#view;
    if (state !== 'ready' || view.state !== 'ready') return;
    if (selected === view.selected && isSelectionHidden === view.isSelectionHidden) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    const { activeElement } = root;
    this.#status.say(() => {
      const focused = this.shadowRoot?.activeElement?.getAttribute('data-id');
      const isSaid = focused === (view.selected ?? selected) || root.activeElement !== activeElement;
      return isSaid ? '' : selectionInWords(this.#view);
    });
  }

  #say(remark: string): void {
    this.remark = remark;
    this.#status.say(() => this.remark);
  }

  /** The button that has the focus takes another name without a word of it. */
  #toggleList(): void {
    const { isList, language } = this.#view;
    this.chosen = isList ? 'chart' : 'list';
    this.#status.say(() => language.ui[isList ? 'chart' : 'list']);
  }

  #selectByHand(id: string | undefined): void {
    this.selected = id;
    this.remark = '';
    this.dispatchEvent(new ChainSelectEvent(id === undefined ? undefined : eventById(this.chain, id)));
  }

  /** Who has asked for everything sees what comes later, too. */
  #showByHand(span: Span, isSaid: boolean): void {
    const wanted = isSameSpan(span, this.extent) ? undefined : span;
    this.wanted = wanted;
    if (isSaid) this.#status.say(() => (this.wanted === wanted ? shownInWords(this.#view) : ''));
    this.dispatchEvent(new ChainViewChangeEvent(span));
  }

  /** Once in the life of the element. One finger pans what lies, and has nothing to pan where everything is shown. */
  #hintAt(hand: 'wheel' | 'finger'): void {
    const { orientation, span, extent } = this.#view;
    const isIdle = hand === 'finger' && (orientation === 'horizontal' || isSameSpan(span, extent));
    if (this.#hasHinted || isIdle) return;
    this.#hasHinted = true;
    this.hint = `${hand}Hint`;
    setTimeout(() => (this.hint = undefined), HINT);
  }

  #step(by: 1 | -1): void {
    const event = this.#walker.eventAt(by);
    if (event) this.selected = event.id;
  }
}

/** An attribute may hold anything: the value, if it is one of the names. */
function oneOf<Name extends string>(names: readonly Name[], value: string | undefined): Name | undefined {
  return names.find((name) => name === value);
}

function toInstantOf(now: string | undefined): Instant | undefined {
  return now === undefined ? undefined : toDate(now)?.begin[0];
}

/** Few pages want it, so it is fetched when one does. */
async function keepAddress(host: ChainTimeline): Promise<unknown> {
  const module = await import('../../controllers/address.js').catch(() => undefined);
  return module && new module.AddressController(host);
}

function showState(internals: ElementInternals, shown: TimelineState): void {
  for (const name of ['loading', 'ready', 'empty', 'error'] as const)
    internals.states[name === shown ? 'add' : 'delete'](name);
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-timeline': ChainTimeline;
  }
}
