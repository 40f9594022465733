/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {{tests: {passed: boolean, skipped: boolean}[], suites: Suite[]}} Suite
 */

/** A session whose file did not load, or that broke off, has no results of its own: that is one failure. */
function countSession(/** @type {import('@web/test-runner').TestSession} */ session) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const walk = (/** @type {Suite} */ suite) => {
    for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    suite.suites.forEach(walk);
  };
  if (session.testResults) walk(session.testResults);
  if (!session.passed && counts.failed === 0) counts.failed++;
  return counts;
}

/**
 * The counts of all sessions together.
 *
 * @param {import('@web/test-runner').TestSession[]} sessions
 * @returns {Counts}
 */
export function countSessions(sessions) {
  const all = sessions.map(countSession);
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * A reporter for `@web/test-runner` that sends the counts of tests to the parent process.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      process.send?.(countSessions(sessions));
    },
  };
}
