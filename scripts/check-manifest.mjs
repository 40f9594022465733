// custom-elements.json says what the sources say; the tree is left as it is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestText, readManifest } from './manifest.mjs';
import { root } from './root.mjs';
import { report } from './tree.mjs';

const path = join(root, 'custom-elements.json');
const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
const fresh = manifestText(await readManifest());
report('manifest', written === fresh ? [] : ['custom-elements.json is not fresh: npm run analyze']);
