/**
 * Work in many short steps, with its result at the end: whoever drives it may rest
 * between two of them, so that a page stays alive, or never come back.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Steps, some of which are to be waited for. */
export type WaitingSteps<Result> = Generator<void | Promise<unknown>, Result, void>;

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What a promise gives; nothing where it fails. */
export function* awaited<Result>(promise: Promise<Result>): WaitingSteps<Result | undefined> {
  let result: Result | undefined;
  yield promise.then(
    (value) => (result = value),
    () => undefined,
  );
  return result;
}
