import type { TestSession } from '@web/test-runner';
import { expect } from 'chai';
import { countSessions } from '../../../scripts/test/count-reporter.mjs';

const passed = { name: 'a', passed: true, skipped: false };
const failed = { name: 'b', passed: false, skipped: false };
const skipped = { name: 'c', passed: false, skipped: true };

const session = (whole: boolean, tests?: (typeof passed)[], nested: (typeof passed)[] = []): TestSession =>
  ({
    passed: whole,
    testResults: tests && {
      name: '',
      tests,
      suites: [{ name: 'inner', tests: nested, suites: [] }],
    },
  }) as unknown as TestSession;

describe('count-reporter', () => {
  it('adds up the tests of all suites of all sessions', () => {
    expect(
      countSessions([session(true, [passed, skipped], [passed]), session(false, [failed], [passed, failed])]),
    ).to.deep.equal({ passed: 3, failed: 2, skipped: 1 });
  });

  it('counts a file that did not load as a failure', () => {
    expect(countSessions([session(true, [passed]), session(false)])).to.deep.equal({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a session that broke off after its tests as a failure', () => {
    expect(countSessions([session(false, [passed])])).to.deep.equal({ passed: 1, failed: 1, skipped: 0 });
  });
});
