import type { LoadFailure, LoadState } from '../../controllers/load.js';
import { LOAD_LIMIT, MEGABYTE } from '../../controllers/load.js';
import { columnsOf } from '../../dataset/columns.js';
import type { ChainFilter } from '../../dataset/filter.js';
import { eventById } from '../../dataset/graph.js';
import { eventPassages, type Telling } from '../../dataset/in-words.js';
import { runIn } from '../../dataset/text.js';
import type { TextRun } from '../../dataset/text-runs.js';
import type { Dataset, Issue, Kind, Text } from '../../dataset/types.js';
import { fill } from '../../i18n/fill.js';
import { hasLanguage } from '../../i18n/languages.js';
import type { GroupBy, Language, UiWords } from '../../i18n/words.js';
import { extentOf } from '../../layout/extent-of.js';
import { TRUE_TO_TIME, type Axis } from '../../layout/axis.js';
import { FEW } from '../../layout/row-plan.js';
import type { Direction, Orientation, ScaleName, Scene } from '../../layout/scene.js';
import type { DateStyle } from '../../time/format-patterns.js';
import type { Span } from '../../time/instant.js';
import { within } from '../../time/span.js';
import { eventIn, stopOf } from '../../render/stops.js';
import { gripInWords } from '../grip-in-words.js';
import { lastCall, lastRecord } from '../last-call.js';
import type { ChartBox } from './chart-box.js';
import type { PartName, Parts } from './parts.js';
import { createPicture, type Picture } from './picture.js';
import type { SourceContent } from './source.js';

export type TimelineLayout = 'auto' | 'horizontal' | 'vertical' | 'list';
export type TimelineState = 'loading' | 'ready' | 'empty' | 'error';

/** Under this width of its own, in px, an `auto` timeline runs from top to bottom. */
const NARROW = 560;

/** As many stretches of time that were put in words are remembered. */
const MOST_NAMES = 1000;

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
  /** Something of the page stands beside the chart. */
  readonly isAccompanied: boolean;
  /** The page has the events in a list of its own inside the element. */
  readonly hasPlainList: boolean;
  /** The first picture is there. */
  readonly isPictured: boolean;
  /** A server writes it, or what a server has written is taken over. */
  readonly isWritten: boolean;
  /** The list that is there came before what tells more, as one of a server does, and stays as it is, so that nothing jumps. */
  readonly isKept: boolean;
}

/** What is shown, derived anew from {@link TimelineInputs} at each update. */
export interface TimelineView extends TimelineInputs, Omit<Picture, 'isPending'> {
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
  /** Of what the picture needs, that which has not been fetched. The first picture waits for it. */
  readonly lacking: readonly PartName[];
  /** There is nothing to see yet of what is shown. */
  readonly isWaiting: boolean;
  /** The stop that Tab reaches. */
  readonly active: string | undefined;
  /** What is selected is left out by the filter. */
  readonly isSelectionHidden: boolean;
  /** Why the data is not there, in words. */
  readonly failure: string;
  /** A text of the dataset, in the language of the view if there is one. */
  readonly textOf: (text: Text | undefined) => TextRun;
  /** The language of the titles, where it is another than that of the words. */
  readonly titlesIn: string | undefined;
  /** When a stretch of time begins and ends. */
  readonly spanInWords: (span: Span) => string;
  /** What a screen reader says of an event, in passages of one language; a date that is seen as it is seen. */
  readonly nameOf: (id: string, seen?: DateStyle) => readonly TextRun[];
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
  { content, scale, groupBy, direction, filter, isKept }: TimelineInputs,
  isList: boolean,
  orientation: Orientation,
): readonly PartName[] {
  const common = [
    ...(groupBy ? ['bands' as const] : []),
    ...(filter?.mode === 'hide' ? ['filter' as const] : []),
  ];
  if (isList) return [...common, ...(isKept ? [] : ['tale' as const])];
  return [
    ...common,
    ...(areMany(content) ? ['many' as const] : []),
    ...(orientation === 'vertical' ? ['vertical' as const] : []),
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

/** The part of the extent that is wanted; a side that nobody names is that of the extent. */
function spanOf(wanted: Partial<Span> | undefined, extent: Span): Span {
  const { begin = extent.begin, end = extent.end } = wanted ?? {};
  return [begin, end].every(Number.isFinite) && begin < end ? within({ begin, end }, extent) : extent;
}

/** What is said of the events of a dataset, each made when it is first asked for, with the words that there are by then. */
function eventNames(dataset: Dataset, telling: Telling, _hasWords: boolean): TimelineView['nameOf'] {
  const names = new Map<string, readonly TextRun[]>();
  return (id, seen) => {
    const key = `${seen} ${id}`;
    const event = eventById(dataset, id);
    const name = names.get(key) ?? (event ? eventPassages(dataset, event, telling, seen) : []);
    names.set(key, name);
    return name;
  };
}

/** The words of stretches of time, in the longest unit that each holds, made when it is first asked for: those of crowds are asked for in each frame. */
function spanNames(telling: Telling): TimelineView['spanInWords'] {
  const names = new Map<string, string>();
  return (span) => {
    const key = `${span.begin}/${span.end}`;
    const name = names.get(key) ?? gripInWords(span, 'view', telling, 1);
    if (names.size === MOST_NAMES) names.clear();
    names.set(key, name);
    return name;
  };
}

/** Makes views; remembers what it made last, so that only what changed is laid out again. */
export function createView(): (inputs: TimelineInputs) => TimelineView {
  const kindsOf = lastCall(kindsInUse);
  const shownOf = lastCall((dataset: Dataset, filter: ChainFilter, filterDataset: Parts['filterDataset']) =>
    filterDataset?.(dataset, filter),
  );
  const pictureOf = createPicture();
  const partsOf = lastRecord((parts: Parts) => parts);
  const namesOf = lastCall(eventNames);
  const spansOf = lastCall(spanNames);

  return (inputs) => {
    const { content, load, language, telling, box, layout, chosen, filter, groupBy, parts, settledParts } =
      inputs;
    const { dataset: whole, issues } = content;
    // What is to be hidden is dimmed until what hides it is there.
    const part = filter?.mode === 'hide' ? shownOf(whole, filter, parts.filterDataset) : undefined;
    const dataset = part ?? whole;
    const dimming = part ? undefined : filter;
    const state = stateOf(inputs);
    const textOf = (text: Text | undefined): TextRun => runIn(text, telling.locale, whole.language);
    const titlesIn = textOf(whole.events[0]?.title).lang;
    const isUndrawable = areMany(content) && settledParts.has('many') && !parts.crowdMarks;
    const isList = isUndrawable || (chosen ?? layout) === 'list';
    const isNarrow = inputs.hostWidth !== undefined && inputs.hostWidth < NARROW;
    const wanted = orientationOf(inputs, isNarrow);
    const lacking = needsOf(inputs, isList, wanted).filter((name) => !settledParts.has(name));
    const orientation = parts.verticalChart ? wanted : 'horizontal';
    const extent = extentOf(whole);
    const span = spanOf(inputs.wanted, extent);
    const selected = idIn(dataset, inputs.selected);
    // A list has no stop but its events.
    const focused =
      isList && idIn(dataset, eventIn(inputs.focused ?? '')) === undefined ? undefined : inputs.focused;
    const hasChart =
      state === 'ready' && !isList && box !== undefined && box.width > 0 && whole.events.length > 0;
    const { scale, collapsed, opened, isPrinting } = inputs;
    // Nothing is laid out again for words.
    const { tellChain, actorRuns, filterDataset, keepInSight, ...drawing } = parts;
    const how = {
      scale,
      groupBy,
      collapsed,
      opened,
      orientation,
      telling,
      parts: partsOf(drawing),
      isPrinting,
    };
    const { isPending, ...picture } = pictureOf(
      hasChart && {
        chart: { ...how, whole, dataset, box },
        look: { span, selected, dimming },
        isComplete: lacking.length === 0,
      },
      { isReading: inputs.isReading, isList },
    );
    const isWaiting = isList ? state === 'ready' && lacking.length > 0 : isPending;
    // Until there is something to see, all waits with it: else what is under it would jump.
    const shown = isWaiting && !inputs.isPictured ? 'loading' : state;
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
      ...picture,
      lacking,
      isWaiting,
      active: activeIn(picture.scene, focused, selected) ?? dataset.events[0]?.id,
      selected,
      isSelectionHidden: selected !== idIn(whole, inputs.selected),
      failure: load.status === 'failed' ? failureInWords(load.failure, language.ui) : language.ui.errorFormat,
      textOf,
      titlesIn,
      spanInWords: spansOf(telling),
      nameOf: namesOf(dataset, telling, titlesIn !== undefined && hasLanguage(titlesIn)),
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
