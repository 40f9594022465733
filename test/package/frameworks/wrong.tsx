import type { ReactElement } from 'react';
import type { ChainLoadEvent } from 'chain-timeline/react';

/** Each line that is marked is an error of the compiler; were it none, the mark would be. */
export const wrong: readonly ReactElement[] = [
  <chain-timeline key={1} src="data.json" heading-level={3} id="one" className="chart" lang="en" />,
  <chain-overview key={2} for="one" slot="after" />,
  // @ts-expect-error there is no such layout
  <chain-timeline key={3} layout="diagonal" />,
  // @ts-expect-error a level is a number
  <chain-timeline key={4} headingLevel="three" />,
  // @ts-expect-error there is no such property
  <chain-timeline key={5} sauce="data.json" />,
  // @ts-expect-error what is selected is no dataset
  <chain-timeline key={6} onchain-select={(event: ChainLoadEvent) => event.dataset} />,
  // @ts-expect-error there is no such tag
  <chain-axis key={7} />,
];
