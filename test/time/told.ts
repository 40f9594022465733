import type { Bounds, DateValue } from '../../src/time/date-value.js';
import * as reasons from '../../src/time/edtf/reasons.js';
import type { Refusal } from '../../src/time/edtf/refusal.js';
import { DAY } from '../../src/time/instant.js';

/** 400 years. */
const CYCLE = 146_097 * DAY;

/**
 * The day of an instant, told without the code under test: whole cycles of 400
 * years are taken away until `Date` reaches.
 */
export function dayText(instant: number): string {
  if (!Number.isFinite(instant)) return instant < 0 ? '-∞' : '∞';
  const cycles = Math.floor(instant / CYCLE);
  const date = new Date(instant - cycles * CYCLE);
  const year = date.getUTCFullYear() + cycles * 400;
  const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return text + date.toISOString().slice(-20, -14);
}

/** `1985-01-01..1985-12-31`: half a day inside the bounds, since far years round the last millisecond. */
function daysText([earliest, latest]: Bounds): string {
  return `${dayText(earliest + DAY / 2)}..${dayText(latest - DAY / 2)}`;
}

/** A date as a row of a table: its bounds by day (both sides if they differ), and its flags. */
export function told(value: DateValue): string {
  const begin = daysText(value.begin);
  const end = daysText(value.end);
  const flags = (value.approximate ? ' ~' : '') + (value.uncertain ? ' ?' : '');
  const isMoment = value.form === 'date' || value.form === 'one-of';
  return (isMoment && begin === end ? begin : `${begin} to ${end}`) + flags;
}

/** The date that was read. */
export function dateOf(reading: DateValue | Refusal): DateValue {
  if (typeof reading === 'function') throw new Error(reading(reasons));
  return reading;
}

/** Why it was refused. */
export function reasonOf(reading: DateValue | Refusal): string {
  if (typeof reading !== 'function') throw new Error(`read as a date: ${reading.text}`);
  return reading(reasons);
}
