/** An element and all that it stands in, out through shadow roots. */
export function* ancestry(element: Element): Generator<Element> {
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (node instanceof Element) yield node;
  }
}
