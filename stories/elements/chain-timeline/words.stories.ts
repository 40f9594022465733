import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/dataset/types.js';
import { narrate, renderList } from '../../../src/pure.js';
import '../../../src/index.js';
import '../../../src/i18n/all.js';
import { datasets } from '../../../test/fixtures/datasets.js';
import { nodesOf } from '../../../test/fixtures/nodes.js';

type Story = StoryObj;

const { dataset } = readDataset(datasets['central-asia']);

const meta: Meta = { title: 'Elements/chain-timeline/Words' };
export default meta;

/** A list that a server wrote is readable without JavaScript, and becomes the dataset when the element starts. */
export const PlainList: Story = {
  render: () => html`<chain-timeline now="2020-06-22">${nodesOf(renderList(dataset, 'en'))}</chain-timeline>`,
};

/** The same where no element is registered: what a reader without JavaScript sees. */
export const PlainListWithoutElement: Story = {
  render: () =>
    html`<section style="line-height: 1.8">
      ${nodesOf(renderList(dataset, 'en', { prefix: 'plain-' }))}
    </section>`,
};

/** The list stays to be read where the data did not arrive. */
export const PlainListAfterError: Story = {
  render: () =>
    html`<chain-timeline src="ftp://example.org/chain.json"
      >${nodesOf(renderList(dataset, 'en'))}</chain-timeline
    >`,
};

/** Written by hand: an id, a date, a name and a link per item are enough. */
export const WrittenByHand: Story = {
  render: () =>
    html`<chain-timeline>
      <ol lang="en">
        <li id="speech" data-kind="statement">
          <time datetime="2017-09">September 2017</time>: <strong>A speech at the UN</strong>,
          <span data-place>New York</span>, which
          <a href="#conference" rel="proposes">proposed a conference</a>
        </li>
        <li id="conference" data-kind="conference">
          <time datetime="2017-11-10/2017-11-11">10–11 November 2017</time>: <strong>The conference</strong>,
          <span data-place>Samarkand</span>
        </li>
      </ol>
    </chain-timeline>`,
};

/** As it is printed: the chart, then the list with its links in words, claims and numbered sources. */
export const ForPaper: Story = {
  render: () =>
    html`<chain-timeline .data=${datasets['central-asia']} now="2020-06-22" layout="list"></chain-timeline>`,
};

/** The dates leave open that the effect came before its cause: the arrowhead is hollow, and the words say so. */
export const OrderInDoubt: Story = {
  render: () =>
    html`<chain-timeline
      .data=${{
        title: 'Which came first?',
        events: [
          { id: 'letter', date: '1848', title: 'The letter' },
          { id: 'answer', date: '1848-03-13', title: 'The answer' },
          { id: 'treaty', date: '1849-05-01', title: 'The treaty' },
        ],
        links: [
          { from: 'letter', type: 'leads-to', to: 'answer' },
          { from: 'answer', type: 'leads-to', to: 'treaty' },
        ],
      }}
      selected="answer"
    ></chain-timeline>`,
};

function told(chain: Dataset, locale: string): TemplateResult {
  const { language, direction, paragraphs } = narrate(chain, { locale });
  return html`<article lang=${language} dir=${direction}>
    ${paragraphs.map(
      (sentences) =>
        html`<p>
          ${sentences.map(({ runs }) => html`${runs.map(({ text, lang }) => (lang === undefined ? text : html`<bdi lang=${lang}>${text}</bdi>`))} `)}
        </p>`,
    )}
  </article>`;
}

/** The chain in sentences, as `narrate` tells it. */
export const Told: Story = {
  render: () => html`${['en', 'ru', 'uz', 'ar'].map((locale) => told(dataset, locale))}`,
};

const unsure = readDataset({
  events: [
    { id: 'letter', date: '1848', title: 'The letter', short: 'the letter' },
    { id: 'answer', date: '1848', title: 'The answer', short: 'the answer' },
    { id: 'congress', date: '1849', title: 'The congress', short: 'the congress', status: 'cancelled' },
    { id: 'treaty', date: '1850', title: 'The treaty', short: 'the treaty' },
  ],
  links: [{ from: 'congress', type: 'leads-to', to: 'treaty' }],
});

/** Two events of one year are told without an order, and of a plan that was cancelled only what it was meant for. */
export const ToldWithoutOrder: Story = { render: () => told(unsure.dataset, 'en') };
