import type { Instant, Span } from './instant.js';
import { toDate } from './read-date.js';

/** From the begin of one date to the end of another; a date that is missing or cannot be read leaves its side open. */
export function spanBetween(from: string | undefined, to: string | undefined): Partial<Span> {
  const [begin, end] = [toDate(String(from))?.begin[0], toDate(String(to))?.end[1]];
  return { ...(isInstant(begin) && { begin }), ...(isInstant(end) && { end }) };
}

function isInstant(at: Instant | undefined): at is Instant {
  return at !== undefined && Number.isFinite(at);
}
