import { eventById, linksOf } from '../dataset/graph.js';
import { passes, type ChainFilter } from '../dataset/filter.js';
import { causeOf, effectOf } from '../dataset/link-types.js';
import type { Dataset, Link } from '../dataset/types.js';
import type { Emphasis } from './scene.js';

/** How events and links stand to the selected event. */
export interface EmphasisOf {
  readonly event: (id: string) => Emphasis;
  readonly link: (link: Link) => Emphasis;
}

/**
 * The selected event is lifted with its direct causes and effects and the links
 * to them. What is only linked, with neither the cause of the other, stays as it
 * is; the rest is dimmed. An id that is not in the dataset selects nothing. What does
 * not pass the filter is dimmed in any case, but for the selected event itself.
 */
export function emphasisIn(
  dataset: Dataset,
  selected: string | undefined,
  filter: ChainFilter = {},
): EmphasisOf {
  const bySelection = selectionIn(dataset, selected);
  if (!filter.kinds && !filter.linkTypes) return bySelection;
  const isIn = (id: string): boolean => passes(filter, eventById(dataset, id) ?? {});
  return {
    event(id) {
      const emphasis = bySelection.event(id);
      return emphasis === 'selected' || isIn(id) ? emphasis : 'dimmed';
    },
    link(link) {
      const { type, from, to } = link;
      const isOn = (filter.linkTypes?.includes(type) ?? true) && isIn(from) && isIn(to);
      return isOn ? bySelection.link(link) : 'dimmed';
    },
  };
}

/** The selection that was looked up last: an event may have more links than a frame has time for. */
const lastSelection = new WeakMap<Dataset, EmphasisOf & { readonly selected: string }>();

function selectionIn(dataset: Dataset, selected: string | undefined): EmphasisOf {
  if (selected === undefined || !eventById(dataset, selected)) {
    return { event: () => 'normal', link: () => 'normal' };
  }
  let last = lastSelection.get(dataset);
  if (last?.selected !== selected) {
    last = { selected, ...around(dataset, selected) };
    lastSelection.set(dataset, last);
  }
  return last;
}

function around(dataset: Dataset, selected: string): EmphasisOf {
  const linkEmphasis = (link: Link): Emphasis => {
    if (link.from !== selected && link.to !== selected) return 'dimmed';
    if (effectOf(link) === selected) return 'cause';
    return causeOf(link) === selected ? 'effect' : 'normal';
  };
  const events = new Map<string, Emphasis>();
  for (const link of linksOf(dataset, selected)) {
    const emphasis = linkEmphasis(link);
    const other = link.from === selected ? link.to : link.from;
    const known = events.get(other) ?? 'normal';
    // Where an event is linked in several ways, being a cause counts most.
    if (emphasis === 'cause' || known === 'normal') events.set(other, emphasis);
  }
  events.set(selected, 'selected');
  return { event: (id) => events.get(id) ?? 'dimmed', link: linkEmphasis };
}
