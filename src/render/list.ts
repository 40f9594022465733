import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventInWords } from '../dataset/in-words.js';
import { kindClass } from './hue.js';

/** One event of the list, told in full. */
export interface ListEntry {
  readonly id: string;
  /** The number of the kind, if it has one. */
  readonly kind: number | undefined;
  readonly words: EventInWords;
  readonly summary: string;
  /** EDTF, for machines. */
  readonly datetime: string;
}

export interface ListWords {
  readonly title: string;
  readonly active: string | undefined;
  readonly selected: string | undefined;
  /** How many events are not listed. */
  readonly more: number;
}

/** Text of any language stands right beside text of any other. */
export function isolated(text: string): TemplateResult {
  return html`<bdi>${text}</bdi>`;
}

function renderEntry({ id, kind, words, summary, datetime }: ListEntry, list: ListWords): TemplateResult {
  const facts = [words.place, words.kind, words.standing].filter((text) => text !== '');
  return html`<li class="entry ${kindClass(kind)} ${id === list.selected ? 'selected' : ''}" part="list-item">
    <button
      type="button"
      class="entry-button"
      part="list-button"
      data-id=${id}
      data-stop=${id}
      tabindex=${id === list.active ? 0 : -1}
      aria-pressed=${id === list.selected ? 'true' : 'false'}
    >
      <time class="entry-date" part="list-date" datetime=${datetime}>${words.date}</time>
      <span class="entry-title" part="list-title">${isolated(words.title)}</span>
      ${facts.length > 0 ? html`<span class="entry-facts">${facts.map((fact) => isolated(fact))}</span>` : nothing}
    </button>
    ${summary === '' ? nothing : html`<p class="entry-summary" part="list-summary">${isolated(summary)}</p>`}
    ${
      words.links.length === 0
        ? nothing
        : html`<ul class="entry-links" part="list-links">
            ${words.links.map((link) => html`<li>${isolated(link)}</li>`)}
          </ul>`
    }
  </li>`;
}

/** The chain as a list to read: every event in order of time, every link in words. */
export function renderList(entries: readonly ListEntry[], list: ListWords): TemplateResult {
  return html`<ol class="list" part="list" aria-label=${list.title}>
    ${repeat(
      entries,
      ({ id }) => id,
      (entry) => renderEntry(entry, list),
    )}
    ${list.more === 0 ? nothing : html`<li class="entry">+ ${list.more}</li>`}
  </ol>`;
}

/** An event without a usable date: its title, and the date as it was written. */
export interface UndatedEntry {
  readonly title: string;
  readonly date: string;
}

export function renderUndated(
  entries: readonly UndatedEntry[],
  title: string,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<div class="undated" part="undated">
    <p class="undated-title">${title}</p>
    <ul>
      ${entries.map(
        (entry) =>
          html`<li>
            ${isolated(entry.title)}${entry.date === '' ? nothing : html` (${isolated(entry.date)})`}
          </li>`,
      )}
    </ul>
  </div>`;
}
