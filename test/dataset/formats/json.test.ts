import { expect } from 'chai';
import { readJson } from '../../../src/dataset/formats/json.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { finish } from '../../../src/dataset/steps.js';

const read = (text: string) => finish(readJson(text));

describe('JSON', () => {
  it('is read, with a byte order mark or without', () => {
    expect(read('{"events": []}')).to.deep.equal({ input: { events: [] }, issues: [] });
    expect(read('\uFEFF{"events": []}')).to.deep.equal({ input: { events: [] }, issues: [] });
  });

  for (const text of ['', '{', 'not json', '{"events": [}']) {
    it(`${JSON.stringify(text)} is a fault, and an empty dataset without another`, () => {
      const { input, issues } = read(text);
      expect(issues.map(({ code }) => code)).to.deep.equal(['bad-json']);
      expect(readDataset(input).issues).to.deep.equal([]);
    });
  }
});
