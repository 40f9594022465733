// Runs the files named as arguments in Mocha, and sends the counts of tests to the parent process.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import Mocha from 'mocha';

const { timeout, forbidOnly } = createRequire(import.meta.url)('../../.mocharc.cjs');
const files = process.argv.slice(2);
const mocha = new Mocha({ timeout, forbidOnly, reporter: files.length > 8 ? 'dot' : 'spec' });

let broken = 0;
for (const file of files) {
  // One by one, so that a file that does not load leaves the others to run.
  mocha.files = [resolve(file)];
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    broken++;
    console.error(`\n${file} did not load:\n`, error);
  }
}

const runner = mocha.run((failures) => {
  const { passes, pending } = runner.stats;
  process.send?.({ passed: passes, failed: failures + broken, skipped: pending });
  process.disconnect?.();
  process.exitCode = failures + broken > 0 ? 1 : 0;
});
