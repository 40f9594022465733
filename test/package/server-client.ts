import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import { serverList } from './server-list.js';

/** Gives an element its data before it is registered, so that both sides draw the same at first. */
export async function giveData(root: HTMLElement): Promise<void> {
  const data: unknown = await (await fetch('/data.json')).json();
  hydrate(serverList(data), root);
}
