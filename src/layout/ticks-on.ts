import { toInstant } from '../time/instant.js';
import { TRUE_TO_TIME } from './axis.js';
import { scaleOf, type Scale } from './scale.js';
import { ticksOf, type AxisTick, type TickRoom } from './ticks.js';

const LEAST = 60;

/**
 * Ticks where they are honest: along an axis that is true to time, and between
 * folds. Even steps from event to event have none; the labels say when.
 */
export function ticksOn(scale: Scale, room: TickRoom): AxisTick[] {
  const { axis, span, at, length } = scale;
  if (axis === TRUE_TO_TIME) return ticksOf(scale, room);
  if (axis.folds.length === 0) return [];
  const edges = [span.begin, ...axis.folds.flatMap(({ begin, end }) => [begin, end]), span.end];
  return edges.flatMap((edge, index) => {
    if (index % 2 === 1) return [];
    const begin = Math.max(edge, span.begin);
    const end = Math.min(edges[index + 1] ?? span.end, span.end);
    const from = at(toInstant(begin));
    const size = Math.min(length, at(toInstant(end))) - from;
    if (!(size >= LEAST)) return [];
    const part = scaleOf({ begin: toInstant(begin), end: toInstant(end) }, size);
    return ticksOf(part, room).flatMap(({ label, ...tick }) =>
      tick.along < 0
        ? []
        : [
            {
              ...tick,
              along: tick.along + from,
              ...(label && { label: { ...label, along: label.along + from } }),
            },
          ],
    );
  });
}
