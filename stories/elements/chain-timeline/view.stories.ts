import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';
import { millionEvents } from '../../../test/fixtures/million-events.js';

const meta: Meta = { title: 'Elements/chain-timeline/View', component: 'chain-timeline' };
export default meta;

type Story = StoryObj;

/** A million events from columns: labels for the most important, columns of density for the rest. */
export const MillionEvents: Story = {
  render: () => html`<chain-timeline .data=${millionEvents()} now="2020-01-01"></chain-timeline>`,
};

/** One year out of ten, in Russian. */
export const FromTo: Story = {
  render: () =>
    html`<chain-timeline
      .data=${datasets['central-asia']}
      locale="ru"
      now="2020-06-22"
      from="2017-09"
      to="2018-07"
    ></chain-timeline>`,
};

/** The last ten thousand of 13.8 billion years. */
export const DeepTimeZoomed: Story = {
  render: () => html`<chain-timeline .data=${datasets['deep-time']} from="-8000" to="2020"></chain-timeline>`,
};

/** Even steps from event to event. */
export const Sequence: Story = {
  render: () =>
    html`<chain-timeline .data=${datasets['deep-time']} scale="sequence" now="2020"></chain-timeline>`,
};

/** Long gaps are folded: drawn as a zigzag, and named under the chart. */
export const Folded: Story = {
  render: () =>
    html`<chain-timeline .data=${datasets['deep-time']} scale="folded" now="2020"></chain-timeline>`,
};

/** Between days that follow each other, and beside a date that leaves a hundred million years open. */
export const FoldedUncertain: Story = {
  render: () =>
    html`<chain-timeline
      .data=${{
        events: [
          { id: 'bang', date: 'Y-138E8S3', title: 'The universe begins' },
          { id: 'launch', date: '1969-07-16', title: 'Launch' },
          { id: 'landing', date: '1969-07-20', title: 'Landing' },
          { id: 'walk', date: '1969-07-21', title: 'First steps' },
          { id: 'return', date: '1969-07-24', title: 'Return' },
          { id: 'last', date: '1972-12', title: 'The last landing' },
        ],
      }}
      scale="folded"
      now="2020"
    ></chain-timeline>`,
};

/** A view in the middle of a fold has its dates. */
export const InsideAFold: Story = {
  render: () =>
    html`<chain-timeline
      .data=${datasets['deep-time']}
      scale="folded"
      from="Y-10000000000"
      to="Y-8000000000"
      now="2020"
    ></chain-timeline>`,
};

/** The plain wheel zooms: for a page that is nothing but a timeline. */
export const GreedyWheel: Story = {
  render: () =>
    html`<chain-timeline .data=${datasets['central-asia']} wheel="greedy" now="2020-06-22"></chain-timeline>`,
};

/** Without buttons: all of it can still be done by keys. */
export const NoToolbar: Story = {
  render: () =>
    html`<chain-timeline .data=${datasets['central-asia']} toolbar="off" now="2020-06-22"></chain-timeline>`,
};

/** Data that grows: view, selection and focus stay. */
export const LiveData: Story = {
  render: () => {
    const add = (event: Event): void => {
      const timeline = (event.target as Element).parentElement?.querySelector<ChainTimeline>(
        'chain-timeline',
      );
      if (!timeline) return;
      const { events = [] } = timeline.data as { events?: readonly { date: string }[] };
      const date = `${2000 + events.length}`;
      timeline.data = { events: [...events, { id: date, date, title: `News of ${date}` }] };
    };
    return html`<div>
      <button type="button" @click=${add}>One more event</button>
      <chain-timeline
        .data=${{ events: [{ id: '2000', date: '2000', title: 'News of 2000' }] }}
        now="2010"
      ></chain-timeline>
    </div>`;
  },
};
