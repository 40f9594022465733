const INDEX = /^(?:0|[1-9]\d*)$/;
/** As many items are remembered, so that one that is in use stays the same object. */
const MOST_KEPT = 4096;

/**
 * A list whose items are made when they are read. It has no items of its own, so
 * that a million of them take no room; all methods of a list that change nothing
 * work, and iteration does.
 */
export function lazyArray<T>(length: number, make: (index: number) => T): readonly T[] {
  const kept = new Map<number, T>();
  const item = (index: number): T => {
    let one = kept.get(index);
    if (one === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      one = make(index);
      kept.set(index, one);
    }
    return one;
  };
  const indexOf = (key: PropertyKey): number =>
    typeof key === 'string' && INDEX.test(key) && Number(key) < length ? Number(key) : -1;
  // A list that is given only its last item makes no room for the others.
  const target: T[] = [];
  if (length > 0) {
    target[length - 1] = undefined as T;
    Reflect.deleteProperty(target, length - 1);
  }
  return new Proxy(target, {
    get(list, key, receiver): unknown {
      const index = indexOf(key);
      return index < 0 ? Reflect.get(list, key, receiver) : item(index);
    },
    has: (list, key) => indexOf(key) >= 0 || Reflect.has(list, key),
    getOwnPropertyDescriptor(list, key) {
      const index = indexOf(key);
      if (index < 0) return Reflect.getOwnPropertyDescriptor(list, key);
      return { value: item(index), writable: true, enumerable: true, configurable: true };
    },
    set: () => false,
    deleteProperty: () => false,
    defineProperty: () => false,
  });
}
