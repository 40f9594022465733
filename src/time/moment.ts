import type { DateValue, Precision } from './date-value.js';
import type { Instant } from './instant.js';

const NO_CHOICES: readonly DateValue[] = Object.freeze([]);

/** A moment somewhere in its bounds. `signs` are the `?`, `~` and `%` of its text. */
export function toMoment(
  text: string,
  earliest: Instant,
  latest: Instant,
  precision: Precision,
  signs = '',
): DateValue {
  const bounds = [earliest, latest] as const;
  return {
    text,
    form: 'date',
    begin: bounds,
    end: bounds,
    precision,
    approximate: signs !== '' && /[~%]/.test(signs),
    uncertain: signs !== '' && /[?%]/.test(signs),
    choices: NO_CHOICES,
  };
}
