import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { TimelineLinkController } from '../../controllers/timeline-link.js';
import { eventRuns } from '../../dataset/in-words.js';
import { runIn } from '../../dataset/text.js';
import type { TextRun } from '../../dataset/text-runs.js';
import type { ChainEvent, Text } from '../../dataset/types.js';
import { panelLanguageFor } from '../../i18n/panel-languages.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { PanelLanguage } from '../../i18n/words.js';
import {
  renderStoryColumn,
  renderStoryControls,
  renderStoryIntro,
  renderStoryStep,
} from '../../render/story.js';
import { controls } from '../../theme/controls.js';
import { panel } from '../../theme/panel.js';
import { story } from '../../theme/story.js';
import { hues, tokens } from '../../theme/tokens.js';
import { SECOND } from '../../time/instant.js';
import type { ChainTimeline } from '../chain-timeline/chain-timeline.js';
import { ChainSelectRequestEvent } from '../events.js';
import { lastCall } from '../last-call.js';
import { makePlain } from '../plain-properties.js';
import { PlayerController } from './player.js';
import { SightController } from './sight.js';
import { stepsOf, type Steps } from './steps.js';
import { swipeOf } from './swipe.js';

/** A page of more steps than this is no story to scroll; the rest is counted. */
const MOST_SCROLLED = 200;

/** What a story is told from. */
interface Telling {
  readonly timeline: ChainTimeline;
  readonly language: PanelLanguage;
  readonly steps: Steps;
}

/**
 * A chain told step by step, with the chart beside it: each step selects its event and brings it into view. It
 * goes through everything in order of time, or along the links between two events. It stands inside a
 * `<chain-timeline>`, or anywhere with `for`. A step that plays by itself asks for its event as the reader would.
 *
 * @summary A chain told step by step, by buttons, swipes or the scrolling of the page.
 * @element chain-story
 *
 * @fires {ChainSelectRequestEvent} chain-select-request - The story has come to another event.
 *
 * @csspart frame - Everything.
 * @csspart step - One step.
 * @csspart title - The title of a step.
 * @csspart date - The date of a step.
 * @csspart summary - The summary of a step.
 * @csspart links - The links of a step, in words.
 * @csspart controls - The buttons with the progress between them.
 * @csspart button - Each button.
 * @csspart progress - How far the story has come.
 * @csspart hint - What stands here where no chain leads from one event to the other.
 *
 * @cssproperty [--chain-panel-size=20rem] - The width beside the chart.
 * @cssproperty --chain-story-step-size - The least height of a step: 8rem, and 70vh where the page scrolls.
 * @cssproperty [--chain-story-padding=0] - The room around the words, where the ground is another than that of the page.
 * @cssproperty --chain-story-progress - The progress; `--chain-text-muted` without it.
 */
export class ChainStory extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, hues, controls, panel, story];

  /** The id of the timeline; without it, the one that the panel stands in. */
  @property() for: string | undefined;

  /** `steps` shows one step with buttons; in `scroll` all stand in the page, and the one in its middle counts. */
  @property({ reflect: true }) mode: 'steps' | 'scroll' = 'steps';

  /** The id of the event where the story begins: it goes along the links. */
  @property({ attribute: 'from-event' }) fromEvent: string | undefined;

  /** The id of the event where the story ends. */
  @property({ attribute: 'to-event' }) toEvent: string | undefined;

  /** So many seconds a step stays before the next comes by itself. Without it, steps wait for the reader. */
  @property({ type: Number }) autoplay: number | undefined;

  readonly #link = new TimelineLinkController<ChainTimeline>(this);
  readonly #player = new PlayerController(this, {
    every: () => this.#seconds * SECOND,
    next: () => this.#go(this.#next) && this.#next < (this.#telling?.steps.length ?? 0),
  });
  readonly #stepsOf = lastCall(stepsOf);
  #telling: Telling | undefined;
  /** The step that was last come to, also while something beside the story is selected. */
  #at: number | undefined;
  #hasAutoplayed = false;
  #touch: PointerEvent | undefined;

  constructor() {
    super();
    new SightController(this, {
      targets: () => [...this.renderRoot.querySelectorAll('.scroll .step')],
      onSight: (step, isFirst) => this.#onSight(step, isFirst),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    makePlain(this, changed);
    const { timeline } = this.#link;
    const steps = timeline && this.#stepsOf(timeline.shown, this.fromEvent, this.toEvent);
    if (steps !== this.#telling?.steps) this.#at = undefined;
    this.#telling =
      timeline && steps
        ? { timeline, steps, language: panelLanguageFor(timeline.telling.locale) }
        : undefined;
    this.#at = steps?.indexOf(timeline?.selected ?? '') ?? this.#at;
    if (changed.has('autoplay')) this.#hasAutoplayed = false;
    if (changed.has('mode') && this.mode === 'scroll') this.#player.pause();
    this.#beginToPlay();
  }

  override render(): TemplateResult {
    const { timeline } = this.#link;
    const { code, direction, story: words } = panelLanguageFor(timeline?.telling.locale ?? 'en');
    return html`<div
      class="frame ${this.mode}"
      part="frame"
      role="group"
      aria-label=${words.title}
      lang=${code}
      dir=${direction}
      @focusin=${this.#onFocusin}
    >
      ${this.#renderContent(timeline, words.noPath)}
    </div>`;
  }

  #renderContent(timeline: ChainTimeline | undefined, noPath: string): unknown {
    if (!timeline || timeline.shown.events.length === 0) return nothing;
    if (!this.#telling) return html`<p class="hint" part="hint">${noPath}</p>`;
    return this.mode === 'scroll' ? this.#renderColumn(this.#telling) : this.#renderSteps(this.#telling);
  }

  #renderSteps(telling: Telling): TemplateResult {
    const event = this.#at === undefined ? undefined : telling.steps.at(this.#at);
    return html`${this.#renderControls(telling)}
      <div
        class="step"
        part="step"
        @pointerdown=${this.#onPointerdown}
        @pointerup=${this.#onPointerup}
        @pointercancel=${this.#onPointercancel}
        @pointerenter=${this.#onPointerenter}
        @pointerleave=${this.#onPointerleave}
      >
        ${keyed(event?.id, event ? this.#renderEvent(event, telling) : this.#renderIntro(telling))}
      </div>`;
  }

  #renderColumn(telling: Telling): TemplateResult {
    const { steps, language } = telling;
    const shown = Array.from({ length: Math.min(steps.length, MOST_SCROLLED) }, (_, index) =>
      steps.at(index),
    ).filter((event) => event !== undefined);
    return renderStoryColumn(
      shown.map((event) => ({
        id: event.id,
        isCurrent: this.#at !== undefined && event === steps.at(this.#at),
        telling: this.#renderEvent(event, telling),
      })),
      steps.length === shown.length ? '' : formatNumber(steps.length - shown.length, language),
    );
  }

  #renderEvent(
    event: ChainEvent,
    { timeline: { shown: chain, telling, headingLevel } }: Telling,
  ): TemplateResult {
    return renderStoryStep(
      {
        words: eventRuns(chain, event, telling),
        summary: runIn(event.summary, telling.locale, chain.language),
        kind: chain.kinds.get(event.kind ?? '')?.index,
        datetime: event.date.text,
      },
      Math.min(6, headingLevel + 1),
    );
  }

  #renderIntro({ timeline: { chain, telling, headingLevel }, language }: Telling): TemplateResult {
    const say = (text: Text | undefined): TextRun => runIn(text, telling.locale, chain.language);
    const title = say(chain.title);
    const named = title.text === '' ? { text: language.ui.timeline } : title;
    return renderStoryIntro(named, say(chain.summary), Math.min(6, headingLevel + 1));
  }

  #renderControls({ steps, language }: Telling): TemplateResult {
    return renderStoryControls(
      {
        done: this.#next,
        total: steps.length,
        isPlaying: this.#player.isPlaying,
        canPlay: this.#seconds > 0,
        language,
      },
      { previous: this.#onPrevious, next: this.#onNext, play: this.#onPlay },
    );
  }

  get #seconds(): number {
    const { autoplay } = this;
    return autoplay !== undefined && autoplay > 0 && this.mode === 'steps' ? autoplay : 0;
  }

  /** The number of the next step, and how many are done. */
  get #next(): number {
    return this.#at === undefined ? 0 : this.#at + 1;
  }

  #beginToPlay(): void {
    if (this.#hasAutoplayed || this.#seconds === 0 || !this.#telling?.steps.length) return;
    this.#hasAutoplayed = true;
    this.#player.autoplay();
  }

  /** Asks for the event of a step; `false` if there is no such step. */
  #go(index: number): boolean {
    const event = this.#telling?.steps.at(index);
    if (!event) return false;
    this.#at = index;
    this.requestUpdate();
    this.#link.ask(new ChainSelectRequestEvent(event.id));
    return true;
  }

  readonly #onNext = (): void => {
    this.#go(this.#next);
  };

  readonly #onPrevious = (): void => {
    if (this.#at !== undefined) this.#go(this.#at - 1);
  };

  /** From where the story has come to; at its end, from its begin. */
  readonly #onPlay = (): void => {
    if (this.#player.isPlaying) this.#player.pause();
    else if (this.#go(this.#next) || this.#go(0)) this.#player.play();
  };

  /** Who comes here by key reads; the button itself is what plays. */
  readonly #onFocusin = ({ target }: FocusEvent): void => {
    if (!(target as Element).matches('.play')) this.#player.pause();
  };

  readonly #onPointerdown = (event: PointerEvent): void => {
    this.#touch = event.pointerType === 'mouse' || !event.isPrimary ? undefined : event;
  };

  readonly #onPointerup = (event: PointerEvent): void => {
    const step =
      this.#touch && this.#telling && swipeOf(this.#touch, event, this.#telling.language.direction);
    this.#touch = undefined;
    if (!step) return;
    this.#player.pause();
    this.#go((this.#at ?? -1) + step);
  };

  readonly #onPointercancel = (): void => {
    this.#touch = undefined;
  };

  readonly #onPointerenter = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#player.hold(true);
  };

  readonly #onPointerleave = (): void => {
    this.#player.hold(false);
  };

  /** What is in the middle before anybody has scrolled is not the reader's wish, so it is shown in silence. */
  #onSight(step: Element, isFirst: boolean): void {
    const id = step.getAttribute('data-event') ?? '';
    const { timeline } = this.#link;
    if (!timeline || timeline.selected === id) return;
    if (!isFirst) this.#link.ask(new ChainSelectRequestEvent(id));
    else timeline.selected ??= id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-story': ChainStory;
  }
}
