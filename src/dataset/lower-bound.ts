/** The first of so many places at which something begins not to hold, where it holds up to some place and no further. */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in a rising list whose value is not below the one asked for. */
export function lowerBound(rising: Float64Array | Uint32Array, value: number): number {
  return firstPlace(rising.length, (place) => (rising[place] ?? 0) < value);
}
