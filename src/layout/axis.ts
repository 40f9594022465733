import { toInstant, type Instant, type Span } from '../time/instant.js';

/** Time as it is laid along the axis: a rising map to units of one length, which are ms where the axis is true to time. */
export interface Axis {
  readonly toUnit: (instant: number) => number;
  readonly toTime: (unit: number) => Instant;
  /** The stretches that are folded, in order: each is at least an 80th of all time on the axis. Those around all events are of no event. */
  readonly folds: readonly (Span & { readonly isAround?: boolean })[];
  /** Where the axis has even steps from event to event, how many there are. */
  readonly steps?: number;
}

export const TRUE_TO_TIME: Axis = { toUnit: (instant) => instant, toTime: toInstant, folds: [] };
