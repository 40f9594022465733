import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NextPiece } from '../dataset/formats/format.js';
import type { WrittenText } from '../dataset/formats/index.js';
import { LARGE } from '../dataset/formats/json.js';

/** Why nothing was loaded. */
export type LoadFailure =
  | { readonly reason: 'address' | 'network' | 'size' }
  | { readonly reason: 'status'; readonly status: number };

export type LoadState =
  | { readonly status: 'idle' | 'loading' }
  | ({ readonly status: 'loaded' } & WrittenText)
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export interface LoadOptions {
  /** Bytes after which an answer is given up. */
  readonly limit?: number;
  readonly fetch?: typeof fetch;
}

export const MEGABYTE = 1024 * 1024;
export const LOAD_LIMIT = 128 * MEGABYTE;

const IDLE: LoadState = { status: 'idle' };

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

/** The text of an answer as it comes, counted so that an endless one cannot fill the memory. */
function piecesOf({ body }: Response, limit: number): NextPiece {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  return async () => {
    const value = (await reader?.read())?.value;
    if (!value) return decoder.decode() || undefined;
    size += value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw new RangeError('too large');
    }
    return decoder.decode(value, { stream: true });
  };
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
    this.#giveUp();
    // A host that is not on the page waits until it is.
    if (this.#src !== undefined && this.#host.isConnected) void this.#run(this.#src);
    this.#host.requestUpdate();
  }

  /** The text has been read: it may be as large as all that came of it. */
  forgetText(): void {
    if (this.state.status === 'loaded') this.state = { status: 'loaded', text: '' };
  }

  hostConnected(): void {
    if (this.state.status === 'idle') this.retry();
  }

  hostDisconnected(): void {
    const { state } = this;
    if (state.status === 'loading' || (state.status === 'loaded' && state.rest)) this.#giveUp();
  }

  #giveUp(): void {
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
    this.#turn(await this.#fetchState(url, request).catch(failed), request);
  }

  async #fetchState(url: URL, request: AbortController): Promise<LoadState> {
    const response = await this.#fetch(url, { signal: request.signal, credentials: 'omit' });
    if (!response.ok) return { status: 'failed', failure: { reason: 'status', status: response.status } };
    const next = piecesOf(response, this.#limit);
    let text = '';
    let piece: string | undefined = '';
    while (piece !== undefined && text.length <= LARGE) text += (piece = await next()) ?? '';
    return {
      status: 'loaded',
      text,
      rest: piece === undefined ? undefined : this.#restOf(next, request),
      name: url.href,
      mediaType: response.headers.get('content-type') ?? '',
    };
  }

  /** What breaks off has no end: the state says so. */
  #restOf(next: NextPiece, request: AbortController): NextPiece {
    return () =>
      next().catch((error: unknown) => {
        this.#turn(failed(error), request);
        return new Promise(() => {});
      });
  }

  /** An answer to a request that has been given up changes nothing. */
  #turn(state: LoadState, { signal }: AbortController): void {
    if (signal.aborted) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}

function failed(error: unknown): LoadState {
  return { status: 'failed', failure: { reason: error instanceof RangeError ? 'size' : 'network' } };
}
