import type { LoadFailure, LoadState } from '../../controllers/load.js';
import { LOAD_LIMIT, MEGABYTE } from '../../controllers/load.js';
import { columnsOf } from '../../dataset/columns.js';
import { filterDataset, type ChainFilter } from '../../dataset/filter.js';
import { eventById } from '../../dataset/graph.js';
import { eventSentence, type Telling } from '../../dataset/in-words.js';
import type { Steps } from '../../dataset/steps.js';
import { runIn } from '../../dataset/text.js';
import type { TextRun } from '../../dataset/text-runs.js';
import type { Dataset, Issue, Kind, Text } from '../../dataset/types.js';
import { fill } from '../../i18n/fill.js';
import type { GroupBy, Language, UiWords } from '../../i18n/words.js';
import { extentOf } from '../../layout/extent-of.js';
import { TRUE_TO_TIME, type Axis } from '../../layout/axis.js';
import { aheadOf, composeScene, heightOf, layingOf } from '../../layout/compose-scene.js';
import { FEW } from '../../layout/row-plan.js';
import type { Direction, LayoutOptions, Orientation, ScaleName, Scene } from '../../layout/scene.js';
import type { DateStyle } from '../../time/format-patterns.js';
import type { Span } from '../../time/instant.js';
import { within } from '../../time/span.js';
import { eventIn, stopOf } from '../../render/stops.js';
import { lastCall, lastRecord } from '../last-call.js';
import type { ChartBox } from './chart-box.js';
import type { PartName, Parts } from './parts.js';
import type { SourceContent } from './source.js';

export type TimelineLayout = 'auto' | 'horizontal' | 'vertical' | 'list';
export type TimelineState = 'loading' | 'ready' | 'empty' | 'error';

/** Under this width of its own, in px, an `auto` timeline runs from top to bottom. */
const NARROW = 560;

/** Everything that a timeline is made of at one moment. */
export interface TimelineInputs {
  readonly content: SourceContent;
  readonly load: LoadState;
  /** The data is there, and takes longer to read than a frame. */
  readonly isReading: boolean;
  readonly language: Language;
  /** That of the language that is wanted, whose words may be on their way. */
  readonly direction: Direction;
  readonly telling: Telling;
  readonly layout: TimelineLayout;
  readonly scale: ScaleName;
  readonly groupBy: GroupBy | undefined;
  /** The ids of the bands that the reader has collapsed, and of the last that was opened. */
  readonly collapsed: readonly string[];
  readonly opened: string | undefined;
  /** What the reader chose over what `layout` says. */
  readonly chosen: 'chart' | 'list' | undefined;
  /** The width of the whole element, px; nothing before it has been measured. */
  readonly hostWidth: number | undefined;
  readonly box: ChartBox | undefined;
  /** Paper has room for all, however low the box is. */
  readonly isPrinting: boolean;
  readonly parts: Parts;
  /** Parts that are there, and those that cannot be had. */
  readonly settledParts: ReadonlySet<PartName>;
  /** An id that may be unknown to the dataset. */
  readonly selected: string | undefined;
  readonly focused: string | undefined;
  /** What was last asked for and is not there: "No cause recorded". */
  readonly remark: string;
  /** The span that is wanted; everything, if nothing is. */
  readonly wanted: Partial<Span> | undefined;
  readonly filter: ChainFilter | undefined;
  readonly headingLevel: number;
  readonly hasKeys: boolean;
  readonly hasTools: boolean;
  /** The words of the first language are still on their way. */
  readonly isWordless: boolean;
  /** A panel inside says what colours and lines mean. */
  readonly isExplained: boolean;
  /** The page has the events in a list of its own inside the element. */
  readonly hasPlainList: boolean;
  /** The first picture is there. */
  readonly isPictured: boolean;
  /** A server writes it, or what a server has written is taken over. */
  readonly isWritten: boolean;
}

/** What is shown, derived anew from {@link TimelineInputs} at each update. */
export interface TimelineView extends TimelineInputs {
  readonly state: TimelineState;
  /** All that was read. */
  readonly whole: Dataset;
  /** What of it is drawn: all but what a filter hides. */
  readonly dataset: Dataset;
  /** What does not pass is dimmed. */
  readonly dimming: ChainFilter | undefined;
  readonly issues: readonly Issue[];
  /** The kinds that occur, in the order of the dataset. */
  readonly kinds: readonly Kind[];
  readonly isList: boolean;
  /** There are too many events for a chart without what many need, which cannot be had. */
  readonly isUndrawable: boolean;
  /** There is no room beside the chart. */
  readonly isNarrow: boolean;
  readonly orientation: Orientation;
  /** Which way what is shown runs. */
  readonly direction: Direction;
  /** How time is laid along the axis. */
  readonly axis: Axis;
  /** All that there is. */
  readonly extent: Span;
  /** What is shown of it. */
  readonly span: Span;
  /** Nothing before the first measurement, in a list, and without events. */
  readonly scene: Scene | undefined;
  /** Of what the picture needs, that which has not been fetched. The first picture waits for it. */
  readonly lacking: readonly PartName[];
  readonly isWaiting: boolean;
  /** What the first picture waits for, where its data took slices to read. */
  readonly laying: Steps<unknown> | undefined;
  /** What scenes near it will need. */
  readonly ahead: Steps<void> | undefined;
  /** The height in px that the scene needs; a page may give more or less. */
  readonly naturalHeight: number | undefined;
  /** The stop that Tab reaches. */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  /** What is selected is left out by the filter. */
  readonly isSelectionHidden: boolean;
  /** Why the data is not there, in words. */
  readonly failure: string;
  /** A text of the dataset, in the language of the view if there is one. */
  readonly textOf: (text: Text | undefined) => TextRun;
  /** What a screen reader says of an event. */
  readonly nameOf: (id: string, style?: DateStyle) => string;
}

function stateOf({ load, isReading, content, isWordless }: TimelineInputs): TimelineState {
  if (load.status === 'loading' || isReading || isWordless) return 'loading';
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

/** Bands need room across the axis, which a narrow screen has only downwards: there too, time runs sideways. */
function orientationOf({ layout, groupBy }: TimelineInputs, isNarrow: boolean): Orientation {
  if (layout === 'horizontal' || layout === 'vertical') return layout;
  return isNarrow && !groupBy ? 'vertical' : 'horizontal';
}

/** There are more events than are drawn one by one. */
function areMany({ dataset }: SourceContent): boolean {
  return dataset.events.length > FEW;
}

function needsOf(
  { content, scale, groupBy, direction }: TimelineInputs,
  isList: boolean,
  orientation: Orientation,
): readonly PartName[] {
  if (isList) return groupBy ? ['bands'] : [];
  return [
    ...(areMany(content) ? ['many' as const] : []),
    ...(orientation === 'vertical' ? ['vertical' as const] : []),
    ...(groupBy ? ['bands' as const] : []),
    ...(scale === 'time' ? [] : ['scale' as const]),
    ...(direction === 'rtl' ? ['mirror' as const] : []),
  ];
}

/** In a dataset of more events than this, every kind that it names is taken to occur: looking would take too long. */
const MANY = 100_000;

function kindsInUse(dataset: Dataset): readonly Kind[] {
  const { kinds } = dataset;
  const { length, referenceAt } = columnsOf(dataset);
  if (length > MANY) return [...kinds.values()];
  const unseen = new Set(kinds.keys());
  for (let rank = 0; rank < length && unseen.size > 0; rank++) unseen.delete(referenceAt(rank, 'kind') ?? '');
  return [...kinds.values()].filter(({ id }) => !unseen.has(id));
}

/** What stays while the reader moves and selects. */
interface Chart {
  readonly dataset: Dataset;
  readonly options: LayoutOptions;
  readonly parts: Parts;
  readonly naturalHeight: number;
}

/** What a chart depends on. */
interface ChartWish extends Pick<
  TimelineInputs,
  'scale' | 'groupBy' | 'collapsed' | 'opened' | 'telling' | 'parts'
> {
  readonly whole: Dataset;
  readonly dataset: Dataset;
  readonly orientation: Orientation;
  readonly box: ChartBox;
}

/** Heights that differ by less, px, are the same but for rounding. */
const ROUNDING = 0.5;

/**
 * At its natural height; where the page gives more, or has less though it was asked for as much, at that. A part is as
 * high as the whole, so that it stays while the reader filters.
 */
function chartOf({ whole, dataset, telling, box, parts, ...how }: ChartWish): Chart {
  const { width, height, reserved, textStyles, measure } = box;
  const options = { ...how, ...telling, span: extentOf(whole), width, measure, textStyles };
  const naturalHeight = heightOf(whole, options, parts);
  const isTight = reserved >= naturalHeight - ROUNDING && height < naturalHeight - ROUNDING;
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

/** The part of the extent that is wanted; a side that nobody names is that of the extent. */
function spanOf(wanted: Partial<Span> | undefined, extent: Span): Span {
  const { begin = extent.begin, end = extent.end } = wanted ?? {};
  return begin < end ? within({ begin, end }, extent) : extent;
}

/** The sentences of a dataset, each made when it is first asked for. */
function eventNames(dataset: Dataset, telling: Telling): TimelineView['nameOf'] {
  const names = { long: new Map<string, string>(), short: new Map<string, string>() };
  return (id, style = 'long') => {
    const known = names[style].get(id);
    if (known !== undefined) return known;
    const event = eventById(dataset, id);
    const name = event ? eventSentence(dataset, event, telling, style) : '';
    names[style].set(id, name);
    return name;
  };
}

/** Makes views; remembers what it made last, so that only what changed is laid out again. */
export function createView(): (inputs: TimelineInputs) => TimelineView {
  const kindsOf = lastCall(kindsInUse);
  const shownOf = lastCall((dataset: Dataset, filter: ChainFilter | undefined) =>
    filter?.mode === 'hide' ? filterDataset(dataset, filter) : dataset,
  );
  const roomOf = lastCall((box: ChartBox, isPrinting: boolean) =>
    isPrinting ? { ...box, reserved: 0 } : box,
  );
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
  const namesOf = lastCall(eventNames);
  let [isToBeLaid, isDrawn] = [false, false];

  return (inputs) => {
    const { content, load, language, telling, box, layout, chosen, filter, groupBy, parts, settledParts } =
      inputs;
    const { dataset: whole, issues } = content;
    const dataset = shownOf(whole, filter);
    const dimming = filter?.mode === 'hide' ? undefined : filter;
    const state = stateOf(inputs);
    const isUndrawable = areMany(content) && settledParts.has('many') && !parts.crowdMarks;
    const isList = isUndrawable || (chosen ?? layout) === 'list';
    const isNarrow = inputs.hostWidth !== undefined && inputs.hostWidth < NARROW;
    const wanted = orientationOf(inputs, isNarrow);
    const lacking = needsOf(inputs, isList, wanted).filter((name) => !settledParts.has(name));
    const orientation = parts.verticalChart ? wanted : 'horizontal';
    const extent = extentOf(whole);
    const span = spanOf(inputs.wanted, extent);
    const selected = idIn(dataset, inputs.selected);
    const hasChart =
      state === 'ready' && !isList && box !== undefined && box.width > 0 && whole.events.length > 0;
    const { scale, collapsed, opened } = inputs;
    const chart =
      hasChart && (isDrawn || lacking.length === 0)
        ? lastChart({
            ...{ whole, dataset, scale, groupBy, collapsed, opened, orientation, telling, parts },
            box: roomOf(box, inputs.isPrinting),
          })
        : undefined;
    // What the page gives is known once it was asked for the height: a scene before that may be made in vain.
    const settled = isDrawn || box?.reserved ? chart : undefined;
    if (inputs.isReading) isToBeLaid = !isDrawn;
    const laying = settled && isToBeLaid ? lastLaying(settled, span) : undefined;
    const scene = settled && !laying ? lastScene(settled, span, selected, dimming) : undefined;
    const isWaiting = isList
      ? state === 'ready' && lacking.length > 0
      : hasChart && !isDrawn && (!chart || laying !== undefined);
    // Until there is something to see, all waits with it: else what is under it would jump.
    const shown = isWaiting && !inputs.isPictured ? 'loading' : state;
    isDrawn = scene !== undefined || (isDrawn && !isList);
    return {
      ...inputs,
      state: shown,
      whole,
      dataset,
      dimming,
      issues,
      kinds: kindsOf(whole),
      isList: isList || whole.events.length === 0,
      isUndrawable,
      isNarrow,
      orientation,
      direction: isList || parts.mirror ? language.direction : 'ltr',
      axis: parts.axisOf?.(dataset, scale) ?? TRUE_TO_TIME,
      extent,
      span,
      scene,
      lacking,
      isWaiting,
      laying,
      ahead: chart && lastAhead(chart, span),
      naturalHeight: chart?.naturalHeight,
      active: activeIn(scene, inputs.focused, selected) ?? dataset.events[0]?.id,
      selected,
      isSelectionHidden: selected !== idIn(whole, inputs.selected),
      failure: load.status === 'failed' ? failureInWords(load.failure, language.ui) : language.ui.errorFormat,
      textOf: (text) => runIn(text, telling.locale, dataset.language),
      nameOf: namesOf(dataset, telling),
    };
  };
}

/** Of the focused stop and the selected event the first that Tab can reach; else the first that is drawn. */
function activeIn(scene: Scene | undefined, ...ids: readonly (string | undefined)[]): string | undefined {
  if (!scene) return ids.find((id) => id !== undefined);
  const stops = [...scene.marks, ...scene.columns].map(stopOf);
  const ofId = (id: string): string | undefined =>
    scene.marks.map((mark) => (mark.id === id ? stopOf(mark) : undefined)).find((stop) => stop !== undefined);
  const wanted = ids.map((id) => id && (stops.includes(id) ? id : ofId(eventIn(id))));
  return wanted.find((stop) => stop !== undefined) ?? stops[0];
}

/** The id, if the dataset knows it. */
function idIn(dataset: Dataset, id: string | undefined): string | undefined {
  return id !== undefined && eventById(dataset, id) ? id : undefined;
}
