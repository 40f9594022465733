/**
 * Work in many short steps, with its result at the end: whoever drives it may rest
 * between two of them, so that a page stays alive, or never come back.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Steps, some of which are to be waited for. */
export type WaitingSteps<Result> = Generator<void | Promise<unknown>, Result, void>;

/** What is fetched; nothing where it does not come. */
export function* arriving<Module>(fetched: Promise<Module>): WaitingSteps<Module | undefined> {
  let module: Module | undefined;
  yield fetched.then(
    (arrived) => (module = arrived),
    () => undefined,
  );
  return module;
}

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
