/** What watches elements, as a `ResizeObserver` and an `IntersectionObserver` do. */
type Watcher = Pick<ResizeObserver, 'observe' | 'unobserve'>;

/** Watches what is a target now and was not before, and no more what is none; gives the targets. */
export function watch(
  watcher: Watcher | undefined,
  before: ReadonlySet<Element>,
  now: Iterable<Element>,
): ReadonlySet<Element> {
  const targets = new Set(now);
  for (const element of before) if (!targets.has(element)) watcher?.unobserve(element);
  for (const element of targets) if (!before.has(element)) watcher?.observe(element);
  return targets;
}
