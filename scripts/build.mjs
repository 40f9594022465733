// dist: modules and types, the one-file bundle, themes, the manifest, and data for editors.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { buildCdn } from './cdn.mjs';
import { buildEmbed } from './embed.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { manifestText, readManifest } from './manifest.mjs';
import { root } from './root.mjs';
import { filesUnder } from './tree.mjs';

const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

await buildCdn({ name, version, license });
await buildEmbed();

mkdirSync(join(dist, 'themes'));
const themes = join(root, 'src/theme/themes');
for (const theme of filesUnder(themes, '.css'))
  copyFileSync(join(themes, theme), join(dist, 'themes', theme));

const manifest = await readManifest();
writeFileSync(join(root, 'custom-elements.json'), manifestText(manifest));
generateVsCodeCustomElementData(manifest, { outdir: dist, hideLogs: true });
writeFrameworkTypes(manifest, dist);
generateJetBrainsWebTypes(manifest, { outdir: dist, packageJson: false, hideLogs: true });
