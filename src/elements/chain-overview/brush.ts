import type { Direction } from '../../layout/scene.js';
import { toInstant, type Instant, type Span } from '../../time/instant.js';
import { instantAt, lengthOf } from '../../time/span.js';

/** What can be moved: either end of the view, or all of it. */
export type Grip = 'begin' | 'view' | 'end';

/** In the order of Tab. */
export const GRIPS: readonly Grip[] = ['begin', 'view', 'end'];

/** An end stays this part of the extent away from the other, unless they are closer already. */
const LEAST = 0.001;

const [SMALL, LARGE] = [0.01, 0.1];
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowUp', SMALL],
  ['ArrowDown', -SMALL],
  ['PageUp', LARGE],
  ['PageDown', -LARGE],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** How far a key moves a grip, as a part of the extent, as keys of sliders do; nothing for other keys and chords. */
export function stepOf(event: KeyboardEvent, direction: Direction): number | undefined {
  const { code, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (ctrlKey || altKey || metaKey || shiftKey) return undefined;
  if (code === 'ArrowLeft') return direction === 'rtl' ? SMALL : -SMALL;
  if (code === 'ArrowRight') return direction === 'rtl' ? -SMALL : SMALL;
  return STEPS.get(code);
}

/** How far a grip can go, in ms: back (0 or less) and forth (0 or more). */
function roomOf(span: Span, extent: Span, grip: Grip): readonly [back: number, forth: number] {
  const inward = Math.max(0, lengthOf(span) - lengthOf(extent) * LEAST);
  return [
    grip === 'end' ? -inward : Math.min(0, extent.begin - span.begin),
    grip === 'begin' ? inward : Math.max(0, extent.end - span.end),
  ];
}

/** The span with one grip moved by so many ms, as far as it can go. */
export function moved(span: Span, extent: Span, grip: Grip, by: number): Span {
  const [back, forth] = roomOf(span, extent, grip);
  const way = Math.max(back, Math.min(forth, by));
  return {
    begin: grip === 'end' ? span.begin : toInstant(span.begin + way),
    end: grip === 'begin' ? span.end : toInstant(span.end + way),
  };
}

/** The span moved so that an instant is in its middle, as far as it can go. */
export function centred(span: Span, extent: Span, at: Instant): Span {
  return moved(span, extent, 'view', at - instantAt(span, 0.5));
}

/** The span between two instants in any order, as far as it is in the extent. */
export function drawn(extent: Span, one: Instant, other: Instant): Span {
  return {
    begin: toInstant(Math.max(extent.begin, Math.min(one, other))),
    end: toInstant(Math.min(extent.end, Math.max(one, other))),
  };
}

/** Where a grip is and how far it can go, in percent of the extent. */
export function sliderOf(
  span: Span,
  extent: Span,
  grip: Grip,
): { readonly least: number; readonly now: number; readonly most: number } {
  const at = (grip === 'end' ? span.end : span.begin) - extent.begin;
  const [back, forth] = roomOf(span, extent, grip);
  const percent = (ms: number): number => Math.round((ms / lengthOf(extent)) * 1e5) / 1e3;
  return { least: percent(at + back), now: percent(at), most: percent(at + forth) };
}
