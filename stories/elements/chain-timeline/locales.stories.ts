import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../../src/index.js';
import { datasets } from '../../../test/fixtures/datasets.js';

interface Args {
  locale: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/chain-timeline/Locales',
  component: 'chain-timeline',
  render: ({ locale }) =>
    html`<chain-timeline
      .data=${datasets['central-asia']}
      locale=${locale}
      now="2020-06-22"
      selected="online-2020"
    ></chain-timeline>`,
};
export default meta;

export const English: Story = { args: { locale: 'en' } };
export const Russian: Story = { args: { locale: 'ru' } };
export const Uzbek: Story = { args: { locale: 'uz' } };
export const UzbekCyrillic: Story = { args: { locale: 'uz-Cyrl' } };
export const Kazakh: Story = { args: { locale: 'kk' } };
export const Kyrgyz: Story = { args: { locale: 'ky' } };
export const Tajik: Story = { args: { locale: 'tg' } };
export const Turkmen: Story = { args: { locale: 'tk' } };
export const Arabic: Story = { args: { locale: 'ar' } };
export const Persian: Story = { args: { locale: 'fa' } };
export const French: Story = { args: { locale: 'fr' } };
export const Spanish: Story = { args: { locale: 'es' } };
export const Chinese: Story = { args: { locale: 'zh' } };
