import { html, type TemplateResult } from 'lit';
import type { TextRun } from '../dataset/text-runs.js';
import { each } from './each.js';
import { isolated, renderEntries, renderSources, type ListEntry, type ListWords } from './list.js';

/** The events of one group under its name. */
export interface ListGroup {
  readonly id: string;
  readonly name: TextRun;
  /** "12 events". */
  readonly count: string;
  readonly entries: readonly ListEntry[];
}

/** A list for each group, under a heading of its own; then the sources. */
export function renderListGroups(
  groups: readonly ListGroup[],
  list: ListWords,
  headingLevel: number,
): TemplateResult {
  return html`${each(
    groups,
    ({ id }) => id,
    (group) => {
      const { id, name, count, entries } = group;
      const heading = `group-${groups.indexOf(group)}`;
      const more = id === groups.at(-1)?.id ? list.more : 0;
      return html`<div class="group" part="list-group" role="group" aria-labelledby=${heading} data-in=${id}>
        <div
          class="group-heading"
          part="list-heading"
          id=${heading}
          role="heading"
          aria-level=${headingLevel}
        >
          ${isolated(name)} <span class="band-count">${count}</span>
        </div>
        ${renderEntries(entries, { ...list, more })}
      </div>`;
    },
  )}
  ${renderSources(list)}`;
}
