import type { Span } from '../time/instant.js';
import { fromSpanText, toSpanText } from '../time/span-text.js';

/** What an address says of a timeline; what it does not say is everything, and nothing selected. */
export interface Place {
  readonly selected: string | undefined;
  /** Nothing, where everything is shown. */
  readonly view: Span | undefined;
}

/** The part of an address after `#` is the page's own: an anchor, a route, parameters. One or two of those are ours. */
function isOwn(part: string, name: string): boolean {
  const key = encoded(name);
  return part.startsWith(`${key}=`) || part.startsWith(`${key}.view=`);
}

function partsOf(fragment: string): readonly string[] {
  return fragment.replace(/^#/, '').split('&').filter(Boolean);
}

/** What is said under a name; nothing if nothing is. */
export function ownText(fragment: string, name: string): string | undefined {
  const own = partsOf(fragment).filter((part) => isOwn(part, name));
  return own.length > 0 ? own.join('&') : undefined;
}

/** The fragment with another text under a name, and all else as it was. */
export function withOwnText(fragment: string, name: string, text: string): string {
  const parts = partsOf(fragment);
  const at = parts.findIndex((part) => isOwn(part, name));
  const before = at < 0 ? parts : parts.slice(0, at);
  const after = at < 0 ? [] : parts.slice(at).filter((part) => !isOwn(part, name));
  return `#${[...before, text, ...after].join('&')}`;
}

/** A place in words of an address: `chain=talk&chain.view=2017-09/2018`. */
export function toPlaceText({ selected = '', view }: Place, name: string): string {
  const key = encoded(name);
  const parts = [`${key}=${encoded(selected)}`];
  if (view) parts.push(`${key}.view=${toSpanText(view)}`);
  return parts.join('&');
}

/** The place that a text names. What cannot be read in it stays as `current` says. */
export function toPlace(text: string, name: string, current: Place): Place {
  const key = encoded(name);
  const values = new Map(partsOf(text).map((part) => splitAt(part, part.indexOf('='))));
  const id = decoded(values.get(key) ?? '');
  const span = values.get(`${key}.view`);
  return {
    selected: id === undefined ? current.selected : id || undefined,
    view: span === undefined ? undefined : (fromSpanText(decoded(span) ?? '') ?? current.view),
  };
}

function splitAt(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Half of a pair of surrogates has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

/** Nothing, where the text is no encoding of anything. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
