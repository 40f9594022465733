import { passagesOf, type TextRun } from '../dataset/text-runs.js';
import type { Column, Label, Mark, Rect, Scene } from '../layout/scene.js';
import type { DateStyle } from '../time/format-patterns.js';
import type { renderCrowd as crowdRenderer } from './crowd.js';
import { shape, type Shape } from './draw.js';
import { kindClass } from './hue.js';
import { renderLabel } from './label.js';
import { renderMark } from './marks/index.js';
import { outlineOf, rectSeenFrom, seenFrom, translateTo } from './px.js';
import { stopOf } from './stops.js';

export interface EventWords {
  /** The language of the words. */
  readonly lang: string;
  /** What a screen reader says of an event: its title, date, place and links; the date as it is seen, if it is. */
  readonly nameOf: (id: string, seen: DateStyle | undefined) => readonly TextRun[];
  /** What a screen reader says of events that stand too close to be drawn one by one. */
  readonly crowdName: (column: Column) => string;
  /** The stop that Tab reaches. */
  readonly active: string | undefined;
  /** What draws crowds, where there are any. */
  readonly renderCrowd?: typeof crowdRenderer | undefined;
  /** So many nodes each event has to spare: in as many passages is its name at most, and the fewer, the coarser it fades. */
  readonly spare?: number;
}

/** px between the words and the ring around them. */
const RING = 4;

function classesOf({ kind, status, emphasis, approximate, uncertain }: Mark): string {
  return ['event', kindClass(kind), status, emphasis, approximate && 'approximate', uncertain && 'uncertain']
    .filter(Boolean)
    .join(' ');
}

/** Everything inside is placed as seen from the mark, so that zooming writes one transform and no more. */
function renderEvent(
  mark: Mark,
  label: Label | undefined,
  scene: Scene,
  { lang, nameOf, active, spare = Infinity }: EventWords,
): Shape {
  const { id, emphasis } = mark;
  const stop = stopOf(mark);
  const box = rectSeenFrom(mark, mark.box);
  const words = label && rectSeenFrom(mark, label);
  // The name of what passes by is one line, without a date.
  const seen = label?.lines[1] && (label.short ? 'short' : 'long');
  const name = passagesOf(nameOf(id, seen), spare);
  const [first, second] = name;
  const lines = label ? renderLabel(label, mark, scene.direction) : [];
  const button = {
    class: classesOf(mark),
    part: 'event',
    role: 'button',
    tabindex: stop === active ? 0 : -1,
    lang: first?.lang,
    'aria-label': second ? undefined : first?.text,
    'aria-pressed': emphasis === 'selected',
    'data-id': id,
    'data-stop': stop,
  };
  return shape('g', { role: 'listitem', transform: translateTo(seenFrom(scene.panned, mark)) }, [
    shape('g', button, [
      shape('path', { class: 'hit', d: outlineOf(box) + (words ? outlineOf(words) : '') }),
      stop === active ? renderRing(words ?? box) : undefined,
      ...renderMark(mark, scene.orientation, spare),
      ...(second ? spoken(name, lines, lang) : lines),
    ]),
  ]);
}

/**
 * An attribute is in one language: a name in several is put together from what is in the button. A line of the label says the
 * next passage, if it is in that language; what is left is said by what is not seen.
 */
function spoken(name: readonly TextRun[], lines: readonly Shape[], lang: string): readonly Shape[] {
  const passages = name.map(({ text, lang: own = lang }) => ({ role: 'img', lang: own, 'aria-label': text }));
  const said = lines.map(({ attributes, ...line }) => {
    const { lang: own = lang } = attributes;
    const how = passages[0]?.lang === own ? passages.shift() : { lang: own, 'aria-hidden': true };
    return { ...line, attributes: { ...attributes, ...how } };
  });
  return [...said, ...passages.map((passage) => shape('g', passage))];
}

/** Around the words of what has the focus: that is where Tab stops, and nothing else. */
function renderRing({ x, y, width, height }: Rect): Shape {
  return shape('rect', {
    class: 'ring',
    x: x - RING,
    y: y - RING,
    width: width + 2 * RING,
    height: height + 2 * RING,
    rx: RING,
  });
}

/** One button per event and per crowd, in order of time, so that reading the page reads the chain. */
export function renderEvents(scene: Scene, words: EventWords): readonly Shape[] {
  const labels = new Map(scene.labels.map((label) => [stopOf(label), label]));
  const { renderCrowd, crowdName, active } = words;
  return stopsOf(scene).flatMap((one) => {
    const key = stopOf(one);
    if ('id' in one) return { ...renderEvent(one, labels.get(key), scene, words), key };
    const crowd = renderCrowd?.(one, scene, crowdName(one), active === key);
    return crowd ? { ...crowd, key, family: 'crowd' } : [];
  });
}

/** Marks and columns in order of time, each by where it begins. */
function stopsOf({ marks, columns, orientation, direction }: Scene): readonly (Mark | Column)[] {
  if (columns.length === 0) return marks;
  const along = (one: Mark | Column): number => {
    if (orientation === 'vertical') return one.y;
    return direction === 'rtl' ? -(one.x + ('width' in one ? one.width : 0)) : one.x;
  };
  return [...marks, ...columns].sort((a, b) => along(a) - along(b));
}
