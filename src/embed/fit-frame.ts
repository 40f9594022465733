/** ms in which a picture comes to rest, and after which a frame that is still too low is one that nobody makes higher. */
const PATIENCE = 500;

/**
 * Where a frame stays lower than the element in it, as in a page that hears no heights, `document.body` has the class
 * `fitted`, in which the element does with the height there is; until the frame has the room, or another width.
 *
 * @returns whether that is so now.
 */
export function fitFrame(element: Element, patience = PATIENCE): () => boolean {
  const { classList } = document.body;
  const isFitted = (): boolean => classList.contains('fitted');
  let needed = 0;
  let width = innerWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    if (isFitted()) return;
    needed = element.getBoundingClientRect().height;
    clearTimeout(timer);
    timer = setTimeout(() => classList.toggle('fitted', needed > innerHeight), patience);
  }).observe(element);
  // The page of the frame itself listens here; this is no element.
  // eslint-disable-next-line no-restricted-syntax
  window.addEventListener('resize', () => {
    if (innerWidth !== width || innerHeight >= needed) classList.remove('fitted');
    width = innerWidth;
  });
  return isFitted;
}
