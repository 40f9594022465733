import { scaleIn } from './scale.js';
import type { Settings } from './settings.js';

/** Zooms at which the words of ticks are measured, as powers of two. */
const LEVELS = [0, 1, 2, 4, 8];

/** The widest words of a tick at the begin and the end of all that a chart can show, px. */
export function widestTick(settings: Settings, length: number): number {
  const { reach, measure, tick, ticksOn } = settings;
  const { begin, end } = reach.units;
  const spans = LEVELS.flatMap((level) => {
    const size = (end - begin) / 2 ** level;
    return [begin, end - size].map((from) => ({
      begin: reach.axis.toTime(from),
      end: reach.axis.toTime(from + size),
    }));
  });
  const room = { ...settings, orientation: 'vertical', across: Infinity, style: tick } as const;
  const words = spans.flatMap((span) => ticksOn(scaleIn(reach, span, length), room));
  return words.reduce((most, { label }) => Math.max(most, label ? measure(label.text, tick.font) : 0), 0);
}
