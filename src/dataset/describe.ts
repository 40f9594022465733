import { isArray, quote, unreadable } from './values.js';

/** What a value is, in words. */
export function describe(value: unknown): string {
  if (value === unreadable) return 'a value that cannot be read';
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
