import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChainTimeline, DatasetInput } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';

type Args = Partial<Pick<ChainTimeline, 'data' | 'now' | 'locale' | 'from' | 'to'>>;
type Story = StoryObj<Args>;

function timelineWith({ data, now, locale, from, to }: Args, inside: TemplateResult): TemplateResult {
  return html`<chain-timeline
    id="chart"
    .data=${data}
    now=${ifDefined(now)}
    locale=${ifDefined(locale)}
    from=${ifDefined(from)}
    to=${ifDefined(to)}
    >${inside}</chain-timeline
  >`;
}

const under = html`<chain-overview slot="after"></chain-overview>`;

/** So many events in twelve years, most of them in three crowds; the same at each call. */
function crowdOf(count: number): DatasetInput {
  let seed = 1;
  const next = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const date = (year: number): string =>
    new Date(Date.UTC(2000, 0, 1 + year * 365)).toISOString().slice(0, 10);
  return {
    title: 'Three crowds',
    events: Array.from({ length: count }, (_, n) => {
      const crowd = [2, 6, 6.5, 10][n % 4] ?? 6;
      const year = n % 9 === 0 ? next() * 12 : crowd + (next() + next() + next() - 1.5) * 1.2;
      return { id: `e${n}`, date: date(year), title: `Event ${n}`, importance: next() };
    }),
  };
}

const meta: Meta<Args> = {
  title: 'Elements/chain-overview',
  component: 'chain-overview',
  render: (args) => timelineWith(args, under),
  args: { data: datasets['central-asia'], now: '2020-06-22' },
};
export default meta;

/** Under the chart: the whole in small, and what is planned in a shade. */
export const Default: Story = {};

/** The brush is what the chart shows: drag it, drag its ends, click beside it, or use the keys of a slider. */
export const Zoomed: Story = { args: { from: '2018', to: '2018' } };

/** Between the heading and the chart. */
export const Before: Story = {
  args: { from: '2018', to: '2018' },
  render: (args) => timelineWith(args, html`<chain-overview slot="before"></chain-overview>`),
};

/** Anywhere on the page, also before its timeline: `for` names it. */
export const Elsewhere: Story = {
  args: { from: '2018', to: '2018' },
  render: (args) =>
    html`<chain-overview for="chart"></chain-overview>
      <p>The overview above belongs to the timeline below.</p>
      ${timelineWith(args, html``)}`,
};

/** Right to left: time, columns and keys are mirrored. */
export const RightToLeft: Story = {
  args: { data: datasets.arabic, locale: 'ar', from: '2018', to: '2018' },
};

/** A thousand events: a column is as high as the root of its count, so that the lone ones are seen too. */
export const Dense: Story = { args: { data: crowdOf(1000), from: '2006-03', to: '2006-06' } };

/** From the beginning of the universe; the shortest brush leaves room for its ends. */
export const DeepTime: Story = { args: { data: datasets['deep-time'], from: '1900', to: '2000' } };

/** In dark surroundings. */
export const Dark: Story = { args: { from: '2018', to: '2018' }, globals: { theme: 'dark' } };

/** The height and each colour are CSS variables. */
export const Themed: Story = {
  args: { from: '2018', to: '2018' },
  render: (args) =>
    html`<div
      style="--chain-overview-height: 6rem; --chain-overview-density: light-dark(#6b1fb1, #d3b1ff); --chain-overview-brush: light-dark(#00766a, #4fd1bd)"
    >
      ${timelineWith(args, under)}
    </div>`,
};

/** Without its timeline: an empty box of the same height. */
export const Alone: Story = { render: () => html`<chain-overview for="nowhere"></chain-overview>` };
