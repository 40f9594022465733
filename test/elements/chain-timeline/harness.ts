import { nextFrame, waitUntil } from '@open-wc/testing';
import type { ChainTimeline } from '../../../src/index.js';
import { box as boxOnPage, ElementHarness, textOf } from '../element-harness.js';

export interface TimelineAttributes {
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string;
  /** The width of the box around the timeline, in px. */
  readonly width?: number;
}

/** A timeline as a reader meets it; the one place that knows what is inside. */
export class TimelineHarness extends ElementHarness<ChainTimeline> {
  get state(): string | undefined {
    return ['loading', 'ready', 'empty', 'error'].find((name) => this.element.matches(`:state(${name})`));
  }

  get heading(): string {
    return this.#text('.heading');
  }

  get summary(): string {
    return this.#text('.summary');
  }

  get detail(): string {
    return this.#text('.detail');
  }

  /** What a screen reader is told. */
  get said(): string {
    return this.#text('.frame > [role=status]');
  }

  /** All that it is told from now on, each text by itself. */
  listen(): readonly string[] {
    const said: string[] = [];
    const line = this.one('.frame > [role=status]');
    const take = (changes: readonly MutationRecord[]): void => {
      const added = changes.flatMap(({ target, addedNodes }) =>
        addedNodes.length > 0 ? [...addedNodes] : [target],
      );
      for (const node of added)
        if (!(node instanceof Comment) && node !== line && node.textContent) said.push(node.textContent);
    };
    new MutationObserver(take).observe(line, { childList: true, characterData: true, subtree: true });
    return said;
  }

  get legend(): string {
    return this.#text('.kinds');
  }

  get notice(): string {
    return this.#text('.notice');
  }

  get isList(): boolean {
    return this.root.querySelector('.viewport ol') !== null;
  }

  get isVertical(): boolean {
    return this.root.querySelector('svg.vertical') !== null;
  }

  /** Something that the first picture needs is on its way. */
  get isWaiting(): boolean {
    return this.root.querySelector('.viewport .notice') !== null;
  }

  get chart(): SVGSVGElement {
    return this.one<SVGSVGElement>('svg.scene');
  }

  get viewport(): HTMLElement {
    return this.one('.viewport');
  }

  /** The drawing of words or heads that stays in sight while the chart scrolls; none where it does not. */
  get sticky(): SVGSVGElement | null {
    return this.root.querySelector<SVGSVGElement>('svg.sticky');
  }

  /** The buttons of the events, in reading order. */
  get events(): readonly (HTMLElement | SVGElement)[] {
    return [...this.root.querySelectorAll<HTMLElement | SVGElement>('[data-id]')];
  }

  get ids(): readonly string[] {
    return this.events.map((event) => event.getAttribute('data-id') ?? '');
  }

  get pressed(): readonly string[] {
    return this.#idsWhere('[aria-pressed="true"]');
  }

  get tabStops(): readonly string[] {
    return this.#idsWhere('[tabindex="0"]');
  }

  /** The id of the event that has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.getAttribute('data-id') ?? undefined;
  }

  get dimmed(): readonly string[] {
    return this.#idsWhere('.dimmed');
  }

  get toolbar(): readonly string[] {
    return [...this.root.querySelectorAll('.toolbar button')].map(({ textContent }) => textContent.trim());
  }

  get openPanel(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[popover]:popover-open');
  }

  /** What opens above the page has come, and is shown. */
  async opened(): Promise<HTMLElement> {
    await waitUntil(() => this.openPanel?.childElementCount, 'a panel is open');
    await this.settled();
    if (!this.openPanel) throw new Error('the panel has closed');
    return this.openPanel;
  }

  get menuItems(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  /** The buttons of the bands. */
  get bands(): readonly HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('button.band-button')];
  }

  /** Each band as it is told: "Forum, 2 events", and whether it is open. */
  get bandsInWords(): readonly string[] {
    return this.bands.map(
      ({ ariaLabel, ariaExpanded }) => `${ariaLabel} ${ariaExpanded === 'true' ? '▾' : '▸'}`,
    );
  }

  /** The id of the event that has the focus, and that of its band. */
  get focusedInBand(): readonly (string | null | undefined)[] {
    const { activeElement } = this.root;
    return [
      activeElement?.getAttribute('data-id'),
      activeElement?.closest('[data-in]')?.getAttribute('data-in'),
    ];
  }

  event(id: string): HTMLElement | SVGElement {
    return this.one(`[data-id="${CSS.escape(id)}"]`);
  }

  nameOf(id: string): string {
    return nameIn(this.event(id));
  }

  click(id: string): Promise<void> {
    this.event(id).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return this.settled();
  }

  /** A key as it comes from the focused part; says whether the timeline took it from the page. */
  press(code: string, init?: KeyboardEventInit): Promise<boolean> {
    return this.pressOn(this.root.activeElement ?? this.element, code, init);
  }

  /** The words of a language have come, and are shown. */
  async spoken(code: string): Promise<void> {
    await waitUntil(() => this.root.querySelector('.frame')?.getAttribute('lang') === code);
    await this.settled();
  }

  /** Updated, measured, and updated with the measure; a filter that hides may wait for what does it. */
  override async settled(): Promise<void> {
    const { element } = this;
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    for (
      let turn = 0;
      turn < 20 && element.filter?.mode === 'hide' && element.shown === element.chain;
      turn++
    )
      await nextFrame();
    await element.updateComplete;
  }

  #text(selector: string): string {
    return textOf(this.root.querySelector(selector));
  }

  #idsWhere(selector: string): readonly string[] {
    return this.events
      .filter((event) => event.matches(selector))
      .map((event) => event.getAttribute('data-id') ?? '');
  }
}

/** What a screen reader says of an event. */
export function nameIn(event: Element): string {
  const labels = [event, ...event.querySelectorAll('[role=img]')].flatMap(
    (one) => one.getAttribute('aria-label') ?? [],
  );
  return labels.length > 0 ? labels.join('') : event.textContent;
}

/** A timeline on the page, measured and drawn. */
export async function timeline({
  data,
  attributes = {},
  content,
  width,
}: TimelineAttributes): Promise<TimelineHarness> {
  const box = await boxOnPage();
  if (width !== undefined) box.style.inlineSize = `${width}px`;
  const element = document.createElement('chain-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  if (content !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = content;
    element.append(script);
  }
  box.append(element);
  const harness = new TimelineHarness(element);
  await harness.settled();
  const isRead = (): boolean => harness.state !== 'loading' || element.src !== undefined;
  await waitUntil(isRead, 'the data is read', { timeout: 9000 });
  await waitUntil(() => !harness.isWaiting, 'what the chart needs has come');
  await harness.settled();
  return harness;
}

/** The ids that a timeline says its reader has selected, from now on. */
export function selectionsOf({ element }: TimelineHarness): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  element.addEventListener('chain-select', ({ id }) => ids.push(id));
  return ids;
}
