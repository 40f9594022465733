import type { ProblemWords } from './problem-words.js';
import type { Steps } from './steps.js';
import type { Issue } from './types.js';

/** Says in words what is wrong. */
export type Problem = (words: ProblemWords) => string;

/** Something that is wrong, before it is said in words: few datasets have any, so the words are fetched. */
export interface Finding extends Omit<Issue, 'message'> {
  /** The name of what it is about, and the field. */
  readonly where: string;
  readonly problem: Problem;
}

/** So many findings are said between two rests. */
const BATCH = 64;

/** The findings as messages; without words, each names its place and no more than its code. */
export function* issuesIn(findings: readonly Finding[], words?: ProblemWords): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const { where, problem, ...issue } of findings) {
    if (issues.length % BATCH === 0) yield;
    const said = words ? problem(words) : `${issue.code.replaceAll('-', ' ')}.`;
    issues.push({ ...issue, message: `${where}: ${said}` });
  }
  return issues;
}
