import type { Steps } from '../steps.js';

/** UTF-16 units that are parsed in one step. */
const STEP = 1 << 16;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
const BETWEEN = /\},\s*\{\s*"[^"\\]*"/y;

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
  /** What stands between the first two items of the list; nothing where that says nothing of the others. */
  let between: string | undefined;
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
      between = undefined;
      piece = at + 1;
    } else if (list && depth === 2 && code === COMMA && between === undefined) {
      between = betweenItems(text, at);
      // Most items are alike. What is whole items for the parser, from the begin of one on, is whole items.
      while (between !== '') {
        const next = text.indexOf(between, piece + step) + 1;
        const items = next > 0 && next - piece < 2 * step ? itemsOf(text, piece, next) : undefined;
        if (!items) break;
        for (const item of items) list.push(item);
        [at, piece] = [next, next + 1];
        yield;
      }
    } else if (list && depth === 2 && (code === COMMA ? at - piece > step : isEnd(code))) {
      const items = itemsOf(text, piece, at);
      if (!items) return undefined;
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

/** The end of an object, and the next one with the name of its first field; nothing where the comma stands elsewhere. */
function betweenItems(text: string, comma: number): string {
  const between = new RegExp(BETWEEN);
  between.lastIndex = comma - 1;
  return between.exec(text)?.[0] ?? '';
}

function itemsOf(text: string, from: number, to: number): readonly unknown[] | undefined {
  const items = parsed(`[${text.slice(from, to)}]`);
  return Array.isArray(items) ? items : undefined;
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
