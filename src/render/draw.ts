import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** What an attribute holds; one that holds nothing is not there. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Text, or elements; where one is left out, the others keep their places. */
export type Content = string | readonly (Shape | undefined)[];

/** An element of a drawing, as a value. */
export interface Shape {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: Content;
  /** Among its siblings, the shape of a key keeps its element; one without a key is known by its place. */
  readonly key?: unknown;
  /** What goes leaves its element to a new shape of the same family; without a family, to none. */
  readonly family?: string;
}

export function shape(name: string, attributes: Attributes, content: Content = ''): Shape {
  return { name, attributes, content };
}

/** A shape that has its element. */
interface Drawn {
  readonly key: unknown;
  readonly shape: Shape;
  readonly element: Element;
  readonly children: readonly Drawn[];
}

class Draw extends Directive {
  #drawn: readonly Drawn[] = [];

  /** A server draws nothing: it knows no sizes. */
  override render(_content: Content): void {}

  override update({ element }: ElementPart, [content]: [Content]): void {
    this.#drawn = drawInto(element, this.#drawn, content);
  }
}

/**
 * Draws shapes in an element: `<svg ${draw(shapes)}></svg>`. A template of lit keeps each place by a comment and each item
 * of a list by two: in a chart, as many nodes as all that is seen.
 */
export const draw: (content: Content) => DirectiveResult = directive(Draw);

function drawInto(parent: Element, before: readonly Drawn[], content: Content): readonly Drawn[] {
  if (typeof content === 'string') {
    parent.textContent = content;
    return [];
  }
  // Of a text that stood there.
  if (before.length === 0) parent.textContent = '';
  const known = new Map(before.map((one) => [one.key, one]));
  const gone = new Set(before);
  const wanted = content.flatMap((one, place) => {
    if (!one) return [];
    const { key = place } = one;
    const old = known.get(key);
    const own = old?.shape.name === one.name && gone.delete(old) ? old : undefined;
    return [{ one, key, own }];
  });
  const drawn = wanted.map(({ one, key, own }): Drawn => {
    const { shape: old, element, children } = own ?? heirTo(one, gone) ?? newIn(parent, one);
    write(element, old.attributes, one.attributes);
    const isSame = old.content === one.content;
    return {
      key,
      shape: one,
      element,
      children: isSame ? children : drawInto(element, children, one.content),
    };
  });
  for (const { element } of gone) element.remove();
  // First what is new or has taken over, so that what stays is not moved past it: what is moved loses the focus.
  for (const isFirst of [true, false]) {
    for (let index = drawn.length - 1; index >= 0; index--) {
      const { element } = drawn[index] as Drawn;
      const next = drawn[index + 1]?.element ?? null;
      const isThere = element.parentNode === parent && element.nextSibling === next;
      if (!isThere && !(isFirst && wanted[index]?.own)) parent.insertBefore(element, next);
    }
  }
  return drawn;
}

/** What has the focus goes with it. */
function heirTo({ name, family }: Shape, gone: Set<Drawn>): Drawn | undefined {
  const heir = [...gone].find(
    ({ shape: old, element }) =>
      family !== undefined && old.family === family && old.name === name && !hasFocus(element),
  );
  if (heir) gone.delete(heir);
  return heir;
}

function hasFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}

function newIn({ localName, namespaceURI }: Element, { name }: Shape): Omit<Drawn, 'key'> {
  const element =
    localName === 'foreignObject'
      ? document.createElement(name)
      : document.createElementNS(namespaceURI, name);
  return { shape: shape(name, {}), element, children: [] };
}

function write(element: Element, before: Attributes, after: Attributes): void {
  for (const name in { ...before, ...after }) {
    const value = after[name];
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}
