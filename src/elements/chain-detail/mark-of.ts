import type { ReactiveElement } from 'lit';

type Drawn = HTMLElement | SVGElement;

/** Where Tab and arrows stop for an event in a timeline, or, where it is not drawn, where Tab does. */
export function stopOf(timeline: ReactiveElement, id: string): Drawn | null {
  return drawnOf(timeline, id) ?? timeline.renderRoot.querySelector<Drawn>('[data-stop][tabindex="0"]');
}

/** The glyph of an event, or its entry in the list. */
export function markOf(timeline: ReactiveElement, id: string): Drawn | null {
  const stop = drawnOf(timeline, id);
  return stop?.querySelector<Drawn>('.mark') ?? stop;
}

/** An event as it is drawn; of those in several bands, where Tab stops, or else the first. */
export function drawnOf({ renderRoot }: ReactiveElement, id: string): Drawn | null {
  const drawn = `[data-id="${CSS.escape(id)}"]`;
  return renderRoot.querySelector<Drawn>(`${drawn}[tabindex="0"]`) ?? renderRoot.querySelector<Drawn>(drawn);
}
