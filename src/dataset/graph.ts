import { columnsOf } from './columns.js';
import { causeOf, effectOf } from './link-types.js';
import type { ChainEvent, Dataset, Link, UndatedEvent } from './types.js';

interface Graph {
  readonly undated: ReadonlyMap<string, UndatedEvent>;
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

export interface WalkOptions {
  /** Also the causes of the causes (the effects of the effects), to the end of the chain. */
  readonly transitive?: boolean;
}

/** A way along links: `events` has one entry more than `links`. */
export interface Path {
  readonly events: readonly string[];
  readonly links: readonly Link[];
}

type Step = (link: Link) => string | undefined;

const graphs = new WeakMap<Dataset, Graph>();
const none: readonly never[] = Object.freeze([]);

function buildGraph({ undated, links }: Dataset): Graph {
  const byEvent = new Map<string, Link[]>();
  const add = (id: string, link: Link) => {
    const list = byEvent.get(id);
    if (list) list.push(link);
    else byEvent.set(id, [link]);
  };
  for (const link of links) {
    add(link.from, link);
    if (link.to !== link.from) add(link.to, link);
  }
  return {
    undated: new Map(undated.map((event) => [event.id, event])),
    links: byEvent,
  };
}

function graphOf(dataset: Dataset): Graph {
  let graph = graphs.get(dataset);
  if (!graph) {
    graph = buildGraph(dataset);
    graphs.set(dataset, graph);
  }
  return graph;
}

/** The event with that id, if it has a date. */
export function eventById(dataset: Dataset, id: string): ChainEvent | undefined {
  const rank = columnsOf(dataset).rankOf(id);
  return rank === undefined ? undefined : dataset.events[rank];
}

/** The event with that id, with or without a date. */
export function factsById(dataset: Dataset, id: string): ChainEvent | UndatedEvent | undefined {
  return eventById(dataset, id) ?? graphOf(dataset).undated.get(id);
}

/** Every link that touches the event, in the order of the dataset. */
export function linksOf(dataset: Dataset, id: string): readonly Link[] {
  return graphOf(dataset).links.get(id) ?? none;
}

/** The events that are reached from `id`, without itself, in order of time. */
function walk(
  dataset: Dataset,
  id: string,
  near: Step,
  far: Step,
  transitive: boolean,
): readonly ChainEvent[] {
  const { links } = graphOf(dataset);
  const { rankOf } = columnsOf(dataset);
  const seen = new Set([id]);
  const queue = [id];
  for (let at = 0; at < queue.length && (transitive || at === 0); at++) {
    const here = queue[at];
    if (here === undefined) continue;
    for (const link of links.get(here) ?? none) {
      const next = near(link) === here ? far(link) : undefined;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  const found = queue.slice(1).flatMap((one) => rankOf(one) ?? none);
  return found.sort((a, b) => a - b).flatMap((rank) => dataset.events[rank] ?? none);
}

/** The events that led to `id`, in order of time; one step back, or all the way. Those without a date are left out. */
export function causesOf(
  dataset: Dataset,
  id: string,
  { transitive = false }: WalkOptions = {},
): readonly ChainEvent[] {
  return walk(dataset, id, effectOf, causeOf, transitive);
}

/** The events that followed from `id`, in order of time; one step on, or all the way. Those without a date are left out. */
export function effectsOf(
  dataset: Dataset,
  id: string,
  { transitive = false }: WalkOptions = {},
): readonly ChainEvent[] {
  return walk(dataset, id, causeOf, effectOf, transitive);
}

/** The shortest way from `a` to `b`, each step from a cause to its effect (breadth-first search); undefined where there is none. */
export function pathBetween(dataset: Dataset, a: string, b: string): Path | undefined {
  const { links } = graphOf(dataset);
  if (!factsById(dataset, a) || !factsById(dataset, b)) return undefined;
  const cameBy = new Map<string, Link | undefined>([[a, undefined]]);
  const queue = [a];
  for (let at = 0; at < queue.length && !cameBy.has(b); at++) {
    const here = queue[at];
    if (here === undefined) continue;
    for (const link of links.get(here) ?? none) {
      const next = causeOf(link) === here ? effectOf(link) : undefined;
      if (next === undefined || cameBy.has(next)) continue;
      cameBy.set(next, link);
      queue.push(next);
    }
  }
  return cameBy.has(b) ? traceBack(cameBy, b) : undefined;
}

function traceBack(cameBy: ReadonlyMap<string, Link | undefined>, end: string): Path {
  const events = [end];
  const links: Link[] = [];
  for (let link = cameBy.get(end); link;) {
    const cause = causeOf(link) ?? '';
    links.push(link);
    events.push(cause);
    link = cameBy.get(cause);
  }
  return { events: events.reverse(), links: links.reverse() };
}
