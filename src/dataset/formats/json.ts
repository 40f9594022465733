import { arriving, type WaitingSteps } from '../steps.js';
import { unreadable, type ReadText } from './format.js';

/** A text of more UTF-16 units than this is parsed in pieces, by what is fetched then; without it, in one go. */
export const LARGE = 1 << 16;

/** A JSON document in the shape of the dataset. */
export function* readJson(text: string): WaitingSteps<ReadText> {
  const json = text.replace(/^\uFEFF/, '');
  const parsing =
    json.length > LARGE
      ? yield* arriving(import('./parse-json.js').then(({ parsingJson }) => parsingJson))
      : undefined;
  try {
    return { input: parsing ? yield* parsing(json) : JSON.parse(json), issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable('bad-json', `The text is not JSON (${reason}); correct it at that place.`);
  }
}
