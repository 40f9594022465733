import { runIn } from '../dataset/text.js';
import type { Dataset } from '../dataset/types.js';
import { kindOf } from './draft.js';
import type { EmphasisOf } from './emphasis.js';
import { freeStretch } from './free-stretch.js';
import { fontSize } from './label-text.js';
import { TEXT_INSET } from './lanes.js';
import type { Stretch } from './pack-rows.js';
import type { PlacedMark } from './place-marks.js';
import type { Scale } from './scale.js';
import type { Label, Line, Point } from './scene.js';
import type { Settings } from './settings.js';
import { truncate } from './wrap.js';

const LEAST_WIDTH = 56;
const INSET = 4;
/** No more names stand beside the axis. */
const MOST = 6;

/** How the names of passing marks are set: along the axis, or in the column beside it. */
export interface PassingRoom {
  /** px along the axis that are taken. */
  readonly taken: readonly Stretch[];
  /** The widest a name may be where it stands across the axis; else it is as wide as its stretch, which begins with its line. */
  readonly across?: number;
  readonly place: (
    mark: PlacedMark,
    at: Stretch,
    height: number,
  ) => Point & { readonly leader: readonly Point[]; readonly edge: Line };
}

/**
 * A mark that reaches into view while its own label is out of sight has its name
 * in what is seen of it, wherever that is free.
 */
export function passingLabels(
  dataset: Dataset,
  marks: readonly PlacedMark[],
  labels: readonly Label[],
  scale: Scale,
  settings: Settings,
  emphasis: EmphasisOf,
  { taken, across, place }: PassingRoom,
): Label[] {
  const { title, locale, measure } = settings;
  const widthOf = (text: string): number => measure(text, title.font);
  const inset = across === undefined ? TEXT_INSET : 0;
  const stretches = [...taken];
  const labelled = new Set(labels.map(({ id }) => id));
  const names: Label[] = [];
  const passing = marks
    .filter(
      ({ event, glyph }) => (glyph.anchor < 0 || glyph.anchor > scale.length) && !labelled.has(event.id),
    )
    .sort((a, b) => b.event.importance - a.event.importance);
  for (const mark of passing) {
    if (names.length >= MOST) break;
    const { event, glyph } = mark;
    const { text: words, ...lang } = runIn(event.title, locale, dataset.language);
    const seen = { from: Math.max(0, glyph.from) + INSET, to: Math.min(scale.length, glyph.to) - INSET };
    const wanted = across === undefined ? inset + Math.ceil(widthOf(words)) : title.lineHeight;
    const free = freeStretch(seen, stretches, wanted, across === undefined ? LEAST_WIDTH : title.lineHeight);
    if (!free || words === '') continue;
    const text = truncate(words, across ?? free.to - free.from - inset, widthOf);
    const width = Math.ceil(widthOf(text));
    stretches.push({
      from: free.from - 2 * INSET,
      to: free.from + (across === undefined ? inset + width : wanted) + 2 * INSET,
    });
    names.push({
      id: event.id,
      kind: kindOf(dataset, event),
      emphasis: emphasis.event(event.id),
      lane: -1,
      align: 'left',
      width,
      height: title.lineHeight,
      lines: [{ role: 'title', text, ...lang, baseline: (title.lineHeight + 0.72 * fontSize(title)) / 2 }],
      ...place(mark, free, title.lineHeight),
    });
  }
  return names;
}
