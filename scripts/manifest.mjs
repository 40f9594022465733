import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from './root.mjs';

/** The custom-elements manifest of the sources as they are now; nothing is written. */
export function readManifest() {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  return cli({ argv, cwd: root, noWrite: true });
}

/** As it stands in custom-elements.json. */
export const manifestText = (/** @type {object} */ manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
