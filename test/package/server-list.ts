import { html, type TemplateResult } from 'lit';

/** What a server writes and the page takes over: the same template on both sides. */
export function serverList(data: unknown): TemplateResult {
  return html`<main>
    <chain-timeline id="one" .data=${data} locale="en" now="2020-06-22" layout="list"></chain-timeline>
    <chain-overview for="one"></chain-overview>
  </main>`;
}
