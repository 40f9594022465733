import type { DateValue } from '../../time/date-value.js';
import type { Scale } from '../scale.js';
import type { DotPart, ThreadPart } from '../scene.js';
import { guessOf } from '../../time/anchor-of.js';
import { band, cut, dot, DOT_RADIUS, isToTheDay, type Glyph } from './glyph.js';

/**
 * One of several: a hollow dot for each choice, joined by a thread. All of
 * several: the same with each dot as well known as its date. Choices that would
 * hide each other share a dot.
 */
export function choicesGlyph({ form, choices }: DateValue, scale: Scale): Glyph {
  const places = choices
    .map((choice) => ({
      from: scale.at(choice.begin[0]),
      to: scale.at(choice.end[1]),
      x: scale.at(guessOf(choice)),
      look:
        form === 'all-of' && isToTheDay(choice.begin[0], choice.end[1])
          ? ('filled' as const)
          : ('hollow' as const),
    }))
    .sort((a, b) => a.x - b.x);
  const bands = places
    .filter(({ from, to }) => to - from > 2 * DOT_RADIUS)
    .flatMap(({ from, to }) => band(from, to, 'none', scale));
  const dots = places.reduce<DotPart[]>((kept, { x, look }) => {
    const last = kept.at(-1);
    return last && x - last.x < 2 * DOT_RADIUS + 2 ? kept : [...kept, dot(x, look)];
  }, []);
  const [first, last] = [dots[0]?.x ?? 0, dots.at(-1)?.x ?? 0];
  const visible = dots.filter(({ x }) => x >= 0 && x <= scale.length);
  return {
    from: Math.min(first - DOT_RADIUS, ...places.map(({ from }) => from)),
    to: Math.max(last + DOT_RADIUS, ...places.map(({ to }) => to)),
    anchor: first,
    parts: [...bands, ...threads(dots, scale), ...visible],
  };
}

function threads(dots: readonly DotPart[], scale: Scale): ThreadPart[] {
  return dots.slice(1).flatMap((right, index): ThreadPart[] => {
    const left = dots[index] as DotPart;
    const { x, width } = cut(left.x + DOT_RADIUS, right.x - DOT_RADIUS, scale);
    return width > 0 ? [{ type: 'thread', from: { x, y: 0 }, to: { x: x + width, y: 0 } }] : [];
  });
}
