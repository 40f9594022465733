import type { ChainFilter } from '../dataset/filter.js';
import type { Basis, ChainEvent, LinkType, Status } from '../dataset/types.js';
import type { GroupBy } from '../i18n/words.js';
import type { Instant, Span } from '../time/instant.js';

/** All lengths are px of the chart box; x grows to the right, y down, whatever the direction of text. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

export type Orientation = 'horizontal' | 'vertical';
/** True to time; even steps from event to event; or true but for long gaps, which are folded. */
export type ScaleName = 'time' | 'sequence' | 'folded';
export type Direction = 'ltr' | 'rtl';

/** How something stands to the selected event; `normal` for all while nothing is selected. */
export type Emphasis = 'normal' | 'selected' | 'cause' | 'effect' | 'dimmed';

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

export interface Tick {
  readonly at: Instant;
  /** Across the axis: a gridline for a major tick, a short stroke for a minor one; no length where it is out of view. */
  readonly line: Line;
  readonly major: boolean;
  /** Minor ticks may have none. */
  readonly label?: {
    readonly x: number;
    readonly y: number;
    /** Which end of the text is at `x`, as in text from left to right: `start` is its left end. */
    readonly anchor: 'start' | 'middle' | 'end';
    readonly text: string;
  };
}

/** The parts that marks are made of; one file in `layout/marks/` per glyph puts them together. */
export type MarkPart = DotPart | BandPart | BarPart | ArrowPart | CapPart | StrikePart | ThreadPart;

/** A moment. Filled: known to the day or finer; hollow: somewhere on its band; dashed: open or planned. */
export interface DotPart {
  readonly type: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: 'filled' | 'hollow' | 'dashed';
}

/** Where something may lie: soft, and faded out on the sides named; `begin` is the left or upper one. */
export interface BandPart extends Rect {
  readonly type: 'band';
  readonly fade: 'none' | 'begin' | 'end' | 'both';
}

/** Where something certainly was. */
export interface BarPart extends Rect {
  readonly type: 'bar';
  readonly look: 'solid' | 'dashed';
}

/** Goes on beyond what is known. The head is at `to`. */
export interface ArrowPart extends Line {
  readonly type: 'arrow';
}

/** The end of a wide band. */
export interface CapPart extends Line {
  readonly type: 'cap';
}

/** Through a cancelled event. */
export interface StrikePart extends Line {
  readonly type: 'strike';
}

/** The dotted line that joins the choices of one moment. */
export interface ThreadPart extends Line {
  readonly type: 'thread';
}

export interface Mark {
  readonly id: string;
  /** The dot, or the middle of the bar: where links and the leader begin. */
  readonly x: number;
  readonly y: number;
  /** The id of its band, where there are bands. */
  readonly band?: string;
  /** All parts, and at least 24 × 24 px to hit. */
  readonly box: Rect;
  /** The number of the kind, which picks the colour. */
  readonly kind: number;
  readonly status: Status;
  /** Blurred edge. */
  readonly approximate: boolean;
  /** Dashed edge. */
  readonly uncertain: boolean;
  readonly emphasis: Emphasis;
  readonly parts: readonly MarkPart[];
}

export interface TextLine {
  readonly role: 'title' | 'date' | 'place';
  readonly text: string;
  /** The language, where it is another than that of the scene. */
  readonly lang?: string;
  /** The baseline, px from the top of the label. */
  readonly baseline: number;
}

/**
 * A label hangs on its leader, which stands a little left of the text, or right of
 * it when flipped. The box is that of the text alone.
 */
export interface Label extends Rect {
  readonly id: string;
  /** The id of its band, where there are bands. */
  readonly band?: string;
  readonly kind: number;
  readonly emphasis: Emphasis;
  /** The lane, counted from the axis. */
  readonly lane: number;
  /** Which edge the text aligns to. */
  readonly align: 'left' | 'right';
  readonly lines: readonly TextLine[];
  /** The date is not written in full: a month has its short name. */
  readonly short?: boolean;
  /** From the mark to the far end of the label, corner by corner. */
  readonly leader: readonly Point[];
  /** The strong part of the leader, beside the text. */
  readonly edge: Line;
}

export interface LinkShape {
  /** The number of the link in the dataset. */
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly basis: Basis;
  /** The dates leave open that the effect came before the cause. */
  readonly isDoubtful: boolean;
  readonly emphasis: Emphasis;
  /** SVG path data from the cause to the effect. */
  readonly path: string;
  /** The tip of the arrowhead, at the effect, and its direction in degrees clockwise from the x axis. */
  readonly arrow: Point & { readonly angle: number };
}

/** Events that stand too close to be drawn one by one: a column on the axis, as high as they are many. */
export interface Column extends Rect {
  readonly begin: Instant;
  readonly end: Instant;
  readonly count: number;
  /** The count in words of numbers: "1,234". */
  readonly label: string;
  /** There is room to write it. */
  readonly isLabelled: boolean;
  /** Of events at one moment, which no zoom takes apart: their ranks among those of the chart or of the band. */
  readonly ranks?: Uint32Array;
  /** The id of its band, where there are bands. */
  readonly band?: string;
}

/** The events of one group beside a line of time of their own. */
export interface Band {
  /** The id of the kind, place, actor or series; a text with a line break for the rest, and for those in no group. */
  readonly id: string;
  readonly name: string;
  /** The language of the name, where it is another than that of the scene. */
  readonly lang?: string;
  /** In order of time. */
  readonly events: readonly ChainEvent[];
  /** How many events, in words of numbers: "1,234". */
  readonly label: string;
  /** A band that is not open is one row of density. */
  readonly isOpen: boolean;
  readonly box: Rect;
  /** Where its name and count stand; nothing else does. */
  readonly head: Rect;
  readonly axis: Line;
}

/** A stretch of time in which no event surely is, drawn shorter than it is; the box is the part that is in view. */
export interface Fold extends Rect {
  readonly begin: Instant;
  readonly end: Instant;
}

/** Everything that is drawn, and nothing else: a pure function of the dataset and the options. */
export interface Scene {
  readonly size: Size;
  readonly orientation: Orientation;
  readonly direction: Direction;
  readonly span: Span;
  /** How far a moment that is held fast stands from where it stood: seen from there, what is panned stays in its place. */
  readonly panned: Point;
  readonly axis: Line;
  readonly ticks: readonly Tick[];
  /** The line at the present moment, if it lies in the span. */
  readonly now?: Line;
  readonly links: readonly LinkShape[];
  /** How many more links have an end in view. */
  readonly hiddenLinks: number;
  /** In order of time: those in view, and those whose label is. */
  readonly marks: readonly Mark[];
  /** In order of time; none where every event has its mark. */
  readonly columns: readonly Column[];
  /** In order of time; only where the scale is `folded`. */
  readonly folds: readonly Fold[];
  readonly labels: readonly Label[];
  /** In order of the dataset; none where events are not grouped. Marks, labels and columns are in order of bands. */
  readonly bands: readonly Band[];
}

/** Width of a text in px when set in a CSS font ("600 14px sans-serif"). */
export type Measure = (text: string, font: string) => number;

/** CSS fonts and line heights in px of the three kinds of text. */
export interface TextStyle {
  readonly font: string;
  readonly lineHeight: number;
}

export interface LayoutOptions {
  readonly span: Span;
  readonly width: number;
  /** The height to fill; the scene is higher where its content needs more. */
  readonly height?: number;
  readonly orientation: Orientation;
  readonly locale: string;
  readonly measure: Measure;
  readonly now: Instant;
  readonly selected?: string | undefined;
  /** What does not pass is dimmed. What is to be hidden is left out of the dataset, by `filterDataset`. */
  readonly filter?: ChainFilter | undefined;
  readonly direction?: Direction;
  readonly scale?: ScaleName;
  /** A band for each kind, place, actor or series; an event may stand in several. */
  readonly groupBy?: GroupBy | undefined;
  /** The ids of bands that are collapsed to one row. */
  readonly collapsed?: readonly string[];
  /** The id of the band that is open before others, where not all have room side by side. */
  readonly opened?: string | undefined;
  readonly textStyles?: { readonly title: TextStyle; readonly meta: TextStyle; readonly tick: TextStyle };
}
