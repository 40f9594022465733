import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** ms of work at a stretch; what is left of a frame is for drawing. */
const SLICE = 4;

/**
 * Work that may take longer than a frame, in slices: the first at once, the next
 * when the page has had its turn. New work takes the place of the old.
 */
export class SlicesController implements ReactiveController {
  #turn = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Runs until done; says after the first slice and at the end what has become of it. */
  run(work: Iterator<unknown>, onTurn: (isDone: boolean) => void): void {
    const turn = ++this.#turn;
    const slice = (isFirst: boolean): void => {
      if (turn !== this.#turn) return;
      const isDone = workFor(SLICE, work);
      if (!isDone) later(() => slice(false));
      if (isDone || isFirst) onTurn(isDone);
    };
    slice(true);
  }

  /** Runs while the page has nothing else to do. */
  runIdle(work: Iterator<unknown>): void {
    const turn = ++this.#turn;
    const slice = (): void => {
      if (turn === this.#turn && !workFor(SLICE, work)) idle(slice);
    };
    idle(slice);
  }

  stop(): void {
    this.#turn += 1;
  }
}

function workFor(ms: number, work: Iterator<unknown>): boolean {
  const end = performance.now() + ms;
  for (;;) {
    if (work.next().done) return true;
    if (performance.now() > end) return false;
  }
}

function later(task: () => void): void {
  setTimeout(task);
}

/** Not every browser knows when it is idle. */
function idle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else later(task);
}
