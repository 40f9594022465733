/** What a frame tells the page around it. Nothing but a number, and never to `*`. */
export interface HeightMessage {
  readonly type: 'chain-timeline:height';
  /** In px. */
  readonly height: number;
}

/** In px. A frame that asks for more scrolls. */
const HIGHEST = 20_000;

/** Tells another window of one origin how high an element is, now and whenever that changes, but while it is silent. */
export function tellHeight(
  element: Element,
  to: Pick<Window, 'postMessage'>,
  origin: string,
  isSilent = (): boolean => false,
): void {
  let told: number | undefined;
  new ResizeObserver(() => {
    if (isSilent()) return;
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    to.postMessage({ type: 'chain-timeline:height', height } satisfies HeightMessage, origin);
  }).observe(element);
}

/** Gives every frame of a page the height that it tells, as long as it shows what its address says. */
export function hearHeights(): void {
  // The page itself listens here; this is no element.
  // eslint-disable-next-line no-restricted-syntax
  window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!isHeightMessage(data)) return;
    const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
    if (frame && URL.canParse(frame.src) && new URL(frame.src).origin === origin) {
      frame.style.blockSize = `${Math.min(data.height, HIGHEST)}px`;
    }
  });
}

function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<Record<keyof HeightMessage, unknown>>;
  return type === 'chain-timeline:height' && typeof height === 'number' && height > 0 && height < Infinity;
}
