/** What of many rows is in sight, all in px. */
export interface Sight {
  readonly count: number;
  readonly rowHeight: number;
  /** The room for rows, without the head. */
  readonly height: number;
  readonly scrollTop: number;
}

/** The rows to draw, from one up to another, and where they lie in so much room. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly offset: number;
  readonly height: number;
}

/** Rows drawn beyond the edges. */
const BEYOND = 4;
/** Browsers lay out no box much higher than 16 million px; over this, scrolling skips rows. */
const HIGHEST = 8_000_000;

function heightOf({ count, rowHeight }: Sight): number {
  return Math.min(count * rowHeight, HIGHEST);
}

/** How many rows one px of scrolling is. */
function rowsPerPx(sight: Sight): number {
  const way = heightOf(sight) - sight.height;
  return way <= 0 ? 0 : (sight.count - sight.height / sight.rowHeight) / way;
}

export function stretchIn(sight: Sight): Stretch {
  const { count, rowHeight, height } = sight;
  const whole = heightOf(sight);
  const scrollTop = Math.max(0, Math.min(sight.scrollTop, whole - height));
  const top = scrollTop * rowsPerPx(sight);
  const first = Math.max(0, Math.floor(top) - BEYOND);
  const last = Math.min(count, Math.ceil(top + height / rowHeight) + BEYOND);
  return { first, last, offset: scrollTop - (top - first) * rowHeight, height: whole };
}

/** How far to scroll so that a row is in sight; no further than needed. */
export function scrollTopFor(sight: Sight, row: number): number {
  const { rowHeight, height, scrollTop } = sight;
  const perPx = rowsPerPx(sight);
  if (perPx === 0) return 0;
  const top = scrollTop * perPx;
  const fits = height / rowHeight;
  if (row < top) return row / perPx;
  if (row + 1 > top + fits) return Math.max(0, (row + 1 - fits) / perPx);
  return scrollTop;
}
