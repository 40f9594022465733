import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TAG = 'chain-timeline';
/** An element that is not yet upgraded takes no controller. */
const TIMELINE = `${TAG}:defined`;

export interface Panel extends ReactiveControllerHost, HTMLElement {
  /** The id of a timeline in the same document or shadow root; without it, the one around the panel counts. */
  readonly for: string | undefined;
}

/** What is heard of a timeline, by the name of the event. */
type Listeners = {
  readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void;
};

/**
 * The timeline that a panel belongs to: found whichever of the two comes first,
 * and followed when one is moved or gets another id. The host updates after each
 * update of its timeline, and hears of it what it is to hear.
 */
export class TimelineLinkController<
  Timeline extends ReactiveControllerHost & HTMLElement,
> implements ReactiveController {
  readonly #host: Panel;
  readonly #heard: Listeners;
  /** Made on the page, because a server has none. */
  #observer: MutationObserver | undefined;
  readonly #follower: ReactiveController = {
    hostUpdated: () => this.#host.requestUpdate(),
    hostDisconnected: () => this.#look(),
  };
  #lastId: string | undefined;
  timeline: Timeline | undefined;

  constructor(host: Panel, heard: Listeners = {}) {
    this.#host = host;
    this.#heard = heard;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#look());
    void customElements.whenDefined(TAG).then(() => this.#look());
  }

  hostUpdate(): void {
    if (this.#id !== this.#lastId) this.#look();
  }

  hostDisconnected(): void {
    this.#look();
  }

  /** Tells a wish: up from the host, or at the timeline itself where that is elsewhere. */
  ask(wish: Event): void {
    (this.#lastId === undefined ? this.#host : this.timeline)?.dispatchEvent(wish);
  }

  /** An empty id names nothing. A page may set a number. */
  get #id(): string | undefined {
    return this.#host.for?.toString() || undefined;
  }

  #look(): void {
    const { isConnected } = this.#host;
    const id = this.#id;
    const timeline = isConnected ? this.#find(id) : undefined;
    this.#lastId = id;
    this.#observer?.disconnect();
    if (isConnected && id !== undefined) this.#watch(timeline);
    if (timeline === this.timeline) return;
    this.timeline?.removeController(this.#follower);
    for (const [type, hear] of Object.entries(this.#heard)) {
      placeOf(type, this.timeline)?.removeEventListener(type, hear as EventListener);
      placeOf(type, timeline)?.addEventListener(type, hear as EventListener);
    }
    this.timeline = timeline;
    timeline?.addController(this.#follower);
    // A request is lost while an update runs, and this may be in the middle of one.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** The whole root while the timeline is not there; then only its id. */
  #watch(timeline: Timeline | undefined): void {
    const attributes = { attributeFilter: ['id'] };
    if (timeline) this.#observer?.observe(timeline, attributes);
    else this.#observer?.observe(this.#host.getRootNode(), { ...attributes, childList: true, subtree: true });
  }

  #find(id: string | undefined): Timeline | undefined {
    if (id === undefined) return timelineAround<Timeline>(this.#host);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.querySelector<Timeline>(`${TIMELINE}#${CSS.escape(id)}`) ?? undefined;
  }
}

/** Where an event is heard. On an element, a click would make all that is in it "clickable" to a screen reader. */
function placeOf(type: string, timeline: HTMLElement | undefined): EventTarget | null | undefined {
  return type === 'click' ? timeline?.shadowRoot : timeline;
}

/** The nearest timeline that an element is shown in, out through slots and shadow roots. */
function timelineAround<Timeline extends Element>(element: Element): Timeline | undefined {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) {
      if (node.matches(TIMELINE)) return node as Timeline;
      node = node.assignedSlot ?? node.parentNode;
    } else {
      node = node instanceof ShadowRoot ? node.host : null;
    }
  }
  return undefined;
}
