import { fixture } from '@open-wc/testing';
import { html, LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** An element that does nothing but host a controller. */
export class HostElement extends LitElement {
  updates = 0;

  protected override updated(): void {
    this.updates += 1;
  }

  override render(): TemplateResult {
    return html`<input /><slot></slot>`;
  }
}
customElements.define('controller-host', HostElement);

/** A host on the page with the controller that `create` makes. */
export async function hosting<Controller extends ReactiveController>(
  create: (host: HostElement) => Controller,
): Promise<{ readonly host: HostElement; readonly controller: Controller }> {
  const host = await fixture<HostElement>(html`<controller-host></controller-host>`);
  const controller = create(host);
  await host.updateComplete;
  return { host, controller };
}
