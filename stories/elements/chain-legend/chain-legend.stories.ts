import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChainLegend, ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';
import { millionEvents } from '../../../test/fixtures/million-events.js';

type Args = Partial<Pick<ChainTimeline, 'data' | 'now' | 'locale' | 'filter'> & Pick<ChainLegend, 'mode'>>;
type Story = StoryObj<Args>;

function timelineWith({ data, now, locale, filter }: Args, inside: TemplateResult): TemplateResult {
  return html`<chain-timeline
    id="chart"
    .data=${data}
    .filter=${filter}
    now=${ifDefined(now)}
    locale=${ifDefined(locale)}
    >${inside}</chain-timeline
  >`;
}

const under = ({ mode }: Args): TemplateResult =>
  html`<chain-legend slot="after" mode=${ifDefined(mode)}></chain-legend>`;

const meta: Meta<Args> = {
  title: 'Elements/chain-legend',
  component: 'chain-legend',
  render: (args) => timelineWith(args, under(args)),
  args: { data: datasets['central-asia'], now: '2020-06-22' },
};
export default meta;

/** Under the chart: what each colour and each line means, how many there are, and a switch for each. */
export const Default: Story = {};

/** What is switched off is dimmed, and stays in its place. */
export const Dimmed: Story = { args: { filter: { kinds: ['document', 'conference'] } } };

/** With `mode="hide"` it is taken away; extent, view and height stay as they are. */
export const Hidden: Story = {
  args: { mode: 'hide', filter: { kinds: ['document', 'conference'], mode: 'hide' } },
};

/** Links alone. */
export const Links: Story = { args: { filter: { linkTypes: ['adopts', 'leads-to'] } } };

/** Anywhere on the page, also before its timeline: `for` names it. */
export const Elsewhere: Story = {
  render: (args) =>
    html`<chain-legend for="chart"></chain-legend>
      <p>The legend above belongs to the timeline below.</p>
      ${timelineWith(args, html``)}`,
};

/** Beside the chart. */
export const Beside: Story = {
  render: (args) =>
    timelineWith(args, html`<chain-legend slot="side" style="inline-size: 16rem"></chain-legend>`),
};

/** As wide as a telephone. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 20rem">${timelineWith(args, under(args))}</div>`,
};

export const RightToLeft: Story = { args: { data: datasets.arabic, locale: 'ar' } };

export const Dark: Story = { args: { filter: { kinds: ['document'] } }, globals: { theme: 'dark' } };

/** A hundred thousand events in columns: they are counted and hidden by their column of kinds. */
export const Many: Story = { args: { data: millionEvents(100_000), mode: 'hide' } };

const rareKinds = Array.from({ length: 60 }, (_, kind) => ({ id: `k${kind}`, label: `Kind ${kind + 1}` }));

/** Sixty kinds: the most frequent have a line each, the rest share one, which switches them all. */
export const ManyKinds: Story = {
  args: {
    data: {
      title: 'Many kinds',
      kinds: rareKinds,
      events: rareKinds.flatMap(({ id, label }, kind) =>
        Array.from({ length: 1 + (kind % 7) }, (_, turn) => ({
          id: `${id}-${turn}`,
          date: String(1700 + kind * 4 + turn),
          title: `${label}, event ${turn + 1}`,
          kind: id,
        })),
      ),
    },
  },
};

/** Each sign of dates that occurs is explained: dots, bands, bars, and how sure they are. */
export const DateSigns: Story = {
  args: {
    data: {
      title: 'Signs of dates',
      kinds: { find: { label: 'Find' } },
      events: ['2001-02-03', '2003-05', '2005/2007', '2009-01-02~', '2011-03-04?', '2013/..'].map(
        (date, at) => ({ id: `find-${at}`, date, title: `Find ${at + 1}`, kind: 'find' }),
      ),
    },
  },
};

/** Without its timeline there is nothing to explain. */
export const Alone: Story = { render: () => html`<chain-legend for="nowhere"></chain-legend>` };
