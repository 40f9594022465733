import { dateInWords, type Telling } from '../dataset/in-words.js';
import { runIn } from '../dataset/text.js';
import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { Instant } from '../time/instant.js';
import type { Measure, TextLine, TextStyle } from './scene.js';
import { ELLIPSIS, EVENNESS, hasBroken, wrap } from './wrap.js';

/** The words of one label, broken into lines; px. */
export interface LabelText {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** In a room that is narrower than this, px, some of it is cut for sure. */
  readonly least: number;
  /** Some of it had no room: it is cut, or a word is broken. */
  readonly cut: boolean;
  /** The date had no room in full: its month is short. */
  readonly short?: boolean;
  /** Height of the first line, which a leader from the side meets in its middle. */
  readonly firstLine: number;
}

export interface LabelRoom {
  readonly dataset: Dataset;
  readonly locale: string;
  readonly now: Instant;
  readonly measure: Measure;
  readonly title: TextStyle;
  readonly meta: TextStyle;
  /** The widest a line may be. */
  readonly width: number;
  /** How many lines each part may have; {@link MOST_LINES} where it is missing. */
  readonly lines?: Readonly<Record<TextLine['role'], number>>;
}

/** A text longer than this, in UTF-16 units, is cut before it is measured; no label has room for it. */
const LONGEST = 600;
export const MOST_LINES = { title: 3, date: 2, place: 2 } as const;
/** Half a date says something else than the source: rather than cut it, it is written shorter, then in more lines. */
const MOST_DATE_LINES = 6;

/** The size of the letters in a CSS font, px; a guess from the line height where the font does not say. */
export function fontSize({ font, lineHeight }: TextStyle): number {
  const px = /(\d*\.?\d+)px/.exec(font)?.[1];
  return px === undefined ? lineHeight / 1.25 : Number(px);
}

function isCut(lines: readonly string[], text: string): boolean {
  return lines.at(-1)?.endsWith(ELLIPSIS) === true && !text.trimEnd().endsWith(ELLIPSIS);
}

/** The date in full if it fits; the short one takes as many lines as it needs. */
function dateInFull(
  event: ChainEvent,
  telling: Telling,
  most: number,
  fit: (text: string, lines: number) => readonly string[],
): readonly string[] | undefined {
  const long = dateInWords(event, telling);
  const inFull = fit(long, most);
  return isCut(inFull, long) ? undefined : inFull;
}

/**
 * In less room than this, px, some of a text is cut for sure: as many lines as there may be are as narrow as they can be;
 * fewer can be more.
 */
function leastOf(widths: readonly number[], mostLines: number): number {
  if (widths.length < mostLines) return widths.reduce((sum, one) => sum + one, 0) / mostLines;
  return Math.max(...widths) - EVENNESS;
}

/** What the title of an event needs of a room at least, px, cut or not. Costs little beside the whole label. */
export function titleLeast(
  event: ChainEvent,
  { dataset, locale, measure, title, width, lines = MOST_LINES }: LabelRoom,
): number {
  const widthOf = (text: string): number => measure(text, title.font);
  const { text } = runIn(event.title, locale, dataset.language);
  const wrapped = wrap(text.slice(0, LONGEST), width, lines.title, widthOf);
  const widths = wrapped.map(widthOf);
  return isCut(wrapped, text) ? Math.max(...widths) : leastOf(widths, lines.title);
}

/** Title, then date, then place. */
export function labelText(event: ChainEvent, room: LabelRoom): LabelText {
  const { dataset, locale, now } = room;
  const hasPlace = event.place !== undefined && room.lines?.place !== 0;
  const place = hasPlace ? dataset.places.get(event.place)?.label : undefined;
  const texts = {
    title: runIn(event.title, locale, dataset.language),
    date: { text: '' },
    place: runIn(place, locale, dataset.language),
  };
  const lines: TextLine[] = [];
  let [width, height, least, cut, short] = [0, 0, 0, false, false];
  for (const role of ['title', 'date', 'place'] as const) {
    const style = role === 'title' ? room.title : room.meta;
    const widthOf = (text: string): number => room.measure(text, style.font);
    // Letters stand about 0.72 of their size over the baseline: this centres them in the line.
    const rise = (style.lineHeight + 0.72 * fontSize(style)) / 2;
    const most = (room.lines ?? MOST_LINES)[role];
    const fit = (text: string, lines: number): readonly string[] =>
      wrap(text.slice(0, LONGEST), room.width, lines, widthOf);
    const date = role === 'date' ? dateInFull(event, { locale, now }, most, fit) : undefined;
    short ||= role === 'date' && !date;
    const wrapped =
      role === 'date'
        ? (date ?? fit(dateInWords(event, { locale, now }, 'short'), MOST_DATE_LINES))
        : fit(texts[role].text, most);
    cut ||=
      role !== 'date' &&
      (isCut(wrapped, texts[role].text) || hasBroken(texts[role].text, room.width, widthOf));
    const { text: _whole, ...lang } = texts[role];
    const widths = wrapped.map(widthOf);
    for (const text of wrapped) {
      lines.push({ role, text, baseline: height + rise, ...lang });
      height += style.lineHeight;
    }
    width = Math.max(width, ...widths);
    // A date takes as many as it needs.
    if (role !== 'date') least = Math.max(least, leastOf(widths, most));
  }
  const firstLine = lines[0]?.role === 'title' ? room.title.lineHeight : room.meta.lineHeight;
  if (cut) least = room.width;
  return { width: Math.min(Math.ceil(width), room.width), height, lines, least, cut, short, firstLine };
}
