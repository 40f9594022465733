import type { LitElement } from 'lit';
import { InlineDataController } from '../../controllers/inline-data.js';
import { LoadController, type LoadState } from '../../controllers/load.js';
import { StepsController } from '../../controllers/steps.js';
import { ChainIssuesEvent, ChainLoadEvent } from '../events.js';
import {
  NO_CONTENT,
  readingSource,
  sourceOf,
  tellingIssues,
  type FetchMany,
  type SourceContent,
  type Sources,
} from './source.js';

/** ms of reading before a word of waiting is shown: what takes no longer is drawn in the first frame. */
const AT_ONCE = 16;

/** A host that names its data, or has it inside. */
export interface DataHost extends LitElement {
  data: unknown;
  src: string | undefined;
}

/** From where the data of a host is named to the content that it shows, anew whenever there is other data. */
export class DataReader {
  readonly #host: DataHost;
  readonly #announce: (event: Event) => void;
  readonly #fetchMany: FetchMany | undefined;
  readonly #load: LoadController;
  readonly #inline: InlineDataController;
  readonly #reading: StepsController<SourceContent>;
  readonly #telling: StepsController<SourceContent>;
  #source: unknown;
  #content: SourceContent = NO_CONTENT;

  /** Calls `announce` with what the page should hear of, while the host updates. */
  constructor(host: DataHost, announce: (event: Event) => void, fetchMany?: FetchMany) {
    this.#host = host;
    this.#announce = announce;
    this.#fetchMany = fetchMany;
    this.#load = new LoadController(host);
    this.#inline = new InlineDataController(host);
    this.#reading = new StepsController(host);
    this.#telling = new StepsController(host);
  }

  get content(): SourceContent {
    return this.#content;
  }

  get load(): LoadState {
    return this.#load.state;
  }

  /** There is a list of events inside the host. */
  get hasList(): boolean {
    return this.#inline.hasList;
  }

  /** Until data that was loaded is read, nothing stands in its place; other data is replaced when what comes after it is read. */
  get isReading(): boolean {
    if (this.#isFromList && !this.#inline.list) return true;
    return this.#reading.isBusy && (this.#content === NO_CONTENT || this.load.status === 'loaded');
  }

  /** Loads from the address that counts, if there is another. */
  fetch(): void {
    const { data, src } = this.#host;
    this.#load.load(data === undefined ? src : undefined);
  }

  retry(): void {
    this.#load.retry();
  }

  /** Reads the data anew if there is other data: so many ms at once, the rest in slices. */
  read(atOnce = AT_ONCE): void {
    const source = sourceOf(this.#sources);
    if (source !== this.#source) {
      this.#source = source;
      const fetchMany = Number.isFinite(atOnce) ? this.#fetchMany : undefined;
      const reading = source === undefined ? undefined : readingSource(this.#sources, fetchMany);
      this.#reading.run(reading, atOnce);
      if (source === undefined) this.#show(NO_CONTENT);
    }
    const content = this.#reading.take();
    if (content) {
      this.#load.forgetText();
      this.#source = sourceOf(this.#sources);
      if (!content.isUnreadable) this.#announce(new ChainLoadEvent(content.dataset));
      this.#show(content);
    }
    const told = this.#telling.take();
    if (told) this.#show(told);
  }

  /** Issues are announced when they are in words. */
  #show(content: SourceContent): void {
    this.#content = content;
    const { issues, findings } = content;
    this.#telling.run(findings.length > 0 ? tellingIssues(content) : undefined);
    if (issues.length > 0 && findings.length === 0) this.#announce(new ChainIssuesEvent(issues));
  }

  get #sources(): Sources {
    const list = this.#isFromList ? this.#inline.list : undefined;
    return { data: this.#host.data, load: this.load, inline: this.#inline.text, list };
  }

  /** Nobody names other data than the list inside. */
  get #isFromList(): boolean {
    const { data, src } = this.#host;
    return data === undefined && src === undefined && this.hasList;
  }
}
