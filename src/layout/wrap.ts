/** Width in px of a text in the font at hand. */
export type WidthOf = (text: string) => number;

/** Ends what is cut. */
export const ELLIPSIS = '…';
/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Behind the hyphen, dash or slash within a word of two parts, none of them a number or a single letter. */
const HINGE = /(?<=\p{L}{2}[-‐–—/])(?=\p{L}{2})/u;

/** One word or a part of one, and whether a space stands before it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly spaced: boolean;
}

/**
 * Breaks a text into at most `mostLines` lines no wider than `width`, as even as
 * the number of lines allows. Lines break between words; a word that is too wide
 * for a line breaks behind its hyphens, else between graphemes. What is left over ends in
 * an ellipsis, cut between graphemes.
 */
export function wrap(text: string, width: number, mostLines: number, widthOf: WidthOf): string[] {
  const space = widthOf(' ');
  const lines = fill(toPieces(text, width, widthOf), width, space);
  if (lines.length <= mostLines) return even(lines, width, space).map(toText);
  const rest = toText(lines.slice(mostLines - 1).flat());
  return [...lines.slice(0, mostLines - 1).map(toText), truncate(rest, width, widthOf)];
}

/** The longest beginning of a text that fits with an ellipsis; the whole text where it fits. */
export function truncate(text: string, width: number, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text;
  const graphemes = toGraphemes(text);
  const shortened = (count: number): string => graphemes.slice(0, count).join('').trimEnd() + ELLIPSIS;
  let [fits, tooLong] = [0, graphemes.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (widthOf(shortened(middle)) <= width) fits = middle;
    else tooLong = middle;
  }
  return shortened(fits);
}

function toPieces(text: string, width: number, widthOf: WidthOf): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.flatMap((word) => {
    const fits = !UNSPACED.test(word) && widthOf(word) <= width;
    const parts = fits ? [word] : partsOf(word).flatMap((part) => chop(part, width, widthOf));
    return parts.map((part, index): Piece => ({ text: part, width: widthOf(part), spaced: index === 0 }));
  });
}

// The dictionaries of words do not depend on the language that is asked for.
const byWord = new Intl.Segmenter('en', { granularity: 'word' });
const byGrapheme = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What may begin a line within a word: the words of a text without spaces, where a mark that is no word stays with
 * what is before it; else what a hyphen joins.
 */
function partsOf(text: string): string[] {
  if (!UNSPACED.test(text)) return text.split(HINGE);
  const parts: string[] = [];
  for (const { segment, isWordLike } of byWord.segment(text)) {
    if (isWordLike || parts.length === 0) parts.push(segment);
    else parts.push((parts.pop() ?? '') + segment);
  }
  return parts;
}

function toGraphemes(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return text.split('');
  return Array.from(byGrapheme.segment(text), ({ segment }) => segment);
}

/** Whether a word is broken in lines of such a width. A text without spaces breaks between its words. */
export function hasBroken(text: string, width: number, widthOf: WidthOf): boolean {
  return (
    !UNSPACED.test(text) &&
    text
      .split(/\s+/)
      .flatMap(partsOf)
      .some((part) => widthOf(part) > width)
  );
}

function chop(word: string, width: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  for (const grapheme of toGraphemes(word)) {
    const last = parts.at(-1);
    if (last !== undefined && widthOf(last + grapheme) <= width) parts[parts.length - 1] = last + grapheme;
    else parts.push(grapheme);
  }
  return parts;
}

function toText(line: readonly Piece[]): string {
  return line.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
}

/** No word is shaped by its neighbours, so that a line is as wide as its words and the spaces between them. */
function fill(pieces: readonly Piece[], width: number, space: number): Piece[][] {
  const lines: Piece[][] = [];
  let used = 0;
  for (const piece of pieces) {
    const last = lines.at(-1);
    const more = (piece.spaced ? space : 0) + piece.width;
    if (last && used + more <= width) {
      last.push(piece);
      used += more;
    } else {
      lines.push([piece]);
      used = piece.width;
    }
  }
  return lines;
}

/** px that lines may be wider than they need be. */
export const EVENNESS = 4;

/** The same number of lines at the least width that gives it. */
function even(lines: Piece[][], width: number, space: number): Piece[][] {
  if (lines.length < 2) return lines;
  const pieces = lines.flat();
  const widest = pieces.reduce((most, piece) => Math.max(most, piece.width), 0);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > EVENNESS) {
    const middle = (narrow + wide) / 2;
    if (widest <= middle && countLines(pieces, middle, space) <= lines.length) wide = middle;
    else narrow = middle;
  }
  return wide === width ? lines : fill(pieces, wide, space);
}

/** How many lines {@link fill} would make. */
function countLines(pieces: readonly Piece[], width: number, space: number): number {
  let [count, used] = [0, Infinity];
  for (const piece of pieces) {
    used += (piece.spaced ? space : 0) + piece.width;
    if (used <= width) continue;
    count += 1;
    used = piece.width;
  }
  return count;
}
