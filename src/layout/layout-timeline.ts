import { isOrderInDoubt } from '../dataset/order-doubt.js';
import type { Steps } from '../dataset/steps.js';
import type { Dataset } from '../dataset/types.js';
import { linkShape } from './arcs.js';
import { drawChart, type Chart } from './chart.js';
import type { Draft } from './draft.js';
import { emphasisIn } from './emphasis.js';
import { horizontalChart } from './horizontal.js';
import { mirror } from './mirror.js';
import { scaleIn } from './scale.js';
import type { LayoutOptions, Scene } from './scene.js';
import { settingsOf, type Settings } from './settings.js';
import { verticalChart } from './vertical.js';

/**
 * Dataset -> Scene: where everything goes, in px of the chart box. Pure: the same
 * dataset, options and measure give the same scene, in a browser as in Node. The
 * stages are settings, emphasis, a draft for text from left to right (marks,
 * labels, arcs, ticks), its mirror image for the other direction, and the path
 * data of the links. No number in the options makes it throw.
 */
export function layoutTimeline(dataset: Dataset, options: LayoutOptions): Scene {
  const settings = settingsOf(dataset, options);
  const { curves, ...draft } = inDirection(draftOf(dataset, settings), settings);
  return {
    ...draft,
    direction: settings.direction,
    links: curves.map((curve) => ({
      ...linkShape(curve),
      isDoubtful: isOrderInDoubt(dataset, curve.shape),
    })),
  };
}

/** The height in px of every scene of a chart, whatever its span and selection. */
export function heightOf(dataset: Dataset, options: LayoutOptions): number {
  return chartOf(dataset, settingsOf(dataset, options)).size.height;
}

/** Does in steps what scenes near that of the options will need. They are the same without it, and take longer. */
export function* aheadOf(dataset: Dataset, options: LayoutOptions): Steps<void> {
  const settings = settingsOf(dataset, options);
  const { rows, length } = chartOf(dataset, settings);
  const { units } = scaleIn(settings.reach, settings.span, length);
  for (const { plan } of rows) yield* plan.tiles.ahead(units);
}

function draftOf(dataset: Dataset, settings: Settings): Draft {
  const emphasis = emphasisIn(dataset, settings.selected, settings.filter);
  return drawChart(dataset, chartOf(dataset, settings), settings, emphasis);
}

function chartOf(dataset: Dataset, settings: Settings): Chart {
  return settings.orientation === 'vertical'
    ? verticalChart(dataset, settings)
    : horizontalChart(dataset, settings);
}

function inDirection(draft: Draft, { direction }: Settings): Draft {
  return direction === 'rtl' ? mirror(draft) : draft;
}
