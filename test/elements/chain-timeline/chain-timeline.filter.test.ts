import { expect, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../../../data/central-asia.js';
import {
  ChainFilterRequestEvent,
  ChainSelectRequestEvent,
  type ChainFilter,
  type ChainFilterChangeEvent,
} from '../../../src/index.js';
import { millionEvents } from '../../fixtures/million-events.js';
import { timeline, type TimelineHarness } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };
const documents = ['samarkand-communique', 'resolution-2018', 'joint-statement-2019'];

async function filtered(
  filter: ChainFilter | undefined,
  attributes: Readonly<Record<string, string>> = {},
): Promise<TimelineHarness> {
  const chart = await timeline({ ...chain, attributes: { ...chain.attributes, ...attributes } });
  chart.element.filter = filter;
  await chart.settled();
  return chart;
}

function changesOf({ element }: TimelineHarness): ChainFilterChangeEvent[] {
  const events: ChainFilterChangeEvent[] = [];
  element.addEventListener('chain-filter-change', (event) => events.push(event));
  return events;
}

describe('chain-timeline: the filter', () => {
  for (const mode of ['dim', 'hide'] as const) {
    for (const layout of ['horizontal', 'list']) {
      it(`has nothing that axe finds: ${mode}, ${layout}`, async () => {
        const chart = await filtered({ kinds: ['document'], mode }, { layout });
        await expect(chart.element).to.be.accessible();
      });
    }
  }

  it('dims what does not pass, without a mode', async () => {
    const chart = await filtered({ kinds: ['document'] });
    const faint = chart.ids.filter((id) => !documents.includes(id));
    expect(chart.ids).to.have.lengthOf(centralAsia.events.length);
    expect(chart.dimmed).to.deep.equal(faint);
    expect(chart.legend).to.not.include('hidden');
  });

  it('hides what does not pass, and says how much', async () => {
    const chart = await filtered({ kinds: ['document'], mode: 'hide' });
    expect(chart.ids).to.deep.equal(documents);
    expect(chart.dimmed).to.deep.equal([]);
    expect(chart.legend).to.include(`${centralAsia.events.length - 3} events hidden`);
    expect(chart.element.shown.events.map(({ id }) => id)).to.deep.equal(documents);
    expect(chart.element.chain.events).to.have.lengthOf(centralAsia.events.length);
  });

  it('hides links by their type alone', async () => {
    const chart = await filtered({ linkTypes: ['adopts'], mode: 'hide' });
    const lines = [...chart.root.querySelectorAll('.link .line')].map((line) => line.getAttribute('d'));
    expect(lines.join('').match(/M/g)).to.have.lengthOf(2);
    expect(chart.ids).to.have.lengthOf(centralAsia.events.length);
  });

  it('dims and hides in the list as well', async () => {
    const chart = await filtered({ kinds: ['document'] }, { layout: 'list' });
    expect(chart.root.querySelectorAll('.entry.dimmed')).to.have.lengthOf(centralAsia.events.length - 3);
    chart.element.filter = { kinds: ['document'], mode: 'hide' };
    await chart.settled();
    expect(chart.ids).to.deep.equal(documents);
  });

  it('draws an empty chart where nothing passes', async () => {
    const chart = await filtered({ kinds: [], mode: 'hide' });
    expect([chart.ids.length, chart.isList, chart.state]).to.deep.equal([0, false, 'ready']);
    expect(chart.root.querySelectorAll('.tick-label')).to.have.length.greaterThan(2);
    await expect(chart.element).to.be.accessible();
  });

  for (const scale of ['time', 'sequence', 'folded']) {
    it(`lets nothing jump: ${scale}`, async () => {
      const chart = await filtered(undefined, { scale });
      const { extent, view } = chart.element;
      const marks = (): number[] =>
        documents.map((id) =>
          Math.round(chart.event(id).querySelector('.mark')?.getBoundingClientRect().left ?? NaN),
        );
      const before = { marks: marks(), height: chart.element.offsetHeight };
      chart.element.filter = { kinds: ['document'], mode: 'hide' };
      await chart.settled();
      expect({ marks: marks(), height: chart.element.offsetHeight }).to.deep.equal(before);
      expect(chart.element.extent).to.deep.equal(extent);
      expect(chart.element.view).to.deep.equal(view);
    });
  }

  it('keeps the view of a reader who has zoomed', async () => {
    const chart = await filtered(undefined, { from: '2018', to: '2018' });
    const { view } = chart.element;
    chart.element.filter = { kinds: ['document'], mode: 'hide' };
    await chart.settled();
    expect(chart.element.view).to.deep.equal(view);
  });

  it('keeps the selection, says that it is hidden, and shows it again', async () => {
    const chart = await filtered({ kinds: ['summit'], mode: 'hide' }, { selected: 'resolution-2018' });
    expect(chart.detail).to.equal('The selected event is hidden by the filter.');
    expect(chart.pressed).to.deep.equal([]);
    chart.element.filter = undefined;
    await chart.settled();
    expect(chart.pressed).to.deep.equal(['resolution-2018']);
    expect(chart.element.selected).to.equal('resolution-2018');
  });

  it('selects what is hidden when a panel asks for it', async () => {
    const chart = await filtered({ kinds: ['summit'], mode: 'hide' });
    const ids: (string | undefined)[] = [];
    chart.element.addEventListener('chain-select', ({ id }) => ids.push(id));
    chart.element.dispatchEvent(new ChainSelectRequestEvent('resolution-2018'));
    await chart.settled();
    expect(ids).to.deep.equal(['resolution-2018']);
    expect(chart.detail).to.equal('The selected event is hidden by the filter.');
  });

  it('counts the links of what is selected that it hides, and records none as missing', async () => {
    const chart = await filtered({ kinds: ['summit'], mode: 'hide' }, { selected: 'consultative-2019' });
    expect(chart.detail).to.match(/\+ 2 links$/);
    expect(chart.detail).to.not.include('No links');
  });

  it('hands the focus of what it hides in a list on to an event', async () => {
    const chart = await filtered(undefined, { layout: 'list' });
    chart.element.focusEvent('unga72-speech');
    chart.element.filter = { kinds: ['document'], mode: 'hide' };
    await waitUntil(() => chart.ids.length === 3, 'what hides has come');
    await chart.settled();
    expect(chart.focused).to.equal(documents[0]);
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal(documents[1]);
  });

  it('hands the focus of what it hides on', async () => {
    const chart = await filtered(undefined);
    chart.element.focusEvent('unga72-speech');
    expect(chart.focused).to.equal('unga72-speech');
    chart.element.filter = { kinds: ['document'], mode: 'hide' };
    await chart.settled();
    expect(documents).to.include(chart.focused);
  });

  it('walks among what is shown', async () => {
    const chart = await filtered({ kinds: ['document'], mode: 'hide' });
    chart.element.focusEvent('samarkand-communique');
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('resolution-2018');
    await chart.press('End');
    expect(chart.focused).to.equal('joint-statement-2019');
  });

  it('takes the wish of a panel, and tells of it once', async () => {
    const chart = await filtered(undefined);
    const changes = changesOf(chart);
    const filter = { kinds: ['document'] };
    chart.element.dispatchEvent(new ChainFilterRequestEvent(filter));
    expect(chart.element.filter).to.equal(filter);
    expect(changes.map((change) => change.filter)).to.deep.equal([filter]);
  });

  it('is silent by program', async () => {
    const chart = await filtered(undefined);
    const changes = changesOf(chart);
    chart.element.filter = { kinds: [] };
    await chart.settled();
    expect(changes).to.deep.equal([]);
  });

  it('hides among a million events in columns, and panning derives nothing again', async () => {
    const chart = await timeline({ data: millionEvents(), width: 900 });
    chart.element.filter = { kinds: ['vote'], mode: 'hide' };
    await waitUntil(() => chart.element.shown !== chart.element.chain, 'what hides has come');
    await chart.settled();
    const { shown } = chart.element;
    expect(shown.events).to.have.lengthOf(333_333);
    expect(chart.legend).to.include('666,667 events hidden');
    const { begin, end } = chart.element.view;
    chart.element.view = { begin: (begin + (end - begin) / 4) as never, end };
    await chart.settled();
    expect(chart.element.shown === shown).to.equal(true);
    expect(chart.events.length).to.be.greaterThan(10);
  }).timeout(30_000);
});
