import type { LinkType } from '../dataset/types.js';
import { KIND_COLORS } from '../theme/tokens.js';

/** The class that colours a mark, a label or a legend entry by its kind; what has none is coloured as the first. */
export function kindClass(kind = 0): string {
  return `kind-${kind % KIND_COLORS}`;
}

/** The class that colours a link by its type. */
export function linkClass(type: LinkType): string {
  return `link-${type}`;
}
