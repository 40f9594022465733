import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';
import { millionEvents } from '../../../test/fixtures/million-events.js';

type Args = Partial<Pick<ChainTimeline, 'data' | 'now' | 'locale' | 'filter' | 'selected'>>;
type Story = StoryObj<Args>;

function timelineWith({ data, now, locale, filter, selected }: Args, inside: TemplateResult): TemplateResult {
  return html`<chain-timeline
    id="chart"
    .data=${data}
    .filter=${filter}
    now=${ifDefined(now)}
    locale=${ifDefined(locale)}
    selected=${ifDefined(selected)}
    >${inside}</chain-timeline
  >`;
}

const under = html`<chain-table slot="after"></chain-table>`;

const meta: Meta<Args> = {
  title: 'Elements/chain-table',
  component: 'chain-table',
  render: (args) => timelineWith(args, under),
  args: { data: datasets['central-asia'], now: '2020-06-22' },
};
export default meta;

/** Under the chart, sorted by time: uncertain dates go by their earliest possible begin. */
export const Default: Story = {};

/** The row of the selected event is marked; a press on its title takes the selection back. */
export const Selected: Story = { args: { selected: 'resolution-2018' } };

/** What a filter dims is faint here as well; what it hides is left out, and counted. */
export const Filtered: Story = { args: { filter: { kinds: ['document', 'conference'] } } };

/** Events whose date cannot be read come last. */
export const Undated: Story = {
  args: {
    data: {
      title: 'Two dates',
      events: [
        { id: 'a', date: 'some day', title: 'A day that nobody wrote down' },
        { id: 'b', date: '2001', title: 'A year' },
      ],
    },
  },
};

/** Anywhere on the page, also before its timeline: `for` names it. */
export const Elsewhere: Story = {
  render: (args) =>
    html`<chain-table for="chart"></chain-table>
      <p>The table above belongs to the timeline below.</p>
      ${timelineWith(args, html``)}`,
};

/** A hundred thousand rows, of which those in sight are drawn. */
export const Many: Story = { args: { data: millionEvents(100_000) } };

/** As wide as a telephone: the table scrolls sideways in its own box, which takes the focus. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 20rem">${timelineWith(args, under)}</div>`,
};

export const RightToLeft: Story = { args: { data: datasets.arabic, locale: 'ar' } };

export const Dark: Story = { args: { selected: 'resolution-2018' }, globals: { theme: 'dark' } };

/** Without its timeline there is nothing to show. */
export const Alone: Story = { render: () => html`<chain-table for="nowhere"></chain-table>` };
