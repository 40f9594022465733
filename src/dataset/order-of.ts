import { finish, type Steps } from './steps.js';

const DIGITS = 1 << 16;
const SIGN = 1 << 31;
/** For fewer values than this a sort by comparison is faster than to count digits. */
const MANY = 4_096;

/** The numbers of the values in rising order; equal ones stay as they are. NaN is not expected. */
export function orderOf(values: Float64Array): Uint32Array {
  return finish(ordering(values));
}

/** The same in steps; equal values keep the order `from`, which is used up. */
export function* ordering(values: Float64Array, from = upTo(values.length)): Steps<Uint32Array> {
  return values.length < MANY ? byComparison(values, from) : yield* byDigits(values, from);
}

function upTo(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}

function byComparison(values: Float64Array, order: Uint32Array): Uint32Array {
  return order.sort((a, b) => {
    const [one = 0, other = 0] = [values[a], values[b]];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** A radix sort over the four 16-bit digits of each value: O(n), and no comparison is called. */
function* byDigits(values: Float64Array, from: Uint32Array): Steps<Uint32Array> {
  const count = values.length;
  let order: Uint32Array = from;
  const digits = digitsOf(values);
  let next: Uint32Array = new Uint32Array(count);
  for (let digit = 0; digit < 4; digit++) {
    yield;
    const starts = new Uint32Array(DIGITS + 1);
    for (let index = 0; index < count; index++) {
      const value = (digits[4 * index + digit] ?? 0) + 1;
      starts[value] = (starts[value] ?? 0) + 1;
    }
    // Most dates begin with a second or a day: their last digits are all the same.
    if (starts.includes(count)) continue;
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

/** The bits of a float64 rise with the value once the sign is turned, and with it all others of what is below 0. */
function digitsOf(values: Float64Array): Uint16Array {
  const turned = new Float64Array(values.length);
  const words = new Int32Array(turned.buffer);
  for (let index = 0; index < values.length; index++) {
    // −0 is +0 here, as it is to any comparison.
    turned[index] = (values[index] ?? 0) + 0;
    const [low, high] = [2 * index, 2 * index + 1];
    const below = (words[high] ?? 0) >> 31;
    words[low] = (words[low] ?? 0) ^ below;
    words[high] = (words[high] ?? 0) ^ (below | SIGN);
  }
  return new Uint16Array(turned.buffer);
}
