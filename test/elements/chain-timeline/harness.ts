import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';

export interface TimelineAttributes {
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string;
  /** The width of the box around the timeline, in px. */
  readonly width?: number;
}

/** A timeline as a reader meets it; the one place that knows what is inside. */
export class TimelineHarness {
  readonly element: ChainTimeline;

  constructor(element: ChainTimeline) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('no shadow root');
    return shadowRoot;
  }

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
    const line = this.#one('.frame > [role=status]');
    const take = (): void => {
      for (const { nodeValue } of line.childNodes) if (nodeValue) said.push(nodeValue);
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

  get chart(): SVGSVGElement {
    return this.#one<SVGSVGElement>('svg.scene');
  }

  get viewport(): HTMLElement {
    return this.#one('.viewport');
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
    return [...this.root.querySelectorAll<HTMLButtonElement>('.band-button')];
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
    return this.#one(`[data-id="${CSS.escape(id)}"]`);
  }

  nameOf(id: string): string {
    return this.event(id).getAttribute('aria-label') ?? this.event(id).textContent;
  }

  button(label: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll<HTMLButtonElement>('button')].find(
      ({ textContent, ariaLabel }) => textContent.trim() === label || ariaLabel === label,
    );
    if (!button) throw new Error(`no button: ${label}`);
    return button;
  }

  click(id: string): Promise<void> {
    this.event(id).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return this.settled();
  }

  /** A key as it comes from the focused part; says whether the timeline took it from the page. */
  async press(code: string, init: KeyboardEventInit = {}): Promise<boolean> {
    const target = this.root.activeElement ?? this.element;
    const event = new KeyboardEvent('keydown', {
      code,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    target.dispatchEvent(event);
    await this.settled();
    return event.defaultPrevented;
  }

  /** The words of a language have come, and are shown. */
  async spoken(code: string): Promise<void> {
    await waitUntil(() => this.root.querySelector('.frame')?.getAttribute('lang') === code);
    await this.settled();
  }

  /** Updated, measured, and updated with the measure. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }

  #one<Element extends HTMLElement | SVGElement>(selector: string): Element {
    const element = this.root.querySelector<Element>(selector);
    if (!element) throw new Error(`nothing drawn: ${selector}`);
    return element;
  }

  #text(selector: string): string {
    return (this.root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  #idsWhere(selector: string): readonly string[] {
    return this.events
      .filter((event) => event.matches(selector))
      .map((event) => event.getAttribute('data-id') ?? '');
  }
}

/** A timeline on the page, measured and drawn. */
export async function timeline({
  data,
  attributes = {},
  content,
  width,
}: TimelineAttributes): Promise<TimelineHarness> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
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
  await harness.settled();
  return harness;
}
