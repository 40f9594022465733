import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';
import { millionEvents } from '../../../test/fixtures/million-events.js';

const meta: Meta = { title: 'Elements/chain-timeline/Bands', component: 'chain-timeline' };
export default meta;

type Story = StoryObj;

const central = datasets['central-asia'];

/** A band for each kind, under one axis; links cross them. */
export const ByKind: Story = {
  render: () => html`<chain-timeline .data=${central} group-by="kind" now="2020-06-22"></chain-timeline>`,
};

/** Events without a place stand in a band of their own. */
export const ByPlace: Story = {
  render: () => html`<chain-timeline .data=${central} group-by="place" now="2020-06-22"></chain-timeline>`,
};

/** An event with several actors stands in several bands; the groups that have no room are one band more. */
export const ByActor: Story = {
  render: () =>
    html`<chain-timeline
      .data=${central}
      group-by="actor"
      selected="resolution-draft"
      now="2020-06-22"
    ></chain-timeline>`,
};

/** Collapsed, a band is one row of density; links lead to it. */
export const Collapsed: Story = {
  ...ByKind,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector<ChainTimeline>('chain-timeline');
    await timeline?.updateComplete;
    await new Promise(requestAnimationFrame);
    const buttons = timeline?.shadowRoot?.querySelectorAll<HTMLElement>('[data-band]') ?? [];
    for (const button of [...buttons].slice(1, 3)) button.click();
  },
};

/** On a phone bands keep their time across: there is room for them downwards. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-inline-size: 340px">
      <chain-timeline .data=${central} group-by="kind" locale="ru" now="2020-06-22"></chain-timeline>
    </div>`,
};

/** Side by side, as many open as there is room for. */
export const Vertical: Story = {
  render: () =>
    html`<chain-timeline
      .data=${central}
      group-by="kind"
      layout="vertical"
      now="2020-06-22"
    ></chain-timeline>`,
};

async function scrolled({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const viewport = (): Element | null | undefined =>
    canvasElement.querySelector('chain-timeline')?.shadowRoot?.querySelector('.viewport:has(.sticky)');
  while (!viewport()) await new Promise(requestAnimationFrame);
  viewport()?.scrollTo(0, 120);
}

/** In a low box, the words of the axis stay in sight while the bands scroll under them. */
export const LowBox: Story = {
  render: () =>
    html`<chain-timeline
      .data=${central}
      group-by="kind"
      now="2020-06-22"
      style="--chain-max-height: 420px"
    ></chain-timeline>`,
  play: scrolled,
};

/** Where bands stand side by side, their heads do. */
export const VerticalLowBox: Story = {
  render: () =>
    html`<chain-timeline
      .data=${central}
      group-by="kind"
      layout="vertical"
      now="2020-06-22"
      style="--chain-max-height: 460px"
    ></chain-timeline>`,
  play: scrolled,
};

/** The list has a heading for each group. */
export const List: Story = {
  render: () =>
    html`<chain-timeline .data=${central} group-by="kind" layout="list" now="2020-06-22"></chain-timeline>`,
};

/** From right to left. */
export const Arabic: Story = {
  render: () =>
    html`<chain-timeline .data=${central} group-by="place" locale="ar" now="2020-06-22"></chain-timeline>`,
};

/** A million events, each kind in its band. */
export const MillionEvents: Story = {
  render: () =>
    html`<chain-timeline .data=${millionEvents()} group-by="kind" now="2020-01-01"></chain-timeline>`,
};
