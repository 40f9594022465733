import { fill } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import type { Language } from '../i18n/words.js';
import type { DateValue } from '../time/date-value.js';
import { formatDate } from '../time/format-date.js';
import { formatNumber } from '../i18n/numbers.js';
import { linksOf } from './graph.js';
import { isIntended, nameInSentence } from './in-words.js';
import { escapeHtml, tag, textTag } from './markup.js';
import { orderFaultOf } from './order-fault.js';
import { isSafeUrl, isWebUrl } from './safe-url.js';
import { runIn } from './text.js';
import type { TextRun } from './text-runs.js';
import type { ChainEvent, Claim, Dataset, Link, Text, UndatedEvent } from './types.js';

export interface RenderListOptions {
  /** Begins every id, so that two lists on a page, or a list and the page around it, do not clash. */
  readonly prefix?: string;
  /** The level of the heading, 1 to 6; 2 where it is missing. */
  readonly headingLevel?: number;
}

/** The id of an element: an id of the data may have spaces, which those of HTML may not. */
function elementId(prefix: string, id: string): string {
  return prefix + encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Ids in one attribute. */
function idList(ids: readonly string[]): string | undefined {
  return ids.map((id) => elementId('', id)).join(' ') || undefined;
}

class ListWriter {
  private readonly dataset: Dataset;
  private readonly locale: string;
  private readonly prefix: string;
  private readonly language: Language;
  private readonly numbers: ReadonlyMap<string, string>;

  constructor(dataset: Dataset, locale: string, prefix: string) {
    this.dataset = dataset;
    this.locale = locale;
    this.prefix = prefix;
    this.language = languageFor(locale);
    const ids = [...dataset.sources.keys()];
    this.numbers = new Map(ids.map((id, index) => [id, formatNumber(index + 1, this.language)]));
  }

  write(headingLevel: number): string {
    const { dataset, prefix, language } = this;
    const items = [...dataset.events, ...dataset.undated].map((event) => this.event(event));
    return [
      textTag(`h${headingLevel}`, { 'data-title': true }, this.run(dataset.title)),
      textTag('p', { 'data-summary': true }, this.run(dataset.summary)),
      tag(
        'ol',
        {
          lang: language.code,
          dir: language.direction,
          'data-prefix': prefix || undefined,
          'data-as-of': dataset.asOf?.text,
          'data-kinds': idList([...dataset.kinds.keys()]),
        },
        `\n${items.join('\n')}\n`,
      ),
      this.sources(),
    ]
      .filter((part) => part !== '')
      .join('\n');
  }

  private run(text: Text | undefined): TextRun {
    return runIn(text, this.locale, this.dataset.language);
  }

  private event(event: ChainEvent | UndatedEvent): string {
    const { dataset, prefix } = this;
    const place = dataset.places.get(event.place ?? '');
    const short =
      event.short === undefined
        ? ''
        : textTag('span', { 'data-short': true, hidden: true }, this.run(event.short));
    const facts = [
      textTag('span', { 'data-kind-label': true }, this.run(dataset.kinds.get(event.kind ?? '')?.label)),
      textTag(
        'span',
        {
          'data-place': event.place,
          'data-latitude': place?.latitude,
          'data-longitude': place?.longitude,
        },
        this.run(place?.label),
      ),
      textTag(
        'span',
        { 'data-series': event.series },
        this.run(dataset.series.get(event.series ?? '')?.label),
      ),
    ].filter((fact) => fact !== '');
    const lines = [
      'date' in event ? this.time(event.date) : textTag('time', {}, { text: event.dateText }),
      textTag('strong', { 'data-title': true }, this.run(event.title)) + short,
      facts.join(' · '),
      textTag('p', { 'data-summary': true }, this.run(event.summary)),
      this.media(event),
      this.rows(event.actors.map((part) => this.actor(part.actor, part.role))),
      this.rows(
        linksOf(dataset, event.id)
          .filter(({ from }) => from === event.id)
          .map((link) => this.link(link)),
      ),
      this.rows(event.claims.map((claim) => this.claim(claim))),
      event.sources.length === 0
        ? ''
        : tag(
            'p',
            {},
            fill(escapeHtml(this.language.ui.sourceNumbers), { numbers: this.marks(event.sources) }),
          ),
      event.url !== undefined && isSafeUrl(event.url)
        ? tag(
            'p',
            {},
            tag(
              'a',
              { 'data-url': true, href: event.url, rel: 'noopener noreferrer' },
              escapeHtml(event.url),
            ),
          )
        : '',
    ].filter((line) => line !== '');
    return tag(
      'li',
      {
        id: elementId(prefix, event.id),
        'data-kind': event.kind,
        'data-status': event.status === 'occurred' ? undefined : event.status,
        'data-importance': event.importance === 0.5 ? undefined : event.importance,
        'data-sources': idList(event.sources),
      },
      `\n  ${lines.join('\n  ')}\n`,
    );
  }

  private rows(rows: readonly string[]): string {
    return rows.length === 0 ? '' : tag('ul', {}, rows.join(''));
  }

  private time(date: DateValue): string {
    const words = formatDate(date, { locale: this.locale, style: 'long' });
    return tag('time', { datetime: date.text }, escapeHtml(words));
  }

  private media({ media }: ChainEvent | UndatedEvent): string {
    if (!media || !isWebUrl(media.url)) return '';
    const { text, lang } = this.run(media.alt);
    const caption = textTag('figcaption', {}, this.run(media.caption));
    return tag('figure', {}, tag('img', { src: media.url, alt: text, lang, loading: 'lazy' }) + caption);
  }

  private actor(id: string, role: Text | undefined): string {
    const label = textTag('span', { 'data-label': true }, this.run(this.dataset.actors.get(id)?.label));
    const part = textTag('span', { 'data-role': true }, this.run(role));
    return tag('li', { 'data-actor': id }, part === '' ? label : this.withNotes(label, [part]));
  }

  private link(link: Link): string {
    const { dataset, locale, prefix, language } = this;
    const { text, lang } = nameInSentence(dataset, link.to, locale);
    const name = textTag('bdi', {}, { text, ...(lang !== undefined && { lang }) });
    const told = tag(
      'a',
      {
        href: `#${encodeURIComponent(elementId(prefix, link.to))}`,
        rel: link.type,
        'data-basis': link.basis === 'stated' ? undefined : link.basis,
        'data-sources': idList(link.sources),
      },
      fill(escapeHtml(language.link[link.type].forward), { event: name }),
    );
    const intended = isIntended(dataset, link) ? escapeHtml(language.ui.intended) : '';
    const basis = link.basis === 'stated' ? '' : escapeHtml(language.ui[link.basis]);
    const fault = orderFaultOf(dataset, link);
    const doubt = fault ? escapeHtml(language.ui[fault]) : '';
    return tag(
      'li',
      {},
      this.withNotes(told, [intended, basis, ...this.remarks(link), doubt]) +
        this.spaced(this.marks(link.sources)),
    );
  }

  private claim(claim: Claim): string {
    const { dateGiven, semicolon } = this.language.ui;
    const date = claim.date ? fill(escapeHtml(dateGiven), { date: this.time(claim.date) }) : '';
    const text = textTag('span', { 'data-text': true }, this.run(claim.text));
    const said = [date, text].filter((part) => part !== '').join(escapeHtml(semicolon));
    const sources = claim.source === undefined ? [] : [claim.source];
    return tag(
      'li',
      { 'data-claim': true, 'data-sources': idList(sources) },
      this.withNotes(said, this.remarks(claim)) + this.spaced(this.marks(sources)),
    );
  }

  /** Who says so, and the remark of the author. */
  private remarks({ attributedTo, note }: Link | Claim): readonly string[] {
    const speaker = this.dataset.actors.get(attributedTo ?? '');
    const name = textTag('span', { 'data-speaker': attributedTo }, this.run(speaker?.label));
    return [
      name === '' ? '' : fill(escapeHtml(this.language.ui.accordingTo), { name }),
      textTag('span', { 'data-note': true }, this.run(note)),
    ];
  }

  private withNotes(link: string, notes: readonly string[]): string {
    const { ui } = this.language;
    const note = notes.filter((one) => one !== '').join(escapeHtml(ui.semicolon));
    if (link === '' || note === '') return link + note;
    return fill(escapeHtml(ui.linkWithNote), { link, note });
  }

  private spaced(text: string): string {
    return text === '' ? '' : ` ${text}`;
  }

  /** The numbers of sources, each leading to its line under the list. */
  private marks(ids: readonly string[]): string {
    return ids
      .map((id) => {
        const href = `#${encodeURIComponent(elementId(`${this.prefix}source-`, id))}`;
        return tag('a', { href }, `[${this.numbers.get(id) ?? ''}]`);
      })
      .join(' ');
  }

  private sources(): string {
    const { dataset, language, prefix } = this;
    if (dataset.sources.size === 0) return '';
    const rows = [...dataset.sources.values()].map(({ id, label, url, date }) => {
      const name = textTag('span', { 'data-label': true }, this.run(label));
      const linked =
        url !== undefined && isSafeUrl(url)
          ? tag('a', { href: url, rel: 'noopener noreferrer' }, name)
          : name;
      const told = date ? `${linked}, ${this.time(date)}` : linked;
      return tag('li', { id: elementId(`${prefix}source-`, id), 'data-source': id }, told);
    });
    const heading = tag('p', {}, escapeHtml(language.ui.sources));
    return tag(
      'footer',
      { lang: language.code, dir: language.direction },
      `\n${heading}\n${tag('ol', {}, rows.join(''))}\n`,
    );
  }
}

/**
 * The chain as a list in HTML, to stand inside `<chain-timeline>`: it is readable before and without JavaScript, and
 * becomes the dataset when the element starts. Every text is escaped, and only http, https and mailto addresses become
 * links; it is right on a page as it is.
 *
 * Each event is an `<li>` whose id is that of the event behind `prefix` (percent-encoded where HTML wants it), with its
 * date in `<time datetime>`, its kind in `data-kind`, and its links as `<a href="#id" rel="leads-to">`. Two lists on one
 * page need prefixes that differ.
 *
 * What the list does not hold: the texts in other languages than the one that is shown; kinds but for their order,
 * places, actors and series that no event names; the notes of places; white space beyond one space; and half surrogate
 * pairs; and the order of links. All else comes back as it was.
 */
export function renderList(dataset: Dataset, locale: string, options: RenderListOptions = {}): string {
  const { prefix = '', headingLevel = 2 } = options;
  return new ListWriter(dataset, locale, prefix).write(Math.min(6, Math.max(1, Math.round(headingLevel))));
}
