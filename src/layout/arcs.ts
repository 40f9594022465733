import type { Link } from '../dataset/types.js';
import type { Frame } from './frame.js';
import type { LinkShape, Point } from './scene.js';

/** A link in axis coordinates: a cubic Bézier curve below the axis. */
export interface Arc {
  /** The number of the link in the dataset. */
  readonly index: number;
  readonly link: Link;
  /** px along the axis of the cause and of the effect. */
  readonly from: number;
  readonly to: number;
  /** How far the curve goes from the axis, px. */
  readonly depth: number;
}

/** Arcs begin this far from the axis, so that they touch the dots on it. */
export const ARC_START = 8;
const SHALLOWEST = 26;
const GROWTH = 0.205;
/** Arcs whose ends are as close as this lie on each other unless one is deeper. */
const NEAR = 12;
const APART = 13;
const MOST_APART = 8;
/** A link between neighbours is a loop about this wide. */
const LOOP = 18;

/**
 * Links along one axis, each with its depth. It grows with the distance, so that
 * arcs from one event nest, and more slowly where the longest would be deeper than
 * `deepest`. Links between the same ends are set apart.
 */
export function arcsOf(links: readonly Omit<Arc, 'depth'>[], deepest: number): Arc[] {
  const longest = links.reduce((most, { from, to }) => Math.max(most, Math.abs(to - from)), 1);
  const shallowest = Math.min(SHALLOWEST, deepest);
  const growth = Math.min(GROWTH, (deepest - shallowest) / longest);
  const before = new Map<string, number>();
  return links.map((arc) => {
    const { from, to } = arc;
    const key = `${Math.round(Math.min(from, to) / NEAR)} ${Math.round(Math.max(from, to) / NEAR)}`;
    const count = before.get(key) ?? 0;
    before.set(key, count + 1);
    return { ...arc, depth: shallowest + growth * Math.abs(to - from) + APART * Math.min(count, MOST_APART) };
  });
}

/** The curve from the cause to the effect: its ends and its two control points, along and across the axis. */
function controlPoints({ from, to, depth }: Arc, length: number): readonly [Point, Point, Point, Point] {
  const distance = Math.abs(to - from);
  const direction = to < from ? -1 : 1;
  // Close ends spread out into a loop; far ones lean in, which rounds the arc.
  const lean = distance < 2 * LOOP ? (distance - 2 * LOOP) / 2 : Math.min(24, (distance - 2 * LOOP) * 0.12);
  const end = distance < 1 ? 2 : 0;
  // An arc to an event out of view goes on beyond the edge.
  const inside = (along: number): number =>
    Math.max(Math.min(0, from, to), Math.min(Math.max(length, from, to), along));
  // A cubic curve reaches three quarters of the way to its control points.
  const pull = ARC_START + ((depth - ARC_START) * 4) / 3;
  return [
    { x: inside(from - end * direction), y: ARC_START },
    { x: inside(from + lean * direction), y: pull },
    { x: inside(to - lean * direction), y: pull },
    { x: inside(to + end * direction), y: ARC_START },
  ];
}

/** An arc on the chart, still as points, so that it can be mirrored. */
export interface LinkCurve {
  readonly shape: Omit<LinkShape, 'path' | 'arrow' | 'isDoubtful'>;
  readonly points: readonly [Point, Point, Point, Point];
}

export function curveInFrame(
  arc: Arc,
  frame: Frame,
  length: number,
  emphasis: LinkShape['emphasis'],
): LinkCurve {
  const [a, b, c, d] = controlPoints(arc, length);
  const place = ({ x, y }: Point): Point => frame.point(x, -y);
  return { shape: shapeOf(arc, emphasis), points: [place(a), place(b), place(c), place(d)] };
}

/** From one axis to another: away from the one, then towards the other. */
export function crossingCurve(
  arc: Omit<Arc, 'depth'>,
  cause: Frame,
  effect: Frame,
  emphasis: LinkShape['emphasis'],
): LinkCurve {
  const side = (from: Frame, to: Frame): number => {
    const [a, b] = [from.point(0, 0), to.point(0, 0)];
    return (from.orientation === 'horizontal' ? b.y < a.y : b.x > a.x) ? ARC_START : -ARC_START;
  };
  const a = cause.point(arc.from, side(cause, effect));
  const d = effect.point(arc.to, side(effect, cause));
  const middle = { x: (a.x + d.x) / 2, y: (a.y + d.y) / 2 };
  const beside = (end: Point): Point =>
    cause.orientation === 'horizontal' ? { x: end.x, y: middle.y } : { x: middle.x, y: end.y };
  return { shape: shapeOf(arc, emphasis), points: [a, beside(a), beside(d), d] };
}

function shapeOf({ index, link }: Omit<Arc, 'depth'>, emphasis: LinkShape['emphasis']): LinkCurve['shape'] {
  return { index, from: link.from, to: link.to, type: link.type, basis: link.basis, emphasis };
}

/** The finished shape: path data, and the arrowhead in the direction in which the curve arrives. */
export function linkShape({ shape, points: [a, b, c, d] }: LinkCurve): Omit<LinkShape, 'isDoubtful'> {
  const xy = ({ x, y }: Point): string => `${round(x)},${round(y)}`;
  const angle = (Math.atan2(d.y - c.y, d.x - c.x) * 180) / Math.PI;
  return { ...shape, path: `M${xy(a)}C${xy(b)} ${xy(c)} ${xy(d)}`, arrow: { ...d, angle } };
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
