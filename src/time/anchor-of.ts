import type { DateValue } from './date-value.js';
import { toInstant, type Instant } from './instant.js';

/** The middle of two instants, exact where both are. */
export function middleOf(earliest: Instant, latest: Instant): Instant {
  return toInstant(earliest + (latest - earliest) / 2);
}

/**
 * The instant at which a date has its leader and its links, the same at every
 * scale: the best guess of a moment, the middle of a stretch, the first of several
 * choices. A moment that is open to one side stands `beyond` ms past its bound, one
 * open to both sides at `now`.
 */
export function anchorOf(date: DateValue, now: Instant, beyond: number): Instant {
  const { form, begin, end, estimate, choices } = date;
  if (date.openBegin && date.openEnd) return now;
  if (date.openEnd) {
    if (form !== 'interval') return toInstant(begin[0] + beyond);
    return Number.isFinite(begin[1]) ? begin[1] : begin[0];
  }
  if (date.openBegin) {
    if (form !== 'interval') return toInstant(end[1] - beyond);
    return Number.isFinite(end[0]) ? end[0] : end[1];
  }
  if (choices.length > 1)
    return toInstant(choices.reduce((first, one) => Math.min(first, guessOf(one)), Infinity));
  if (form !== 'interval') return estimate ?? middleOf(begin[0], end[1]);
  return end[0] < begin[1] ? middleOf(begin[0], end[1]) : middleOf(begin[1], end[0]);
}

/** The best guess of a moment. */
export function guessOf({ begin, end, estimate }: DateValue): Instant {
  return estimate ?? middleOf(begin[0], end[1]);
}
