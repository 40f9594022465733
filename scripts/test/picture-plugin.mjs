// A command for tests in the browser: compares a text with the file that is committed under test/pictures.
// With UPDATE_PICTURES=1 the files are written anew; look at the diff before committing it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function picturePlugin() {
  return {
    name: 'picture',
    executeCommand({ command, payload }) {
      if (command !== 'committed-picture') return undefined;
      const { name, picture } = /** @type {{name: string, picture: string}} */ (payload);
      const path = join(root, 'test/pictures', `${name}.svg`);
      if (process.env.UPDATE_PICTURES) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, picture);
      }
      return { picture: existsSync(path) ? readFileSync(path, 'utf8') : '' };
    },
  };
}
