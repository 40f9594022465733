import type { Steps } from '../steps.js';

/** UTF-16 units that are parsed in one step. */
const STEP = 1 << 16;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * `JSON.parse` in steps: the same value, and the same error. The lists that are
 * fields of the document are parsed piece by piece.
 */
export function* parsingJson(text: string, step = STEP): Steps<unknown> {
  const whole = text.length > step ? yield* inPieces(text, step) : undefined;
  return whole ?? (JSON.parse(text) as unknown);
}

/** Nothing where the text is not as it should be, or is no document. */
function* inPieces(text: string, step: number): Steps<unknown> {
  const lists: unknown[][] = [];
  /** The document with the number of each list in place of its items. */
  let frame = '';
  let list: unknown[] | undefined;
  /** Where the frame goes on, where the piece at hand begins, how many lists and objects are open. */
  let [kept, piece, depth] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
    } else if (code === LIST || code === OBJECT) {
      depth += 1;
      if (code === OBJECT || depth !== 2) continue;
      frame += text.slice(kept, at + 1) + String(lists.length);
      lists.push((list = []));
      piece = at + 1;
    } else if (list && depth === 2 && (code === COMMA ? at - piece > step : isEnd(code))) {
      const items = parsed(`[${text.slice(piece, at)}]`);
      if (!Array.isArray(items)) return undefined;
      // Nothing before or after a comma is a fault.
      if (items.length === 0 && (list.length > 0 || code === COMMA)) return undefined;
      for (const item of items) list.push(item);
      piece = at + 1;
      if (code !== COMMA) {
        [list, kept, depth] = [undefined, at, 1];
      }
      yield;
    } else if (isEnd(code)) {
      depth -= 1;
    }
  }
  const whole = list ? undefined : parsed(frame + text.slice(kept));
  for (const [key, value] of Object.entries(whole ?? {}))
    if (Array.isArray(value)) define(whole as object, key, lists[value[0] as number]);
  return whole;
}

function isEnd(code: number): boolean {
  return code === LIST_END || code === OBJECT_END;
}

/** The quote that ends a text; the end of everything where none does. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Also under a name like `__proto__`. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
