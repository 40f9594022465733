import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { SizeController } from '../../controllers/size.js';
import { StepsController } from '../../controllers/steps.js';
import { TimelineLinkController } from '../../controllers/timeline-link.js';
import { columnsOf } from '../../dataset/columns.js';
import { hiddenInWords } from '../../dataset/in-words.js';
import { sorting, type Sorting, type SortKey } from '../../dataset/sort-events.js';
import { fill, plural } from '../../i18n/fill.js';
import { panelLanguageFor } from '../../i18n/panel-languages.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { PanelLanguage } from '../../i18n/words.js';
import { kindClass } from '../../render/hue.js';
import { isolated } from '../../render/list.js';
import { controls } from '../../theme/controls.js';
import { table } from '../../theme/table.js';
import { hues, tokens } from '../../theme/tokens.js';
import type { ChainTimeline } from '../chain-timeline/chain-timeline.js';
import { ChainSelectRequestEvent } from '../events.js';
import { scrollWithin } from '../scroll-within.js';
import { rowAt, type TableRow } from './rows.js';
import { scrollTopFor, stretchIn, type Sight, type Stretch } from './sight.js';

/** More rows than this are drawn only where they are in sight, and on paper no more than these. */
const MANY = 200;
/** px, until a row has been measured. */
const USUAL = { rowHeight: 52, height: 400 } as const;
const ALL: Stretch = { first: 0, last: MANY, offset: 0, height: 0 };
const BY_TIME: Sorting = { key: 'time', isDescending: false };

const COLUMNS = [
  ['columnDate', 'time'],
  ['columnTitle', 'title'],
  ['columnKind', 'kind'],
  ['columnPlace'],
  ['columnActors'],
  ['columnLinks'],
  ['columnSources'],
] as const;

interface Table {
  readonly timeline: ChainTimeline;
  readonly language: PanelLanguage;
  readonly order: Uint32Array;
  /** Rows, those without a date among them. */
  readonly count: number;
  readonly isMany: boolean;
}

/**
 * The events as a table, sorted by time, title or kind; uncertain dates go by their earliest begin, or back from their
 * latest end, and events without a date come last. The title of a row selects its event. Of many rows those in sight
 * are drawn. It stands inside a `<chain-timeline>`, or anywhere with `for`.
 *
 * @summary The same data as a table.
 * @element chain-table
 *
 * @fires {ChainSelectRequestEvent} chain-select-request - The reader wants to select an event, or none.
 *
 * @csspart frame - Everything.
 * @csspart caption - What the table is, and how many events it has.
 * @csspart region - What the rows scroll in.
 * @csspart table - The table.
 * @csspart row - One event.
 * @csspart sort - The button in the head of a column that sorts.
 * @csspart button - The title of a row, which selects.
 *
 * @cssproperty [--chain-table-height=28rem] - The height that the table may reach before it scrolls.
 */
export class ChainTable extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, hues, controls, table];

  /** The id of the timeline; without it, the one that the table stands in. */
  @property() for: string | undefined;

  @state() private sorting: Sorting = BY_TIME;
  @state() private scrolled = 0;
  @state() private room: Pick<Sight, 'rowHeight' | 'height'> = USUAL;
  /** The row that Tab reaches, where it is in sight. */
  @state() private active = 0;

  readonly #link = new TimelineLinkController<ChainTimeline>(this);
  readonly #work = new StepsController<Uint32Array>(this);
  #order: Uint32Array = new Uint32Array();
  #isSorted = false;
  /** What the order is made of. */
  #made: readonly unknown[] = [];
  #table: Table | undefined;
  #selected: string | undefined;
  #hadFocus = false;

  constructor() {
    super();
    new SizeController(this, {
      targets: () => [...this.renderRoot.querySelectorAll('.region')],
      onResize: () => requestAnimationFrame(() => this.#measure()),
    });
  }

  protected override willUpdate(): void {
    const { timeline } = this.#link;
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement?.closest('tbody'));
    if (timeline) this.#sort(timeline);
    this.#table = timeline && this.#tableOf(timeline);
  }

  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#region?.focus({ preventScroll: true });
    const selected = this.#link.timeline?.selected;
    const isOther = selected !== this.#selected;
    if (!this.#isSorted) return;
    this.#selected = selected;
    queueMicrotask(() => {
      this.#measure();
      if (isOther && selected !== undefined) this.#reveal(this.#placeOf(selected));
    });
  }

  override render(): TemplateResult | typeof nothing {
    const shown = this.#table;
    if (!shown || shown.count === 0) return nothing;
    const { timeline, language, count, isMany } = shown;
    const { ui } = language;
    const stretch = isMany ? stretchIn(this.#sight(count)) : { ...ALL, last: count };
    return html`<div class="panel" part="frame" dir=${language.direction} lang=${language.code}>
      <p class="caption" part="caption" id="caption">
        <strong>${ui.table}</strong> <span class="muted">${countInWords(shown)}</span>
        ${
          isMany
            ? html`<span class="paper muted"
                >${fill(ui.rowsPrinted, { n: formatNumber(MANY, language) })}</span
              >`
            : nothing
        }
      </p>
      <div
        class="region ${isMany ? 'many' : ''}"
        part="region"
        role="region"
        tabindex="0"
        aria-labelledby="caption"
        aria-busy=${this.#isSorted ? 'false' : 'true'}
        @scroll=${this.#onScroll}
      >
        <div class="room">
          <table
            part="table"
            aria-labelledby="caption"
            aria-rowcount=${count + 1}
            @keydown=${this.#onKeydown}
          >
            <thead>
              <tr aria-rowindex="1">
                ${COLUMNS.map(([word, key]) => this.#renderHead(ui[word], key))}
              </tr>
            </thead>
            <tbody>
              ${repeat(
                rowsIn(shown, stretch),
                ([, place]) => place,
                ([row, place]) => this.#renderRow(row, place, stretch, timeline.selected, language),
              )}
            </tbody>
            ${isMany ? this.#renderPaper(shown) : nothing}
          </table>
        </div>
      </div>
    </div>`;
  }

  /** The first rows stand ready for paper, hidden: a browser says too late that it prints. */
  #renderPaper(shown: Table): TemplateResult {
    const { timeline, language, order } = shown;
    const made = [order, timeline.shown, timeline.filter, timeline.telling, timeline.selected];
    const rows = (): readonly TemplateResult[] =>
      rowsIn(shown, ALL).map(([row, place]) => this.#renderRow(row, place, ALL, timeline.selected, language));
    return html`<tbody class="paper">
      ${guard(made, rows)}
    </tbody>`;
  }

  #renderHead(name: string, key: SortKey | undefined): TemplateResult {
    if (!key) return html`<th scope="col">${name}</th>`;
    const { isDescending } = this.sorting;
    const direction = this.sorting.key !== key ? 'none' : isDescending ? 'descending' : 'ascending';
    return html`<th scope="col" aria-sort=${direction}>
      <button type="button" class="sort" part="sort" @click=${() => this.#sortBy(key)}>
        ${name}<span class="arrow" aria-hidden="true"
          >${direction === 'none' ? '' : isDescending ? '▼' : '▲'}</span
        >
      </button>
    </th>`;
  }

  #renderRow(
    { id, hue, isDated, isDimmed, date, title, kind, place, actors, links, sources }: TableRow,
    at: number,
    { first, last }: Stretch,
    selected: string | undefined,
    language: PanelLanguage,
  ): TemplateResult {
    const isSelected = id === selected;
    const stop = this.active >= first && this.active < last ? this.active : first;
    return html`<tr
      class="${kindClass(hue)} ${isDimmed ? 'dimmed' : ''}"
      part="row"
      aria-rowindex=${at + 2}
      aria-current=${isSelected ? 'true' : nothing}
      data-place=${at}
    >
      <td><div class="cell">${date}</div></td>
      <th scope="row">
        ${
          isDated
            ? html`<button
                type="button"
                class="row cell"
                part="button"
                tabindex=${at === stop ? 0 : -1}
                aria-pressed=${isSelected ? 'true' : 'false'}
                @click=${() => this.#choose(id, at, isSelected)}
              >
                ${isolated(title)}
              </button>`
            : isolated(title)
        }
      </th>
      <td>${kind.text === '' ? nothing : html`<div class="cell kind">${isolated(kind)}</div>`}</td>
      <td><div class="cell">${isolated(place)}</div></td>
      <td>
        <div class="cell">
          ${actors.map((actor, index) => html`${index > 0 ? ' · ' : ''}${isolated(actor)}`)}
        </div>
      </td>
      <td class="number">${formatNumber(links, language)}</td>
      <td class="number">${formatNumber(sources, language)}</td>
    </tr>`;
  }

  get #region(): HTMLElement | null {
    return this.renderRoot.querySelector('.region');
  }

  #tableOf(timeline: ChainTimeline): Table {
    const count = this.#order.length + timeline.shown.undated.length;
    const language = panelLanguageFor(timeline.telling.locale);
    return { timeline, language, order: this.#order, count, isMany: count > MANY };
  }

  /** Until another order is there, rows stay in the old one, if it is of the same events. */
  #sort({ shown, telling: { locale } }: ChainTimeline): void {
    const made = [shown, this.sorting, locale];
    if (made.some((part, index) => part !== this.#made[index])) {
      if (shown !== this.#made[0]) this.#order = new Uint32Array();
      this.#made = made;
      this.#isSorted = false;
      this.#work.run(sorting(shown, this.sorting, locale));
    }
    const order = this.#work.take();
    if (!order) return;
    this.#order = order;
    this.#isSorted = true;
  }

  #sight(count: number): Sight {
    return { ...this.room, count, scrollTop: this.scrolled };
  }

  /** The room and the place of the rows, through the style object, because a page may forbid style attributes. */
  #measure(): void {
    const region = this.#region;
    const [row, room, drawn] = ['tbody tr', '.room', 'table'].map((one) =>
      region?.querySelector<HTMLElement>(one),
    );
    if (!region || !row || !room || !drawn || !this.#table) return;
    const isPaged = region.classList.contains('many');
    const head = drawn.querySelector('thead')?.offsetHeight ?? 0;
    const height = Math.max(1, region.clientHeight - head);
    const { rowHeight } = this.room;
    if (isPaged && (row.offsetHeight !== rowHeight || height !== this.room.height))
      this.room = { rowHeight: row.offsetHeight, height };
    const stretch = stretchIn(this.#sight(this.#table.count));
    room.style.blockSize = isPaged ? `${stretch.height + head}px` : '';
    drawn.style.marginBlockStart = isPaged ? `${stretch.offset}px` : '';
  }

  #placeOf(id: string): number {
    const { timeline } = this.#link;
    const rank = timeline && columnsOf(timeline.shown).rankOf(id);
    return rank === undefined ? -1 : this.#order.indexOf(rank);
  }

  /** Scrolls the table, and nothing around it, until a row is in sight. */
  #reveal(place: number): void {
    const region = this.#region;
    if (!region || !this.#table || place < 0) return;
    this.active = place;
    if (this.#table.isMany) {
      region.scrollTop = scrollTopFor(this.#sight(this.#table.count), place);
      this.scrolled = region.scrollTop;
      return;
    }
    const row = this.#rowAt(place);
    if (row) scrollWithin(region, row, region.querySelector('thead')?.offsetHeight);
  }

  #rowAt(place: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`tr[data-place="${place}"]`);
  }

  #sortBy(key: SortKey): void {
    const isDescending = this.sorting.key === key && !this.sorting.isDescending;
    this.sorting = { key, isDescending };
    this.active = 0;
  }

  #choose(id: string, place: number, isSelected: boolean): void {
    this.active = place;
    this.#link.ask(new ChainSelectRequestEvent(isSelected ? undefined : id));
  }

  readonly #onScroll = (): void => {
    this.scrolled = this.#region?.scrollTop ?? 0;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { ctrlKey, altKey, metaKey, shiftKey, code } = event;
    const from = (event.target as Element).closest('tbody tr')?.getAttribute('data-place');
    if (!from || ctrlKey || altKey || metaKey || shiftKey) return;
    const screen = Math.max(1, Math.floor(this.room.height / this.room.rowHeight) - 1);
    const last = this.#order.length - 1;
    const at = Number(from);
    const to = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - screen,
      PageDown: at + screen,
      Home: 0,
      End: last,
    }[code];
    if (to === undefined) return;
    event.preventDefault();
    void this.#goTo(Math.max(0, Math.min(last, to)));
  };

  /** Into sight first: what is not drawn cannot be focused. */
  async #goTo(place: number): Promise<void> {
    this.#reveal(place);
    await this.updateComplete;
    this.#measure();
    this.#rowAt(place)?.querySelector('button')?.focus({ preventScroll: true });
  }
}

/** "10 events · 3 events hidden". */
function countInWords({ timeline, language, count }: Table): string {
  const { chain, shown, telling } = timeline;
  const hidden = hiddenInWords(chain, shown, telling);
  const events = plural(language.ui.events, count, language.code);
  return hidden === '' ? events : `${events} · ${hidden}`;
}

/** The rows of a stretch, each with its place. */
function rowsIn(
  { timeline, language, order }: Table,
  { first, last }: Stretch,
): readonly (readonly [row: TableRow, place: number])[] {
  const { shown, filter, telling } = timeline;
  const places = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return places.flatMap((place) => {
    const row = rowAt(shown, order, place, filter, telling, language.ui);
    return row ? [[row, place] as const] : [];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-table': ChainTable;
  }
}
