import type { WaitingSteps } from '../../src/dataset/steps.js';

/** All steps, waiting where it is asked to. */
export async function finished<Result>(steps: WaitingSteps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await value;
  }
}
