/**
 * A function that answers from its last call when every argument is the same,
 * so that only the stages whose inputs changed run again.
 */
export function lastCall<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const last = lastRecord((args: Args) => compute(...args));
  return (...args) => last(args);
}

/** The same for a function of one record, whose fields are compared. */
export function lastRecord<Fields extends object, Result>(
  compute: (fields: Fields) => Result,
): (fields: Fields) => Result {
  let last: { readonly fields: Fields; readonly result: Result } | undefined;
  const isKnown = (name: string, value: unknown): boolean =>
    Object.is(value, last?.fields[name as keyof Fields]);
  return (fields) => {
    if (!last || !Object.entries(fields).every(([name, value]) => isKnown(name, value)))
      last = { fields, result: compute(fields) };
    return last.result;
  };
}
