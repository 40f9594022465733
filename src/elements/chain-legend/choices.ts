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
  const chosen: readonly string[] | undefined = filter?.[group];
  return new Set(everything[group].filter((key) => chosen?.includes(key) ?? true));
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

/** The same choices with one key switched. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return chosen.has(key) ? new Set([...chosen].filter((one) => one !== key)) : new Set([...chosen, key]);
}
