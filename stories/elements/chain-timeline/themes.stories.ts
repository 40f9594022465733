import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../../src/index.js';
import '../../../src/theme/themes/institute.css';
import '../../../src/theme/themes/museum.css';
import '../../../src/theme/themes/newsroom.css';
import { datasets } from '../../../test/fixtures/datasets.js';

interface Args {
  theme: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/chain-timeline/Themes',
  component: 'chain-timeline',
  render: ({ theme }) =>
    html`<chain-timeline
      class="chain-theme-${theme}"
      .data=${datasets['central-asia']}
      now="2020-06-22"
      selected="samarkand-2017"
    ></chain-timeline>`,
};
export default meta;

/** Ink on paper. */
export const Newsroom: Story = { args: { theme: 'newsroom' } };

/** Ink on paper, at night. */
export const NewsroomDark: Story = { args: { theme: 'newsroom' }, globals: { theme: 'dark' } };

/** A dim room with lit objects. */
export const Museum: Story = { args: { theme: 'museum' } };

/** A report. */
export const Institute: Story = { args: { theme: 'institute' } };

/** A report, at night. */
export const InstituteDark: Story = { args: { theme: 'institute' }, globals: { theme: 'dark' } };
