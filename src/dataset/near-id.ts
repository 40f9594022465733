const LONGEST_ID = 64;
const MOST_EDITS = 2;

/** The edit distance of Levenshtein (1965), in rows; a swap of two neighbours is one edit as well (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const beside = next[j - 1] ?? 0;
      const across = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(above + 1, beside + 1, isSwap ? (before[j - 2] ?? 0) + 1 : across));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Looks for the id that was meant. The whole effort of one finder is bounded, so
 * that a dataset full of wrong ids costs no more than one with a few: past the
 * bound there are no more hints.
 */
export class NearIds {
  private effort: number;

  constructor(effort = 1_000_000) {
    this.effort = effort;
  }

  /** The nearest of the ids that is at most two edits (and a third of its length) away. */
  find(wanted: string, ids: Iterable<string>): string | undefined {
    if (wanted.length > LONGEST_ID) return undefined;
    const word = wanted.toLowerCase();
    let best: string | undefined;
    let bestDistance = Math.min(MOST_EDITS, Math.floor(wanted.length / 3)) + 1;
    for (const id of ids) {
      this.effort -= 1;
      if (this.effort < 0) return best;
      if (Math.abs(id.length - word.length) >= bestDistance) continue;
      this.effort -= word.length * id.length;
      const edits = distance(word, id.toLowerCase());
      if (edits < bestDistance) {
        best = id;
        bestDistance = edits;
        if (edits === 0) return best;
      }
    }
    return best;
  }
}
