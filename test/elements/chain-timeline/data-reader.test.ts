import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { DataReader } from '../../../src/elements/chain-timeline/data-reader.js';

const eventsOf = (...titles: string[]): object => ({
  events: titles.map((title, n) => ({ id: `e${n}`, date: String(2000 + (n % 20)), title })),
});
class ReaderHost extends LitElement {
  data: unknown;
  src: string | undefined;
  readonly announced: string[] = [];
  readonly reader = new DataReader(this, ({ type }) => this.announced.push(type));

  get titles(): readonly unknown[] {
    return this.reader.content.dataset.events.map(({ title }) => title);
  }

  protected override willUpdate(): void {
    this.reader.fetch();
    this.reader.read();
  }

  override render(): typeof nothing {
    return nothing;
  }

  async with(change: Partial<Pick<ReaderHost, 'data' | 'src'>>): Promise<void> {
    Object.assign(this, change);
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('reader-host', ReaderHost);

const hosting = (): Promise<ReaderHost> => fixture(html`<reader-host></reader-host>`);

describe('DataReader', () => {
  it('reads what is small in the same update, and announces it once', async () => {
    const host = await hosting();
    expect([host.titles, host.announced]).to.deep.equal([[], []]);
    await host.with({ data: eventsOf('A', 'B') });
    expect(host.titles).to.deep.equal(['A', 'B']);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.announced).to.deep.equal(['chain-load']);
  });

  it('keeps what it shows until other data is read, and is empty where none is named', async () => {
    const host = await hosting();
    await host.with({ data: eventsOf('A') });
    const many = eventsOf(...Array.from({ length: 20_000 }, (_, n) => `Event ${n}`));
    await host.with({ data: many });
    expect([host.titles, host.reader.isReading]).to.deep.equal([['A'], false]);
    await waitUntil(() => host.titles.length > 1, 'read', { timeout: 9000 });
    await host.with({ data: undefined });
    expect(host.titles).to.deep.equal([]);
  });

  it('takes data over an address, and an address over what is inside', async () => {
    const host = await hosting();
    host.innerHTML = `<script type="application/json">${JSON.stringify(eventsOf('Inside'))}</script>`;
    await waitUntil(() => host.titles[0] === 'Inside');
    await host.with({ src: 'nowhere:' });
    expect(host.reader.load.status).to.equal('failed');
    await host.with({ data: eventsOf('Given') });
    expect(host.titles).to.deep.equal(['Given']);
    await host.with({ data: undefined, src: undefined });
    await waitUntil(() => host.titles[0] === 'Inside');
  });

  it('announces what is wrong once it is in words', async () => {
    const host = await hosting();
    await host.with({ data: { events: [{ id: 'a', date: 'May 1945', title: 'A' }] } });
    expect(host.announced).to.deep.equal(['chain-load']);
    await waitUntil(() => host.announced.length > 1);
    expect(host.announced).to.deep.equal(['chain-load', 'chain-issues']);
    expect(host.reader.content.issues[0]?.message).to.include('1945-05');
  });
});
