import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/index.js';
import { datasets, faulty } from '../../../test/fixtures/datasets.js';
import { addressOf } from '../../../test/fixtures/address-of.js';

type Args = Partial<
  Pick<ChainTimeline, 'data' | 'src' | 'locale' | 'now' | 'layout' | 'selected' | 'keys' | 'headingLevel'>
>;
type Story = StoryObj<Args>;

function render({ data, src, locale, now, layout, selected, keys, headingLevel }: Args): TemplateResult {
  return html`<chain-timeline
    .data=${data}
    src=${ifDefined(src)}
    locale=${ifDefined(locale)}
    now=${ifDefined(now)}
    layout=${ifDefined(layout)}
    selected=${ifDefined(selected)}
    keys=${ifDefined(keys)}
    heading-level=${ifDefined(headingLevel)}
  ></chain-timeline>`;
}

const meta: Meta<Args> = {
  title: 'Elements/chain-timeline',
  component: 'chain-timeline',
  render,
  args: { data: datasets['central-asia'], now: '2020-06-22' },
};
export default meta;

/** The chain from the speech at the UN to the forum in Bishkek, as it stood on 22 June 2020. */
export const Default: Story = {};

/** A selected event lifts its causes and its effects, and the line below tells them in words. */
export const Selected: Story = { args: { selected: 'resolution-2018' } };

/** Later, an event that is still planned says so: nobody has recorded what became of it. */
export const PlannedPassed: Story = {
  args: { now: '2026-11-01', selected: 'expert-forum-bishkek' },
};

/** What followed, from other sources. */
export const Longer: Story = { args: { data: datasets['central-asia-since-2017'], now: '2025-12-01' } };

/** While the data is on its way. */
export const Loading: Story = {
  args: { data: undefined, src: './never.json' },
  beforeEach: () => {
    const original = window.fetch;
    window.fetch = (input, init) =>
      addressOf(input).endsWith('/never.json') ? new Promise<Response>(() => {}) : original(input, init);
    return () => {
      window.fetch = original;
    };
  },
};

/** The data did not arrive: why, and a way to try again. */
export const LoadError: Story = { args: { data: undefined, src: 'ftp://example.org/chain.json' } };

/** A dataset without events. */
export const Empty: Story = { args: { data: datasets.nothing } };

/** What is wrong with the data stands behind a button; everything else is shown. */
export const Issues: Story = { args: { data: faulty } };

/** Under 560 px of its own width, the timeline runs from top to bottom. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-width: 360px">${render(args)}</div>`,
};

/** The chain as a list to read: in sentences, then event by event with every link in words. */
export const List: Story = { args: { layout: 'list', selected: 'resolution-2018' } };

/** From top to bottom at any width. */
export const Vertical: Story = { args: { layout: 'vertical' } };

/** In dark surroundings. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left: time, arrows, keys and words are mirrored. */
export const RightToLeft: Story = { args: { data: datasets.arabic, locale: 'ar' } };

/** Right to left and narrow, in the digits of Persian. */
export const RightToLeftNarrow: Story = {
  args: { data: datasets.persian, locale: 'fa' },
  render: (args) => html`<div style="max-width: 360px">${render(args)}</div>`,
};

/** Titles that are far too long, and words that do not break. */
export const LongTitles: Story = { args: { data: datasets['long-titles'], locale: 'ru' } };

/** A single event. */
export const OneEvent: Story = { args: { data: datasets['one-event'] } };

/** Minutes of a day. */
export const OneDay: Story = { args: { data: datasets['one-day'] } };

/** Years before our era; there is no year nought. */
export const Antiquity: Story = { args: { data: datasets.antiquity } };

/** From the beginning of the universe to writing. */
export const DeepTime: Story = { args: { data: datasets['deep-time'] } };

/** Every glyph: how sure is a date? */
export const Glyphs: Story = { args: { data: datasets.glyphs } };

/** Every type of link, on every basis. */
export const LinkTypes: Story = { args: { data: datasets['all-link-types'] } };

/** More events than there is room for labels: the most important are named, all can be reached. */
export const DenseMonth: Story = { args: { data: datasets['dense-month'] } };

/** In a height that the page sets, labels are shorter and fewer; every event keeps its mark. */
export const FixedHeight: Story = {
  render: (args) =>
    html`<style>
        .low {
          height: 360px;
        }
      </style>
      <div class="low-box">
        <chain-timeline class="low" .data=${args.data} now=${ifDefined(args.now)}></chain-timeline>
      </div>`,
};
