import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { TimelineLinkController } from '../../controllers/timeline-link.js';
import type { ChainFilter } from '../../dataset/filter.js';
import { talliesOf, type Tallies } from '../../dataset/tallies.js';
import type { Dataset } from '../../dataset/types.js';
import { fill, plural } from '../../i18n/fill.js';
import { panelLanguageFor } from '../../i18n/panel-languages.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { PanelLanguage } from '../../i18n/words.js';
import { renderDateSample, renderLinkSample } from '../../render/legend.js';
import { isolated } from '../../render/list.js';
import { chart } from '../../theme/chart.js';
import { controls } from '../../theme/controls.js';
import { legend } from '../../theme/legend.js';
import { hues, tokens } from '../../theme/tokens.js';
import type { ChainTimeline } from '../chain-timeline/chain-timeline.js';
import { ChainFilterRequestEvent } from '../events.js';
import { lastCall } from '../last-call.js';
import { chosenIn, shareIn, toggled, withChosen, type Everything, type Group } from './choices.js';
import { basesIn, everythingIn, kindEntries, linkEntries, type LegendEntry } from './entries.js';
import { signsIn } from './signs.js';

const TITLES = { kinds: 'kinds', linkTypes: 'linkTypes' } as const satisfies Record<
  Group,
  keyof PanelLanguage['ui']
>;
const COUNTS = { kinds: 'kindsShown', linkTypes: 'linkTypesShown' } as const satisfies Record<
  Group,
  keyof PanelLanguage['ui']
>;

interface Legend {
  readonly chain: Dataset;
  readonly tallies: Tallies;
  readonly everything: Everything;
  readonly filter: ChainFilter | undefined;
  readonly language: PanelLanguage;
  readonly locale: string;
}

/**
 * The kinds of events and of links with their signs and counts, each with a switch: what is switched off is dimmed or
 * hidden in the chart; and what the drawing of a date says. It stands inside a `<chain-timeline>`, in place of the line of kinds there, or anywhere with
 * `for`.
 *
 * @summary Kinds and link types with counts; switches them.
 * @element chain-legend
 *
 * @fires {ChainFilterRequestEvent} chain-filter-request - The reader wants other kinds or links in front.
 *
 * @csspart frame - Everything.
 * @csspart group - The kinds, the types of links, or the ways in which links are known, or the signs of dates.
 * @csspart title - The heading of a group.
 * @csspart entry - One kind or type.
 * @csspart choice - Its switch with sign, name and count.
 * @csspart link - The sign of a link.
 * @csspart count - How many there are.
 * @csspart button - Each button.
 * @csspart status - What is left of the chain.
 */
export class ChainLegend extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, hues, chart, controls, legend];

  /** The id of the timeline; without it, the one that the legend stands in. */
  @property() for: string | undefined;

  /** What the switches do with the rest: `dim` or `hide`. Without it, what the filter of the timeline does. */
  @property() mode: ChainFilter['mode'];

  readonly #link = new TimelineLinkController<ChainTimeline>(this);
  readonly #talliesOf = lastCall(talliesOf);
  readonly #signsOf = lastCall(signsIn);
  readonly #everythingOf = lastCall(everythingIn);

  #explained: ChainTimeline | undefined;

  /** Another mode counts for what is switched already: the page says so, and no reader, so no event tells of it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { timeline } = this.#link;
    if (this.hasUpdated && changed.has('mode') && this.mode && timeline?.filter)
      timeline.filter = { ...timeline.filter, mode: this.mode };
  }

  /** A timeline leaves out its own line of kinds while a legend is in it. */
  protected override updated(): void {
    const { timeline } = this.#link;
    if (timeline === this.#explained) return;
    this.#explained?.requestUpdate();
    timeline?.requestUpdate();
    this.#explained = timeline;
  }

  override render(): TemplateResult | typeof nothing {
    const { timeline } = this.#link;
    if (!timeline) return nothing;
    const { chain, filter, telling } = timeline;
    const tallies = this.#talliesOf(chain);
    const everything = this.#everythingOf(chain, tallies);
    if (everything.kinds.length + everything.linkTypes.length === 0) return nothing;
    const language = panelLanguageFor(telling.locale);
    const { ui } = language;
    const words = { ...language.detail, ...ui };
    const { locale } = telling;
    const shown: Legend = { chain, tallies, everything, filter, language, locale };
    return html`<div
      class="panel"
      part="frame"
      role="group"
      aria-label=${ui.legend}
      dir=${language.direction}
      lang=${language.code}
    >
      ${this.#renderGroup(shown, 'kinds', kindEntries(chain, tallies, everything, language, locale))}
      ${this.#renderGroup(shown, 'linkTypes', linkEntries(tallies, everything, language))}
      ${renderSigns(
        'bases',
        ui.linkBasis,
        basesIn(tallies).map(([basis, count]) => [
          renderLinkSample('related', basis),
          ui[basis],
          formatNumber(count, language),
        ]),
      )}
      ${renderSigns(
        'dates',
        ui.dateSigns,
        this.#signsOf(chain).map((sign) => [renderDateSample(sign), words[sign]]),
      )}
      <p class="status muted" part="status" role="status">${statusInWords(shown)}</p>
    </div>`;
  }

  #renderGroup(
    shown: Legend,
    group: Group,
    entries: readonly LegendEntry[],
  ): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    const { everything, filter, language } = shown;
    const { ui } = language;
    const chosen = chosenIn(filter, group, everything);
    const isAll = chosen.size === everything[group].length;
    const title = ui[TITLES[group]];
    const choose = (next: ReadonlySet<string>): void => this.#choose(shown, group, next);
    return html`<div class="group" part="group" role="group" aria-labelledby=${group}>
      <div class="head">
        <span class="group-title" part="title" id=${group}>${title}</span>
        <button
          type="button"
          class="button all"
          part="button"
          aria-label=${fill(ui.allOf, { group: title })}
          aria-disabled=${String(isAll)}
          @click=${() => isAll || choose(new Set(everything[group]))}
        >
          ${ui.all}
        </button>
      </div>
      <ul>
        ${entries.map(({ keys, name, count, hue, sample }, index) => {
          const id = `${group}-${index}`;
          const share = shareIn(chosen, keys);
          return html`<li class="entry ${hue} ${share === 'none' ? 'off' : ''}" part="entry">
            <label class="choice" part="choice">
              <input
                type="checkbox"
                .checked=${live(share === 'all')}
                .indeterminate=${live(share === 'some')}
                @change=${() => choose(toggled(chosen, keys))}
              />
              ${sample} <span class="name" id=${id}>${isolated(name)}</span>
              <span class="muted" part="count">${formatNumber(count, language)}</span>
            </label>
            <button
              type="button"
              class="button only"
              part="button"
              id="only-${id}"
              aria-labelledby="only-${id} ${id}"
              @click=${() => choose(new Set(keys))}
            >
              ${ui.only}
            </button>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #choose({ filter, everything }: Legend, group: Group, chosen: ReadonlySet<string>): void {
    const mode = this.mode ?? filter?.mode;
    this.#link.ask(new ChainFilterRequestEvent(withChosen(filter, group, chosen, everything, mode)));
    // A page that keeps the wish to itself leaves the switches as they were.
    this.requestUpdate();
  }
}

/** What a drawing says whatever its colour: how sure a link is, and how sure a date. */
function renderSigns(
  id: string,
  title: string,
  signs: readonly (readonly [sample: TemplateResult, name: string, count?: string])[],
): TemplateResult | typeof nothing {
  if (signs.length === 0) return nothing;
  return html`<div class="group" part="group" role="group" aria-labelledby=${id}>
    <div class="head"><span class="group-title" part="title" id=${id}>${title}</span></div>
    <ul>
      ${signs.map(
        ([sample, name, count]) =>
          html`<li class="entry rest" part="entry">
            <span class="choice" part="choice">
              ${sample} <span class="name">${name}</span>
              <span class="muted" part="count">${count}</span>
            </span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** "Kinds shown: 3 of 17 · 120 events hidden"; nothing where everything is in front. */
function statusInWords({ tallies, everything, filter, language, locale }: Legend): string {
  const { ui } = language;
  const counts = (['kinds', 'linkTypes'] as const)
    .filter((group) => filter?.[group] !== undefined)
    .map((group) =>
      fill(ui[COUNTS[group]], {
        n: formatNumber(chosenIn(filter, group, everything).size, language),
        all: formatNumber(everything[group].length, language),
      }),
    );
  const kinds = chosenIn(filter, 'kinds', everything);
  const away = [...tallies.kinds].reduce((sum, [kind, count]) => (kinds.has(kind) ? sum : sum + count), 0);
  const words = filter?.mode === 'hide' ? ui.hiddenEvents : ui.dimmedEvents;
  return [...counts, ...(away > 0 ? [plural(words, away, locale)] : [])].join(' · ');
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-legend': ChainLegend;
  }
}
