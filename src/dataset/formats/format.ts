import type { Steps } from '../steps.js';
import type { Issue } from '../types.js';

/** What a text says, ready for `readDataset`, and what in it could not be read. */
export interface ReadText {
  readonly input: unknown;
  readonly issues: readonly Issue[];
}

/** A way to write a dataset as text: one file in this folder and one line in its index. */
export interface Format {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** Endings of file names, with the dot. */
  readonly endings: readonly string[];
  /** Never throws. */
  read(text: string): Steps<ReadText>;
}
