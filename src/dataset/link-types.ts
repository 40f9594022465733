import type { Link, LinkType } from './types.js';

/** Where the cause stands: `forward` at `from`, `backward` at `to`, `none` where neither caused the other. */
export type LinkDirection = 'forward' | 'backward' | 'none';

export interface LinkRule {
  readonly direction: LinkDirection;
  /** Links of this type may not lead back to where they began. */
  readonly acyclic: boolean;
}

export const linkTypes = {
  proposes: { direction: 'forward', acyclic: false },
  'calls-for': { direction: 'forward', acyclic: false },
  'leads-to': { direction: 'forward', acyclic: true },
  adopts: { direction: 'forward', acyclic: false },
  implements: { direction: 'backward', acyclic: true },
  commemorates: { direction: 'backward', acyclic: false },
  continues: { direction: 'backward', acyclic: true },
  plans: { direction: 'forward', acyclic: false },
  replaces: { direction: 'backward', acyclic: true },
  'part-of': { direction: 'none', acyclic: true },
  mentions: { direction: 'none', acyclic: false },
  related: { direction: 'none', acyclic: false },
} as const satisfies Record<LinkType, LinkRule>;

type Ends = Pick<Link, 'from' | 'type' | 'to'>;

/** The id of the event that came first in the chain; none where neither caused the other. */
export function causeOf(link: Ends): string | undefined {
  const { direction } = linkTypes[link.type];
  return direction === 'none' ? undefined : direction === 'forward' ? link.from : link.to;
}

/** The id of the event that followed from the other; none where neither caused the other. */
export function effectOf(link: Ends): string | undefined {
  const { direction } = linkTypes[link.type];
  return direction === 'none' ? undefined : direction === 'forward' ? link.to : link.from;
}

/** The end that carries the arrowhead: the effect, or `to` where neither caused the other. */
export function arrowEnd(link: Ends): 'from' | 'to' {
  return linkTypes[link.type].direction === 'backward' ? 'from' : 'to';
}
