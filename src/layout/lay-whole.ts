import type { Steps } from '../dataset/steps.js';
import type { EventIndex } from './event-index.js';
import { growLabels, type Hanger, type TileLabel, type TileRoom } from './grow-labels.js';

/** Labels whose anchors are this near, px, are laid anew with one that gives way. */
const NEAR = 60;
/** Among more labels than so many none gives way: the room of one is too small for two. */
const MOST_NEAR = 4;
/** So far from one that gives way others may find room, px. */
const AROUND = 150;
/** So many of them are tried. */
const MOST_TRIES = 50;
/** None gives way to what has less than this part of its importance. */
const LEAST_PART = 0.5;

/**
 * The labels of the whole extent. How many find room depends on the order in which they are laid as much as on the room.
 * So they are laid twice, first on the one side of their leaders and first on the other, and the more are kept; then one
 * after another, the least important first, gives way where that makes room for more than go.
 */
export function* layWhole(
  index: EventIndex,
  hanger: Hanger,
  tile: Omit<TileRoom, 'at'>,
): Steps<readonly TileLabel[]> {
  const usual = yield* growLabels(index, hanger, tile);
  const turned = yield* growLabels(index, turnedOver(hanger), tile);
  let labels = turned.length > usual.length && isWorth(turned, usual) ? turned : usual;
  const unit = (tile.end - tile.begin) / tile.length;
  for (const one of [...labels].sort(byImportance)) {
    const others = labels.filter(({ anchor }) => Math.abs(anchor - one.anchor) >= NEAR * unit);
    if (!labels.includes(one) || labels.length - others.length > MOST_NEAR) continue;
    const around = indexAround(index, one, AROUND * unit);
    const grown = yield* growLabels(around, hanger, { ...tile, labels: others });
    if (grown.length > labels.length && isWorth(grown, labels)) labels = grown;
  }
  return labels;
}

function turnedOver(hanger: Hanger): Hanger {
  return { ...hanger, hang: (rank, x, tile) => hanger.hang(rank, x, tile, true) };
}

function byImportance(a: TileLabel, b: TileLabel): number {
  return a.event.importance - b.event.importance || a.rank - b.rank;
}

/** The same index with no events but some that are near a label. */
function indexAround(index: EventIndex, { rank: own, anchor }: TileLabel, reach: number): EventIndex {
  return {
    ...index,
    *bestFirst(_begin, _end, isClosed) {
      let tries = 0;
      for (const rank of index.bestFirst(anchor - reach, anchor + reach, isClosed)) {
        if (rank === own) continue;
        if (tries++ === MOST_TRIES) return;
        yield rank;
      }
    },
  };
}

/** Whether the most important that come are not much less so than the most important that go. */
function isWorth(coming: readonly TileLabel[], going: readonly TileLabel[]): boolean {
  return mostWithout(going, coming) >= LEAST_PART * mostWithout(coming, going);
}

/** The greatest importance of the labels that others are without. */
function mostWithout(others: readonly TileLabel[], labels: readonly TileLabel[]): number {
  const known = new Set(others.map(({ rank }) => rank));
  return labels.reduce(
    (most, { rank, event }) => (known.has(rank) ? most : Math.max(most, event.importance)),
    0,
  );
}
