import type { ChainStory } from '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';
import { ElementHarness, placed, textOf } from '../element-harness.js';

/** A story as a reader meets it; the one place that knows what is inside. */
export class StoryHarness extends ElementHarness<ChainStory> {
  get text(): string {
    return textOf(this.one('.frame'));
  }

  get lang(): string {
    return this.one<HTMLElement>('.frame').lang;
  }

  /** The titles of all steps that stand in the page. */
  get titles(): readonly string[] {
    return [...this.root.querySelectorAll('.title')].map(({ textContent }) => textContent.trim());
  }

  get progress(): string {
    return this.one('.count').textContent;
  }

  /** The buttons that do something. */
  get buttons(): readonly string[] {
    return [...this.root.querySelectorAll('button:not([aria-disabled=true])')].map(({ textContent }) =>
      textContent.trim(),
    );
  }

  get focused(): string | undefined {
    return this.root.activeElement?.textContent.trim();
  }

  /** The title of the step that is marked in a column. */
  get current(): string | undefined {
    return this.root.querySelector('[aria-current=step] .title')?.textContent.trim();
  }

  get step(): HTMLElement {
    return this.one('.step');
  }

  get steps(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.step')];
  }

  async press(label: string): Promise<void> {
    const button = this.button(label);
    button.focus();
    button.click();
    await this.settled();
  }

  /** A finger, or a mouse, that goes so many px over the step. */
  async swipe(x: number, y = 0, pointerType = 'touch'): Promise<void> {
    for (const [type, clientX, clientY] of [
      ['pointerdown', 200, 200],
      ['pointerup', 200 + x, 200 + y],
    ] as const) {
      const init = { clientX, clientY, pointerType, isPrimary: true, bubbles: true };
      this.step.dispatchEvent(new PointerEvent(type, init));
    }
    await this.settled();
  }

  point(type: 'pointerenter' | 'pointerleave'): void {
    this.step.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));
  }
}

export function story(parent: Element, attributes?: Readonly<Record<string, string>>): Promise<StoryHarness> {
  return placed(StoryHarness, 'chain-story', parent, attributes);
}

/** A story under the chart of its timeline. */
export async function inTimeline(
  options: TimelineAttributes,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ readonly chart: TimelineHarness; readonly panel: StoryHarness }> {
  const chart = await timeline(options);
  return { chart, panel: await story(chart.element, { slot: 'after', ...attributes }) };
}
