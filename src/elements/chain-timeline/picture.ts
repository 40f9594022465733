import type { ChainFilter } from '../../dataset/filter.js';
import type { Steps } from '../../dataset/steps.js';
import type { Dataset } from '../../dataset/types.js';
import { aheadOf, composeScene, heightOf, layingOf } from '../../layout/compose-scene.js';
import { extentOf } from '../../layout/extent-of.js';
import type { LayoutOptions, Scene } from '../../layout/scene.js';
import type { Span } from '../../time/instant.js';
import { lastCall, lastRecord } from '../last-call.js';
import type { ChartBox } from './chart-box.js';
import type { Parts } from './parts.js';

type Arrangement = Pick<LayoutOptions, 'scale' | 'groupBy' | 'collapsed' | 'opened' | 'orientation'>;

/** What a chart depends on. */
interface ChartWish extends Arrangement {
  readonly whole: Dataset;
  readonly dataset: Dataset;
  readonly telling: Pick<LayoutOptions, 'locale' | 'now'>;
  readonly parts: Parts;
  readonly box: ChartBox;
  /** Paper has room for all, however low the box is. */
  readonly isPrinting: boolean;
}

/** What stays while the reader moves and selects. */
interface Chart {
  readonly dataset: Dataset;
  readonly options: LayoutOptions;
  readonly parts: Parts;
  readonly naturalHeight: number;
}

/** What is drawn of a chart. */
interface Look {
  readonly span: Span;
  readonly selected: string | undefined;
  readonly dimming: ChainFilter | undefined;
}

export interface PictureWish {
  readonly chart: ChartWish;
  readonly look: Look;
  /** All parts are there, or cannot be had. The first picture waits for it. */
  readonly isComplete: boolean;
}

/** A chart on its way to the screen. */
export interface Picture {
  /** Nothing before the first measurement. */
  readonly scene?: Scene;
  /** What a scene of very many events waits for, and the first where its data took slices to read. */
  readonly laying?: Steps<unknown> | undefined;
  /** What scenes near it will need. */
  readonly ahead?: Steps<void>;
  /** The height in px that the scene needs; a page may give more or less. */
  readonly naturalHeight?: number;
  /** It is wanted, and there is nothing yet to see of it. */
  readonly isPending: boolean;
}

/** Heights that differ by less, px, are the same but for rounding. */
const ROUNDING = 0.5;

/**
 * At its natural height; where the page gives more, or has less though it was asked for as much, at that. A part is as
 * high as the whole, so that it stays while the reader filters.
 */
function chartOf({ whole, dataset, telling, box, parts, isPrinting, ...how }: ChartWish): Chart {
  const { width, height, reserved, textStyles, measure } = box;
  const options = { ...how, ...telling, span: extentOf(whole), width, measure, textStyles };
  const naturalHeight = heightOf(whole, options, parts);
  const isTight = !isPrinting && reserved >= naturalHeight - ROUNDING && height < naturalHeight - ROUNDING;
  const isNatural = !isTight && height <= naturalHeight + ROUNDING;
  if (dataset === whole && isNatural) return { dataset, options, parts, naturalHeight };
  return {
    dataset,
    options: { ...options, height: isNatural ? naturalHeight : height },
    parts,
    naturalHeight,
  };
}

function sceneOf(
  { dataset, options, parts }: Chart,
  span: Span,
  selected: string | undefined,
  filter: ChainFilter | undefined,
): Scene {
  return composeScene(dataset, { ...options, span, selected, filter }, parts);
}

/** What stands in the way of a picture: data that takes slices to read, or a list in its place. */
interface Hindrance {
  readonly isReading: boolean;
  readonly isList: boolean;
}

/**
 * Makes pictures; remembers what it made last, so that only what changed is laid out again. The first waits for its parts
 * and is laid in slices where its data was read so; those after it come at once, until a list takes their place.
 */
export function createPicture(): (wish: PictureWish | false, hindrance: Hindrance) => Picture {
  const lastChart = lastRecord(chartOf);
  const lastLaying = lastCall(function* ({ dataset, options, parts }: Chart, span: Span): Steps<boolean> {
    yield* layingOf(dataset, { ...options, span }, parts);
    isToBeLaid = false;
    return true;
  });
  const lastScene = lastCall(sceneOf);
  const lastAhead = lastCall(({ dataset, options, parts }: Chart, span: Span) =>
    aheadOf(dataset, { ...options, span }, parts),
  );
  let isToBeLaid = false;
  /** The chart that is in sight. */
  let drawn: Chart | undefined;

  return (wish, { isReading, isList }) => {
    if (isList || (isReading && !wish)) drawn = undefined;
    if (isReading) isToBeLaid = !drawn;
    return wish ? pictureOf(wish) : { isPending: false };
  };

  function pictureOf({ chart: how, look: { span, selected, dimming }, isComplete }: PictureWish): Picture {
    if (!drawn && !isComplete) return { isPending: true };
    // A chart stays in sight until another of its events is prepared.
    const preparation = how.parts.preparing?.(how, drawn);
    if (preparation && !drawn) return { laying: preparation, isPending: true };
    const chart = (preparation && drawn) ?? lastChart(how);
    const { naturalHeight } = chart;
    // What is remembered of one chart goes with the next, so each is asked for of each.
    const [ahead, laying] = [lastAhead(chart, span), lastLaying(chart, span)];
    // What the page gives is known once it was asked for the height: a scene before that may be made in vain.
    if (!drawn && how.box.reserved === 0) return { naturalHeight, ahead, isPending: false };
    if (isToBeLaid) return { naturalHeight, ahead, laying, isPending: true };
    drawn = chart;
    return {
      naturalHeight,
      ahead,
      laying: preparation,
      scene: lastScene(chart, span, selected, dimming),
      isPending: false,
    };
  }
}
