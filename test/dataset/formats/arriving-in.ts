import type { NextPiece } from '../../../src/dataset/formats/format.js';

/** A text that comes in pieces of a length: the first, and what gives those after it. */
export function arrivingIn(text: string, length: number): [begin: string, rest: NextPiece] {
  let at = length;
  const rest: NextPiece = () => {
    const piece = at < text.length ? text.slice(at, at + length) : undefined;
    at += length;
    return Promise.resolve(piece);
  };
  return [text.slice(0, length), rest];
}
