import type { LitElement, PropertyValues } from 'lit';

/**
 * Takes a property for what the attribute would be that says the same: 2018 is "2018". What a page says by null, and Lit where
 * an attribute goes, is what is not there: `undefined`.
 */
export function makePlain<Host extends LitElement>(host: Host, changed: PropertyValues<Host>): void {
  for (const name of changed.keys() as Iterable<keyof Host & string>) {
    const { attribute, type } = (host.constructor as typeof LitElement).getPropertyOptions(name);
    const value = host[name] as number | string | null | undefined;
    const isText = attribute !== false && type !== Number;
    if (isText || value === null) Reflect.set(host, name, value?.toString());
  }
}
