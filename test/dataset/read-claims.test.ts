import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';

function readOne(fields: object) {
  const { dataset, issues } = readDataset({
    actors: { unga: 'General Assembly', gherman: 'N. Gherman' },
    sources: { report: 'Report' },
    events: [{ id: 'talk', date: '2020', title: 'Talk', ...fields }],
  });
  return { dataset, event: dataset.events[0], issues };
}

describe('claims', () => {
  it('hold a date, a text, a source, a speaker and a note', () => {
    const { event, issues } = readOne({
      claims: [
        {
          date: 'XXXX-06-22',
          text: { en: 'So' },
          source: 'report',
          attributedTo: 'gherman',
          note: 'No year',
        },
      ],
    });
    expect(issues).to.deep.equal([]);
    expect(event?.claims).to.have.length(1);
    expect(event?.claims[0]).to.deep.include({
      text: { en: 'So' },
      source: 'report',
      attributedTo: 'gherman',
      note: 'No year',
    });
    expect(event?.claims[0]?.date?.text).to.equal('XXXX-06-22');
  });

  const table: readonly (readonly [claim: unknown, code: string, field: string, kept: number])[] = [
    [5, 'wrong-type', 'claims[0]', 0],
    [{}, 'empty-claim', 'claims[0]', 0],
    [{ text: 'So', date: 'soon' }, 'bad-date', 'claims[0].date', 1],
    [{ text: 'So', source: 'reprot' }, 'missing-source', 'claims[0].source', 1],
    [{ text: 'So', note: 5 }, 'wrong-type', 'claims[0].note', 1],
    [{ text: 'So', attributedTo: 'somebody' }, 'missing-actor', 'claims[0].attributedTo', 1],
  ];
  for (const [claim, code, field, kept] of table) {
    it(`${JSON.stringify(claim)} → ${code}`, () => {
      const { event, issues } = readOne({ claims: [claim] });
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect(issues[0]?.path).to.equal(`events[0].${field}`);
      expect(issues[0]?.message).to.include('"talk"').and.to.include(field);
      expect(event?.claims).to.have.length(kept);
    });
  }

  it('an opinion keeps its speaker, also one who is not declared', () => {
    const { dataset, event } = readOne({ claims: [{ text: 'So', attributedTo: 'somebody' }] });
    expect(event?.claims[0]?.attributedTo).to.equal('somebody');
    expect(dataset.actors.get('somebody')).to.deep.equal({ id: 'somebody', label: 'somebody' });
  });
});

describe('the actors of an event', () => {
  it('have roles that belong to the event', () => {
    const actors = [{ actor: 'unga', role: { en: 'adopted it' } }, { actor: 'gherman' }];
    const { event, issues } = readOne({ actors });
    expect(issues).to.deep.equal([]);
    expect(event?.actors).to.deep.equal(actors);
  });

  const table: readonly (readonly [part: unknown, code: string, field: string])[] = [
    ['unga', 'wrong-type', 'actors[0]'],
    [{ role: 'host' }, 'missing-id', 'actors[0].actor'],
    [{ actor: 'ungb' }, 'missing-actor', 'actors[0].actor'],
    [{ actor: [] }, 'wrong-type', 'actors[0].actor'],
  ];
  for (const [part, code, field] of table) {
    it(`${JSON.stringify(part)} → ${code}`, () => {
      const { event, issues } = readOne({ actors: [part] });
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect(issues[0]?.message).to.include('"talk"').and.to.include(field);
      expect(event?.actors).to.deep.equal([]);
    });
  }
});
