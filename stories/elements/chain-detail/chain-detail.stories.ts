import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';
import { storied } from '../../../test/fixtures/storied.js';

type Args = Partial<Pick<ChainTimeline, 'data' | 'now' | 'locale' | 'selected'>>;
type Story = StoryObj<Args>;

function timelineWith({ data, now, locale, selected }: Args, inside: TemplateResult): TemplateResult {
  return html`<chain-timeline
    id="chart"
    .data=${data}
    now=${ifDefined(now)}
    locale=${ifDefined(locale)}
    selected=${ifDefined(selected)}
    >${inside}</chain-timeline
  >`;
}

const beside = html`<chain-detail slot="side"></chain-detail>`;

/** As the reader selects an event: a click on its mark. */
async function clickOn(canvas: HTMLElement, id: string): Promise<void> {
  const timeline = canvas.querySelector('chain-timeline');
  await timeline?.updateComplete;
  const mark = await drawn(timeline, `[data-id="${id}"]`);
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

/** An event is drawn once the timeline has measured its box. */
async function drawn(timeline: ChainTimeline | null, selector: string): Promise<Element | undefined> {
  for (let frame = 0; frame < 60; frame++) {
    const found = timeline?.renderRoot.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return undefined;
}

const meta: Meta<Args> = {
  title: 'Elements/chain-detail',
  component: 'chain-detail',
  render: (args) => timelineWith(args, beside),
  args: { data: datasets['central-asia'], now: '2020-06-22', selected: 'online-2020' },
};
export default meta;

/** Beside the chart: sources disagree about the year, and stand side by side. */
export const Default: Story = {};

/** Nothing selected: what to do. */
export const Nothing: Story = { args: { selected: undefined } };

/** Planned: what is open, and what the dataset says of it later. */
export const Planned: Story = { args: { selected: 'expert-forum-bishkek', now: '2026-11-01' } };

/** All that an event can have. A picture is fetched from its site when the reader asks for it, and not before. */
export const Everything: Story = { args: { data: storied, now: '2024-01-01', selected: 'hall' } };

/** Under the chart. */
export const Under: Story = {
  render: (args) => timelineWith(args, html`<chain-detail slot="after"></chain-detail>`),
};

/** Where the chart is narrow, the panel is under it. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 360px">${timelineWith(args, beside)}</div>`,
};

/** Without a place: a popover beside the mark when the reader selects, a sheet on a phone. Esc goes a step back. */
export const Popover: Story = {
  args: { selected: undefined },
  render: (args) => timelineWith(args, html`<chain-detail></chain-detail>`),
  play: ({ canvasElement }) => clickOn(canvasElement, 'samarkand-2017'),
};

/** What the page has selected is opened by a press on its mark; the next press unselects it. */
export const PopoverOfTheSelected: Story = {
  ...Popover,
  args: { selected: 'samarkand-2017' },
};

/** At the edge of the window it turns to the side where there is room. */
export const PopoverAtTheEdge: Story = {
  ...Popover,
  play: ({ canvasElement }) => clickOn(canvasElement, 'expert-forum-bishkek'),
};

/** Anywhere on the page, also before its timeline: `for` names it. */
export const Elsewhere: Story = {
  render: (args) => html`<chain-detail for="chart"></chain-detail>${timelineWith(args, html``)}`,
};

/** In Russian. */
export const Russian: Story = { args: { locale: 'ru', selected: 'resolution-2018' } };

/** Right to left. */
export const RightToLeft: Story = {
  args: { data: datasets.arabic, locale: 'ar', selected: 'resolution' },
};

/** In dark surroundings. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** The width and each colour are CSS variables. */
export const Themed: Story = {
  render: (args) =>
    html`<div style="--chain-panel-size: 26rem; --chain-surface: light-dark(#f3ecff, #241a38)">
      ${timelineWith(args, beside)}
    </div>`,
};
