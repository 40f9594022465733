import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { TimelineLinkController } from '../../controllers/timeline-link.js';
import { detailInWords } from '../../dataset/detail-in-words.js';
import { eventById } from '../../dataset/graph.js';
import type { ChainEvent } from '../../dataset/types.js';
import { panelLanguageFor } from '../../i18n/panel-languages.js';
import { renderDetail, type DetailView } from '../../render/detail.js';
import { controls } from '../../theme/controls.js';
import { detail } from '../../theme/detail.js';
import { panel } from '../../theme/panel.js';
import { hues, tokens } from '../../theme/tokens.js';
import type { ChainTimeline } from '../chain-timeline/chain-timeline.js';
import { ChainSelectRequestEvent, type ChainDetailRequestEvent } from '../events.js';
import { lastCall } from '../last-call.js';
import { placeBeside } from '../place-beside.js';
import { drawnOf, markOf, stopOf } from './mark-of.js';
import { scrollAbove } from './scroll-above.js';

/**
 * The selected event in full: when it was and what is not known of that, where, who, what each source says,
 * what led to it and what followed. It stands inside a `<chain-timeline>`, or anywhere with `for`. That another
 * event has come is told to a screen reader by the line of the timeline itself.
 *
 * @summary The selected event in full, with its sources, causes and effects.
 * @element chain-detail
 *
 * @fires {ChainSelectRequestEvent} chain-select-request - The reader wants to go to another event, or to none.
 *
 * @csspart frame - Everything; the popover itself.
 * @csspart kind - What kind of event it is.
 * @csspart title - The title.
 * @csspart date - The date with the numbers of its sources.
 * @csspart standing - What became of a plan, or that it is ongoing.
 * @csspart summary - The summary.
 * @csspart picture - The picture, once the reader has asked for it.
 * @csspart facts - Place, people and series.
 * @csspart section - Each part with a heading of its own.
 * @csspart dates - The shown date beside those that sources give.
 * @csspart statements - What else sources say.
 * @csspart steps - Causes, effects or other links.
 * @csspart step - The button that goes to another event.
 * @csspart number - The raised number of a source.
 * @csspart sources - The sources.
 * @csspart link - The link to a page about the event.
 * @csspart button - The buttons that show the picture and close the popover.
 * @csspart hint - What stands here while nothing is selected.
 *
 * @cssproperty [--chain-panel-size=20rem] - The width beside the chart; of a popover too.
 */
export class ChainDetail extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, hues, controls, panel, detail];

  /** The id of the timeline; without it, the one that the panel stands in. */
  @property() for: string | undefined;

  /**
   * `panel` stands where the page puts it; `popover` opens beside the mark, or as a sheet on a phone, when the
   * reader selects an event, or presses the one that the page has selected. A child of a timeline that has no `slot` is a popover unless it says otherwise.
   */
  @property({ reflect: true }) mode: 'panel' | 'popover' = 'panel';

  /** The address of the picture that the reader has asked for. */
  @state() private wantedPicture: string | undefined;
  @state() private missingPicture: string | undefined;
  @state() private isOpen = false;

  readonly #link = new TimelineLinkController<ChainTimeline>(this, {
    'chain-select': ({ id }) => this.#onSelect(id),
    'chain-detail-request': (event) => this.#onDetailRequest(event),
    pointerdown: () => (this.#wasOpen = this.isOpen),
    click: () => (this.#wasOpen = undefined),
    keydown: () => (this.#wasOpen = undefined),
  });
  readonly #detailOf = lastCall(detailInWords);
  #event: ChainEvent | undefined;
  #hadFocus = false;
  #wantsFocus = false;
  /** The popover is being hidden, perhaps by a click elsewhere, and must not be hidden once more. */
  #isClosing = false;
  /** Whether the popover was open when a pointer went down, if one has: the browser closes it before the click comes. */
  #wasOpen: boolean | undefined;
  /** The raised number that led to the list of sources. */
  #cited: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A child without a slot is not drawn at all, not even above the page.
    if (this.slot !== '' || this.parentElement?.localName !== 'chain-timeline') return;
    this.slot = 'after';
    if (!this.hasAttribute('mode')) this.mode = 'popover';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isOpen = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { timeline } = this.#link;
    if (changed.has('mode')) this.isOpen = false;
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    this.#event = timeline && eventById(timeline.shown, timeline.selected ?? '');
    if (!this.#event) this.isOpen = false;
  }

  protected override firstUpdated(): void {
    // On an element, it would make all that is in it "clickable" to a screen reader.
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  protected override updated(): void {
    if (this.mode === 'popover' && this.isConnected) this.#showPopover();
    const isLost = this.#hadFocus && document.activeElement === document.body;
    if (isLost || this.#wantsFocus) this.#focusPlace?.focus();
    this.#wantsFocus = false;
  }

  override render(): TemplateResult {
    const { timeline } = this.#link;
    const { code, direction, detail: words } = panelLanguageFor(timeline?.telling.locale ?? 'en');
    const isPopover = this.mode === 'popover';
    return html`<div
      class="frame ${this.mode}"
      part="frame"
      popover=${isPopover ? 'auto' : nothing}
      role=${isPopover ? 'dialog' : 'region'}
      aria-label=${words.title}
      tabindex="-1"
      lang=${code}
      dir=${direction}
      @keydown=${this.#onKeydown}
      @beforetoggle=${this.#onBeforeToggle}
    >
      ${this.#renderContent(timeline, isPopover)}
    </div>`;
  }

  #renderContent(timeline: ChainTimeline | undefined, isPopover: boolean): unknown {
    const event = this.#event;
    if (!timeline || (isPopover && !this.isOpen)) return nothing;
    const language = panelLanguageFor(timeline.telling.locale);
    if (!event) return html`<p class="hint" part="hint">${language.ui.selectHint}</p>`;
    const told = this.#detailOf(timeline.shown, event, timeline.telling);
    const content = renderDetail({
      detail: told,
      language,
      level: Math.min(6, timeline.headingLevel + 1),
      picture: this.#pictureOf(told.media?.url),
      onPictureError: () => (this.missingPicture = told.media?.url),
    });
    // Another event is another content: a button that had the focus must not become one that leads elsewhere.
    return html`${isPopover ? this.#renderClose(language.ui.close) : nothing} ${keyed(event.id, content)}`;
  }

  #renderClose(name: string): TemplateResult {
    return html`<div class="head">
      <button type="button" class="button close" part="button" aria-label=${name} @click=${this.#dismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>`;
  }

  #pictureOf(url: string | undefined): DetailView['picture'] {
    if (url === undefined || url !== this.wantedPicture) return 'offered';
    return url === this.missingPicture ? 'missing' : 'shown';
  }

  get #frame(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.frame');
  }

  /** Where the focus belongs when what had it has gone. */
  get #focusPlace(): HTMLElement | SVGElement | null | undefined {
    const { timeline } = this.#link;
    if (this.mode === 'popover' && !this.isOpen) return timeline && stopOf(timeline, timeline.selected ?? '');
    return this.renderRoot.querySelector<HTMLElement>('.title') ?? this.#frame;
  }

  #showPopover(): void {
    const frame = this.#frame;
    const { timeline } = this.#link;
    if (!frame) return;
    const isShown = frame.matches(':popover-open') && !this.#isClosing;
    if (this.isOpen !== isShown) frame.togglePopover(this.isOpen);
    const mark = this.isOpen && timeline && this.#event ? markOf(timeline, this.#event.id) : undefined;
    if (!mark) return;
    const { offsetWidth: width, offsetHeight: height } = frame;
    const room = { width: innerWidth, height: innerHeight };
    const { left, top } = placeBeside({ width, height }, mark.getBoundingClientRect(), room);
    frame.style.setProperty('--_left', `${left + scrollX}px`);
    frame.style.setProperty('--_top', `${top + scrollY}px`);
  }

  /** Only the reader opens a popover. By key, the focus goes with it; a pointer leaves it at the mark. */
  #onSelect(id: string | undefined): void {
    if (this.mode !== 'popover') return;
    this.isOpen = id !== undefined;
    const { timeline } = this.#link;
    if (id === undefined || !timeline) return;
    const focused = timeline.shadowRoot?.activeElement ?? null;
    this.#wantsFocus = this.#wasOpen === undefined && focused === stopOf(timeline, id);
    void this.#uncover(timeline, id);
  }

  /** A sheet covers what is at the lower edge, perhaps what it tells of. */
  async #uncover(timeline: ChainTimeline, id: string): Promise<void> {
    await timeline.updateComplete;
    await this.updateComplete;
    const [frame, drawn] = [this.#frame, drawnOf(timeline, id)];
    if (!this.isOpen || !frame || !drawn) return;
    if (getComputedStyle(frame).position === 'fixed') scrollAbove(frame, drawn);
  }

  /** What is selected already, perhaps by the page, is shown by a press on its mark. */
  #onDetailRequest(event: ChainDetailRequestEvent): void {
    if (this.mode !== 'popover' || this.isOpen || this.#wasOpen) return;
    event.preventDefault();
    this.#onSelect(event.id);
  }

  readonly #onBeforeToggle = (event: Event): void => {
    this.#isClosing = (event as ToggleEvent).newState === 'closed';
    if (this.#isClosing) this.isOpen = false;
  };

  /** One step back: nothing is selected, and the focus is where it came from. */
  readonly #dismiss = (): void => {
    const { timeline } = this.#link;
    if (timeline && this.#event) stopOf(timeline, this.#event.id)?.focus();
    this.#link.ask(new ChainSelectRequestEvent(undefined));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || this.mode !== 'popover') return;
    event.preventDefault();
    this.#dismiss();
  };

  readonly #onClick = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('button, .number');
    const { event: id, source, back, picture } = pressed?.dataset ?? {};
    if (id !== undefined) this.#link.ask(new ChainSelectRequestEvent(id));
    if (picture !== undefined) this.wantedPicture = this.#event?.media?.url;
    if (source !== undefined) {
      event.preventDefault();
      this.#cited = pressed ?? undefined;
      this.renderRoot.querySelector<HTMLElement>(`#source-${source}`)?.focus();
    }
    if (back !== undefined) this.#citationOf(back)?.focus();
  };

  /** The raised number that was followed to a source, or else the first one that leads there. */
  #citationOf(number: string): HTMLElement | null {
    const cited = this.#cited;
    if (cited?.isConnected && cited.dataset.source === number) return cited;
    return this.renderRoot.querySelector<HTMLElement>(`[data-source="${number}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-detail': ChainDetail;
  }
}
