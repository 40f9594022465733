import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { LoadController, type LoadOptions } from '../../src/controllers/load.js';
import { hosting } from './host.js';
import { addressOf } from '../fixtures/address-of.js';

async function loading(src: string, options: LoadOptions) {
  const { host, controller } = await hosting((element) => new LoadController(element, options));
  controller.load(src);
  await aTimeout(0);
  return { host, controller };
}

/** A fetch that notes what it was asked and gives the same answer each time. */
function answering(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    asked.push({ url: addressOf(input), init });
    return Promise.resolve(answer());
  };
  return { asked, fetch };
}

describe('LoadController', () => {
  it('loads text, relative to the page, without credentials', async () => {
    const { asked, fetch } = answering(
      () => new Response('{}', { headers: { 'content-type': 'application/json' } }),
    );
    const { controller } = await loading('chain.json', { fetch });
    await waitUntil(() => controller.state.status === 'loaded');
    expect(controller.state).to.deep.equal({
      status: 'loaded',
      text: '{}',
      url: new URL('chain.json', document.baseURI).href,
      mediaType: 'application/json',
    });
    expect(asked[0]?.init?.credentials).to.equal('omit');
  });

  for (const src of [
    'ftp://example.org/a.json',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://example.org/1',
    'https://user:secret@example.org/a.json',
    'https://',
  ]) {
    it(`asks nobody for ${src}`, async () => {
      const { asked, fetch } = answering(() => new Response('{}'));
      const { controller } = await loading(src, { fetch });
      expect(controller.state).to.deep.equal({ status: 'failed', failure: { reason: 'address' } });
      expect(asked).to.have.length(0);
    });
  }

  it('says which status the server gave', async () => {
    const { controller } = await loading(
      'a.json',
      answering(() => new Response('', { status: 404 })),
    );
    expect(controller.state).to.deep.equal({ status: 'failed', failure: { reason: 'status', status: 404 } });
  });

  it('says that the network failed', async () => {
    const { controller } = await loading('a.json', { fetch: () => Promise.reject(new TypeError('offline')) });
    expect(controller.state).to.deep.equal({ status: 'failed', failure: { reason: 'network' } });
  });

  it('gives up an answer that is too large, however it comes', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1;
        stream.enqueue(new Uint8Array(100));
      },
    });
    const { controller } = await loading('a.json', {
      limit: 1_000,
      ...answering(() => new Response(endless)),
    });
    await aTimeout(20);
    expect(controller.state).to.deep.equal({ status: 'failed', failure: { reason: 'size' } });
    expect(sent).to.be.lessThan(20);
  });

  it('reads letters that are cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('ёж');
    const pieces = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(bytes.slice(0, 1));
        stream.enqueue(bytes.slice(1));
        stream.close();
      },
    });
    const { controller } = await loading(
      'a.json',
      answering(() => new Response(pieces)),
    );
    await aTimeout(5);
    expect(controller.state).to.include({ status: 'loaded', text: 'ёж' });
  });

  it('keeps the newest of two answers, whichever comes first', async () => {
    const answers: ((response: Response) => void)[] = [];
    const { controller } = await loading('one.json', {
      fetch: () => new Promise((resolve) => answers.push(resolve)),
    });
    controller.load('two.json');
    answers[1]?.(new Response('two'));
    await aTimeout(5);
    answers[0]?.(new Response('one'));
    await aTimeout(5);
    expect(controller.state).to.include({ status: 'loaded', text: 'two' });
  });

  it('aborts when its host leaves, and loads again when it comes back', async () => {
    const { asked, fetch } = answering(() => new Promise<Response>(() => {}));
    const { host, controller } = await loading('a.json', { fetch });
    const home = host.parentElement as HTMLElement;
    host.remove();
    expect(asked[0]?.init?.signal?.aborted).to.equal(true);
    expect(controller.state.status).to.equal('idle');
    home.append(host);
    expect(asked).to.have.length(2);
    expect(controller.state.status).to.equal('loading');
  });

  it('asks for nothing while its host is not on the page', async () => {
    const { asked, fetch } = answering(() => new Response('{}'));
    const { host, controller } = await loading('a.json', { fetch });
    const home = host.parentElement as HTMLElement;
    host.remove();
    controller.load('b.json');
    expect(asked).to.have.length(1);
    home.append(host);
    expect(asked.at(-1)?.url).to.equal(new URL('b.json', document.baseURI).href);
  });

  it('forgets a text that has been read, and does not load it again', async () => {
    const { asked, fetch } = answering(() => new Response('{}'));
    const { controller } = await loading('a.json', { fetch });
    await aTimeout(5);
    controller.forgetText();
    expect(controller.state).to.include({ status: 'loaded', text: '' });
    controller.load('a.json');
    expect(asked).to.have.length(1);
  });

  it('does not load again what it has, and forgets it when there is no address', async () => {
    const { asked, fetch } = answering(() => new Response('{}'));
    const { host, controller } = await loading('a.json', { fetch });
    const home = host.parentElement as HTMLElement;
    controller.load('a.json');
    host.remove();
    home.append(host);
    expect(asked).to.have.length(1);
    controller.load(undefined);
    expect(controller.state.status).to.equal('idle');
  });
});
