import type { LitElement, PropertyValues } from 'lit';

/** What a page says by null, and Lit where an attribute goes, is what is not there: `undefined`. */
export function withoutNulls<Host extends LitElement>(host: Host, changed: PropertyValues<Host>): void {
  for (const name of changed.keys() as Iterable<keyof Host>)
    if (host[name] === null) Reflect.set(host, name, undefined);
}
