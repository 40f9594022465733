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

/** A language without words here: the elements speak English, and say which texts are German. */
export const NoWords: Story = {
  args: { locale: 'de' },
  render: ({ locale }) =>
    html`<chain-timeline
      .data=${{
        title: 'Drei Verträge',
        language: 'de',
        kinds: { treaty: 'Vertrag' },
        events: [
          { id: 'versailles', date: '1919-06-28', title: 'Vertrag von Versailles', kind: 'treaty' },
          { id: 'rapallo', date: '1922-04-16', title: 'Vertrag von Rapallo', kind: 'treaty' },
          { id: 'locarno', date: '1925-10', title: 'Verträge von Locarno', kind: 'treaty' },
        ],
        links: [{ from: 'versailles', type: 'leads-to', to: 'locarno', basis: 'inferred' }],
      }}
      locale=${locale}
      selected="versailles"
    ></chain-timeline>`,
};
