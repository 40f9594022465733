import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SizeController } from '../../controllers/size.js';
import { textStyleOf } from '../../controllers/text-styles.js';
import { TimelineLinkController } from '../../controllers/timeline-link.js';
import { languageFor } from '../../i18n/languages.js';
import type { Language, UiWords } from '../../i18n/words.js';
import { renderOverviewGrips, renderOverviewPicture } from '../../render/overview.js';
import { overview } from '../../theme/overview.js';
import { tokens } from '../../theme/tokens.js';
import type { Span } from '../../time/instant.js';
import { instantAt, isSameSpan, lengthOf } from '../../time/span.js';
import type { ChainTimeline } from '../chain-timeline/chain-timeline.js';
import { ChainViewRequestEvent } from '../events.js';
import { lastCall } from '../last-call.js';
import { centred, drawn, GRIPS, moved, sliderOf, stepOf, type Grip } from './brush.js';
import { fractionAt, gripRects, hasRoom, pictureOf, type OverviewBox } from './picture.js';
import { gripInWords } from './words.js';

const NAMES = { begin: 'viewBegin', view: 'view', end: 'viewEnd' } as const satisfies Record<
  Grip,
  keyof UiWords
>;
/** A pointer that moves less than this many px is a click. */
const CLICK = 5;

interface Drag {
  readonly pointer: number;
  /** Nothing, where the pointer went down beside the view. */
  readonly grip: Grip | undefined;
  readonly x: number;
  readonly span: Span;
  isMoved: boolean;
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

  readonly #link = new TimelineLinkController<ChainTimeline>(this, { id: () => this.for });
  readonly #pictureOf = lastCall(pictureOf);
  #drag: Drag | undefined;

  constructor() {
    super();
    new SizeController(this, {
      targets: () => [...this.renderRoot.querySelectorAll('.overview')],
      onResize: () => this.#takeBox(),
    });
  }

  override render(): TemplateResult {
    const { timeline } = this.#link;
    const language = languageFor(timeline?.telling.locale ?? 'en');
    const content =
      timeline && this.box && hasRoom(this.box) && timeline.chain.events.length > 0
        ? this.#renderChart(timeline, this.box, language)
        : nothing;
    return html`<div
      class="overview"
      part="frame"
      role=${content === nothing ? nothing : 'group'}
      aria-label=${content === nothing ? nothing : language.ui.overview}
      dir=${language.direction}
      lang=${language.code}
    >
      ${content}
    </div>`;
  }

  #renderChart(timeline: ChainTimeline, box: OverviewBox, { direction, ui }: Language): TemplateResult {
    const { chain, extent, view, telling } = timeline;
    const present = chain.asOf?.end[1] ?? telling.now;
    const picture = this.#pictureOf(chain, extent, present, box, telling.locale, direction);
    const rects = gripRects(view, extent, box, direction);
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
      focusable="false"
      @keydown=${this.#onKeydown}
      @pointerdown=${this.#onPointerdown}
      @pointermove=${this.#onPointermove}
      @pointerup=${this.#onPointerup}
      @pointercancel=${this.#onPointercancel}
    >
      ${renderOverviewPicture(picture)} ${renderOverviewGrips(grips)}
    </svg>`;
  }

  #takeBox(): void {
    const frame = this.renderRoot.querySelector('.overview');
    if (!frame) return;
    const { clientWidth: width, clientHeight: height } = frame;
    this.box = { width, height, ...textStyleOf(frame) };
  }

  /** Asks for another view; says whether it is another. */
  #ask(view: Span): boolean {
    const { timeline } = this.#link;
    if (!timeline || isSameSpan(view, timeline.view)) return false;
    this.#link.ask(new ChainViewRequestEvent(view));
    return true;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { timeline } = this.#link;
    const grip = gripAt(event);
    if (!timeline || !grip) return;
    const { view, extent, telling } = timeline;
    const step = stepOf(event, languageFor(telling.locale).direction);
    if (step === undefined) return;
    if (this.#ask(moved(view, extent, grip, step * lengthOf(extent)))) event.preventDefault();
  };

  readonly #onPointerdown = (event: PointerEvent): void => {
    const { timeline } = this.#link;
    if (!timeline || event.button !== 0 || !event.isPrimary) return;
    const svg = event.currentTarget as SVGSVGElement;
    this.#drag = {
      pointer: event.pointerId,
      grip: gripAt(event),
      x: event.clientX,
      span: timeline.view,
      isMoved: false,
    };
    // A pointer made by a script cannot be captured.
    if (event.isTrusted) svg.setPointerCapture(event.pointerId);
  };

  readonly #onPointermove = (event: PointerEvent): void => {
    const { timeline } = this.#link;
    const drag = this.#drag;
    if (!timeline || drag?.pointer !== event.pointerId) return;
    const { extent } = timeline;
    const [from, to] = [this.#fractionAt(event, drag.x), this.#fractionAt(event)];
    if (drag.grip) {
      this.#ask(moved(drag.span, extent, drag.grip, (to - from) * lengthOf(extent)));
      return;
    }
    drag.isMoved ||= Math.abs(event.clientX - drag.x) > CLICK;
    if (drag.isMoved) this.#ask(drawn(extent, from, to));
  };

  readonly #onPointerup = (event: PointerEvent): void => {
    const { timeline } = this.#link;
    if (timeline && this.#drag && !this.#drag.grip && !this.#drag.isMoved) {
      const { view, extent } = timeline;
      this.#ask(centred(view, extent, instantAt(extent, this.#fractionAt(event))));
    }
    this.#drag = undefined;
  };

  readonly #onPointercancel = (): void => {
    this.#drag = undefined;
  };

  /** The fraction of the extent under a pointer, or under another x of its screen. */
  #fractionAt({ currentTarget, clientX }: PointerEvent, x = clientX): number {
    const { left } = (currentTarget as Element).getBoundingClientRect();
    const { direction } = languageFor(this.#link.timeline?.telling.locale ?? 'en');
    return this.box ? fractionAt(x - left, this.box, direction) : 0;
  }
}

function gripAt({ target }: Event): Grip | undefined {
  const name =
    target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : undefined;
  return GRIPS.find((grip) => grip === name);
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-overview': ChainOverview;
  }
}
