import { read } from './shipped.js';

interface Declaration {
  readonly tagName?: string;
}

/** Every element that the manifest names. */
export function elementTags(): readonly string[] {
  const { modules } = JSON.parse(read('custom-elements.json')) as {
    modules: readonly { readonly declarations: readonly Declaration[] }[];
  };
  return modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
}
