import type { WaitingSteps } from '../steps.js';
import type { Issue } from '../types.js';

/** What a text says, ready for `readDataset`, and what in it could not be read. */
export interface ReadText {
  readonly input: unknown;
  readonly issues: readonly Issue[];
}

/** Reads a text in one format: one file in this folder and one entry in its index. Never throws. */
export type ReadFormat = (text: string) => WaitingSteps<ReadText>;

/** What is left of a text that cannot be read at all. */
export function unreadable(code: string, message: string): ReadText {
  return { input: { events: [] }, issues: [{ code, severity: 'error', path: '', message }] };
}

/** What is left where the reader of a kind of data did not arrive. */
export function unfetched(kind: string): ReadText {
  const problem = `What reads ${kind} could not be fetched; put the whole folder of the script on the site.`;
  return unreadable('no-format', problem);
}
