import type { Mark, Scene } from './scene.js';

/** No chart has as many lanes. */
const LANES = 1000;

/**
 * The mark that is nearest in time in the next lane that has any: further from the
 * axis (1) or nearer to it (-1), and beyond the lanes of a band in the band above or
 * below. Marks without a label are in the lane of the axis itself. Nothing at the end of
 * the way.
 */
export function laneNeighbour({ marks, labels, bands }: Scene, from: Mark, step: 1 | -1): Mark | undefined {
  const keyOf = ({ id, band }: Pick<Mark, 'id' | 'band'>): string => `${id}\n${band}`;
  const laneOf = new Map(labels.map((label) => [keyOf(label), label.lane]));
  const orderOf = new Map(bands.map(({ id }, number) => [id, number]));
  const level = (mark: Mark): number =>
    (laneOf.get(keyOf(mark)) ?? -1) - LANES * (orderOf.get(mark.band ?? '') ?? 0);
  const rise = (mark: Mark): number => (level(mark) - level(from)) * step;
  return marks.reduce<Mark | undefined>((best, mark) => {
    if (rise(mark) <= 0) return best;
    if (!best || rise(mark) < rise(best)) return mark;
    const isNearer = Math.abs(mark.x - from.x) < Math.abs(best.x - from.x);
    return rise(mark) === rise(best) && isNearer ? mark : best;
  }, undefined);
}
