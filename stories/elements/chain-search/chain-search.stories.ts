import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';
import { millionEvents } from '../../../test/fixtures/million-events.js';

type Args = Partial<Pick<ChainTimeline, 'data' | 'now' | 'locale'>> & { readonly typed?: string };
type Story = StoryObj<Args>;

function timelineWith({ data, now, locale }: Args, inside: TemplateResult): TemplateResult {
  return html`<chain-timeline id="chart" .data=${data} now=${ifDefined(now)} locale=${ifDefined(locale)}
    >${inside}</chain-timeline
  >`;
}

const above = html`<chain-search slot="before"></chain-search>`;

const meta: Meta<Args> = {
  title: 'Elements/chain-search',
  component: 'chain-search',
  render: (args) => timelineWith(args, above),
  args: { data: datasets['central-asia'], now: '2020-06-22' },
  /** Types into the field as a reader would. */
  play: async ({ canvasElement, args: { typed } }) => {
    const search = canvasElement.querySelector('chain-search');
    await search?.updateComplete;
    const field = search?.shadowRoot?.querySelector('input');
    if (!field || typed === undefined) return;
    field.focus();
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};
export default meta;

/** Over the chart. The key `/` in the chart leads to it. */
export const Default: Story = {};

/** Case, diacritics and the spelling in Cyrillic or Latin letters do not matter. */
export const Found: Story = { args: { typed: 'самарқанд' } };

/** Each word must be found, in any text: the last line of a result says where, if it is in none of those told. */
export const Words: Story = { args: { typed: 'speech mirziyoyev' } };

export const NothingFound: Story = { args: { typed: 'zzz' } };

/** Anywhere on the page, also before its timeline: `for` names it. */
export const Elsewhere: Story = {
  render: (args) =>
    html`<chain-search for="chart"></chain-search>
      <p>The search above belongs to the timeline below.</p>
      ${timelineWith(args, html``)}`,
};

/** A hundred thousand events: the work is done in slices, so that typing never waits. */
export const Many: Story = { args: { data: millionEvents(100_000), typed: 'accord 7' } };

/** As wide as a telephone. */
export const Narrow: Story = {
  args: { typed: 'forum' },
  render: (args) => html`<div style="max-inline-size: 20rem">${timelineWith(args, above)}</div>`,
};

export const RightToLeft: Story = { args: { data: datasets.arabic, locale: 'ar', typed: 'القرار' } };

export const Dark: Story = { args: { typed: 'conference' }, globals: { theme: 'dark' } };

/** Without its timeline there is nothing to find. */
export const Alone: Story = { render: () => html`<chain-search for="nowhere"></chain-search>` };
