// The one door: every check, each with its name and its time. All run, whatever failed before; what a step prints is
// shown when it fails, or where it is the point of the step.
import { fork, spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Scripts of package.json, in order; `shown` always prints what the script says. */
const steps = [
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'types of the core, without DOM', script: 'check:core-types' },
  { name: 'layers', script: 'check:layers' },
  { name: 'mirror', script: 'check:mirror' },
  { name: 'manifest fresh', script: 'check:manifest' },
  { name: 'generated data fresh', script: 'check:data' },
  { name: 'nothing unused', script: 'check:unused' },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'check:size', shown: true },
  { name: 'package', script: 'check:package' },
  { name: 'Storybook', script: 'build-storybook' },
];

const failed = [];
const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a script of package.json; resolves to whether it succeeded, and to what it printed. */
function runScript(/** @type {string} */ script) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ ok: false, output: String(error) }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** The tests print as they go, and send their counts; none sent means that the runner broke off. */
function runTests() {
  return new Promise((done) => {
    let counts = { passed: 0, failed: 1 };
    const child = fork('scripts/test.mjs', ['--built'], { cwd: root });
    child.on('message', (message) => (counts = message));
    child.on('close', () => done(counts));
  });
}

const start = performance.now();
for (const { name, script, shown } of steps) {
  const since = performance.now();
  const { ok, output } = await runScript(script);
  if (!ok) failed.push(name);
  if (!ok || shown) process.stdout.write(output);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (npm run ${script}), ${seconds(since)}`);
}

const since = performance.now();
const counts = await runTests();
if (counts.failed > 0) failed.push('tests');
console.log(`\n${counts.failed === 0 ? 'ok    ' : 'FAILED'} tests (npm test), ${seconds(since)}`);

console.log(
  failed.length === 0
    ? `\nEverything is well, ${seconds(start)}`
    : `\nFAILED: ${failed.join(', ')}, ${seconds(start)}`,
);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
