import type { ReactiveElement } from 'lit';

type Drawn = HTMLElement | SVGElement;

/** Where Tab and arrows stop for an event in a timeline, or, where it is not drawn, where Tab does. */
export function stopOf({ renderRoot }: ReactiveElement, id: string): Drawn | null {
  return (
    renderRoot.querySelector<Drawn>(`[data-stop="${CSS.escape(id)}"]`) ??
    renderRoot.querySelector<Drawn>('[data-stop][tabindex="0"]')
  );
}

/** The glyph of an event, or its entry in the list. */
export function markOf({ renderRoot }: ReactiveElement, id: string): Drawn | null {
  const stop = renderRoot.querySelector<Drawn>(`[data-id="${CSS.escape(id)}"]`);
  return stop?.querySelector<Drawn>('.mark') ?? stop;
}
