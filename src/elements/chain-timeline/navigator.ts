import type { ReactiveControllerHost } from 'lit';
import { GlideController } from '../../controllers/glide.js';
import type { Point } from '../../controllers/own-px.js';
import { causesOf, effectsOf } from '../../dataset/graph.js';
import type { ChainEvent } from '../../dataset/types.js';
import { extentOf } from '../../layout/extent-of.js';
import { unitsOf } from '../../layout/scale.js';
import type { Line } from '../../layout/scene.js';
import { stopOf } from '../../render/stops.js';
import type { Span } from '../../time/instant.js';
import {
  between,
  instantAt,
  isSameSpan,
  isShortest,
  lengthOf,
  scaledAt,
  shifted,
  within,
} from '../../time/span.js';
import type { TimelineView } from './view.js';

export interface NavigatorOptions {
  readonly view: () => TimelineView;
  /** Shows another span, because the reader wants it; says which, where that is all that was asked for. */
  readonly show: (span: Span, isSaid: boolean) => void;
}

/** How much of the view a key or a button zooms and pans. */
const ZOOM_STEP = 0.5;
const PAN_STEP = 0.2;
const SCREEN_STEP = 0.9;

/** Turns what hands ask for into a span of time inside the extent. Each method says whether the view moves. */
export class Navigator {
  readonly #options: NavigatorOptions;
  readonly #glide: GlideController;
  /** Where the last glide ends. */
  #goal: Span | undefined;

  constructor(host: ReactiveControllerHost, options: NavigatorOptions) {
    this.#options = options;
    this.#glide = new GlideController(host);
  }

  /** Moves the content by px. */
  panBy(way: Point): boolean {
    const { orientation, direction } = this.#view;
    const along = orientation === 'vertical' ? way.y : direction === 'rtl' ? -way.x : way.x;
    return this.#jump(this.#shifted(-along / this.#length));
  }

  /** Makes the span `factor` times as long, with the instant at a place of the chart where it is, or at another. */
  zoomAt(factor: number, at: Point, to = at): boolean {
    const [from, goal] = [at, to].map((place) => this.#along(place) / this.#length) as [number, number];
    return this.#jump(this.#scaledAt(from, factor, goal));
  }

  /** Around what has the focus, so that it stays in sight; else around the middle. */
  zoomStep(direction: 1 | -1, stop?: string): boolean {
    const { marks = [], columns = [] } = this.#view.scene ?? {};
    const middles = columns.map((one) => ({ ...one, x: one.x + one.width / 2, y: one.y + one.height / 2 }));
    const held = [...marks, ...middles].find((one) => stopOf(one) === stop);
    const fraction = held ? Math.max(0, Math.min(1, this.#along(held) / this.#length)) : 0.5;
    return this.showSpan(this.#scaledAt(fraction, ZOOM_STEP ** direction, fraction, this.#next));
  }

  panStep(direction: 1 | -1): boolean {
    return this.showSpan(this.#shifted(direction * PAN_STEP, this.#next));
  }

  screenStep(direction: 1 | -1): boolean {
    return this.showSpan(this.#shifted(direction * SCREEN_STEP, this.#next));
  }

  fit(): boolean {
    return this.showSpan(this.#view.extent);
  }

  /** Shows a span with nothing else beside it. */
  showSpan(span: Span): boolean {
    const { scene, span: from, extent } = this.#view;
    const to = within(span, extent);
    if (!scene || isSameSpan(from, to)) return false;
    const [start, goal] = [this.#drawn(from), this.#drawn(to)];
    this.#goal = to;
    this.#glide.run((t) => this.#show(t < 1 ? this.#inTime(between(start, goal, t)) : to));
    return true;
  }

  /** Goes no further with what a hand has asked for. */
  rest(): void {
    this.#glide.stop();
  }

  /** Shows a span at once, also beside a list: it is what the chart will show. */
  jumpTo(span: Span): void {
    this.rest();
    const to = within(span, this.#view.extent);
    if (!isSameSpan(to, this.#view.span)) this.#options.show(to, false);
  }

  /** Shows an event with all that led to it and all that followed; if that is shown, the event itself. */
  fitChain(event: ChainEvent): boolean {
    const { dataset } = this.#view;
    const transitive = { transitive: true };
    const chain = [
      ...causesOf(dataset, event.id, transitive),
      event,
      ...effectsOf(dataset, event.id, transitive),
    ];
    return this.showSpan(this.#extentOf(chain)) || this.showSpan(this.#extentOf([event]));
  }

  /** Moves an event that is out of sight into it, without zooming. */
  reveal({ date }: ChainEvent): boolean {
    const { span } = this.#view;
    const at = Number.isFinite(date.begin[0]) ? date.begin[0] : date.end[1];
    if (at >= span.begin && at <= span.end) return false;
    const { toUnit } = this.#view.axis;
    const drawn = this.#drawn(span);
    return this.#jump(this.#inTime(shifted(drawn, toUnit(at) - instantAt(drawn, 0.5))), false);
  }

  /** What is shown once nothing glides any more: steps that follow each other add up. */
  get #next(): Span {
    return (this.#glide.isUnderWay && this.#goal) || this.#view.span;
  }

  get #view(): TimelineView {
    return this.#options.view();
  }

  /** The axis in px. */
  get #length(): number {
    const { from, to } = this.#axis;
    return Math.max(1, Math.abs(to.x - from.x) + Math.abs(to.y - from.y));
  }

  /** A place of the chart as px from where time begins. */
  #along({ x, y }: Point): number {
    const { from } = this.#axis;
    return this.#view.orientation === 'vertical' ? y - from.y : Math.abs(x - from.x);
  }

  get #axis(): Line {
    const origin = { x: 0, y: 0 };
    return this.#view.scene?.axis ?? { from: origin, to: origin };
  }

  /** The view moved by a part of itself. Parts are of the axis as it is drawn, which may not be true to time. */
  #shifted(part: number, span = this.#view.span): Span {
    const drawn = this.#drawn(span);
    return this.#inTime(shifted(drawn, part * lengthOf(drawn)));
  }

  /** The view `factor` times as long, with what is drawn at a fraction of it held fast, or drawn at another. */
  #scaledAt(fraction: number, factor: number, goal = fraction, span = this.#view.span): Span {
    if (factor < 1 && isShortest(span)) return this.#shifted(fraction - goal, span);
    const drawn = this.#drawn(span);
    const scaled = scaledAt(drawn, instantAt(drawn, fraction), factor);
    const wanted = this.#inTime(shifted(scaled, (fraction - goal) * lengthOf(scaled)));
    return within(wanted, this.#view.extent, goal);
  }

  /** A span in units of the axis. */
  #drawn(span: Span): Span {
    return unitsOf(this.#view.axis, span);
  }

  #inTime({ begin, end }: Span): Span {
    const { toTime } = this.#view.axis;
    return { begin: toTime(begin), end: toTime(end) };
  }

  #extentOf(events: readonly ChainEvent[]): Span {
    const { dataset, extent } = this.#view;
    return within(extentOf({ ...(dataset.whole ?? dataset), events }), extent);
  }

  #jump(span: Span, isSaid = true): boolean {
    this.rest();
    return this.#show(within(span, this.#view.extent), isSaid);
  }

  #show(span: Span, isSaid = true): boolean {
    if (!this.#view.scene || isSameSpan(span, this.#view.span)) return false;
    this.#options.show(span, isSaid);
    return true;
  }
}
