import { startOfDay, toCivilDate } from './civil.js';
import { DAY, SECOND, toInstant, type Instant, type Span } from './instant.js';
import { dayText, timeText, yearText } from './plain-text.js';
import { spanBetween } from './span-between.js';
import { lengthOf } from './span.js';

/** An end is off by less than half a px of any screen that shows the span. */
const FINENESS = 8192;
const POWERS_OF_YEARS = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const;
/** Where EDTF has no finer date than a year, milliseconds since 1970. */
const MILLISECONDS = /^(-?\d[\d.e+]{0,24})ms$/;

/** A stretch of calendar that begins at an instant. */
interface Unit {
  readonly begin: Instant;
  /** The EDTF text of the unit that holds an instant; none where EDTF has none. */
  readonly name: (at: Instant) => string | undefined;
}

/**
 * A span as two EDTF dates with a slash between, each no finer than it takes to
 * show the same: `2017-09/2018-06-22`.
 */
export function toSpanText(span: Span): string {
  const tolerance = lengthOf(span) / FINENESS;
  // The end of a date is the last millisecond of it, one before the next begins.
  return `${nameOf(span.begin, 0, tolerance)}/${nameOf(toInstant(span.end + 1), 1, tolerance)}`;
}

/** The span that a text of {@link toSpanText} names; nothing if it is another text. */
export function fromSpanText(text: string): Span | undefined {
  const [from, to, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const { begin = toMilliseconds(from), end = toMilliseconds(to) } = spanBetween(from, to);
  return begin !== undefined && end !== undefined && begin < end ? { begin, end } : undefined;
}

/** The coarsest date that begins at an instant, or with `back` 1 ends just before it. */
function nameOf(at: Instant, back: 0 | 1, tolerance: number): string {
  for (const { begin, name } of unitsNear(at)) {
    if (Math.abs(begin - at) > tolerance) continue;
    const text = name(toInstant(begin - back));
    if (text !== undefined) return text;
  }
  return `${Math.round(at - back)}ms`;
}

/** The begin of a unit that is nearest to an instant, from coarse units to fine ones. */
function* unitsNear(at: Instant): Generator<Unit> {
  const { year, month } = toCivilDate(at);
  for (const power of POWERS_OF_YEARS) {
    const first = Math.floor(year / 10 ** power) * 10 ** power;
    yield {
      begin: nearest(at, startOfDay(first, 1, 1), startOfDay(first + 10 ** power, 1, 1)),
      name: yearText,
    };
  }
  const next = month === 12 ? startOfDay(year + 1, 1, 1) : startOfDay(year, month + 1, 1);
  yield { begin: nearest(at, startOfDay(year, month, 1), next), name: (day) => dayText(day)?.slice(0, -3) };
  yield { begin: rounded(at, DAY), name: dayText };
  yield { begin: rounded(at, SECOND), name: (time) => timeText(time)?.slice(0, -4) };
  yield { begin: rounded(at, 1), name: timeText };
}

function toMilliseconds(text: string | undefined): Instant | undefined {
  const ms = Number(MILLISECONDS.exec(text ?? '')?.[1]);
  return Number.isFinite(ms) ? toInstant(ms) : undefined;
}

function nearest(at: Instant, before: Instant, after: Instant): Instant {
  return at - before <= after - at ? before : after;
}

function rounded(at: Instant, unit: number): Instant {
  return toInstant(Math.round(at / unit) * unit);
}
