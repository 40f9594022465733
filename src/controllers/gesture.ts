import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeOn, type Point } from './own-px.js';

/** `cooperative` leaves the plain wheel to the page, `greedy` zooms with it, `none` hears no wheel. */
export type WheelPolicy = 'cooperative' | 'greedy' | 'none';

export interface GestureOptions {
  /** What is dragged and zoomed; none while there is nothing to move. */
  readonly surface: () => Element | null;
  readonly wheel: () => WheelPolicy;
  /** Moves the content by so many px; says whether the view has moved. */
  readonly pan: (way: Point) => boolean;
  /** Zooms with a place held fast, or carried to another; below 1 is closer. Says whether the view has moved. */
  readonly zoom: (factor: number, at: Point, to?: Point) => boolean;
  /** A plain wheel, or a finger that went up or down, was the page's. */
  readonly onPassed: (hand: 'wheel' | 'finger') => void;
}

/** A pointer that moves less than this many px is a click. */
const CLICK = 5;
/** How much one notch of the wheel counts, by `deltaMode`: px, lines, pages. */
const NOTCH = [1, 25, 500] as const;
/** Doublings per px of wheel; a pinch on a touchpad comes as small steps of a wheel with ctrl. */
const WHEEL_RATE = 0.002;
const PINCH_RATE = 0.01;

/**
 * Turns wheel, drag and pinch into wishes to pan and zoom. Takes a wheel from the
 * page only if the view has moved, and a click only if it ended a drag.
 */
export class GestureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: GestureOptions;
  /** Where each pointer that is down was last. */
  readonly #pointers = new Map<number, Point>();
  /** Where the first of them went down, px of the window: how far a finger moves is the same however the page is scaled. */
  #start: Point | undefined;
  #isDrag = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: GestureOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('wheel', this.#onWheel, { passive: false });
    this.#host.addEventListener('pointerdown', this.#onPointerdown);
    this.#host.addEventListener('pointermove', this.#onPointermove);
    this.#host.addEventListener('pointerup', this.#onPointerend);
    this.#host.addEventListener('pointercancel', this.#onPointercancel);
    // On the element, it would make all that is in it "clickable" to a screen reader.
    this.#host.shadowRoot?.addEventListener('click', this.#onClick, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('wheel', this.#onWheel);
    this.#host.removeEventListener('pointerdown', this.#onPointerdown);
    this.#host.removeEventListener('pointermove', this.#onPointermove);
    this.#host.removeEventListener('pointerup', this.#onPointerend);
    this.#host.removeEventListener('pointercancel', this.#onPointercancel);
    this.#host.shadowRoot?.removeEventListener('click', this.#onClick, { capture: true });
    this.#pointers.clear();
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const policy = this.#options.wheel();
    const at = this.#placeOf(event);
    if (policy === 'none' || event.defaultPrevented || !at) return;
    const notch = NOTCH[event.deltaMode] ?? 1;
    const [x, y] = [event.deltaX * notch, event.deltaY * notch];
    const isZoom =
      event.ctrlKey || event.metaKey || (policy === 'greedy' && !event.shiftKey && Math.abs(y) > Math.abs(x));
    if (isZoom) {
      const rate = event.ctrlKey && Math.abs(y) < 50 ? PINCH_RATE : WHEEL_RATE;
      if (this.#options.zoom(2 ** (y * rate), at)) event.preventDefault();
    } else if (event.shiftKey || Math.abs(x) > Math.abs(y)) {
      // Some browsers turn Shift and a wheel into a sideways one, some leave that to the page.
      const way = Math.abs(x) > Math.abs(y) ? x : y;
      if (this.#options.pan({ x: -way, y: -way })) event.preventDefault();
    } else {
      this.#options.onPassed('wheel');
    }
  };

  readonly #onPointerdown = (event: PointerEvent): void => {
    const at = this.#placeOf(event);
    if (!at || event.button !== 0) return;
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size > 1) return;
    this.#start = event;
    this.#isDrag = false;
  };

  readonly #onPointermove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    const after = before && this.#placeOf(event, true);
    if (!after || !this.#start) return;
    if (!this.#isDrag && this.#pointers.size === 1 && !isDragged(this.#start, event)) return;
    this.#beginDrag(event);
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    this.#pointers.set(event.pointerId, after);
    if (other) this.#pinch(other, before, after);
    else this.#options.pan({ x: after.x - before.x, y: after.y - before.y });
  };

  /** Two fingers: their distance zooms at their middle, and their middle pans. */
  #pinch(other: Point, before: Point, after: Point): void {
    const apart = distance(other, after);
    if (apart < 1) return;
    this.#options.zoom(distance(other, before) / apart, middle(other, before), middle(other, after));
  }

  #beginDrag(event: PointerEvent): void {
    if (this.#isDrag) return;
    this.#isDrag = true;
    // By the surface, so that the click of the drag passes through the shadow root, where it is swallowed. A pointer made by a
    // script cannot be captured; the drag then ends at the edge.
    if (this.#host.isConnected) {
      try {
        this.#options.surface()?.setPointerCapture(event.pointerId);
      } catch {
        return;
      }
    }
  }

  readonly #onPointerend = (event: PointerEvent): void => {
    this.#release(event);
  };

  /** The page has taken the finger to scroll. */
  readonly #onPointercancel = (event: PointerEvent): void => {
    if (this.#release(event) && event.pointerType === 'touch') this.#options.onPassed('finger');
  };

  /** Says whether no pointer is down any more; then the drag is over. */
  #release({ pointerId }: PointerEvent): boolean {
    const isLast = this.#pointers.delete(pointerId) && this.#pointers.size === 0;
    // Its own click comes at once, or never, as after a finger: the next one is another.
    if (isLast) setTimeout(() => (this.#isDrag = false));
    return isLast;
  }

  readonly #onClick = (event: Event): void => {
    if (!this.#isDrag) return;
    this.#isDrag = false;
    event.stopPropagation();
    event.preventDefault();
  };

  /** Where an event is on the surface; nothing if it is elsewhere, unless it belongs to a drag. */
  #placeOf(event: MouseEvent, isDrag = false): Point | undefined {
    const surface = this.#options.surface();
    if (!surface || !(isDrag || event.composedPath().includes(surface))) return undefined;
    return placeOn(surface, event);
  }
}

/** Further than a click; a finger that moves up or down scrolls the page, which takes it a moment later. */
function isDragged(start: Point, at: PointerEvent): boolean {
  const isPages = at.pointerType === 'touch' && Math.abs(at.y - start.y) > Math.abs(at.x - start.x);
  return distance(start, at) > CLICK && !isPages;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
