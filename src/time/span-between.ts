import type { Span } from './instant.js';
import { parseDate } from './parse-date.js';

/** From the begin of one date to the end of another; a date that is missing or cannot be read leaves its side open. */
export function spanBetween(from: string | undefined, to: string | undefined): Partial<Span> {
  const [begin, end] = [from, to].map((text) => (text === undefined ? undefined : parseDate(text)));
  return {
    ...(begin?.ok && Number.isFinite(begin.value.begin[0]) ? { begin: begin.value.begin[0] } : {}),
    ...(end?.ok && Number.isFinite(end.value.end[1]) ? { end: end.value.end[1] } : {}),
  };
}
