import { linkTypes } from '../dataset/link-types.js';
import { isSafeUrl } from '../dataset/safe-url.js';
import type { Text as Words } from '../dataset/types.js';

/** What a list in a page says, as `readDataset` takes it. */
export interface ListData {
  readonly input: unknown;
  /** The item of the list that a path of an issue leads to. */
  readonly placeOf: (path: string) => string;
}

interface Entry {
  readonly label: Words;
  readonly [field: string]: unknown;
}

function attributeOf(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim();
}

function idsIn(element: Element): string[] {
  return plain(attributeOf(element, 'data-sources'))
    .split(' ')
    .filter((id) => id !== '')
    .map(decoded);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A number where there is one, else what is written, so that the reader of datasets can say what is wrong. */
function numberOf(text: string | undefined): number | string | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? text : number;
}

/** The address as it is written if it is whole, else as the page completes it. */
function addressOf(element: Element | null, name: 'href' | 'src'): string | undefined {
  const written = attributeOf(element, name);
  if (written === undefined || isSafeUrl(written)) return written;
  try {
    return new URL(written, element?.baseURI).href;
  } catch {
    return written;
  }
}

/** The words of an element itself, without those of the elements in it. */
function wordsIn(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node instanceof Text);
  return plain(texts.map(({ data }) => data).join(' '));
}

/** Fields that have a value; a field of nothing is none. */
function fields(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

class ListReader {
  private readonly list: Element;
  private readonly host: Element;
  private readonly language: string;
  private readonly items: readonly Element[];
  /** Ids of events by those of their elements. */
  private readonly events = new Map<string, string>();
  private readonly kinds = new Map<string, Words | undefined>();
  private readonly entries = {
    places: new Map<string, Entry>(),
    actors: new Map<string, Entry>(),
    sources: new Map<string, Entry>(),
    series: new Map<string, Entry>(),
  };
  private readonly links: { readonly element: Element; readonly input: object }[] = [];

  constructor(host: Element, list: Element) {
    this.host = host;
    this.list = list;
    this.language = list.closest('[lang]')?.getAttribute('lang') || 'en';
    this.items = [...list.querySelectorAll(':scope > li')];
    for (const kind of plain(attributeOf(list, 'data-kinds')).split(' '))
      if (kind !== '') this.kinds.set(decoded(kind), undefined);
  }

  read(): ListData {
    const { host, list, items, entries } = this;
    for (const item of items) if (item.id !== '') this.events.set(item.id, this.idOf(item));
    for (const source of host.querySelectorAll('[data-source]')) this.source(source);
    const events = items.map((item) => this.event(item));
    const named = (map: ReadonlyMap<string, unknown>): object | undefined =>
      map.size === 0 ? undefined : Object.fromEntries(map);
    const hasLabels = [...this.kinds.values()].some((label) => label !== undefined);
    const isOrdered = list.hasAttribute('data-kinds');
    const kinds = [...this.kinds].map(([id, label]) => ({ id, label: label ?? id }));
    const input = fields({
      title: this.text(host.querySelector(':scope > [data-title]')),
      summary: this.text(host.querySelector(':scope > [data-summary]')),
      language: this.language,
      asOf: attributeOf(list, 'data-as-of'),
      kinds: hasLabels || isOrdered ? kinds : undefined,
      places: named(entries.places),
      actors: named(entries.actors),
      sources: named(entries.sources),
      series: named(entries.series),
      events,
      links: this.links.map(({ input: link }) => link),
    });
    return { input: { events, ...input }, placeOf: (path) => this.placeOf(path) };
  }

  private placeOf(path: string): string {
    const [, list, number, rest = ''] = /^(events|links)\[(\d+)\](.*)$/.exec(path) ?? [];
    if (list === undefined) return path;
    const link = list === 'links' ? this.links[Number(number)]?.element : undefined;
    const item = link ? this.itemOf(link) : this.items[Number(number)];
    if (!item) return path;
    const place =
      item.id === ''
        ? `${this.list.localName} > li:nth-child(${this.items.indexOf(item) + 1})`
        : `#${CSS.escape(item.id)}`;
    return place + (link ? ` a[href="${attributeOf(link, 'href') ?? ''}"]` : '') + rest.replace(/^\./, ' ');
  }

  private itemOf(element: Element): Element | undefined {
    return this.items.find((item) => item.contains(element));
  }

  private idOf({ id }: Element): string {
    const prefix = attributeOf(this.list, 'data-prefix') ?? '';
    return decoded(id.startsWith(prefix) ? id.slice(prefix.length) : id);
  }

  /** The text of an element; with its language, where that is another than that of the list. */
  private text(element: Element | null, words = plain(element?.textContent)): Words | undefined {
    if (!element || words === '') return undefined;
    const language = attributeOf(element, 'lang');
    return language === undefined || language === this.language ? words : { [language]: words };
  }

  /** What an element is called: by a part of it that says so, else by its own words. */
  private label(element: Element): Words | undefined {
    const part = element.querySelector('[data-label]');
    if (part) return this.text(part);
    const own = [...element.childNodes].filter(
      (node) => !(node instanceof Element) || !node.matches('[data-role], [data-note], time'),
    );
    return this.text(element, plain(own.map(({ textContent }) => textContent).join('')));
  }

  /** Notes an entry, and returns its id: as written, else its name. */
  private entry(
    list: keyof ListReader['entries'],
    element: Element | null,
    name: string,
    more: Readonly<Record<string, unknown>> = {},
  ): string | undefined {
    if (!element) return undefined;
    const label = this.label(element);
    const id = attributeOf(element, name) || plain(element.textContent);
    if (id !== '' && label !== undefined && !this.entries[list].has(id))
      this.entries[list].set(id, { label, ...fields(more) });
    return id;
  }

  private source(element: Element): string | undefined {
    const link = element.matches('a') ? element : element.querySelector('a');
    const date = attributeOf(element.querySelector('time'), 'datetime');
    return this.entry('sources', element, 'data-source', { url: addressOf(link, 'href'), date });
  }

  private event(item: Element): object {
    const find = (selector: string): Element | null =>
      [...item.querySelectorAll(selector)].find((one) => !one.closest('[data-claim], [data-source]')) ?? null;
    const time = find('time');
    const title = item.querySelector('[data-title]') ?? find('h1, h2, h3, h4, h5, h6, strong, b');
    const place = find('[data-place]');
    const picture = find('img');
    const id = item.id === '' ? undefined : this.idOf(item);
    for (const link of item.querySelectorAll('a[href^="#"][rel]')) this.link(link, id);
    return fields({
      id,
      date: attributeOf(time, 'datetime') ?? (time ? plain(time.textContent) : undefined),
      title: title ? this.text(title) : this.text(item, wordsIn(item)),
      short: this.text(find('[data-short]')),
      summary: this.text(find('[data-summary]') ?? item.querySelector(':scope > p:not(:has(a))')),
      kind: this.kind(item),
      status: attributeOf(item, 'data-status'),
      place: this.entry('places', place, 'data-place', {
        latitude: numberOf(attributeOf(place, 'data-latitude')),
        longitude: numberOf(attributeOf(place, 'data-longitude')),
      }),
      actors: [...item.querySelectorAll('[data-actor]')].map((actor) =>
        fields({
          actor: this.entry('actors', actor, 'data-actor'),
          role: this.text(actor.querySelector('[data-role]')),
        }),
      ),
      series: this.entry('series', find('[data-series]'), 'data-series'),
      importance: numberOf(attributeOf(item, 'data-importance')),
      media: picture
        ? fields({
            url: addressOf(picture, 'src'),
            alt: this.text(picture, plain(attributeOf(picture, 'alt'))),
            caption: this.text(find('figcaption')),
          })
        : undefined,
      url: addressOf(find('a[data-url]'), 'href'),
      sources: this.sourcesOf(item),
      claims: [...item.querySelectorAll('[data-claim]')].map((claim) => this.claim(claim)),
    });
  }

  private kind(item: Element): string | undefined {
    const kind = attributeOf(item, 'data-kind');
    if (kind === undefined) return undefined;
    const label = this.text(item.querySelector('[data-kind-label]'));
    this.kinds.set(kind, this.kinds.get(kind) ?? label);
    return kind;
  }

  /** Those that are named by id, and those that stand here in full. */
  private sourcesOf(element: Element): readonly string[] {
    const here = [...element.querySelectorAll('[data-source]')].filter((one) => {
      const claim = one.closest('[data-claim]');
      return !claim || claim === element;
    });
    return [...new Set([...idsIn(element), ...here.flatMap((one) => this.source(one) ?? [])])];
  }

  private speaker(element: Element): string | undefined {
    return this.entry('actors', element.querySelector('[data-speaker]'), 'data-speaker');
  }

  private claim(element: Element): object {
    const [source] = this.sourcesOf(element);
    const time = element.querySelector('time');
    return fields({
      date: time?.closest('[data-source]') ? undefined : attributeOf(time, 'datetime'),
      text: this.text(element.querySelector('[data-text]')),
      source,
      attributedTo: this.speaker(element),
      note: this.text(element.querySelector('[data-note]')),
    });
  }

  private link(element: Element, from: string | undefined): void {
    const target = decoded((attributeOf(element, 'href') ?? '').slice(1));
    const types = plain(attributeOf(element, 'rel')).split(' ');
    const row = element.closest('li') ?? element;
    const hasRow = row !== element && !this.items.includes(row);
    const input = fields({
      from,
      type: types.find((type) => Object.hasOwn(linkTypes, type)) ?? types[0],
      to: this.events.get(target) ?? target,
      basis: attributeOf(element, 'data-basis'),
      sources: idsIn(element),
      attributedTo: hasRow ? this.speaker(row) : undefined,
      note: hasRow ? this.text(row.querySelector('[data-note]')) : undefined,
    });
    this.links.push({ element, input });
  }
}

/**
 * Reads the list of events inside an element, as `renderList` writes it or a hand does. It checks nothing: what is
 * written becomes the input of `readDataset`, with every issue that it finds.
 */
export function readListData(host: Element, list: Element): ListData {
  return new ListReader(host, list).read();
}
