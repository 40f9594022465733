/** The numbers that written digits can stand for: `156X` is 1560 plus any digit in the place of 1. */
export interface Mask {
  readonly base: number;
  /** What each X counts (1, 10, 100 …), lowest first. */
  readonly places: readonly number[];
}

/** Finds a number of the mask from `low` to `high` that fits, lowest or highest first; `undefined` if none does. */
export type Pick = (
  mask: Mask,
  low: number,
  high: number,
  fits?: (value: number) => boolean,
) => number | undefined;

const NO_PLACES: readonly number[] = [];

/** Reads digits and X. */
export function toMask(text: string): Mask {
  let base = 0;
  let places: number[] | undefined;
  let place = 1;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === 'X') (places ??= []).push(place);
    else base += Number(text[i]) * place;
    place *= 10;
  }
  return { base, places: places ?? NO_PLACES };
}

/** How many of the last digits are X in a row: 2 for `20XX`, 0 for `2X01`. */
export function trailingUnspecified({ places }: Mask): number {
  let count = 0;
  while (places[count] === 10 ** count) count++;
  return count;
}

export const lowest: Pick = (mask, low, high, fits) => {
  const step = mask.places[0] ?? 1;
  const top = Math.min(high, greatestOf(mask));
  const start = mask.base + Math.max(0, Math.ceil((low - mask.base) / step)) * step;
  for (let value = start; value <= top; value += step) {
    if (isOf(mask, value) && (!fits || fits(value))) return value;
  }
  return undefined;
};

export const highest: Pick = (mask, low, high, fits) => {
  const step = mask.places[0] ?? 1;
  const bottom = Math.max(low, mask.base);
  const start = mask.base + Math.floor((Math.min(high, greatestOf(mask)) - mask.base) / step) * step;
  for (let value = start; value >= bottom; value -= step) {
    if (isOf(mask, value) && (!fits || fits(value))) return value;
  }
  return undefined;
};

function greatestOf(mask: Mask): number {
  let value = mask.base;
  for (const place of mask.places) value += 9 * place;
  return value;
}

/** Whether a number from the mask's least to its greatest differs from its base only where X stands. */
function isOf(mask: Mask, value: number): boolean {
  let rest = value - mask.base;
  for (let i = mask.places.length - 1; i >= 0; i--) {
    const place = mask.places[i] ?? 1;
    rest -= Math.min(9, Math.floor(rest / place)) * place;
  }
  return rest === 0;
}
