import { expect } from '@open-wc/testing';
import { commandOf, KeysController, type Command, type Flow } from '../../src/controllers/keys.js';
import { hosting } from './host.js';

const ltr: Flow = { orientation: 'horizontal', direction: 'ltr' };
const rtl: Flow = { orientation: 'horizontal', direction: 'rtl' };
const down: Flow = { orientation: 'vertical', direction: 'ltr' };

function key(code: string, init: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { code, bubbles: true, composed: true, cancelable: true, ...init });
}

describe('commandOf', () => {
  const table: readonly (readonly [code: string, flow: Flow, command: Command | undefined])[] = [
    ['ArrowLeft', ltr, 'previous'],
    ['ArrowRight', ltr, 'next'],
    ['ArrowLeft', rtl, 'next'],
    ['ArrowRight', rtl, 'previous'],
    ['ArrowUp', ltr, 'lane-up'],
    ['ArrowDown', ltr, 'lane-down'],
    ['ArrowUp', down, 'previous'],
    ['ArrowDown', down, 'next'],
    ['Home', ltr, 'first'],
    ['End', ltr, 'last'],
    ['BracketLeft', ltr, 'cause'],
    ['BracketRight', rtl, 'effect'],
    ['Enter', ltr, 'open'],
    ['Space', ltr, 'open'],
    ['Escape', ltr, 'back'],
    ['Equal', ltr, 'zoom-in'],
    ['NumpadSubtract', ltr, 'zoom-out'],
    ['KeyW', rtl, 'zoom-in'],
    ['KeyA', ltr, 'pan-back'],
    ['KeyA', rtl, 'pan-forth'],
    ['KeyD', ltr, 'pan-forth'],
    ['PageDown', ltr, 'screen-forth'],
    ['Digit0', ltr, 'fit'],
    ['KeyF', ltr, 'fit-chain'],
    ['KeyQ', ltr, undefined],
    ['Slash', ltr, 'search'],
    ['toString', ltr, undefined],
  ];
  for (const [code, flow, command] of table) {
    it(`${code}, ${flow.orientation} ${flow.direction}: ${command ?? 'nothing'}`, () => {
      expect(commandOf(key(code), flow)).to.equal(command);
    });
  }

  for (const [layout, code, init, command] of [
    ['American', 'Equal', { key: '+', shiftKey: true }, 'zoom-in'],
    ['German', 'BracketRight', { key: '+' }, 'zoom-in'],
    ['German', 'Digit8', { key: '[', ctrlKey: true, altKey: true }, 'cause'],
    ['German Apple', 'Digit5', { key: '[', altKey: true }, 'cause'],
    ['German', 'Minus', { key: '?', shiftKey: true }, 'help'],
    ['German', 'Digit7', { key: '/', shiftKey: true }, 'search'],
    ['German', 'Slash', { key: '-' }, 'zoom-out'],
    ['Russian', 'BracketLeft', { key: 'х' }, 'cause'],
    ['Arabic', 'KeyW', { key: 'ص' }, 'zoom-in'],
  ] as const) {
    it(`${init.key} on a ${layout} keyboard: ${command}`, () => {
      expect(commandOf(key(code, init), ltr)).to.equal(command);
    });
  }

  it('leaves a sign with Alt to others where the layout needs no Alt for it', () => {
    expect(commandOf(key('BracketLeft', { key: '[', altKey: true }), ltr)).to.equal(undefined);
  });

  it('? asks for help, with Shift only', () => {
    expect(commandOf(key('Slash', { shiftKey: true }), ltr)).to.equal('help');
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing'] as const) {
    it(`leaves arrows with ${modifier} to others`, () => {
      expect(commandOf(key('ArrowRight', { [modifier]: true }), ltr)).to.equal(undefined);
    });
  }
});

describe('KeysController', () => {
  const create = (run: (command: Command) => boolean, enabled = true) =>
    hosting((element) => new KeysController(element, { flow: () => ltr, enabled: () => enabled, run }));

  it('takes a key from the page only if something was done', async () => {
    for (const done of [true, false]) {
      const { host } = await create(() => done);
      const event = key('ArrowRight');
      host.shadowRoot?.querySelector('input')?.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(done);
    }
  });

  it('hears nothing from its slots, when disabled, when another took the key, or after its host left', async () => {
    const commands: Command[] = [];
    const run = (command: Command) => commands.push(command) > 0;
    const { host } = await create(run);
    const own = host.shadowRoot?.querySelector('input') as HTMLElement;

    const slotted = document.createElement('input');
    host.append(slotted);
    slotted.dispatchEvent(key('ArrowRight'));

    own.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    own.dispatchEvent(key('ArrowRight'));

    host.remove();
    own.dispatchEvent(key('ArrowRight'));

    const { host: silent } = await create(run, false);
    silent.shadowRoot?.querySelector('input')?.dispatchEvent(key('ArrowRight'));
    expect(commands).to.deep.equal([]);
  });
});
