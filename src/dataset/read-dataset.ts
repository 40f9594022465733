import { dateHelp } from '../time/parse-date.js';
import { readColumns } from './read-columns.js';
import { readingDataset, type ReadDataset } from './reading-dataset.js';
import { finish } from './steps.js';

/**
 * Makes a dataset of whatever was written, and tells what was wrong with it: a
 * list of events, or for very many of them columns (`ColumnsInput`). Never
 * throws and never changes its input. What cannot be shown is left out (an event
 * whose date cannot be read is kept in `undated`), the rest is shown, and every
 * reference of the result leads somewhere.
 */
export function readDataset(input: unknown): ReadDataset {
  return finish(readingDataset(input, { readColumns, ...dateHelp }));
}
