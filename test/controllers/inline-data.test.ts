import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { InlineDataController } from '../../src/controllers/inline-data.js';
import { hosting } from './host.js';

function script(text: string, type = 'application/json'): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = type;
  element.textContent = text;
  return element;
}

describe('InlineDataController', () => {
  it('reads the script that comes, changes and goes', async () => {
    const { host, controller } = await hosting((element) => new InlineDataController(element));
    expect(controller.text).to.equal(undefined);
    const data = script('{}');
    host.append(data);
    await aTimeout(0);
    expect(controller.text).to.equal('{}');
    data.textContent = '{"events":[]}';
    await aTimeout(0);
    expect(controller.text).to.equal('{"events":[]}');
    data.remove();
    await aTimeout(0);
    expect(controller.text).to.equal(undefined);
  });

  it('looks at no script of another type, and at none deeper down', async () => {
    const { host, controller } = await hosting((element) => new InlineDataController(element));
    const box = document.createElement('div');
    box.append(script('{}'));
    host.append(script('1', 'text/plain'), box);
    await aTimeout(0);
    expect(controller.text).to.equal(undefined);
  });

  function list(markup: string): HTMLOListElement {
    const element = document.createElement('ol');
    const page = new DOMParser().parseFromString(`<ol>${markup}</ol>`, 'text/html');
    element.append(...(page.querySelector('ol')?.childNodes ?? []));
    return element;
  }
  const one = '<li id="a"><time datetime="2018">2018</time> A</li>';

  it('reads the list that comes and changes, and reads it anew only when it has changed', async () => {
    const { host, controller } = await hosting((element) => new InlineDataController(element));
    expect(controller.list).to.equal(undefined);
    const events = list(one);
    host.append(events);
    await aTimeout(0);
    expect(controller.hasList).to.equal(true);
    await waitUntil(() => controller.list, 'the list is read');
    const first = controller.list;
    expect(first?.input).to.deep.equal({
      language: 'en',
      events: [{ id: 'a', date: '2018', title: 'A' }],
    });
    host.setAttribute('title', 'changed');
    await aTimeout(0);
    expect(controller.list === first).to.equal(true);
    events.querySelector('time')?.setAttribute('datetime', '2019');
    await aTimeout(0);
    expect(controller.list?.input).to.deep.include({ events: [{ id: 'a', date: '2019', title: 'A' }] });
    events.remove();
    await aTimeout(0);
    expect(controller.hasList).to.equal(false);
    expect(controller.list).to.equal(undefined);
  });

  it('reads a list without numbers as one with them', async () => {
    const { host, controller } = await hosting((element) => new InlineDataController(element));
    const events = document.createElement('ul');
    events.append(...list(one).childNodes);
    host.append(events);
    await aTimeout(0);
    expect(controller.hasList).to.equal(true);
    await waitUntil(() => controller.list, 'the list is read');
    expect(controller.list?.input).to.deep.equal({
      language: 'en',
      events: [{ id: 'a', date: '2018', title: 'A' }],
    });
  });

  it('prefers the script, and takes no list from a slot or deeper down', async () => {
    const { host, controller } = await hosting((element) => new InlineDataController(element));
    const [slotted, deep, box] = [list(one), list(one), document.createElement('div')];
    slotted.slot = 'before';
    box.append(deep);
    host.append(slotted, box);
    await aTimeout(0);
    expect(controller.hasList).to.equal(false);
    host.append(list(one), script('{}'));
    await aTimeout(0);
    expect(controller.text).to.equal('{}');
    expect(controller.hasList).to.equal(false);
  });

  it('stops looking when its host has left', async () => {
    const { host, controller } = await hosting((element) => new InlineDataController(element));
    host.remove();
    host.append(script('{}'));
    await aTimeout(0);
    expect(controller.text).to.equal(undefined);
  });
});
