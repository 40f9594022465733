import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { placeOn } from '../../controllers/own-px.js';
import { SizeController } from '../../controllers/size.js';
import { textStyleOf } from '../../controllers/text-styles.js';
import { TimelineLinkController } from '../../controllers/timeline-link.js';
import { panelLanguageFor } from '../../i18n/panel-languages.js';
import type { PanelLanguage } from '../../i18n/words.js';
import { renderOverviewGrips, renderOverviewPicture } from '../../render/overview.js';
import { overview } from '../../theme/overview.js';
import { tokens } from '../../theme/tokens.js';
import type { Span } from '../../time/instant.js';
import { isSameSpan, lengthOf } from '../../time/span.js';
import type { ChainTimeline } from '../chain-timeline/chain-timeline.js';
import { ChainViewRequestEvent } from '../events.js';
import { gripInWords } from '../grip-in-words.js';
import { lastCall } from '../last-call.js';
import { centred, drawn, GRIPS, moved, sliderOf, stepOf, type Grip } from './brush.js';
import { trackOf, gripsOf, hasRoom, pictureOf, type OverviewTrack, type OverviewBox } from './picture.js';

const NAMES = { begin: 'viewBegin', view: 'view', end: 'viewEnd' } as const satisfies Record<
  Grip,
  keyof PanelLanguage['ui']
>;
/** A pointer that moves less than this many px is a click. */
const CLICK = 5;

interface Drag {
  /** Nothing, where the pointer went down beside the view. */
  readonly grip: Grip | undefined;
  /** Where the pointer went down, and what was shown then. */
  readonly x: number;
  readonly view: Span;
  isMoved: boolean;
}

/** What is drawn, and where. */
interface Chart extends Pick<ChainTimeline, 'chain' | 'extent' | 'view' | 'telling'> {
  readonly box: OverviewBox;
  readonly language: PanelLanguage;
  readonly track: OverviewTrack;
}

/**
 * The whole of a timeline in small: how many events there are when, what is planned, and which part the chart
 * shows. That part is a brush to drag and resize. It stands inside a `<chain-timeline>`, or anywhere with `for`.
 *
 * @summary The whole extent of a timeline, with the visible part as a brush.
 * @element chain-overview
 *
 * @fires {ChainViewRequestEvent} chain-view-request - The reader wants to see another part of time.
 *
 * @csspart frame - Everything.
 * @csspart density - The columns: as high as the root of the number of events.
 * @csspart planned - What comes after the day from which the dataset speaks, or after now.
 * @csspart ticks - The ticks with their words.
 * @csspart view - The brush: what the timeline shows.
 * @csspart thumb - Each end of the brush.
 *
 * @cssproperty [--chain-overview-height=4rem] - The height.
 * @cssproperty --chain-overview-density - The columns; `--chain-text-muted` without it.
 * @cssproperty --chain-overview-planned - Behind what is planned; `--chain-grid` without it.
 * @cssproperty --chain-overview-brush - The brush and its ends; `--chain-text` without it.
 */
export class ChainOverview extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, overview];

  /** The id of the timeline; without it, the one that the overview stands in. */
  @property() for: string | undefined;

  @state() private box: OverviewBox | undefined;

  readonly #link = new TimelineLinkController<ChainTimeline>(this);
  readonly #trackOf = lastCall(trackOf);
  readonly #pictureOf = lastCall(pictureOf);
  #drag: Drag | undefined;
  /** As it was drawn last. */
  #chart: Chart | undefined;

  constructor() {
    super();
    new SizeController(this, {
      targets: () => [...this.renderRoot.querySelectorAll('.overview')],
      onResize: () => this.#takeBox(),
    });
  }

  override render(): TemplateResult {
    const { timeline } = this.#link;
    this.#chart =
      timeline && this.box && hasRoom(this.box) && timeline.chain.events.length > 0
        ? this.#chartOf(timeline, this.box)
        : undefined;
    return html`<div class="overview" part="frame">
      ${this.#chart ? this.#renderChart(this.#chart) : nothing}
    </div>`;
  }

  #chartOf({ chain, extent, view, telling }: ChainTimeline, box: OverviewBox): Chart {
    const language = panelLanguageFor(telling.locale);
    return {
      chain,
      extent,
      view,
      telling,
      box,
      language,
      track: this.#trackOf(extent, box, language.direction),
    };
  }

  #renderChart({ chain, extent, view, telling, box, language, track }: Chart): TemplateResult {
    const { ui } = language;
    const present = chain.asOf?.end[1] ?? telling.now;
    const picture = this.#pictureOf(chain, track, box, present, telling.locale);
    const rects = gripsOf(view, track);
    const grips = GRIPS.map((grip) => ({
      grip,
      ...rects[grip],
      name: ui[NAMES[grip]],
      text: gripInWords(view, grip, telling),
      ...sliderOf(view, extent, grip),
    }));
    return html`<svg
      width=${box.width}
      height=${box.height}
      role="group"
      aria-label=${ui.overview}
      lang=${language.code}
      focusable="false"
      @keydown=${this.#onKeydown}
      @pointerdown=${this.#onPointerdown}
      @pointermove=${this.#onPointermove}
      @pointerup=${this.#onPointerend}
      @pointercancel=${this.#onPointerend}
    >
      ${renderOverviewPicture(picture)} ${renderOverviewGrips(grips, picture.ground)}
    </svg>`;
  }

  #takeBox(): void {
    const frame = this.renderRoot.querySelector('.overview');
    if (!frame) return;
    this.box = { width: frame.clientWidth, height: frame.clientHeight, style: textStyleOf(frame) };
  }

  /** Asks for another view; says whether it is another. */
  #ask(view: Span): boolean {
    if (!this.#chart || isSameSpan(view, this.#chart.view)) return false;
    this.#link.ask(new ChainViewRequestEvent(view));
    return true;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const grip = gripAt(event);
    if (!this.#chart || !grip) return;
    const { view, extent, language } = this.#chart;
    const step = stepOf(event, language.direction);
    if (step && this.#ask(moved(view, extent, grip, step * lengthOf(extent)))) event.preventDefault();
  };

  readonly #onPointerdown = (event: PointerEvent): void => {
    if (!this.#chart || event.button !== 0 || !event.isPrimary) return;
    this.#drag = { grip: gripAt(event), x: xOf(event), view: this.#chart.view, isMoved: false };
    // A pointer made by a script cannot be captured.
    if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly #onPointermove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || !this.#chart || !event.isPrimary) return;
    const { track, extent } = this.#chart;
    const [from, to] = [track.instantAt(drag.x), track.instantAt(xOf(event))];
    drag.isMoved ||= drag.grip !== undefined || Math.abs(xOf(event) - drag.x) > CLICK;
    if (drag.isMoved)
      this.#ask(drag.grip ? moved(drag.view, extent, drag.grip, to - from) : drawn(extent, from, to));
  };

  readonly #onPointerend = (event: PointerEvent): void => {
    const { grip, isMoved, view } = this.#drag ?? {};
    this.#drag = undefined;
    if (!this.#chart || !view || grip || isMoved || event.type !== 'pointerup') return;
    const { track, extent } = this.#chart;
    this.#ask(centred(view, extent, track.instantAt(xOf(event))));
  };
}

/** px from the left of what hears of the pointer. */
function xOf(event: PointerEvent): number {
  return placeOn(event.currentTarget as Element, event).x;
}

function gripAt({ target }: Event): Grip | undefined {
  const name = (target as Element).closest('[data-grip]')?.getAttribute('data-grip');
  return GRIPS.find((grip) => grip === name);
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-overview': ChainOverview;
  }
}
