import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LanguageController } from '../../src/controllers/language.js';
import { languageFor } from '../../src/i18n/languages.js';
import { HostElement } from './host.js';

async function placed(
  template: ReturnType<typeof html>,
): Promise<{ box: HTMLElement; controller: LanguageController }> {
  const box = await fixture<HTMLElement>(template);
  const host = box.querySelector('controller-host') ?? box.shadowRoot?.querySelector('controller-host');
  return { box, controller: new LanguageController(host as HostElement) };
}

describe('LanguageController', () => {
  it('takes the nearest lang above', async () => {
    const { controller } = await placed(
      html`<div lang="fr">
        <p lang="ru"><controller-host></controller-host></p>
      </div>`,
    );
    expect(controller.language).to.equal('ru');
  });

  it('looks out through shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="kk"></div>`);
    const root = box.attachShadow({ mode: 'open' });
    const host = new HostElement();
    root.append(host);
    expect(new LanguageController(host).language).to.equal('kk');
  });

  it('follows a change, also of an element that named none', async () => {
    const { box, controller } = await placed(
      html`<div lang="fr">
        <p><controller-host></controller-host></p>
      </div>`,
    );
    box.lang = 'es';
    await aTimeout(0);
    expect(controller.language).to.equal('es');
    (box.firstElementChild as HTMLElement).lang = 'tg';
    await aTimeout(0);
    expect(controller.language).to.equal('tg');
    box.firstElementChild?.removeAttribute('lang');
    await aTimeout(0);
    expect(controller.language).to.equal('es');
  });

  it('follows its host to another place', async () => {
    const { box, controller } = await placed(html`<div lang="fr"><controller-host></controller-host></div>`);
    const elsewhere = await fixture<HTMLElement>(html`<div lang="zh"></div>`);
    elsewhere.append(box.firstElementChild as HTMLElement);
    expect(controller.language).to.equal('zh');
    box.lang = 'ar';
    await aTimeout(0);
    expect(controller.language).to.equal('zh');
  });
});

describe('words of a language', () => {
  it('are there at once in English, also for a language that nobody speaks here', async () => {
    const { controller } = await placed(html`<div><controller-host></controller-host></div>`);
    expect(controller.isReady('en-GB')).to.equal(true);
    expect(controller.isReady('tlh')).to.equal(true);
  });

  it('are fetched when first wanted, and the host then updates', async () => {
    const { box, controller } = await placed(html`<div><controller-host></controller-host></div>`);
    const host = box.querySelector('controller-host') as HostElement;
    await host.updateComplete;
    const before = host.updates;
    expect(controller.isReady('kk')).to.equal(false);
    await waitUntil(() => controller.isReady('kk'));
    await host.updateComplete;
    expect(host.updates).to.be.greaterThan(before);
    expect(languageFor('kk').code).to.equal('kk');
  });
});
