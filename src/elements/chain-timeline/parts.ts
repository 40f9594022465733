import type { CSSResult, LitElement } from 'lit';
import type { LayoutParts } from '../../layout/parts.js';
import type { BandsRenderer } from '../../render/scene.js';

/** What few pictures need, by its name, and how to fetch it. */
const loaders = {
  vertical: () => import('../../layout/vertical.js'),
  scale: () => import('../../layout/axis-of.js'),
  mirror: () => import('../../layout/mirror.js'),
  bands: async () => {
    const [layout, { renderBands, styles }] = await Promise.all([
      import('../../layout/stack-bands.js'),
      import('./band-looks.js'),
    ]);
    return { ...layout, renderBands, styles };
  },
};

export type PartName = keyof typeof loaders;

/** What has been fetched. */
export interface Parts extends LayoutParts {
  readonly renderBands?: BandsRenderer;
}

/** Adds the looks of what has been fetched. */
export function addStyles({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (styleSheet) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

/** Fetches the parts that a picture lacks, each once, and has the host draw again with them. */
export class PartsFetcher {
  readonly #host: LitElement;
  readonly #wanted = new Set<PartName>();
  parts: Parts = {};
  /** Those that are there, and those that cannot be had. */
  settled: ReadonlySet<PartName> = new Set();

  constructor(host: LitElement) {
    this.#host = host;
  }

  fetch(names: readonly PartName[]): void {
    for (const name of names) {
      if (this.#wanted.has(name)) continue;
      this.#wanted.add(name);
      void this.#fetch(name);
    }
  }

  async #fetch(name: PartName): Promise<void> {
    const part = await loaders[name]().catch(() => ({}));
    if ('styles' in part) addStyles(this.#host, part.styles);
    this.parts = { ...this.parts, ...part };
    this.settled = new Set([...this.settled, name]);
    this.#host.requestUpdate();
  }
}
