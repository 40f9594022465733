import { get, isArray, isRecord } from './values.js';

/** The object that holds the columns: the input itself, or its `events`; nothing where events are written one by one. */
export function columnsIn(source: object): object | undefined {
  return [get(source, 'events'), source].find(
    (one): one is object => isRecord(one) && isColumn(get(one, 'begin')),
  );
}

/** Whether a value is a list, typed or not. */
export function isColumn(value: unknown): value is ArrayLike<unknown> {
  return isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}
