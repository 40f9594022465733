import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimInWords, DetailInWords, SourceInWords, StepsInWords } from '../dataset/detail-in-words.js';
import { plainText, type TextRun } from '../dataset/text-runs.js';
import { fill } from '../i18n/fill.js';
import { formatNumber } from '../i18n/numbers.js';
import type { PanelLanguage } from '../i18n/words.js';
import { kindClass } from './hue.js';
import { isolated, renderRuns } from './list.js';

/** How an event is shown in full. */
export interface DetailView {
  readonly detail: DetailInWords;
  readonly language: PanelLanguage;
  /** The level of the heading; those of its parts are one further down. */
  readonly level: number;
  /** A picture is another site's, so it is fetched when the reader asks for it. */
  readonly picture: 'offered' | 'shown' | 'missing';
  readonly onPictureError: () => void;
}

/** So that a year and the number of its source are not one number where they are copied. */
const SPACE = '\u00a0';

type Part = TemplateResult | typeof nothing;

/** An event in full. What is pressed says what it asks for: `data-event`, `data-source`, `data-back`, `data-picture`. */
export function renderDetail(view: DetailView): TemplateResult {
  const { detail, language } = view;
  const words = language.detail;
  return html`<div class="event ${kindClass(detail.kindIndex)}">
    ${lineOf('kind', detail.kind)}
    <div class="title" part="title" role="heading" aria-level=${view.level} tabindex="-1">
      ${isolated(detail.title)}
    </div>
    <p class="date" part="date">
      <time datetime=${detail.datetime}>${detail.date}</time>${renderNumbers(detail.backing, language)}
    </p>
    ${detail.dateNotes.length === 0 ? nothing : html`<p class="muted">${detail.dateNotes.join(' ')}</p>`}
    ${lineOf('standing', { text: detail.standing })} ${lineOf('summary', detail.summary)}
    ${renderPicture(view)} ${renderFacts(detail, language)} ${renderDates(view)}
    ${renderSteps(words.causes, detail.causes, view)} ${renderSteps(words.effects, detail.effects, view)}
    ${renderSteps(words.others, detail.others, view)}
    ${renderSection(words.statements, view, renderClaims(detail.statements, language))}
    ${renderMore(detail, language)} ${renderSources(view)}
  </div>`;
}

function lineOf(name: string, text: TextRun): Part {
  return text.text === '' ? nothing : html`<p class=${name} part=${name}>${isolated(text)}</p>`;
}

function renderSection(title: string, { level }: DetailView, content: Part): Part {
  if (content === nothing) return nothing;
  return html`<div class="section" part="section">
    <div class="section-title" role="heading" aria-level=${Math.min(6, level + 1)}>${title}</div>
    ${content}
  </div>`;
}

/** The raised numbers of sources. */
function renderNumbers(numbers: readonly number[], language: PanelLanguage): Part {
  if (numbers.length === 0) return nothing;
  return html`<sup class="numbers"
    >${SPACE}${numbers.map((number) => {
      const told = formatNumber(number, language);
      const name = fill(language.detail.source, { n: told });
      return html`<a
        class="number"
        part="number"
        href="#source-${number}"
        aria-label=${name}
        data-source=${number}
        >${told}</a
      >`;
    })}</sup
  >`;
}

function renderPicture({ detail: { media }, language, picture, onPictureError }: DetailView): Part {
  if (!media) return nothing;
  if (picture === 'offered') {
    return html`<button type="button" class="button" part="button" data-picture>
      ${fill(language.detail.showMedia, { host: media.host })}
    </button>`;
  }
  return html`<figure class="picture" part="picture">
    ${
      picture === 'missing'
        ? html`<p class="muted" role="status">${language.detail.noMedia}</p>
            <p>${isolated(media.alt)}</p>`
        : html`<img
            src=${media.url}
            alt=${media.alt.text}
            lang=${media.alt.lang ?? nothing}
            referrerpolicy="no-referrer"
            @error=${onPictureError}
          />`
    }
    ${media.caption.text === '' ? nothing : html`<figcaption class="muted">${isolated(media.caption)}</figcaption>`}
  </figure>`;
}

function renderFacts({ place, placeNote, parts, series }: DetailInWords, { detail }: PanelLanguage): Part {
  const facts: readonly (readonly [name: string, values: readonly TemplateResult[]])[] = [
    [detail.place, place.text === '' ? [] : [withNote(place, placeNote)]],
    [detail.actors, parts.map(({ name, role }) => withNote(name, role))],
    [detail.series, series.text === '' ? [] : [isolated(series)]],
  ];
  const known = facts.filter(([, values]) => values.length > 0);
  if (known.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${known.map(
      ([name, values]) =>
        html`<div>
          <dt>${name}</dt>
          ${values.map((value) => html`<dd>${value}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

function withNote(text: TextRun, note: TextRun): TemplateResult {
  return html`${isolated(text)}${note.text === '' ? nothing : html` <span class="muted">· ${isolated(note)}</span>`}`;
}

/** The date that is shown beside those that sources give. */
function renderDates(view: DetailView): Part {
  const { detail, language } = view;
  if (detail.dates.length === 0) return nothing;
  const words = language.detail;
  return renderSection(
    words.dates,
    view,
    html`<ul class="dates" part="dates">
      <li class="shown">
        <span class="muted">${words.shown}</span>
        <strong>${detail.date}${renderNumbers(detail.backing, language)}</strong>
      </li>
      ${detail.dates.map(
        (claim) =>
          html`<li class=${claim.agreement ?? ''}>
            <span class="muted">${claim.agreement ? words[claim.agreement] : nothing}</span>
            <strong>${claim.date}${renderNumbers(claim.sources, language)}</strong>
            ${linesOf(claim).map(({ words: said, name }) => html`<span class=${name}>${renderRuns(said)}</span>`)}
          </li>`,
      )}
    </ul>`,
  );
}

function renderClaims(claims: readonly ClaimInWords[], language: PanelLanguage): Part {
  if (claims.length === 0) return nothing;
  return html`<ul class="statements" part="statements">
    ${claims.map(
      (claim) =>
        html`<li>
          ${linesOf(claim).map(
            ({ words, name }, index) =>
              html`<span class=${name}
                >${renderRuns(words)}${index === 0 ? renderNumbers(claim.sources, language) : nothing}</span
              >`,
          )}
        </li>`,
    )}
  </ul>`;
}

/** What is claimed, who says so, and what there is to say of it. */
function linesOf({
  text,
  speaker,
  note,
}: ClaimInWords): readonly { readonly words: readonly TextRun[]; readonly name: string }[] {
  return [
    { words: text, name: 'claimed' },
    { words: speaker, name: 'muted remark' },
    { words: note, name: 'muted remark' },
  ].filter(({ words }) => plainText(words) !== '');
}

function renderSteps(title: string, { steps, more }: StepsInWords, view: DetailView): Part {
  if (steps.length === 0) return nothing;
  const { language } = view;
  return renderSection(
    title,
    view,
    html`<ul class="steps" part="steps">
      ${steps.map(
        ({ other, isDated, told, note, date, sources }) =>
          html`<li>
            ${
              isDated
                ? html`<button type="button" class="step" part="step" data-event=${other}>
                    <span class="told">${renderRuns(told)}</span>
                    <span class="muted">${isolated(date)}</span>
                  </button>`
                : renderRuns(told)
            }${renderNumbers(sources, language)}
            ${note.length === 0 ? nothing : html`<span class="muted remark">${renderRuns(note)}</span>`}
          </li>`,
      )}
      ${more === 0 ? nothing : html`<li class="muted">+ ${formatNumber(more, language)}</li>`}
    </ul>`,
  );
}

function renderMore({ url }: DetailInWords, { detail }: PanelLanguage): Part {
  if (!url) return nothing;
  return html`<p>
    <a class="link" part="link" href=${url.href} rel="noopener noreferrer"
      >${fill(detail.more, { host: url.host })}</a
    >
  </p>`;
}

function renderSources(view: DetailView): Part {
  const { detail, language } = view;
  if (detail.sources.length === 0) return nothing;
  return renderSection(
    language.ui.sources,
    view,
    html`<ol class="sources" part="sources">
      ${detail.sources.map((source, index) => renderSource(source, index + 1, language))}
    </ol>`,
  );
}

function renderSource(
  { label, date, url }: SourceInWords,
  number: number,
  language: PanelLanguage,
): TemplateResult {
  return html`<li>
    <span id="source-${number}" tabindex="-1"
      >${
        url === undefined
          ? isolated(label)
          : html`<a class="link" href=${url} rel="noopener noreferrer">${isolated(label)}</a>`
      }${date === '' ? nothing : html`, <span class="muted">${date}</span>`}</span
    >
    <button type="button" class="back" aria-label=${language.detail.back} data-back=${number}>↩</button>
  </li>`;
}
