import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { StepsController } from '../../controllers/steps.js';
import { TimelineLinkController } from '../../controllers/timeline-link.js';
import { columnsOf } from '../../dataset/columns.js';
import { passes, type ChainFilter } from '../../dataset/filter.js';
import { queryOf } from '../../dataset/fold.js';
import { Search, SearchIndex } from '../../dataset/search.js';
import { fill, plural } from '../../i18n/fill.js';
import { panelLanguageFor } from '../../i18n/panel-languages.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { PanelLanguage } from '../../i18n/words.js';
import { kindClass } from '../../render/hue.js';
import { marked } from '../../render/marked.js';
import { controls } from '../../theme/controls.js';
import { search } from '../../theme/search.js';
import { hues, tokens } from '../../theme/tokens.js';
import type { ChainTimeline } from '../chain-timeline/chain-timeline.js';
import { ChainSelectRequestEvent } from '../events.js';
import { lastCall } from '../last-call.js';
import { scrollWithin } from '../scroll-within.js';
import { optionsOf, type SearchOption } from './options.js';

/** No more can be chosen from; who looks for more types another letter. */
const MOST = 25;
/** ms of work at a stretch; what is left of a frame is for drawing. */
const SLICE = 4;

/**
 * A field that finds events in all texts of all languages: case, diacritics and the spelling in Cyrillic or Latin
 * letters do not matter. What is chosen is selected, and the chart goes there. It stands inside a `<chain-timeline>`, or
 * anywhere with `for`. The key `/` in the timeline leads to it.
 *
 * @summary Find and jump.
 * @element chain-search
 *
 * @fires {ChainSelectRequestEvent} chain-select-request - The reader wants to go to an event.
 *
 * @csspart frame - Everything.
 * @csspart label - The words over the field.
 * @csspart field - The field.
 * @csspart list - What was found.
 * @csspart option - One event that was found.
 * @csspart option-title - Its title.
 * @csspart option-facts - Its date, place and kind.
 * @csspart option-found - Where the words were found, if in none of these.
 * @csspart match - What was searched for, in these texts.
 * @csspart status - How many were found.
 */
export class ChainSearch extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, hues, controls, search];
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The id of the timeline; without it, the one that the search stands in. */
  @property() for: string | undefined;

  @state() private isOpen = false;
  /** The option that Enter chooses, counted from 0. */
  @state() private active: number | undefined;

  readonly #link = new TimelineLinkController<ChainTimeline>(this, {
    'chain-search-request': (event) => this.#onSearchRequest(event),
  });
  readonly #work = new StepsController<Search | void>(this, { slice: SLICE });
  readonly #indexOf = lastCall((chain: ChainTimeline['chain']) => new SearchIndex(chain));
  readonly #optionsOf = lastCall(optionsOf);
  #index: SearchIndex | undefined;
  #filter: ChainFilter | undefined;
  #text = '';
  #search: Search | undefined;
  /** The search that is over, and whose best are known. */
  #told: Search | undefined;
  #best: readonly number[] = [];
  #options: readonly SearchOption[] = [];

  protected override willUpdate(): void {
    const { timeline } = this.#link;
    const index = timeline && this.#indexOf(timeline.chain);
    const hiding = timeline?.filter?.mode === 'hide' ? timeline.filter : undefined;
    if (index !== this.#index || hiding !== this.#filter) {
      this.#index = index;
      this.#filter = hiding;
      this.#search = undefined;
      this.#look();
    }
    if (this.#search && this.#search !== this.#told) {
      this.#best = this.#search.best;
      if (this.#search.isDone) this.#told = this.#search;
    }
    this.#options =
      timeline && this.#search
        ? this.#optionsOf(timeline.chain, timeline.telling, this.#search.query, this.#best)
        : [];
    if (this.active !== undefined && this.active >= this.#options.length) this.active = undefined;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('.listbox');
    const option = list?.querySelector('[aria-selected=true]');
    if (list && option) scrollWithin(list, option);
  }

  override render(): TemplateResult | typeof nothing {
    const { timeline } = this.#link;
    if (!timeline) return nothing;
    const language = panelLanguageFor(timeline.telling.locale);
    const { ui } = language;
    const isListed = this.isOpen && this.#options.length > 0;
    return html`<div
      class="panel"
      part="frame"
      role="search"
      aria-label=${ui.search}
      dir=${language.direction}
      lang=${language.code}
      @focusout=${this.#close}
    >
      <label class="label" part="label" id="label" for="field">${ui.search}</label>
      <div class="field">
        <input
          id="field"
          part="field"
          type="text"
          role="combobox"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${isListed ? 'true' : 'false'}
          aria-controls="results"
          aria-activedescendant=${isListed && this.active !== undefined ? `result-${this.active}` : nothing}
          aria-keyshortcuts="/"
          .value=${live(this.#text)}
          @input=${this.#onInput}
          @focus=${this.#onFocus}
          @keydown=${this.#onKeydown}
        />
        <ul
          class="listbox"
          part="list"
          id="results"
          role="listbox"
          aria-label=${ui.search}
          ?hidden=${!isListed}
          @pointerdown=${keepFocus}
          @mousedown=${keepFocus}
        >
          ${isListed ? this.#options.map((option, place) => this.#renderOption(option, place)) : nothing}
        </ul>
      </div>
      <p class="status muted" part="status" role="status">${this.#statusInWords(language)}</p>
    </div>`;
  }

  #renderOption({ id, kind, title, facts, found }: SearchOption, place: number): TemplateResult | undefined {
    const query = this.#search?.query;
    return (
      query &&
      html`<li
        class="option ${kindClass(kind)}"
        part="option"
        id="result-${place}"
        role="option"
        aria-selected=${place === this.active ? 'true' : 'false'}
        @click=${() => this.#choose(id)}
      >
        <span class="title" part="option-title">${marked(title, query)}</span>
        <span class="facts muted" part="option-facts">${facts.map((fact) => marked(fact, query))}</span>
        ${found === '' ? nothing : html`<span class="muted" part="option-found">${marked({ text: found }, query)}</span>`}
      </li>`
    );
  }

  /** Nothing while the search goes on, so that only its end is said. */
  #statusInWords(language: PanelLanguage): string {
    if (!this.#search?.isDone || !this.isOpen) return '';
    const { ui, code } = language;
    const { count } = this.#search;
    if (count === 0) return ui.noResults;
    const results = plural(ui.results, count, code);
    return count <= MOST
      ? results
      : `${results}; ${fill(ui.resultsListed, { n: formatNumber(MOST, language) })}`;
  }

  #look(): void {
    const index = this.#index;
    const query = queryOf(this.#text);
    const earlier = this.#search;
    this.#search = undefined;
    this.#work.run(undefined);
    if (!index || query.words.length === 0) return;
    const { referenceAt } = columnsOf(index.dataset);
    const filter = this.#filter;
    this.#search = new Search(index, query, {
      most: MOST,
      earlier,
      isHidden: (rank) => filter !== undefined && !passes(filter, { kind: referenceAt(rank, 'kind') ?? '' }),
    });
    this.#work.run(this.#search.steps());
  }

  #choose(id: string): void {
    this.#close();
    this.#link.ask(new ChainSelectRequestEvent(id));
  }

  readonly #close = (): void => {
    this.isOpen = false;
    this.active = undefined;
  };

  /** Who comes into the field is about to type. */
  readonly #onFocus = (): void => {
    if (this.#index && !this.#search) this.#work.run(this.#index.fill());
  };

  #onSearchRequest(event: Event): void {
    const field = this.renderRoot.querySelector('input');
    if (event.defaultPrevented || !field) return;
    field.select();
    field.focus();
    event.preventDefault();
  }

  readonly #onInput = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.active = undefined;
    this.isOpen = true;
    this.#look();
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { ctrlKey, altKey, metaKey, shiftKey, isComposing, code } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || isComposing) return;
    if (this.#runKey(code)) event.preventDefault();
  };

  /** Does what a key asks for; `false` leaves it to the field. */
  #runKey(code: string): boolean {
    const last = this.#options.length - 1;
    const isListed = this.isOpen && last >= 0;
    switch (code) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (last < 0) return false;
        this.active = nextPlace(isListed ? this.active : undefined, code === 'ArrowDown' ? 1 : -1, last);
        this.isOpen = true;
        return true;
      case 'Home':
      case 'End':
        // In the text, as long as nothing of the list is active.
        if (!isListed || this.active === undefined) return false;
        this.active = code === 'Home' ? 0 : last;
        return true;
      case 'Enter':
      case 'NumpadEnter': {
        const option = this.#options[this.active ?? 0];
        if (!option) return false;
        if (isListed) this.#choose(option.id);
        else this.isOpen = true;
        return true;
      }
      case 'Escape':
        if (this.isOpen && this.#text !== '') this.#close();
        else if (this.#text !== '') this.#clear();
        else return false;
        return true;
      default:
        return false;
    }
  }

  #clear(): void {
    this.#text = '';
    this.#look();
    this.requestUpdate();
  }
}

/** Around, over a place where nothing is active. */
function nextPlace(from: number | undefined, by: 1 | -1, last: number): number | undefined {
  if (from === undefined) return by > 0 ? 0 : last;
  const to = from + by;
  return to < 0 || to > last ? undefined : to;
}

/** What is pressed in the list does not take the focus from the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-search': ChainSearch;
  }
}
