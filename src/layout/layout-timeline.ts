import type { Dataset } from '../dataset/types.js';
import { axisOf, ticksOn } from './axis-of.js';
import { composeScene } from './compose-scene.js';
import { crowd, crowdMarks } from './many-events.js';
import { mirror } from './mirror.js';
import type { LayoutParts } from './parts.js';
import type { LayoutOptions, Scene } from './scene.js';
import * as bands from './stack-bands.js';
import * as vertical from './vertical.js';

/** All parts that there are. */
export const allParts: Required<LayoutParts> = {
  ...vertical,
  ...bands,
  crowd,
  crowdMarks,
  axisOf,
  ticksOn,
  mirror,
};

/**
 * Dataset -> Scene: where everything goes, in px of the chart box. Pure: the same
 * dataset, options and measure give the same scene, in a browser as in Node. The
 * stages are settings, emphasis, a draft for text from left to right (marks,
 * labels, arcs, ticks), its mirror image for the other direction, and the path
 * data of the links. No number in the options makes it throw.
 */
export function layoutTimeline(dataset: Dataset, options: LayoutOptions): Scene {
  return composeScene(dataset, options, allParts);
}
