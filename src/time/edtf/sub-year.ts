/** The months of a season, quarter, third or half of a year. `last` beyond 12 runs into the next year. */
export interface SubYear {
  readonly first: number;
  readonly last: number;
}

const NORTHERN = [3, 6, 9, 12];
const SOUTHERN = [9, 12, 3, 6];

/**
 * The months behind the second part of `2001-21`, or `undefined` if the number
 * is not a sub-year group of ISO 8601-2 (21 to 41).
 *
 * 21-24 are spring, summer, autumn and winter "independent of location"; the
 * standard gives them no months, so they are read as the meteorological seasons
 * of the north, like 25-28. 29-32 are those of the south. A season that crosses
 * the new year belongs to the year in which it begins: the northern winter of
 * 2001 is December 2001 to February 2002. 33-36 are quarters, 37-39 parts of
 * four months, 40-41 halves.
 */
export function subYear(code: number): SubYear | undefined {
  if (code >= 21 && code <= 28) return months(NORTHERN[(code - 21) % 4], 3);
  if (code >= 29 && code <= 32) return months(SOUTHERN[code - 29], 3);
  if (code >= 33 && code <= 36) return months((code - 33) * 3 + 1, 3);
  if (code >= 37 && code <= 39) return months((code - 37) * 4 + 1, 4);
  if (code >= 40 && code <= 41) return months((code - 40) * 6 + 1, 6);
  return undefined;
}

function months(first: number | undefined, length: number): SubYear | undefined {
  return first === undefined ? undefined : { first, last: first + length - 1 };
}
