import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ChainSelectEvent } from '../../src/index.js';
import '../../src/index.js';
import chain from '../../data/central-asia.json' with { type: 'json' };
import chainAddress from '../../data/central-asia.json?url';
import reactApp from '../../examples/react/app.tsx?raw';
import vueApp from '../../examples/vue/app.vue?raw';
import serverClient from '../../test/package/server-client.ts?raw';
import serverList from '../../test/package/server-list.ts?raw';

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

/** A page of its own in a frame, which the script `embed.js` of the page around makes as high as it needs to be. */
export const InAFrame: Story = {
  render: () => {
    const query = new URLSearchParams({
      src: new URL(chainAddress, document.baseURI).href,
      locale: 'en',
      now: '2020-06-22',
    });
    return html`<iframe
        title="From a speech to a shared agenda"
        src="cdn/embed.html?${query.toString()}"
        style="inline-size: 100%; border: 0"
      ></iframe>
      <script type="module" src="cdn/embed.js"></script>`;
  },
};

/** Files to read: the very ones that the tests compile and run. */
const files = (texts: Readonly<Record<string, string>>): Story => ({
  parameters: { docs: { canvas: { sourceState: 'none' } } },
  render: () => html`${Object.entries(texts).map(([name, text]) => file(name, text))}`,
});

function file(name: string, text: string): TemplateResult {
  return html`<section aria-label=${name}>
    <p><code>${name}</code></p>
    <pre tabindex="0" role="group" aria-label=${name} style="overflow: auto"><code>${text}</code></pre>
  </section>`;
}

/** React 19, with the types of `chain-timeline/react`. */
export const InReact: Story = files({ 'app.tsx': reactApp });

/** Vue 3, with the types of `chain-timeline/vue`. */
export const InVue: Story = files({ 'app.vue': vueApp });

/**
 * The server writes the template with `render` of `@lit-labs/ssr`; the page hydrates the same template, and registers the
 * elements then.
 */
export const OnAServer: Story = files({ 'server-list.ts': serverList, 'server-client.ts': serverClient });
