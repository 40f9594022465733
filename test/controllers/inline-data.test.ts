import { aTimeout, expect } from '@open-wc/testing';
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

  it('stops looking when its host has left', async () => {
    const { host, controller } = await hosting((element) => new InlineDataController(element));
    host.remove();
    host.append(script('{}'));
    await aTimeout(0);
    expect(controller.text).to.equal(undefined);
  });
});
