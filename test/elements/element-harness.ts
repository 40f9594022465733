import { fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
// What hides, else fetched when a filter first does.
import '../../src/dataset/filter-dataset.js';
import '../../src/index.js';

/** An element as a reader meets it; what is inside of one, its own harness knows alone. */
export class ElementHarness<Tag extends LitElement> {
  readonly element: Tag;

  constructor(element: Tag) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('no shadow root');
    return shadowRoot;
  }

  /** The button with these words, or this name. */
  button(label: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) => textOf(one) === label || one.ariaLabel === label,
    );
    if (!button) throw new Error(`no button: ${label}`);
    return button;
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await nextFrame();
      await this.element.updateComplete;
    }
  }

  protected one<Found extends HTMLElement | SVGElement>(selector: string): Found {
    const element = this.root.querySelector<Found>(selector);
    if (!element) throw new Error(`nothing there: ${selector}`);
    return element;
  }

  /** A key on a part; says whether it was taken from the page. */
  protected async pressOn(
    target: EventTarget | null,
    code: string,
    init: KeyboardEventInit = {},
  ): Promise<boolean> {
    const event = new KeyboardEvent('keydown', {
      code,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    target?.dispatchEvent(event);
    await this.settled();
    return event.defaultPrevented;
  }
}

/** What is written in an element, on one line. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

interface HarnessClass<Name extends keyof HTMLElementTagNameMap, Harness> {
  new (element: HTMLElementTagNameMap[Name]): Harness;
}

/** Puts a new element with its attributes at the end of another. */
export async function placed<
  Name extends keyof HTMLElementTagNameMap,
  Harness extends { settled(): Promise<void> },
>(
  Harness: HarnessClass<Name, Harness>,
  name: Name,
  parent: Element,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Harness> {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  parent.append(element);
  const harness = new Harness(element);
  await harness.settled();
  return harness;
}

/** A box of its own on a page that is as wide whether it scrolls or not. */
export function box(): Promise<HTMLElement> {
  document.documentElement.style.overflowY = 'scroll';
  return fixture<HTMLElement>(html`<div></div>`);
}
