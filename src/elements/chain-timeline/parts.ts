import type { CSSResult, LitElement } from 'lit';
import type * as FilterDataset from '../../dataset/filter-dataset.js';
import type * as ManyEvents from '../../layout/many-events.js';
import type { LayoutParts } from '../../layout/parts.js';
import type * as Crowd from '../../render/crowd.js';
import type { SceneParts } from '../../render/scene.js';
import type * as BandLooks from './band-looks.js';
import type * as Sticky from './sticky.js';
import type * as Tale from './tale.js';

const fetchMany = async (): Promise<typeof ManyEvents & typeof Crowd> => {
  const [many, crowd] = await Promise.all([
    import('../../layout/many-events.js'),
    import('../../render/crowd.js'),
  ]);
  return { ...many, ...crowd };
};

/** What few pictures need, by its name, and how to fetch it. A band has less room for its events than a chart. */
const loaders = {
  many: fetchMany,
  vertical: () => import('../../layout/vertical.js'),
  scale: () => import('../../layout/axis-of.js'),
  mirror: () => import('../../layout/mirror.js'),
  filter: () => import('../../dataset/filter-dataset.js'),
  tale: async () => {
    const [tale] = await Promise.all([import('./tale.js'), import('../../dataset/narrate.js')]);
    return tale;
  },
  bands: async () => {
    const [crowds, layout, looks] = await Promise.all([
      fetchMany(),
      import('../../layout/stack-bands.js'),
      import('./band-looks.js'),
    ]);
    return { ...crowds, ...layout, ...looks };
  },
  sticky: () => import('./sticky.js'),
};

export type PartName = keyof typeof loaders;

/** What has been fetched. */
export interface Parts
  extends
    LayoutParts,
    SceneParts,
    Partial<Pick<typeof ManyEvents, 'EventRows' | 'findingBars' | 'preparing'>>,
    Partial<Pick<typeof BandLooks, 'renderInGroups' | 'renderHeads'>>,
    Partial<typeof FilterDataset>,
    Partial<Pick<typeof Sticky, 'keepInSight'>>,
    Partial<Pick<typeof Tale, 'tellChain' | 'actorRuns'>> {}

/** Adds the looks of what has been fetched. No sheet goes to another document: an element that was moved there has none. */
export function addStyles({ shadowRoot, ownerDocument }: LitElement, { styleSheet }: CSSResult): void {
  if (styleSheet && ownerDocument === document) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

/** Fetches the parts that a picture lacks, each once, and has the host draw again with them. */
export class PartsFetcher {
  readonly #host: LitElement;
  readonly #wanted = new Map<PartName, Promise<Parts>>();
  parts: Parts = {};
  /** Those that are there, and those that cannot be had. */
  settled: ReadonlySet<PartName> = new Set();

  constructor(host: LitElement) {
    this.#host = host;
  }

  fetch(names: readonly PartName[]): void {
    for (const name of names) void this.get(name);
  }

  /** All that are there once this one is, or cannot be had. */
  get(name: PartName): Promise<Parts> {
    const parts = this.#wanted.get(name) ?? this.#fetch(name);
    this.#wanted.set(name, parts);
    return parts;
  }

  async #fetch(name: PartName): Promise<Parts> {
    // Looks are no part: another part is another picture.
    const { styles, ...part }: Parts & { readonly styles?: CSSResult } = await loaders[name]().catch(
      () => ({}),
    );
    if (styles) addStyles(this.#host, styles);
    this.parts = { ...this.parts, ...part };
    this.settled = new Set([...this.settled, name]);
    this.#host.requestUpdate();
    return this.parts;
  }
}
