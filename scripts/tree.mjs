import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files under a folder whose names end so, as paths from it, with slashes, sorted. None where there is no folder.
 *
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]}
 */
export function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Whether the module is the script that was started, also through a symbolic link. */
export function isMain(/** @type {string} */ url) {
  return realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}

/** Prints the faults and sets the exit code; says so where there are none. */
export function report(/** @type {string} */ name, /** @type {string[]} */ faults) {
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `${name}: no faults` : `${name}: ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
