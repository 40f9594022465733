import type { ChainFilter } from '../../dataset/filter.js';
import type { LinkType } from '../../dataset/types.js';

/** What can be switched: each is a list of a {@link ChainFilter}. */
export type Group = 'kinds' | 'linkTypes';

/** Everything of each group that there is to switch. */
export interface Everything {
  readonly kinds: readonly string[];
  readonly linkTypes: readonly LinkType[];
}

/** What of a group passes a filter. */
export function chosenIn(
  filter: ChainFilter | undefined,
  group: Group,
  everything: Everything,
): ReadonlySet<string> {
  const chosen: ReadonlySet<string> | undefined = filter?.[group] && new Set(filter[group]);
  return new Set(everything[group].filter((key) => chosen?.has(key) ?? true));
}

/** A filter with other choices in one group; nothing where all is chosen in both. */
export function withChosen(
  filter: ChainFilter | undefined,
  group: Group,
  chosen: ReadonlySet<string>,
  everything: Everything,
  mode: ChainFilter['mode'],
): ChainFilter | undefined {
  const sets = {
    kinds: chosenIn(filter, 'kinds', everything),
    linkTypes: chosenIn(filter, 'linkTypes', everything),
    [group]: chosen,
  };
  const kinds = everything.kinds.filter((key) => sets.kinds.has(key));
  const linkTypes = everything.linkTypes.filter((key) => sets.linkTypes.has(key));
  const [allKinds, allTypes] = [
    kinds.length === everything.kinds.length,
    linkTypes.length === everything.linkTypes.length,
  ];
  if (allKinds && allTypes) return undefined;
  return { ...(!allKinds && { kinds }), ...(!allTypes && { linkTypes }), ...(mode && { mode }) };
}

/** How much of a line is chosen. */
export function shareIn(chosen: ReadonlySet<string>, keys: readonly string[]): 'all' | 'some' | 'none' {
  if (keys.every((key) => chosen.has(key))) return 'all';
  return keys.some((key) => chosen.has(key)) ? 'some' : 'none';
}

/** The same choices with the keys of one line switched: off where all of them are on. */
export function toggled(chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(chosen);
  const isOn = shareIn(chosen, keys) === 'all';
  for (const key of keys)
    if (isOn) next.delete(key);
    else next.add(key);
  return next;
}
