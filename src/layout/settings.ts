import type { ChainFilter } from '../dataset/filter.js';
import type { Dataset } from '../dataset/types.js';
import { languageFor } from '../i18n/languages.js';
import type { GroupBy } from '../i18n/words.js';
import type { Span } from '../time/instant.js';
import { TRUE_TO_TIME, type Axis } from './axis.js';
import type { EventIndex } from './event-index.js';
import { extentOf } from './extent-of.js';
import type { Hanger } from './grow-labels.js';
import { normalSpan, unitsOf, type Reach } from './scale.js';
import { ticksOf, type TicksOf } from './ticks.js';
import type { Direction, LayoutOptions, Measure, Orientation, ScaleName, TextStyle } from './scene.js';
import type { Instant } from '../time/instant.js';

/** How what is too many for a mark each is laid out. */
export interface CrowdLayout {
  /** How many rows of marks it has. */
  readonly rows: (index: EventIndex) => number;
  readonly layWhole: Hanger['layWhole'];
}

/** The options with every default in place and every number usable. */
export interface Settings {
  readonly span: Span;
  readonly width: number;
  readonly height: number | undefined;
  readonly orientation: Orientation;
  readonly direction: Direction;
  /** That of the axis, which may not be the one that is wanted. */
  readonly scale: ScaleName;
  readonly reach: Reach;
  readonly ticksOn: TicksOf;
  readonly groupBy: GroupBy | undefined;
  /** The ids of the bands that are collapsed, and of the one that is opened before others. */
  readonly collapsed: readonly string[];
  readonly opened: string | undefined;
  /** How many bands share the room. */
  readonly share: number;
  /** How many of them are open beside each other. */
  readonly open: number;
  /** Without it, there are no crowds. */
  readonly crowd?: CrowdLayout | undefined;
  /** A collapsed band is one row of density. */
  readonly isFolded: boolean;
  readonly locale: string;
  readonly now: Instant;
  readonly selected: string | undefined;
  readonly filter: ChainFilter | undefined;
  readonly measure: Measure;
  /** The measure as it was given, which says whether it is still the same. */
  readonly source: Measure;
  readonly title: TextStyle;
  readonly meta: TextStyle;
  readonly tick: TextStyle;
}

const TITLE: TextStyle = { font: '600 14px sans-serif', lineHeight: 18 };
const META: TextStyle = { font: '400 13px sans-serif', lineHeight: 16 };
const TICK: TextStyle = { font: '600 12px sans-serif', lineHeight: 16 };
/** As many widths of texts in one font are remembered. */
const MOST_WIDTHS = 20_000;
/** No chart is wider or higher, px. */
const LARGEST = 100_000;

export function settingsOf(
  dataset: Dataset,
  options: LayoutOptions,
  axis = TRUE_TO_TIME,
  ticksOn: TicksOf = ticksOf,
): Settings {
  const { orientation, locale, now, selected, filter, measure, textStyles, scale = 'time' } = options;
  return {
    span: normalSpan(options.span),
    width: length(options.width) ?? 0,
    height: length(options.height),
    orientation,
    direction: options.direction ?? languageFor(locale).direction,
    scale: axis === TRUE_TO_TIME ? 'time' : scale,
    reach: reachOf(dataset, axis),
    ticksOn,
    groupBy: options.groupBy,
    collapsed: options.collapsed ?? [],
    opened: options.opened,
    share: 1,
    open: 1,
    isFolded: false,
    locale,
    now,
    selected,
    filter,
    measure: cached(measure),
    source: measure,
    title: textStyles?.title ?? TITLE,
    meta: textStyles?.meta ?? META,
    tick: textStyles?.tick ?? TICK,
  };
}

/** All that a chart of a dataset can show. */
export function reachOf(dataset: Dataset, axis: Axis): Reach {
  const whole = normalSpan(extentOf(dataset));
  return { axis, whole, units: unitsOf(axis, whole) };
}

function length(px: number | undefined): number | undefined {
  if (px === undefined || Number.isNaN(px)) return undefined;
  return Math.max(0, Math.min(LARGEST, px));
}

/** Wrapping asks for the same words again and again. What no font can be wide counts as nothing. */
export function cached(measure: Measure): Measure {
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    let widths = fonts.get(font);
    if (!widths) fonts.set(font, (widths = new Map<string, number>()));
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size >= MOST_WIDTHS) widths.clear();
      width = Math.max(0, measure(text, font)) || 0;
      widths.set(text, width);
    }
    return width;
  };
}
