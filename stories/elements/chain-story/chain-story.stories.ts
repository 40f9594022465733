import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';

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

const under = html`<chain-story slot="after"></chain-story>`;

const meta: Meta<Args> = {
  title: 'Elements/chain-story',
  component: 'chain-story',
  render: (args) => timelineWith(args, under),
  args: { data: datasets['central-asia'], now: '2020-06-22', selected: 'resolution-2018' },
};
export default meta;

/** Under the chart: a step at a time through everything, by button or swipe. */
export const Default: Story = {};

/** Before the first step: what it is about. */
export const Start: Story = { args: { selected: undefined } };

/** Beside the chart, along the links between two events. */
export const Path: Story = {
  render: (args) =>
    timelineWith(
      args,
      html`<chain-story
        slot="side"
        from-event="unga72-speech"
        to-event="expert-forum-bishkek"
      ></chain-story>`,
    ),
};

/** What led to one event. */
export const UpToAnEvent: Story = {
  render: (args) =>
    timelineWith(args, html`<chain-story slot="after" to-event="resolution-2018"></chain-story>`),
};

/** No chain leads from the one to the other. */
export const NoPath: Story = {
  args: { selected: undefined },
  render: (args) =>
    timelineWith(
      args,
      html`<chain-story slot="after" from-event="online-2020" to-event="unga72-speech"></chain-story>`,
    ),
};

/** A step every eight seconds, until the reader comes to it; not where motion is unwanted. */
export const Autoplay: Story = {
  args: { selected: undefined },
  render: (args) => timelineWith(args, html`<chain-story slot="before" autoplay="8"></chain-story>`),
};

const columns = css`
  .told {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 2rem;
  }
  .told > chain-timeline {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
  }
`;

/** The page scrolls, the chart stays and follows: what is in the middle of the window is what is told. */
export const Scroll: Story = {
  args: { selected: undefined },
  render: (args) =>
    html`<style>
        ${columns}
      </style>
      <div class="told">
        ${timelineWith(args, html``)}
        <chain-story for="chart" mode="scroll"></chain-story>
      </div>`,
};

/** In a narrow column. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 360px">${timelineWith(args, under)}</div>`,
};

/** In Russian. */
export const Russian: Story = { args: { locale: 'ru' } };

/** Right to left: words, progress and swipes are mirrored. */
export const RightToLeft: Story = {
  args: { data: datasets.arabic, locale: 'ar', selected: 'resolution' },
};

/** In dark surroundings. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** The height of a step and the colour of the progress are CSS variables. */
export const Themed: Story = {
  render: (args) =>
    html`<div style="--chain-story-progress: light-dark(#00766a, #4fd1bd); --chain-story-step-size: 14rem">
      ${timelineWith(args, under)}
    </div>`,
};
