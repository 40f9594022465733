import type * as Reasons from './reasons.js';

/** Stands for a text that is no date: says why not, in words that are fetched where someone asks. */
export type Refusal = (reasons: typeof Reasons) => string;
