import type { LinkCurve } from './arcs.js';
import type { Draft } from './draft.js';
import type { BandPart, Label, Line, Mark, MarkPart, Point, Rect, Tick } from './scene.js';

/** The same draft for text that runs from right to left: every x is counted from the other side. */
export function mirror(draft: Draft): Draft {
  const { width } = draft.size;
  const flip = mirrorIn(width, draft.orientation === 'horizontal');
  return {
    ...draft,
    panned: { ...draft.panned, x: -draft.panned.x },
    axis: flip.line(draft.axis),
    ticks: draft.ticks.map(flip.tick),
    ...(draft.now ? { now: flip.line(draft.now) } : {}),
    marks: draft.marks.map(flip.mark),
    labels: draft.labels.map(flip.label),
    bands: draft.bands.map((band) => ({
      ...band,
      box: flip.rect(band.box),
      head: flip.rect(band.head),
      axis: flip.line(band.axis),
    })),
    folds: draft.folds.map((fold) => ({ ...fold, ...flip.rect(fold) })),
    columns: draft.columns.map((column) => ({ ...column, ...flip.rect(column) })),
    curves: draft.curves.map(flip.curve),
  };
}

interface Mirror {
  readonly rect: (rect: Rect) => Rect;
  readonly line: (line: Line) => Line;
  readonly tick: (tick: Tick) => Tick;
  readonly mark: (mark: Mark) => Mark;
  readonly label: (label: Label) => Label;
  readonly curve: (curve: LinkCurve) => LinkCurve;
}

const OTHER_ANCHOR = { start: 'end', middle: 'middle', end: 'start' } as const;
const OTHER_FADE = { none: 'none', begin: 'end', end: 'begin', both: 'both' } as const;

function mirrorIn(width: number, timeRunsAcross: boolean): Mirror {
  const point = ({ x, y }: Point): Point => ({ x: width - x, y });
  const line = ({ from, to }: Line): Line => ({ from: point(from), to: point(to) });
  const rect = ({ x, y, width: wide, height }: Rect): Rect => ({
    x: width - x - wide,
    y,
    width: wide,
    height,
  });
  const fade = (part: BandPart): BandPart['fade'] => (timeRunsAcross ? OTHER_FADE[part.fade] : part.fade);
  const part = (one: MarkPart): MarkPart => {
    switch (one.type) {
      case 'dot':
        return { ...one, ...point(one) };
      case 'band':
        return { ...one, ...rect(one), fade: fade(one) };
      case 'bar':
        return { ...one, ...rect(one) };
      default:
        return { ...one, ...line(one) };
    }
  };
  return {
    rect,
    line,
    tick: ({ label, ...tick }) => ({
      ...tick,
      line: line(tick.line),
      ...(label ? { label: { ...label, x: width - label.x, anchor: OTHER_ANCHOR[label.anchor] } } : {}),
    }),
    mark: (mark) => ({ ...mark, ...point(mark), box: rect(mark.box), parts: mark.parts.map(part) }),
    label: (label) => ({
      ...label,
      ...rect(label),
      align: label.align === 'left' ? 'right' : 'left',
      leader: label.leader.map(point),
      edge: line(label.edge),
    }),
    curve: ({ shape, points: [a, b, c, d] }) => ({ shape, points: [point(a), point(b), point(c), point(d)] }),
  };
}
