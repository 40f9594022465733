import { useRef, useState, type ReactElement } from 'react';
import type { ChainSelectEvent, ChainTimeline } from 'chain-timeline/react';
import 'chain-timeline/react';
import chain from '../../data/central-asia.json';

export function App(): ReactElement {
  const [isShown, setIsShown] = useState(true);
  const [selected, setSelected] = useState<string>();
  const timeline = useRef<ChainTimeline>(null);

  return (
    <>
      <p>
        <button onClick={() => setIsShown(!isShown)}>{isShown ? 'Put away' : 'Show'}</button>
        <button onClick={() => timeline.current?.fit()}>Show everything</button>
        <button onClick={() => setSelected('resolution-2018')}>The resolution</button>
        <output>{selected ?? 'nothing'}</output>
      </p>
      {isShown && (
        <chain-timeline
          ref={timeline}
          data={chain}
          locale="en"
          now="2020-06-22"
          headingLevel={1}
          selected={selected}
          onchain-select={({ id }: ChainSelectEvent) => setSelected(id)}
        >
          <chain-overview slot="after" />
        </chain-timeline>
      )}
    </>
  );
}
