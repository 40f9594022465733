/** Keeps the title and the direction of the page as those of the timeline in it; a title is text, whatever is in it. */
export async function describePage(
  timeline: HTMLElement & { readonly updateComplete: Promise<unknown> },
): Promise<void> {
  await timeline.updateComplete;
  const frame = timeline.shadowRoot?.querySelector<HTMLElement>('[part=frame]');
  const heading = frame?.querySelector('[part=heading]');
  if (!frame || !heading) return;
  const describe = (): void => {
    document.title = heading.textContent.trim();
    document.documentElement.dir = frame.dir;
  };
  const observer = new MutationObserver(describe);
  observer.observe(heading, { childList: true, characterData: true, subtree: true });
  observer.observe(frame, { attributeFilter: ['dir'] });
  describe();
}
