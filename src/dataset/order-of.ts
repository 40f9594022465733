const DIGITS = 1 << 16;

/**
 * The numbers of the values in rising order; equal ones stay as they are. A radix
 * sort over the four 16-bit digits of a float64, which rise with the value once
 * the sign is turned: O(n), and no comparison is called. NaN is not expected.
 */
export function orderOf(values: Float64Array): Uint32Array {
  const count = values.length;
  let order = new Uint32Array(count);
  const keys = values.slice();
  for (let index = 0; index < count; index++) {
    order[index] = index;
    // −0 is +0 here, as it is to any comparison.
    if (keys[index] === 0) keys[index] = 0;
  }
  const digits = new Uint16Array(keys.buffer);
  for (let at = 0; at < digits.length; at += 4) {
    const isNegative = ((digits[at + 3] ?? 0) & 0x8000) !== 0;
    for (let digit = at; digit < at + 4; digit++)
      digits[digit] = isNegative ? ~(digits[digit] ?? 0) : (digits[digit] ?? 0);
    if (!isNegative) digits[at + 3] = (digits[at + 3] ?? 0) | 0x8000;
  }
  let next = new Uint32Array(count);
  for (let digit = 0; digit < 4; digit++) {
    const starts = new Uint32Array(DIGITS + 1);
    for (let index = 0; index < count; index++) {
      const value = (digits[4 * index + digit] ?? 0) + 1;
      starts[value] = (starts[value] ?? 0) + 1;
    }
    for (let value = 0; value < DIGITS; value++)
      starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
    for (let place = 0; place < count; place++) {
      const index = order[place] ?? 0;
      const value = digits[4 * index + digit] ?? 0;
      const to = starts[value] ?? 0;
      starts[value] = to + 1;
      next[to] = index;
    }
    [order, next] = [next, order];
  }
  return order;
}
