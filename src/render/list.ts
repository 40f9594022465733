import { html, nothing, type TemplateResult } from 'lit';
import type { EventRuns } from '../dataset/in-words.js';
import type { TextRun } from '../dataset/text-runs.js';
import { each } from './each.js';
import { kindClass } from './hue.js';
import { stopOf } from './stops.js';

/** One event of the list, told in full. */
export interface ListEntry {
  readonly id: string;
  /** The id of its group, where events are grouped. */
  readonly band?: string;
  /** The number of the kind, if it has one. */
  readonly kind: number | undefined;
  /** A filter leaves the event in its place, but faint. */
  readonly isDimmed: boolean;
  readonly words: EventRuns;
  /** Who took part. */
  readonly actors: readonly TextRun[];
  readonly summary: TextRun;
  /** What else sources and speakers say. */
  readonly claims: readonly (readonly TextRun[])[];
  /** "Sources: 1, 3", or empty. */
  readonly sources: string;
  /** EDTF, for machines. */
  readonly datetime: string;
}

/** A source under the list, by the number that the events call it. */
export interface ListSource {
  readonly number: string;
  readonly label: TextRun;
  readonly date: string;
  readonly url: string | undefined;
}

export interface ListWords {
  readonly title: string;
  readonly active: string | undefined;
  readonly selected: string | undefined;
  /** For the eye alone: nothing to press. */
  readonly isPaper: boolean;
  /** How many events are not listed. */
  readonly more: number;
  /** So many events, in words. */
  readonly countOf: (events: number) => string;
  /** The heading of the sources. */
  readonly sourcesTitle: string;
  readonly sources: readonly ListSource[];
}

/** Text of any language stands right beside text of any other, and says which language it is. */
export function isolated(run: string | TextRun): TemplateResult {
  const { text, lang }: TextRun = typeof run === 'string' ? { text: run } : run;
  return html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
}

/** Words in which events are named, each name isolated. */
export function renderRuns(runs: readonly TextRun[]): TemplateResult {
  return html`<bdi
    >${runs.map((run) => (run.lang === undefined && run.event === undefined ? run.text : isolated(run)))}</bdi
  >`;
}

function renderLine(content: unknown, name: string): TemplateResult {
  return html`<p class="entry-${name}" part="list-${name}">${content}</p>`;
}

function renderTold(told: ListEntry['claims'], name: string): TemplateResult | typeof nothing {
  if (told.length === 0) return nothing;
  return html`<ul class="entry-${name}" part="list-${name}">
    ${told.map((runs) => html`<li>${renderRuns(runs)}</li>`)}
  </ul>`;
}

function renderHead(entry: ListEntry, list: ListWords): TemplateResult {
  const { id, words, datetime } = entry;
  const stop = stopOf(entry);
  const facts = [words.place, words.kind, { text: words.standing }].filter(({ text }) => text !== '');
  const head = html`<time class="entry-date" part="list-date" datetime=${datetime}>${words.date}</time>
    <span class="entry-title" part="list-title">${isolated(words.title)}</span>
    ${facts.length > 0 ? html`<span class="entry-facts">${facts.map((fact) => html`<span>${isolated(fact)}</span>`)}</span>` : nothing}`;
  if (list.isPaper) return html`<div class="entry-button">${head}</div>`;
  return html`<button
    type="button"
    class="entry-button"
    part="list-button"
    data-id=${id}
    data-stop=${stop}
    tabindex=${stop === list.active ? 0 : -1}
    aria-pressed=${id === list.selected}
  >
    ${head}
  </button>`;
}

function renderEntry(entry: ListEntry, list: ListWords): TemplateResult {
  const { id, kind, isDimmed, words, actors, summary, claims, sources } = entry;
  const standing = [id === list.selected && 'selected', isDimmed && 'dimmed'].filter(Boolean).join(' ');
  return html`<li class="entry ${kindClass(kind)} ${standing}" part="list-item">
    ${renderHead(entry, list)} ${actors.length === 0 ? nothing : renderLine(renderRuns(actors), 'actors')}
    ${summary.text === '' ? nothing : renderLine(isolated(summary), 'summary')}
    ${renderTold(words.links, 'links')} ${renderTold(claims, 'claims')}
    ${sources === '' ? nothing : renderLine(sources, 'sources')}
  </li>`;
}

function renderSource({ number, label, date, url }: ListSource): TemplateResult {
  const name = isolated(label);
  return html`<li>
    ${number}.
    ${url === undefined ? name : html`<a href=${url} rel="noopener noreferrer">${name}</a>`}${date === '' ? nothing : `, ${date}`}
  </li>`;
}

/** The sources under a list, by their numbers. */
export function renderSources({ sources, sourcesTitle }: ListWords): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<div class="sources" part="sources">
    <p class="sources-title">${sourcesTitle}</p>
    <ol>
      ${sources.map(renderSource)}
    </ol>
  </div>`;
}

/** The events alone. */
export function renderEntries(entries: readonly ListEntry[], list: ListWords): TemplateResult {
  return html`<ol class="list" part="list" aria-label=${list.title}>
    ${each(entries, stopOf, (entry) => renderEntry(entry, list))}
    ${list.more === 0 ? nothing : html`<li class="entry">+ ${list.countOf(list.more)}</li>`}
  </ol>`;
}

/** The chain as a list to read: every event in order of time, every link in words; then the sources. */
export function renderList(entries: readonly ListEntry[], list: ListWords): TemplateResult {
  return html`${renderEntries(entries, list)} ${renderSources(list)}`;
}

/** An event without a usable date: its title, and the date as it was written. */
export interface UndatedEntry {
  readonly title: TextRun;
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
