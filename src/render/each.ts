import { noChange, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import { directive, Directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';

type Template = TemplateResult | SVGTemplateResult;
type Args<Item> = [
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  template: (item: Item) => Template,
  /** What goes leaves its elements to a new item of the same family; without a family, nothing to anyone. */
  familyOf?: (item: Item) => string | undefined,
];

class Each extends Directive {
  private keys: readonly unknown[] = [];
  private families: readonly (string | undefined)[] = [];

  override render<Item>(...[items, , template]: Args<Item>): unknown {
    return items.map(template);
  }

  override update<Item>(container: ChildPart, [items, keyOf, template, familyOf]: Args<Item>): unknown {
    const oldParts = getCommittedValue(container) as readonly ChildPart[] | undefined;
    const { keys: before, families } = this;
    this.keys = uniqueKeys(items.map(keyOf));
    this.families = familyOf ? items.map(familyOf) : [];
    // The first time lit itself renders them, or takes over what a server has rendered.
    if (!Array.isArray(oldParts)) return items.map(template);
    const known = new Map(before.map((key, index) => [key, oldParts[index] as ChildPart]));
    const heirs = new Set<ChildPart>();
    const isWanted = new Set(this.keys);
    const gone = before.flatMap((key, index) =>
      isWanted.has(key) ? [] : [{ key, family: families[index], part: oldParts[index] as ChildPart }],
    );
    this.keys.forEach((key, index) => {
      const family = this.families[index];
      if (family === undefined || known.has(key)) return;
      const heir = gone.findIndex((one) => one.family === family && !hasFocus(one.part));
      const [left] = heir < 0 ? [] : gone.splice(heir, 1);
      if (!left) return;
      known.set(key, left.part);
      heirs.add(left.part);
    });
    for (const { part } of gone) remove(part);
    const parts: ChildPart[] = [];
    const moved = (index: number, part?: ChildPart): ChildPart => {
      const next = parts[index + 1];
      const isThere = part && part.endNode?.nextSibling === (next ? next.startNode : container.endNode);
      return isThere ? part : insertPart(container, next, part);
    };
    // First what is new or takes over, so that what stays is not moved past it: what is moved loses the focus.
    for (let index = items.length - 1; index >= 0; index--) {
      const part = known.get(this.keys[index]);
      parts[index] = part && !heirs.has(part) ? part : moved(index, part);
    }
    for (let index = items.length - 1; index >= 0; index--) {
      parts[index] = moved(index, parts[index]);
      setChildPartValue(parts[index] as ChildPart, template(items[index] as Item));
    }
    setCommittedValue(container, parts);
    return noChange;
  }
}

/** The focus stays with its item, and goes with it. */
function hasFocus({ startNode, endNode }: ChildPart): boolean {
  const { activeElement } = startNode?.getRootNode() as Document | ShadowRoot;
  if (!activeElement) return false;
  for (let node = startNode; node && node !== endNode; node = node.nextSibling)
    if (node.contains(activeElement)) return true;
  return false;
}

/**
 * A list whose items keep their elements by key, as `repeat` of lit does; but that
 * leaves a comment behind for each item that goes (lit/lit#5298), and a chart that
 * is panned for an hour would hold thousands.
 */
export const each = directive(Each) as <Item>(...args: Args<Item>) => DirectiveResult;

/** Of equal keys, the second and the following are made others. */
function uniqueKeys(keys: readonly unknown[]): readonly unknown[] {
  const seen = new Set<unknown>();
  return keys.map((key, index) => {
    const unique = seen.has(key) ? `${String(key)}\n${index}` : key;
    seen.add(unique);
    return unique;
  });
}

function remove(part: ChildPart): void {
  const end = part.endNode;
  removePart(part);
  end?.parentNode?.removeChild(end);
}
