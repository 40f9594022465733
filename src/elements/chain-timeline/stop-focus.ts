import type { LitElement, ReactiveController } from 'lit';
import { columnsOf } from '../../dataset/columns.js';
import { eventById } from '../../dataset/graph.js';
import type { Dataset } from '../../dataset/types.js';
import type { Band } from '../../layout/scene.js';
import { stopBeside, stopOf } from '../../render/stops.js';
import { anchorOf } from '../../time/anchor-of.js';
import type { TimelineView } from './view.js';

export interface StopFocusOptions {
  readonly view: () => TimelineView;
  /** Opens a collapsed band. */
  readonly openBand: (id: string) => void;
}

/** The stop that has the focus, or had it last, and the way of the focus to another, as where its stop is drawn no more. */
export class StopFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: StopFocusOptions;
  #isInside = false;
  stop: string | undefined;

  constructor(host: LitElement, options: StopFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** All that arrows step through, in reading order. */
  get stops(): readonly (HTMLElement | SVGElement)[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[data-stop]')];
  }

  /** What is drawn no more, as an event that is panned out of sight, loses the focus to the page. */
  hostUpdate(): void {
    this.#isInside ||= Boolean(this.#host.shadowRoot?.activeElement);
  }

  /** Unless someone else has taken it, as a panel of the event that has just been selected. */
  handOn(): void {
    if (this.#isInside && document.activeElement === document.body)
      (this.find(this.#options.view().active ?? '') ?? this.#query('.frame'))?.focus();
    this.#isInside = false;
  }

  /** A stop, or that of an event: in the band that has the focus, else in the first that has it, else the crowd that it is in. */
  find(stop: string): HTMLElement | SVGElement | null {
    const find = (name: string, value: string): HTMLElement | SVGElement | null =>
      this.#query(`[${name}="${CSS.escape(value)}"]`);
    return (
      find('data-stop', stop) ??
      find('data-stop', stopBeside(this.stop ?? '', stop)) ??
      find('data-id', stop) ??
      find('data-stop', this.#crowdOf(stop))
    );
  }

  /** Moves the focus to a stop, or to an event by its id; what stands in a collapsed band is focused when that is open. */
  move(stop: string): void {
    const { view, openBand } = this.#options;
    const element = this.find(stop);
    const hidden = element ? undefined : view().scene?.bands.find((band) => !band.isOpen && isIn(band, stop));
    if (hidden) {
      openBand(hidden.id);
      void this.#host.updateComplete.then(() => this.find(stop)?.focus());
      return;
    }
    this.take(element?.getAttribute('data-stop') ?? stop);
    element?.focus();
  }

  /** The focus has come to a stop. */
  take(stop: string): void {
    this.stop = stop;
    this.#host.requestUpdate();
  }

  /** The stop of the crowd that an event is in, if it is in one. */
  #crowdOf(id: string): string {
    const { dataset, telling, scene } = this.#options.view();
    const event = eventById(dataset, id);
    const at = event ? anchorOf(event.date, telling.now, 0) : NaN;
    const { columns = [], bands = [] } = scene ?? {};
    const isIts = (band: Band): boolean => band.isOpen && isIn(band, id);
    const crowd = columns.find(
      ({ begin, end, band }) =>
        at >= begin && at < end && bands.every((one) => one.id !== band || isIts(one)),
    );
    return crowd ? stopOf(crowd) : '';
  }

  #query(selector: string): HTMLElement | SVGElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement | SVGElement>(selector);
  }
}

function isIn({ events }: Pick<Dataset, 'events'>, id: string): boolean {
  return columnsOf({ events }).rankOf(id) !== undefined;
}
