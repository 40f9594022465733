import { expect } from 'chai';
import { readJson } from '../../../src/dataset/formats/json.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { finished } from '../finished.js';

describe('JSON', () => {
  it('is read, with a byte order mark or without', async () => {
    const expected = { input: { events: [] }, issues: [] };
    expect(await finished(readJson('{"events": []}'))).to.deep.equal(expected);
    expect(await finished(readJson('\uFEFF{"events": []}'))).to.deep.equal(expected);
  });

  for (const text of ['', '{', 'not json', '{"events": [}']) {
    it(`${JSON.stringify(text)} is a fault, and an empty dataset without another`, async () => {
      const { input, issues } = await finished(readJson(text));
      expect(issues.map(({ code }) => code)).to.deep.equal(['bad-json']);
      expect(readDataset(input).issues).to.deep.equal([]);
    });
  }

  describe('of a large document', () => {
    const input = { events: Array.from({ length: 9_999 }, (_, n) => ({ id: n, title: 'An event' })) };
    const text = JSON.stringify(input);

    it('is parsed in steps', async () => {
      const steps = readJson(text);
      await steps.next().value;
      expect(steps.next().done).to.equal(false);
      expect((await finished(steps)).input).to.deep.equal(input);
    });

    it('is parsed in one go where what does it in steps does not come', () => {
      const steps = readJson(text);
      expect(steps.next().value).to.be.a('promise');
      expect(steps.next()).to.deep.equal({ done: true, value: { input, issues: [] } });
    });
  });
});
