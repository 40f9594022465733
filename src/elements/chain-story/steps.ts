import { columnsOf } from '../../dataset/columns.js';
import { causesOf, effectsOf, eventById, pathBetween } from '../../dataset/graph.js';
import type { ChainEvent, Dataset } from '../../dataset/types.js';

/** The events of a story in the order in which it is told. */
export interface Steps {
  readonly length: number;
  readonly at: (index: number) => ChainEvent | undefined;
  readonly indexOf: (id: string) => number | undefined;
}

/**
 * Everything in order of time; or what leads from one event to another; or, where one of the two is not named,
 * what followed from the one, what led to the other. Nothing, where no chain leads from one to the other.
 */
export function stepsOf(
  dataset: Dataset,
  from: string | undefined,
  to: string | undefined,
): Steps | undefined {
  if (from !== undefined && to !== undefined) {
    const path = pathBetween(dataset, from, to);
    return path && stepsAlong(path.events.flatMap((id) => eventById(dataset, id) ?? []));
  }
  const transitive = { transitive: true };
  if (from !== undefined) return stepsWith(dataset, from, effectsOf(dataset, from, transitive), []);
  if (to !== undefined) return stepsWith(dataset, to, [], causesOf(dataset, to, transitive));
  const { events } = dataset;
  return { length: events.length, at: (index) => events[index], indexOf: columnsOf(dataset).rankOf };
}

function stepsWith(
  dataset: Dataset,
  id: string,
  after: readonly ChainEvent[],
  before: readonly ChainEvent[],
): Steps | undefined {
  const event = eventById(dataset, id);
  return event && stepsAlong([...before, event, ...after]);
}

function stepsAlong(events: readonly ChainEvent[]): Steps {
  const ranks = new Map(events.map(({ id }, index) => [id, index]));
  return { length: events.length, at: (index) => events[index], indexOf: (id) => ranks.get(id) };
}
