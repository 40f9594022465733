// What chain-timeline has drawn, as markup: shadow roots with their styles in them.

/** The markup of n events, taken from a page that is drawn. */
export async function pictureOf(browser, origin, n) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.goto(`${origin}/?subject=chain-timeline&n=${n}`);
  await page.waitForFunction('window.bench');
  const markup = await page.evaluate(async () => {
    await window.bench.prepare();
    await window.bench.mount();
    const stage = document.querySelector('#stage');
    const shadowRoots = [];
    const open = (root) => {
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (!shadowRoot) continue;
        shadowRoots.push(shadowRoot);
        open(shadowRoot);
        const style = document.createElement('style');
        const rules = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        style.textContent = rules.map(({ cssText }) => cssText).join('\n');
        shadowRoot.prepend(style);
      }
    };
    open(stage);
    return stage.getHTML({ shadowRoots });
  });
  await page.close();
  return markup;
}
