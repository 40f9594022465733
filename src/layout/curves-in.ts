import { arrowEnd } from '../dataset/link-types.js';
import type { Dataset, Link } from '../dataset/types.js';
import { arcsOf, crossingCurve, curveInFrame, type Arc, type LinkCurve } from './arcs.js';
import { chooseLinks } from './choose-links.js';
import type { EmphasisOf } from './emphasis.js';
import type { PlacedMark } from './place-marks.js';
import { indexAlong } from './row-plan.js';
import type { ChartRow } from './row.js';
import type { Scale } from './scale.js';
import type { Settings } from './settings.js';

/** How far beyond the view an arc to an event out of it goes, as a part of the view. */
const BEYOND = 0.5;

type Row = Pick<ChartRow, 'dataset' | 'plan' | 'deepest'> & Partial<ChartRow>;
type Drawn = readonly { readonly placed: readonly PlacedMark[] }[];

interface End {
  readonly row: number;
  readonly along: number;
}

interface DrawnLink {
  readonly index: number;
  readonly link: Link;
  readonly from: End;
  readonly to: End;
}

interface LinksInView {
  /** The links with both ends in one row, as arcs; the others. */
  readonly arcs: readonly (readonly Arc[])[];
  readonly crossing: readonly DrawnLink[];
  readonly hiddenLinks: number;
}

/** The links that are drawn, each between the nearest marks of its two events, and the number of those that are not. */
export function linksInView(
  dataset: Dataset,
  rows: readonly Row[],
  drawn: Drawn,
  scale: Scale,
  settings: Settings,
): LinksInView {
  const { begin, end } = scale.units;
  const none = { arcs: rows.map(() => []), crossing: [], hiddenLinks: 0 };
  const [first] = rows;
  if (!first || dataset.links.length === 0) return none;
  // Bands have an index each; their links are chosen over all of them.
  const index = first.dataset === dataset ? first.plan.index : indexAlong(dataset, settings, scale.length);
  const shown = drawn.map(({ placed }) => new Map(placed.map(({ event, along }) => [event.id, along])));
  const ranks = new Set(
    shown.flatMap((row) => [...row.keys()].flatMap((id) => index.columns.rankOf(id) ?? [])),
  );
  const chosen = chooseLinks(dataset, index, { begin, end, ranks }, settings.selected);
  const beyond = scale.length * BEYOND;
  const endsOf = (id: string): End[] =>
    rows.flatMap(({ plan }, row) => {
      const rank = plan.index.columns.rankOf(id);
      if (rank === undefined) return [];
      const x = shown[row]?.get(id) ?? scale.atUnit(plan.index.anchorOf[rank] ?? 0);
      return [{ row, along: Math.max(-beyond, Math.min(scale.length + beyond, x)) }];
    });
  const links = chosen.drawn.flatMap((number): DrawnLink[] => {
    const link = dataset.links[number];
    if (!link) return [];
    const [cause, effect] = arrowEnd(link) === 'to' ? [link.from, link.to] : [link.to, link.from];
    const pair = nearest(endsOf(cause), endsOf(effect));
    return pair ? [{ index: number, link, from: pair[0], to: pair[1] }] : [];
  });
  const inRow = (row: number): DrawnLink[] =>
    links.filter(({ from, to }) => from.row === row && to.row === row);
  const isFolded = rows.map(({ band }) => band?.isOpen === false);
  const arcs = rows.map(({ deepest }, row) =>
    isFolded[row] ? [] : arcsOf(inRow(row).map(alongRow), deepest),
  );
  const folded = rows.reduce((sum, _, row) => sum + (isFolded[row] ? inRow(row).length : 0), 0);
  const crossing = links.filter(({ from, to }) => from.row !== to.row);
  return { arcs, crossing, hiddenLinks: chosen.hidden + folded };
}

function alongRow({ index, link, from, to }: DrawnLink): Omit<Arc, 'depth'> {
  return { index, link, from: from.along, to: to.along };
}

/** Of all marks of two events those in the same band, else in the nearest ones. */
function nearest(causes: readonly End[], effects: readonly End[]): readonly [End, End] | undefined {
  const pairs = causes.flatMap((from) => effects.map((to) => [from, to] as const));
  const apart = ([from, to]: readonly [End, End]): number => Math.abs(from.row - to.row);
  return pairs.reduce<readonly [End, End] | undefined>(
    (best, pair) => (best && apart(best) <= apart(pair) ? best : pair),
    undefined,
  );
}

/** The links as curves, in the order of the dataset. */
export function curvesIn(
  dataset: Dataset,
  rows: readonly ChartRow[],
  drawn: Drawn,
  scale: Scale,
  settings: Settings,
  emphasis: EmphasisOf,
): { readonly curves: readonly LinkCurve[]; readonly hiddenLinks: number } {
  const { arcs, crossing, hiddenLinks } = linksInView(dataset, rows, drawn, scale, settings);
  const curves = rows.flatMap(({ frame, reached }, row) =>
    (arcs[row] ?? []).map((arc) =>
      curveInFrame(
        { ...arc, depth: Math.min(arc.depth, reached) },
        frame,
        scale.length,
        emphasis.link(arc.link),
      ),
    ),
  );
  const over = crossing.flatMap(({ index, link, from, to }) => {
    const [a, b] = [rows[from.row]?.frame, rows[to.row]?.frame];
    if (!a || !b) return [];
    return [crossingCurve({ index, link, from: from.along, to: to.along }, a, b, emphasis.link(link))];
  });
  return { curves: [...curves, ...over].sort((a, b) => a.shape.index - b.shape.index), hiddenLinks };
}
