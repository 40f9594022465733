import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ChainSelectEvent } from '../../src/index.js';
import '../../src/index.js';
import chain from '../../data/central-asia.json' with { type: 'json' };
import chainAddress from '../../data/central-asia.json?url';

const meta: Meta = { title: 'Recipes', parameters: { docs: { source: { type: 'code' } } } };
export default meta;

type Story = StoryObj;

/** One tag: the data comes from an address on your site. */
export const LoadFromAnAddress: Story = {
  render: () => html`<chain-timeline src=${chainAddress} now="2020-06-22"></chain-timeline>`,
};

/** The data stands in the page itself: no request at all. */
export const InlineData: Story = {
  render: () =>
    html`<chain-timeline now="2020-06-22">
      <script type="application/json">
        {
          "title": "Two events and a link",
          "kinds": { "talk": "Talk", "paper": "Paper" },
          "events": [
            { "id": "talk", "date": "2024-03", "title": "A talk", "kind": "talk" },
            {
              "id": "paper",
              "date": "2024-11-05",
              "title": "The paper",
              "short": "the paper",
              "kind": "paper"
            }
          ],
          "links": [{ "from": "talk", "type": "leads-to", "to": "paper" }]
        }
      </script>
    </chain-timeline>`,
};

/** Every colour, size and font is a CSS variable; set them on the page, a section, or one timeline. */
export const ThemeWithVariables: Story = {
  render: () =>
    html`<style>
        .my-section {
          --chain-background: light-dark(#f4f1fb, #1c1530);
          --chain-kind-0: light-dark(#6b1fb1, #d3b1ff);
          --chain-font-family: Georgia, serif;
          --chain-heading-size: 1.75rem;
        }
      </style>
      <section class="my-section">
        <chain-timeline .data=${chain} now="2020-06-22"></chain-timeline>
      </section>`,
};

/** `chain-select` tells what the reader selected; setting `selected` by program fires nothing. */
export const ReactToEvents: Story = {
  render: () => {
    const onSelect = (event: ChainSelectEvent): void => {
      const output = (event.target as Element).parentElement?.querySelector('output');
      if (output) output.textContent = event.id ?? 'nothing';
    };
    return html`<div>
      <p>Selected: <output>nothing</output></p>
      <chain-timeline .data=${chain} now="2020-06-22" @chain-select=${onSelect}></chain-timeline>
    </div>`;
  },
};

/** Your own words for the states, in slots. */
export const OwnWords: Story = {
  render: () =>
    html`<chain-timeline src="ftp://example.org/none.json">
      <p slot="error">The archive is closed today. <a href="#catalogue">Read the printed catalogue.</a></p>
    </chain-timeline>`,
};

/** The address of the page keeps what is selected and shown, for back, forward and links to share. */
export const KeepThePlaceInTheAddress: Story = {
  render: () => html`<chain-timeline hash="chain" .data=${chain} now="2020-06-22"></chain-timeline>`,
};
