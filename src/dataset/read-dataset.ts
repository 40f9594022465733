import { EventRows } from './event-rows.js';
import { issuesIn } from './finding.js';
import { ProblemWords } from './problem-words.js';
import { readColumns } from './read-columns.js';
import { readingDataset } from './reading-dataset.js';
import { finish } from './steps.js';
import type { Dataset, Issue } from './types.js';

export interface ReadDataset {
  readonly dataset: Dataset;
  /** In the order in which they were found; empty where all is well. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a dataset of whatever was written, and tells what was wrong with it: a
 * list of events, or for very many of them columns (`ColumnsInput`). Never
 * throws and never changes its input. What cannot be shown is left out (an event
 * whose date cannot be read is kept in `undated`), the rest is shown, and every
 * reference of the result leads somewhere.
 */
export function readDataset(input: unknown): ReadDataset {
  const { dataset, findings } = finish(readingDataset(input, { readColumns, EventRows }));
  return { dataset, issues: finish(issuesIn(findings, new ProblemWords())) };
}
