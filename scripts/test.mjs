// Runs every test: in Node by Mocha, in browsers by @web/test-runner. `npm test -- test/time` runs a part,
// `--browsers=chromium,firefox` picks the browsers, `--built` takes dist and storybook-static as they are.
import { fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { filesUnder } from './tree.mjs';

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: {
    browsers: { type: 'string', default: process.env.BROWSERS || 'chromium' },
    built: { type: 'boolean', default: false },
  },
});

const isNodeOnly = (/** @type {string} */ file) => file.endsWith('.node.test.ts');
const isPure = (/** @type {string} */ file) => /^test\/(core|data|dataset|i18n|layout|time)\b/.test(file);

const files = filesUnder(join(root, 'test'), '.test.ts')
  .map((file) => `test/${file}`)
  .filter((file) => filters.length === 0 || filters.some((filter) => file.startsWith(filter)));

const total = { passed: 0, failed: 0, skipped: 0 };

/** A runner that ends without its counts, or fails with none failed, has crashed: that is one failure. */
function run(/** @type {string} */ name, /** @type {string[]} */ [script, ...args], execArgv = []) {
  console.log(`\n${name}`);
  return new Promise((done) => {
    let counts;
    const env = { ...process.env, BROWSERS: options.browsers };
    const child = fork(script, args, { cwd: root, env, execArgv });
    child.on('message', (message) => (counts = message));
    child.on('close', (code) => {
      counts ??= { passed: 0, failed: 1, skipped: 0 };
      if (code !== 0 && counts.failed === 0) counts.failed++;
      if (code !== 0) console.error(`${name}: ended with exit code ${code}`);
      for (const key of Object.keys(total)) total[key] += counts[key];
      done();
    });
  });
}

function build(/** @type {string} */ script) {
  console.log(`\nnpm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`npm run ${script} failed`);
  total.failed++;
}

const inNode = files.filter((file) => isNodeOnly(file) || isPure(file));
const inBrowsers = files.filter((file) => !isNodeOnly(file));
if (!options.built) {
  if (inNode.some((file) => /^test\/(package|stories)/.test(file))) build('build');
  if (inNode.some((file) => file.startsWith('test/stories'))) build('build-storybook');
}
if (inNode.length > 0)
  await run(
    `Node ${process.versions.node}: ${inNode.length} files`,
    ['scripts/test/run-mocha.mjs', ...inNode],
    ['--import', 'tsx'],
  );
if (inBrowsers.length > 0)
  await run(`${options.browsers}: ${inBrowsers.length} files`, [
    'node_modules/@web/test-runner/dist/bin.js',
    '--files',
    ...inBrowsers,
  ]);

if (total.passed + total.failed === 0) {
  console.error(`No test found${filters.length > 0 ? ` under ${filters.join(', ')}` : ''}`);
  total.failed++;
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
process.send?.(total);
process.disconnect?.();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
