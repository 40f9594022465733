import { orderFaultOf } from '../dataset/order-fault.js';
import type { Steps } from '../dataset/steps.js';
import type { Dataset } from '../dataset/types.js';
import { linkShape } from './arcs.js';
import { drawChart, type Chart } from './chart.js';
import type { Draft } from './draft.js';
import { emphasisIn } from './emphasis.js';
import { horizontalChart } from './horizontal.js';
import type { LayoutParts } from './parts.js';
import { scaleIn, type Scale } from './scale.js';
import type { LayoutOptions, Scene } from './scene.js';
import { settingsOf, type Settings } from './settings.js';
import type { Tiles } from './tiles.js';

/** What `layoutTimeline` does, with the parts that are there. */
export function composeScene(dataset: Dataset, options: LayoutOptions, parts: LayoutParts): Scene {
  const settings = settingsWith(parts, dataset, options);
  const { curves, ...draft } = inDirection(draftOf(dataset, settings, parts), settings, parts);
  return {
    ...draft,
    direction: settings.direction,
    links: curves.map((curve) => ({
      ...linkShape(curve),
      isDoubtful: orderFaultOf(dataset, curve.shape) !== undefined,
    })),
  };
}

/** The height in px of every scene of a chart, whatever its span and selection. */
export function heightOf(dataset: Dataset, options: LayoutOptions, parts: LayoutParts): number {
  return chartOf(dataset, settingsWith(parts, dataset, options), parts).size.height;
}

/** Does in steps what takes longest of a scene, its labels. The scene is the same without it, and takes longer. */
export function layingOf(dataset: Dataset, options: LayoutOptions, parts: LayoutParts): Steps<void> {
  return overTiles(dataset, options, parts, (tiles, units) => tiles.making(units));
}

/** Does the same for scenes near that of the options. */
export function aheadOf(dataset: Dataset, options: LayoutOptions, parts: LayoutParts): Steps<void> {
  return overTiles(dataset, options, parts, (tiles, units) => tiles.ahead(units));
}

function* overTiles(
  dataset: Dataset,
  options: LayoutOptions,
  parts: LayoutParts,
  steps: (tiles: Tiles, units: Scale['units']) => Steps<unknown>,
): Steps<void> {
  const settings = settingsWith(parts, dataset, options);
  const { rows, length } = chartOf(dataset, settings, parts);
  const { units } = scaleIn(settings.reach, settings.span, length);
  for (const { plan } of rows) yield* steps(plan.tiles, units);
}

/** Without what draws it in another way, each event has a mark, time runs across, from left to right, and the axis is true to it. */
function settingsWith(
  { verticalChart, axisOf, ticksOn, mirror, crowd }: LayoutParts,
  dataset: Dataset,
  options: LayoutOptions,
): Settings {
  const settings = settingsOf(dataset, options, axisOf?.(dataset, options.scale ?? 'time'), ticksOn);
  return {
    ...settings,
    crowd,
    orientation: verticalChart ? settings.orientation : 'horizontal',
    direction: mirror ? settings.direction : 'ltr',
  };
}

function draftOf(dataset: Dataset, settings: Settings, parts: LayoutParts): Draft {
  const emphasis = emphasisIn(dataset, settings.selected, settings.filter);
  return drawChart(dataset, chartOf(dataset, settings, parts), settings, emphasis, parts.crowdMarks);
}

function chartOf(dataset: Dataset, settings: Settings, parts: LayoutParts): Chart {
  const { verticalChart, bandsOf, stackBands } = parts;
  return verticalChart && settings.orientation === 'vertical'
    ? verticalChart(dataset, settings, bandsOf)
    : horizontalChart(dataset, settings, stackBands);
}

function inDirection(draft: Draft, { direction }: Settings, { mirror }: LayoutParts): Draft {
  return direction === 'rtl' && mirror ? mirror(draft) : draft;
}
