import { arriving, type WaitingSteps } from '../steps.js';
import { wholeOf, type NextPiece } from './format.js';

/** UTF-16 units that are parsed in one step. */
const STEP = 1 << 16;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
const BETWEEN = /\},\s*\{\s*"[^"\\]*"/y;

/**
 * `JSON.parse` in steps, and while the text arrives: the same value, and the same error. The lists that are fields of the
 * document are parsed piece by piece.
 */
export function* parsingJson(text: string, rest?: NextPiece, step = STEP): WaitingSteps<unknown> {
  const arrived = [text];
  const next: NextPiece = async () => {
    const piece = await rest?.();
    if (piece !== undefined) arrived.push(piece);
    return piece;
  };
  const whole = yield* inPieces(text, rest && next, step);
  return whole ?? (JSON.parse(yield* wholeOf(arrived.join(''), rest)) as unknown);
}

/** Nothing where the text is not as it should be, or is no document. */
function* inPieces(begin: string, next: NextPiece | undefined, step: number): WaitingSteps<unknown> {
  const lists: unknown[][] = [];
  /** The document with the number of each list in place of its items. */
  let frame = '';
  let list: unknown[] | undefined;
  /** What stands between the first two items of the list; nothing where that says nothing of the others. */
  let between: string | undefined;
  /** As much as has arrived and is not done with. */
  let text = begin;
  /** Where reading stands, where the piece at hand begins or the frame goes on, how many lists and objects are open. */
  let [at, from, depth] = [0, 0, 0];

  /** Goes on with what arrives: at least as much as is not done with, so that little is copied again. Whether there was any. */
  function* goOn(): WaitingSteps<boolean> {
    if (!list) {
      frame += text.slice(from, at);
      from = at;
    }
    const left = text.slice(from);
    let more = '';
    while (next && more.length <= left.length) {
      const piece = yield* arriving(next());
      if (piece === undefined) next = undefined;
      else more += piece;
    }
    text = left + more;
    at -= from;
    from = 0;
    return more !== '';
  }

  for (; at < text.length || (yield* goOn()); at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      let end = endOfText(text, at);
      while (end < 0 && (yield* goOn())) end = endOfText(text, at);
      at = end < 0 ? text.length : end;
    } else if (code === LIST || code === OBJECT) {
      depth += 1;
      if (code === OBJECT || depth !== 2) continue;
      frame += text.slice(from, at + 1) + String(lists.length);
      lists.push((list = []));
      between = undefined;
      from = at + 1;
    } else if (list && depth === 2 && code === COMMA && between === undefined) {
      between = betweenItems(text, at);
      // Most items are alike. What is whole items for the parser, from the begin of one on, is whole items.
      while (between !== '') {
        const end = text.indexOf(between, from + step) + 1;
        if (end === 0 && text.length - from < 2 * step && (yield* goOn())) continue;
        const items = end > 0 && end - from < 2 * step ? itemsOf(text, from, end) : undefined;
        if (!items) break;
        for (const item of items) list.push(item);
        [at, from] = [end, end + 1];
        yield;
      }
    } else if (list && depth === 2 && (code === COMMA ? at - from > step : isEnd(code))) {
      const items = itemsOf(text, from, at);
      if (!items) return undefined;
      // Nothing before or after a comma is a fault.
      if (items.length === 0 && (list.length > 0 || code === COMMA)) return undefined;
      for (const item of items) list.push(item);
      from = at + 1;
      if (code !== COMMA) {
        [list, from, depth] = [undefined, at, 1];
      }
      yield;
    } else if (isEnd(code)) {
      depth -= 1;
    }
  }
  const whole = list ? undefined : parsed(frame + text.slice(from));
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

/** The quote that ends a text; -1 where none does. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return -1;
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
