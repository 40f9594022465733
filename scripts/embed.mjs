// dist/cdn/embed.html: a page for frames, its script and style sheet, and the script for the page around.
import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './root.mjs';

const from = join(root, 'src/embed');
const to = join(root, 'dist/cdn');

export async function buildEmbed() {
  // One after the other, so that each is one file: they share no page.
  for (const [name, entry] of [
    ['embed-frame', 'frame.ts'],
    ['embed', 'embed.ts'],
  ]) {
    const bundle = await rolldown({ input: { [name]: join(from, entry) }, platform: 'browser' });
    await bundle.write({ dir: to, format: 'esm', minify: true, entryFileNames: '[name].js' });
    await bundle.close();
  }
  for (const file of ['embed.html', 'embed.css']) copyFileSync(join(from, file), join(to, file));
  cpSync(join(root, 'src/theme/themes'), join(to, 'themes'), { recursive: true });
}
