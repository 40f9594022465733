import { endOfDay, startOfDay } from '../civil.js';
import type { DateValue } from '../date-value.js';
import { toMoment } from '../moment.js';
import { yearPrecision } from '../precision.js';
import type { Refusal } from './refusal.js';

/** The years that are read: beyond these a day no longer fits its own float64. */
export const FARTHEST_YEAR = 1e12;

const YEAR = /^([?~%]?)(?:Y(-?)(\d+)(?:E(\d+))?|(-?)(\d{4}))(?:S(\d+))?([?~%]?)$/;

/**
 * Reads a year alone: `Y-170000002`, `Y-17E7`, `1950S2`, `Y171010000S3`.
 * `S` says how many digits are sure: the bounds are all years with the same
 * first digits, and `estimate` is the beginning of the year written. Refused if the text is no such year.
 */
export function readYear(text: string): DateValue | Refusal {
  const parts = YEAR.exec(text);
  if (!parts) return (reasons) => reasons.notDate(text);
  const [, left = '', longSign, longDigits, exponent, shortSign, shortDigits = '', significant, right = ''] =
    parts;

  const isLong = longDigits !== undefined;
  const negative = (isLong ? longSign : shortSign) === '-';
  const magnitude = Number(`${longDigits ?? shortDigits}e${exponent ?? 0}`);
  if (longDigits?.startsWith('0') === true) return (reasons) => reasons.leadingZeros();
  if (exponent?.startsWith('0') === true) return (reasons) => reasons.badExponent();
  if (isLong && magnitude <= 9999) return (reasons) => reasons.nearYear();
  if (negative && magnitude === 0) return (reasons) => reasons.yearZero();

  const digits = isLong ? String(magnitude).length : 4;
  const sure = significant === undefined ? digits : Number(significant);
  if (sure < 1 || sure > digits || significant?.startsWith('0') === true) {
    return (reasons) => reasons.badSignificance(digits);
  }
  const step = 10 ** (digits - sure);
  const low = Math.floor(magnitude / step) * step;
  const high = low + step - 1;
  if (high > FARTHEST_YEAR) return (reasons) => reasons.farYear();

  const first = negative ? -high : low;
  const last = negative ? -Math.max(low, 1) : high;
  const precision = yearPrecision(digits - sure);
  const value = toMoment(text, startOfDay(first, 1, 1), endOfDay(last, 12, 31), precision, left + right);
  if (significant === undefined) return value;
  return { ...value, estimate: startOfDay(negative ? -magnitude : magnitude, 1, 1) };
}
