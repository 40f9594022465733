import { noChange, type TemplateResult } from 'lit';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import { directive, Directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';

type Args<Item> = [
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  template: (item: Item) => TemplateResult,
];

class Each extends Directive {
  private keys: readonly unknown[] = [];

  override render<Item>(...[items, , template]: Args<Item>): unknown {
    return items.map(template);
  }

  override update<Item>(container: ChildPart, [items, keyOf, template]: Args<Item>): unknown {
    const committed: unknown = getCommittedValue(container);
    const before = this.keys;
    this.keys = items.map(keyOf);
    // The first time lit itself renders them, or takes over what a server has rendered.
    if (!Array.isArray(committed)) return items.map(template);
    const oldParts = committed as readonly ChildPart[];
    const known = new Map(before.map((key, index) => [key, oldParts[index]]));
    // Of equal keys, the first takes what there is.
    const own = this.keys.map((key) => {
      const part = known.get(key);
      known.delete(key);
      return part;
    });
    const kept = new Set(own);
    for (const part of oldParts) if (!kept.has(part)) remove(part);
    const parts: ChildPart[] = [];
    // First what is new, so that what stays is not moved past it: what is moved loses the focus.
    for (let index = items.length - 1; index >= 0; index--)
      parts[index] = own[index] ?? insertPart(container, parts[index + 1]);
    for (let index = items.length - 1; index >= 0; index--) {
      const [part, next] = [parts[index] as ChildPart, parts[index + 1]];
      const isThere = part.endNode?.nextSibling === (next ? next.startNode : container.endNode);
      if (!isThere) insertPart(container, next, part);
      setChildPartValue(part, template(items[index] as Item));
    }
    setCommittedValue(container, parts);
    return noChange;
  }
}

/**
 * A list whose items keep their elements by key, as `repeat` of lit does; but that
 * leaves a comment behind for each item that goes (lit/lit#5298), and a list that
 * follows the view for an hour would hold thousands.
 */
export const each = directive(Each) as <Item>(...args: Args<Item>) => DirectiveResult;

function remove(part: ChildPart): void {
  const end = part.endNode;
  removePart(part);
  end?.parentNode?.removeChild(end);
}
