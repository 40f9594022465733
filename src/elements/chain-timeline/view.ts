import type { LoadFailure, LoadState } from '../../controllers/load.js';
import { LOAD_LIMIT, MEGABYTE } from '../../controllers/load.js';
import { measureText } from '../../controllers/text-styles.js';
import { eventById } from '../../dataset/graph.js';
import type { Telling } from '../../dataset/in-words.js';
import type { Dataset, Issue, Kind } from '../../dataset/types.js';
import { fill } from '../../i18n/fill.js';
import type { Language, UiWords } from '../../i18n/words.js';
import { extentOf } from '../../layout/extent-of.js';
import { layoutTimeline } from '../../layout/layout-timeline.js';
import type { Orientation, Scene } from '../../layout/scene.js';
import { lastCall } from '../last-call.js';
import type { ChartBox } from './chart-box.js';
import type { SourceContent } from './source.js';

export type TimelineLayout = 'auto' | 'horizontal' | 'vertical' | 'list';
export type TimelineState = 'loading' | 'ready' | 'empty' | 'error';

/** Under this width of its own, in px, an `auto` timeline runs from top to bottom. */
const NARROW = 560;

/** Everything that a timeline is made of at one moment. */
export interface TimelineInputs {
  readonly content: SourceContent;
  readonly load: LoadState;
  readonly language: Language;
  readonly telling: Telling;
  readonly layout: TimelineLayout;
  /** What the reader chose over what `layout` says. */
  readonly chosen: 'chart' | 'list' | undefined;
  readonly box: ChartBox | undefined;
  /** An id that may be unknown to the dataset. */
  readonly selected: string | undefined;
  readonly focused: string | undefined;
  readonly headingLevel: number;
  readonly hasKeys: boolean;
  /** The words of the first language are still on their way. */
  readonly isWordless: boolean;
}

/** What is shown, derived anew from {@link TimelineInputs} at each update. */
export interface TimelineView {
  readonly state: TimelineState;
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** The kinds that occur, in the order of the dataset. */
  readonly kinds: readonly Kind[];
  readonly language: Language;
  readonly telling: Telling;
  readonly isList: boolean;
  readonly orientation: Orientation;
  /** Nothing before the first measurement, in a list, and without events. */
  readonly scene: Scene | undefined;
  /** The height in px that the scene needs; a page may give more or less. */
  readonly naturalHeight: number | undefined;
  /** The event that Tab reaches. */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  /** Why the data is not there, in words. */
  readonly failure: string;
  readonly headingLevel: number;
  readonly hasKeys: boolean;
  readonly isWordless: boolean;
}

function stateOf({ load, content, isWordless }: TimelineInputs): TimelineState {
  if (load.status === 'loading' || isWordless) return 'loading';
  if (load.status === 'failed' || content.isUnreadable) return 'error';
  const { events, undated } = content.dataset;
  return events.length + undated.length === 0 ? 'empty' : 'ready';
}

function failureInWords(failure: LoadFailure, ui: UiWords): string {
  switch (failure.reason) {
    case 'address':
      return ui.errorAddress;
    case 'network':
      return ui.errorNetwork;
    case 'status':
      return fill(ui.errorStatus, { status: String(failure.status) });
    case 'size':
      return fill(ui.errorSize, { limit: String(LOAD_LIMIT / MEGABYTE) });
  }
}

function orientationOf(layout: TimelineLayout, box: ChartBox | undefined): Orientation {
  if (layout === 'horizontal' || layout === 'vertical') return layout;
  return box && box.hostWidth < NARROW ? 'vertical' : 'horizontal';
}

function kindsInUse({ events, kinds }: Dataset): readonly Kind[] {
  const used = new Set(events.map(({ kind }) => kind));
  return [...kinds.values()].filter(({ id }) => used.has(id));
}

type SceneInputs = readonly [
  dataset: Dataset,
  orientation: Orientation,
  telling: Telling,
  selected: string | undefined,
  box: ChartBox,
  height: number | undefined,
];

function composeScene(...[dataset, orientation, telling, selected, box, height]: SceneInputs): Scene {
  return layoutTimeline(dataset, {
    span: extentOf(dataset),
    width: box.width,
    orientation,
    ...telling,
    measure: measureText,
    textStyles: box.textStyles,
    ...(height === undefined ? {} : { height }),
    ...(selected === undefined ? {} : { selected }),
  });
}

/** Makes views; remembers the last scene, so that only what changed is laid out again. */
export function createView(): (inputs: TimelineInputs) => TimelineView {
  const natural = lastCall(composeScene);
  const filled = lastCall(composeScene);
  const kindsOf = lastCall(kindsInUse);

  return (inputs) => {
    const { content, load, language, telling, box } = inputs;
    const { dataset, issues } = content;
    const state = stateOf(inputs);
    const isList =
      (inputs.chosen ?? (inputs.layout === 'list' ? 'list' : 'chart')) === 'list' ||
      dataset.events.length === 0;
    const orientation = orientationOf(inputs.layout, box);
    const selected = idIn(dataset, inputs.selected);
    const hasChart = state === 'ready' && !isList && box !== undefined && box.width > 0;
    const scene = hasChart ? natural(dataset, orientation, telling, selected, box, undefined) : undefined;
    // A page that gives more height than the content needs gets it filled; the half px is rounding.
    const isRoomy = scene && box && box.height > scene.size.height + 0.5;
    return {
      state,
      dataset,
      issues,
      kinds: kindsOf(dataset),
      language,
      telling,
      isList,
      orientation,
      scene: isRoomy ? filled(dataset, orientation, telling, selected, box, box.height) : scene,
      naturalHeight: scene?.size.height,
      active: idIn(dataset, inputs.focused) ?? selected ?? dataset.events[0]?.id,
      selected,
      failure: load.status === 'failed' ? failureInWords(load.failure, language.ui) : language.ui.errorFormat,
      headingLevel: inputs.headingLevel,
      hasKeys: inputs.hasKeys,
      isWordless: inputs.isWordless,
    };
  };
}

/** The id, if the dataset knows it. */
function idIn(dataset: Dataset, id: string | undefined): string | undefined {
  return id !== undefined && eventById(dataset, id) ? id : undefined;
}
