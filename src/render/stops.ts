import type { Column, Mark } from '../layout/scene.js';

/**
 * What the reader's focus stands on: the id of an event, or the stretch of a crowd,
 * and the band that it is in. Line breaks keep them apart, as no id that is typed has one.
 */
export function stopOf(one: Pick<Mark, 'id' | 'band'> | Pick<Column, 'begin' | 'end' | 'band'>): string {
  const stop = 'id' in one ? one.id : `crowd\n${one.begin}/${one.end}`;
  return one.band === undefined ? stop : `${stop}\n${one.band}`;
}

/** The id of the event that a stop is, in whatever band. */
export function eventIn(stop: string): string {
  return stop.split('\n', 1)[0] ?? stop;
}

/** The stop of an event in the band of another stop. */
export function stopBeside(stop: string, id: string): string {
  const at = stop.indexOf('\n');
  return at < 0 ? id : id + stop.slice(at);
}
