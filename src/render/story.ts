import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventRuns } from '../dataset/in-words.js';
import type { TextRun } from '../dataset/text-runs.js';
import { fill } from '../i18n/fill.js';
import { formatNumber } from '../i18n/numbers.js';
import type { PanelLanguage } from '../i18n/words.js';
import { kindClass } from './hue.js';
import { isolated, renderRuns } from './list.js';

/** One step of a story, told in full. */
export interface StoryStep {
  readonly words: EventRuns;
  readonly summary: TextRun;
  /** The number of the kind, if it has one. */
  readonly kind: number | undefined;
  /** EDTF, for machines. */
  readonly datetime: string;
}

export function renderStoryStep(
  { words, summary, kind, datetime }: StoryStep,
  level: number,
): TemplateResult {
  const facts = [words.place, { text: words.standing }].filter(({ text }) => text !== '');
  return html`<div class="telling ${kindClass(kind)}">
    ${words.kind.text === '' ? nothing : html`<p class="kind">${isolated(words.kind)}</p>`}
    <div class="title" part="title" role="heading" aria-level=${level}>${isolated(words.title)}</div>
    <p class="facts">
      <time part="date" datetime=${datetime}>${words.date}</time>
      ${facts.map((fact) => html`<span class="muted"> · ${isolated(fact)}</span>`)}
    </p>
    ${summary.text === '' ? nothing : html`<p part="summary">${isolated(summary)}</p>`}
    ${
      words.links.length === 0
        ? nothing
        : html`<ul class="links muted" part="links">
            ${words.links.map((link) => html`<li>${renderRuns(link)}</li>`)}
          </ul>`
    }
  </div>`;
}

/** What comes before the first step. */
export function renderStoryIntro(title: TextRun, summary: TextRun, level: number): TemplateResult {
  return html`<div class="telling">
    <div class="title" part="title" role="heading" aria-level=${level}>${isolated(title)}</div>
    ${summary.text === '' ? nothing : html`<p part="summary">${isolated(summary)}</p>`}
  </div>`;
}

/** A step among all others, in a page that scrolls. */
export interface StoryRow {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly telling: TemplateResult;
}

/** All steps one below the other; `more` is the number of those that are left out, in words. */
export function renderStoryColumn(rows: readonly StoryRow[], more: string): TemplateResult {
  return html`${repeat(
    rows,
    ({ id }) => id,
    ({ id, isCurrent, telling }) =>
      html`<div
        class="step ${isCurrent ? 'current' : ''}"
        part="step"
        data-event=${id}
        aria-current=${isCurrent ? 'step' : nothing}
      >
        ${telling}
      </div>`,
  )}
  ${more === '' ? nothing : html`<p class="muted">+ ${more}</p>`}`;
}

export interface StoryProgress {
  /** The number of the step that is told, 0 before the first. */
  readonly done: number;
  readonly total: number;
  readonly isPlaying: boolean;
  readonly canPlay: boolean;
  readonly language: PanelLanguage;
}

export interface StoryActions {
  readonly previous: () => void;
  readonly next: () => void;
  readonly play: () => void;
}

/** The buttons of a story, and how far it has come. */
export function renderStoryControls(
  { done, total, isPlaying, canPlay, language }: StoryProgress,
  actions: StoryActions,
): TemplateResult {
  const { ui, story } = language;
  const told = fill(story.progress, {
    n: formatNumber(done, language),
    total: formatNumber(total, language),
  });
  // A button that has nothing to do keeps the focus all the same.
  const button = (name: string, action: () => void, isIdle: boolean, kind = ''): TemplateResult =>
    html`<button
      type="button"
      class="button ${kind}"
      part="button"
      aria-disabled=${isIdle ? 'true' : nothing}
      @click=${action}
    >
      ${name}
    </button>`;
  return html`<div class="controls" part="controls">
    ${button(ui.previous, actions.previous, done < 2)}
    <progress part="progress" max=${total} value=${done} aria-hidden="true"></progress>
    <span class="count">${told}</span>
    ${button(done === 0 ? story.start : ui.next, actions.next, done >= total)}
    ${canPlay ? button(isPlaying ? story.pause : story.play, actions.play, total === 0, 'play') : nothing}
  </div>`;
}
