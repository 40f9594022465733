import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Why nothing was loaded. */
export type LoadFailure =
  | { readonly reason: 'address' | 'network' | 'size' }
  | { readonly reason: 'status'; readonly status: number };

export type LoadState =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'loaded'; readonly text: string; readonly url: string; readonly mediaType: string }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export interface LoadOptions {
  /** Bytes after which an answer is given up. */
  readonly limit?: number;
  readonly fetch?: typeof fetch;
}

export const MEGABYTE = 1024 * 1024;
export const LOAD_LIMIT = 128 * MEGABYTE;

const IDLE: LoadState = { status: 'idle' };

class TooLarge extends Error {}

/** The address to fetch, or nothing if it is none that a timeline loads from. */
function dataAddress(src: string, base: string): URL | undefined {
  try {
    const url = new URL(src, base);
    const isPlainWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return isPlainWeb ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The whole text of an answer, read piece by piece so that an endless one cannot fill the memory. */
async function textOf(response: Response, limit: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Fetches one text over http or https without credentials. A new address, or a
 * host that leaves the page, aborts what is under way.
 */
export class LoadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #limit: number;
  readonly #fetch: typeof fetch;
  #src: string | undefined;
  #request: AbortController | undefined;
  state: LoadState = IDLE;

  constructor(
    host: ReactiveControllerHost & Element,
    { limit = LOAD_LIMIT, fetch: fetcher = (input, init) => fetch(input, init) }: LoadOptions = {},
  ) {
    this.#host = host;
    this.#limit = limit;
    this.#fetch = fetcher;
    host.addController(this);
  }

  /** Loads from an address relative to the page; the same address again does nothing. */
  load(src: string | undefined): void {
    if (src === this.#src) return;
    this.#src = src;
    this.retry();
  }

  /** Loads the same address anew. */
  retry(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.state = IDLE;
    // A host that is not on the page waits until it is.
    if (this.#src !== undefined && this.#host.isConnected) void this.#run(this.#src);
    this.#host.requestUpdate();
  }

  /** The text has been read: it may be as large as all that came of it. */
  forgetText(): void {
    if (this.state.status === 'loaded') this.state = { ...this.state, text: '' };
  }

  hostConnected(): void {
    if (this.state.status === 'idle') this.retry();
  }

  hostDisconnected(): void {
    if (this.state.status !== 'loading') return;
    this.#request?.abort();
    this.state = IDLE;
  }

  async #run(src: string): Promise<void> {
    const url = dataAddress(src, this.#host.ownerDocument.baseURI);
    if (!url) {
      this.state = { status: 'failed', failure: { reason: 'address' } };
      return;
    }
    const request = new AbortController();
    this.#request = request;
    this.state = { status: 'loading' };
    const state = await this.#fetchState(url, request.signal);
    if (request.signal.aborted) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  async #fetchState(url: URL, signal: AbortSignal): Promise<LoadState> {
    try {
      const response = await this.#fetch(url, { signal, credentials: 'omit' });
      if (!response.ok) {
        return { status: 'failed', failure: { reason: 'status', status: response.status } };
      }
      const text = await textOf(response, this.#limit);
      return { status: 'loaded', text, url: url.href, mediaType: response.headers.get('content-type') ?? '' };
    } catch (error) {
      return { status: 'failed', failure: { reason: error instanceof TooLarge ? 'size' : 'network' } };
    }
  }
}
