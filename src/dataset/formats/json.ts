import type { Steps } from '../steps.js';
import { unreadable, type ReadText } from './format.js';
import { parsingJson } from './parse-json.js';

/** A JSON document in the shape of the dataset. */
export function* readJson(text: string): Steps<ReadText> {
  try {
    return { input: yield* parsingJson(text.replace(/^\uFEFF/, '')), issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable('bad-json', `The text is not JSON (${reason}); correct it at that place.`);
  }
}
