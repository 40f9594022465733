import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../layout/scene.js';

export type Command =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'lane-up'
  | 'lane-down'
  | 'cause'
  | 'effect'
  | 'open'
  | 'back'
  | 'help'
  | 'search'
  | 'zoom-in'
  | 'zoom-out'
  | 'pan-back'
  | 'pan-forth'
  | 'screen-back'
  | 'screen-forth'
  | 'fit'
  | 'fit-chain';

/** Which way time runs on the screen. */
export interface Flow {
  readonly orientation: 'horizontal' | 'vertical';
  readonly direction: Direction;
}

/** What these signs ask for, on whatever key a layout has them: `[` is AltGr and 8 on a German keyboard. */
const SIGNS: ReadonlyMap<string, Command> = new Map([
  ['[', 'cause'],
  [']', 'effect'],
  ['+', 'zoom-in'],
  ['-', 'zoom-out'],
  ['?', 'help'],
  ['/', 'search'],
]);

/** By `KeyboardEvent.code`: a Cyrillic or Arabic layout moves the letters, not the keys. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['Home', 'first'],
  ['End', 'last'],
  ['BracketLeft', 'cause'],
  ['BracketRight', 'effect'],
  ['Enter', 'open'],
  ['NumpadEnter', 'open'],
  ['Space', 'open'],
  ['Escape', 'back'],
  ['Equal', 'zoom-in'],
  ['NumpadAdd', 'zoom-in'],
  ['KeyW', 'zoom-in'],
  ['Minus', 'zoom-out'],
  ['NumpadSubtract', 'zoom-out'],
  ['KeyS', 'zoom-out'],
  ['PageUp', 'screen-back'],
  ['PageDown', 'screen-forth'],
  ['Digit0', 'fit'],
  ['Numpad0', 'fit'],
  ['KeyF', 'fit-chain'],
  ['Slash', 'search'],
]);

function sidewaysCommand(code: string, { orientation, direction }: Flow): Command | undefined {
  const isMirrored = direction === 'rtl';
  switch (code) {
    case 'KeyA':
      return isMirrored ? 'pan-forth' : 'pan-back';
    case 'KeyD':
      return isMirrored ? 'pan-back' : 'pan-forth';
    case 'ArrowLeft':
      return isMirrored ? 'next' : 'previous';
    case 'ArrowRight':
      return isMirrored ? 'previous' : 'next';
    case 'ArrowUp':
      return orientation === 'horizontal' ? 'lane-up' : 'previous';
    case 'ArrowDown':
      return orientation === 'horizontal' ? 'lane-down' : 'next';
    default:
      return undefined;
  }
}

/** What a key asks for, if anything: a chord with ctrl, alt or cmd belongs to the page or the browser. */
export function commandOf(event: KeyboardEvent, flow: Flow): Command | undefined {
  const { code, ctrlKey, altKey, shiftKey } = event;
  if (event.metaKey || event.isComposing) return undefined;
  const sign = SIGNS.get(event.key);
  // AltGr comes as Ctrl and Alt at once, on Apple's keyboards as Alt: there it is a part of writing the sign.
  if (altKey) return sign === COMMANDS.get(code) ? undefined : sign;
  if (ctrlKey) return undefined;
  if (sign) return sign;
  if (shiftKey) return code === 'Slash' ? 'help' : undefined;
  return sidewaysCommand(code, flow) ?? COMMANDS.get(code);
}

export interface KeysOptions {
  readonly flow: () => Flow;
  readonly enabled: () => boolean;
  /** Does what was asked; `false` leaves the key to the page. */
  readonly run: (command: Command, event: KeyboardEvent) => boolean;
}

/** Turns keys that are pressed inside the host's own parts into commands. What stands in its slots keeps its keys. */
export class KeysController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: KeysOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: KeysOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeydown);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !this.#options.enabled() || !this.#isOwn(event)) return;
    const command = commandOf(event, this.#options.flow());
    if (command && this.#options.run(command, event)) event.preventDefault();
  };

  #isOwn(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    return target instanceof Node && target.getRootNode() === this.#host.shadowRoot;
  }
}
