import { languageFor } from '../i18n/languages.js';
import { DAY, toInstant, YEAR, type Instant } from '../time/instant.js';
import { TRUE_TO_TIME } from './axis.js';
import { scaleOf, type Scale } from './scale.js';
import { wholeName } from './tick-names.js';
import { GAP, INSET, LEAST_STEP, sizeAlong, ticksOf, type AxisTick, type TickRoom } from './ticks.js';

/** A stretch between folds has ticks if it is so long, px; a fold, once it is so long that it is no gap to the eye. */
const LEAST = 60;
const LEAST_IN_FOLD = 240;

/** Ticks where they are honest: along an axis that is true to time, between folds and in long ones, and at events that are evenly apart. */
export function ticksOn(scale: Scale, room: TickRoom): AxisTick[] {
  const { axis, span, units, at, length } = scale;
  if (axis === TRUE_TO_TIME) return ticksOf(scale, room);
  if (axis.steps !== undefined) return ticksAtSteps(scale, axis.steps, room);
  // More than the span is in view where a float64 could not tell its units apart.
  const first = Math.min(span.begin, axis.toTime(units.begin));
  const last = Math.max(span.end, axis.toTime(units.end));
  const edges = [first, ...axis.folds.flatMap(({ begin, end }) => [begin, end]), last];
  const named = new Set<Instant>();
  return edges.flatMap((edge, index) => {
    const begin = Math.max(edge, first);
    const end = Math.min(edges[index + 1] ?? last, last);
    const from = at(toInstant(begin));
    const size = Math.min(length, at(toInstant(end))) - from;
    if (!(size >= (index % 2 === 1 ? LEAST_IN_FOLD : LEAST))) return [];
    const part = scaleOf({ begin: toInstant(begin), end: toInstant(end) }, size);
    const isApart = ({ text, along }: { readonly text: string; readonly along: number }): boolean =>
      end === last || along + sizeAlong(text, room) + GAP <= size;
    // The unit in which stretches open is named once.
    const ticks = ticksOf(part, room).filter((tick) => !named.has(tick.at));
    return ticks.map(({ label, ...tick }) => {
      named.add(tick.at);
      return {
        ...tick,
        along: tick.along < 0 ? tick.along : tick.along + from,
        ...(label && isApart(label) && { label: { ...label, along: label.along + from } }),
      };
    });
  });
}

/** Every so many moments at which events begin, the most whose names have room, no matter where the view begins. */
function ticksAtSteps({ axis, units, atUnit, length }: Scale, steps: number, room: TickRoom): AxisTick[] {
  const [first, last] = [Math.max(1, Math.ceil(units.begin)), Math.min(steps - 1, Math.floor(units.end))];
  const pxPerStep = length / (units.end - units.begin);
  const least = Math.ceil(LEAST_STEP[room.orientation] / pxPerStep);
  for (let by = 2 ** Math.ceil(Math.log2(Math.max(1, least))); ; by *= 2) {
    const found: AxisTick[] = [];
    let widest = 0;
    for (let step = Math.ceil(first / by) * by; step <= last; step += by) {
      const [before, at, after] = [step - by, step, step + by].map(axis.toTime) as [
        Instant,
        Instant,
        Instant,
      ];
      const text = gapName(at, Math.min(at - before, after - at), room.locale);
      const size = sizeAlong(text, room);
      const along = atUnit(step);
      const start = room.orientation === 'horizontal' ? along + INSET : along;
      const fits = start + size <= length && room.measure(text, room.style.font) <= room.across;
      widest = Math.max(widest, size);
      found.push({ at, along, major: true, ...(fits && { label: { text, along: start } }) });
    }
    if (found.length < 2 || widest + INSET + GAP <= by * pxPerStep) return found;
  }
}

/** An instant as fine as tells it from another that is `gap` ms away. */
export function gapName(at: Instant, gap: number, locale: string): string {
  const years = 10 ** Math.max(0, Math.floor(Math.log10(gap / YEAR)) - 1);
  const unit = gap >= YEAR ? 'year' : gap >= 28 * DAY ? 'day' : gap >= DAY ? 'minute' : 'second';
  return wholeName(at, { unit, years }, languageFor(locale));
}
