import type { Format } from './format.js';
import { parsingJson } from './parse-json.js';

/** A JSON document in the shape of the dataset. */
export const json: Format = {
  name: 'JSON',
  mediaTypes: ['application/json', 'text/json'],
  endings: ['.json'],
  *read(text) {
    try {
      return { input: yield* parsingJson(text.replace(/^\uFEFF/, '')), issues: [] };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The text is not JSON (${reason}); correct it at that place.`;
      return { input: { events: [] }, issues: [{ code: 'bad-json', severity: 'error', path: '', message }] };
    }
  },
};
