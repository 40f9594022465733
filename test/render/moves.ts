/** Letters before and after, of which some stay, go and come at either end. */
export const MOVES = [
  ['abcdef', 'zabcde'],
  ['abcdef', 'bcdefz'],
  ['abcdef', 'yzabcd'],
] as const;

/** The texts of the elements that an act puts in a box or moves there, in order. */
export function movedBy(box: Element, act: () => void): readonly string[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(box, { childList: true, subtree: true });
  act();
  const moved = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
  observer.disconnect();
  return moved.flatMap((node) => (node instanceof Element ? [node.textContent ?? ''] : [])).sort();
}
