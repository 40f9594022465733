import { expect } from 'chai';
import { issuesIn, type Finding } from '../../src/dataset/finding.js';
import { ProblemWords } from '../../src/dataset/problem-words.js';
import { finish } from '../../src/dataset/steps.js';

const finding: Finding = {
  code: 'missing-alt',
  severity: 'warning',
  path: 'events[0].media.alt',
  where: 'Event "a", media.alt',
  problem: (words) => words.missingAlt(),
};
const { code, severity, path } = finding;

describe('issuesIn', () => {
  it('says where something is wrong, and what', () => {
    const message =
      'Event "a", media.alt: is missing; say in words what the picture shows. The picture was left out.';
    expect(finish(issuesIn([finding], new ProblemWords()))).to.deep.equal([
      { code, severity, path, message },
    ]);
  });

  it('without words says where, and the code', () => {
    const message = 'Event "a", media.alt: missing alt.';
    expect(finish(issuesIn([finding]))).to.deep.equal([{ code, severity, path, message }]);
  });

  it('rests on the way through many', () => {
    let rests = 0;
    for (const steps = issuesIn(Array.from({ length: 1_000 }, () => finding)); !steps.next().done;)
      rests += 1;
    expect(rests).to.be.within(10, 100);
  });
});
