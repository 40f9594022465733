import type { TemplateResult } from 'lit';
import { linkTypes } from '../../dataset/link-types.js';
import type { Tallies } from '../../dataset/tallies.js';
import type { TextRun } from '../../dataset/text-runs.js';
import { runIn } from '../../dataset/text.js';
import type { Basis, Dataset, LinkType } from '../../dataset/types.js';
import { fill } from '../../i18n/fill.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { Language, PanelLanguage } from '../../i18n/words.js';
import { kindClass, linkClass } from '../../render/hue.js';
import { renderKindSample, renderLinkSample } from '../../render/legend.js';
import type { Everything } from './choices.js';

/** One line of a legend. */
export interface LegendEntry {
  /** The id of a kind, empty for none, or of each kind that has no line of its own; or a type of links. */
  readonly keys: readonly string[];
  readonly name: TextRun;
  readonly count: number;
  /** The class that colours the sign. */
  readonly hue: string;
  readonly sample: TemplateResult;
}

/** The kinds that occur in the order of the dataset, then those without one; and the types of links that occur. */
export function everythingIn({ kinds }: Dataset, tallies: Tallies): Everything {
  const types = Object.keys(linkTypes) as LinkType[];
  const named = [...kinds.keys()].filter((kind) => tallies.kinds.has(kind));
  return {
    // Where no event has a kind there is nothing to tell apart.
    kinds: named.length > 0 && tallies.kinds.has('') ? [...named, ''] : named,
    linkTypes: types.filter((type) => tallies.linkTypes.has(type)),
  };
}

/** More lines than this are no legend to read: the rarest kinds share the last one. */
const MOST = 20;

export function kindEntries(
  { kinds, language: usual }: Dataset,
  tallies: Tallies,
  everything: Everything,
  language: PanelLanguage,
  locale: string,
): readonly LegendEntry[] {
  const { ui } = language;
  const all = everything.kinds;
  const countOf = (key: string): number => tallies.kinds.get(key) ?? 0;
  const byCount = [...all].sort((a, b) => countOf(b) - countOf(a));
  const rest = new Set(all.length > MOST ? byCount.slice(MOST - 1) : []);
  const lineOf = (keys: readonly string[], name: TextRun, hue: string): LegendEntry => ({
    keys,
    name,
    count: keys.reduce((sum, key) => sum + countOf(key), 0),
    hue,
    sample: renderKindSample(),
  });
  const lines = all
    .filter((key) => !rest.has(key))
    .map((key) => {
      const kind = kinds.get(key);
      const name = kind ? runIn(kind.label, locale, usual) : { text: ui.noKind };
      return lineOf([key], name, kindClass(kind?.index));
    });
  if (rest.size === 0) return lines;
  const name = fill(ui.moreGroups, { n: formatNumber(rest.size, language) });
  return [...lines, lineOf([...rest], { text: name }, 'rest')];
}

export function linkEntries(
  tallies: Tallies,
  everything: Everything,
  { link }: Language,
): readonly LegendEntry[] {
  return everything.linkTypes.map((type) => ({
    keys: [type],
    name: { text: fill(link[type].forward, { event: '…' }) },
    count: tallies.linkTypes.get(type) ?? 0,
    hue: linkClass(type),
    sample: renderLinkSample(type, 'stated'),
  }));
}

/** How links are known, surest first, and how many are. */
export function basesIn({ bases }: Tallies): readonly (readonly [basis: Basis, count: number])[] {
  return (['stated', 'inferred', 'external'] as const).flatMap((basis) => {
    const count = bases.get(basis);
    return count === undefined ? [] : [[basis, count] as const];
  });
}
