import { expect } from 'chai';
import { readCsv } from '../../../src/dataset/formats/csv.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { finish } from '../../../src/dataset/steps.js';

const read = (text: string) => finish(readCsv(text));

const text = `id,date,title,kind,place,importance,status,leads-to,mentions
a,2017-09,"A speech, and ""more""",speech,New York,0.9,,b;c,
b,2018,B,paper,New York,,,,c

c,2019-11-29,C,speech,,,planned,,
`;

describe('CSV', () => {
  it('gives events, their kinds and places by name, and links', () => {
    const { input, issues } = read(`\uFEFF${text}`);
    const { dataset, issues: more } = readDataset(input);
    expect([...issues, ...more]).to.deep.equal([]);
    const { events, kinds, places, links } = dataset;
    expect(
      events.map(({ id, title, kind, place, status, importance }) => [
        id,
        title,
        kind,
        place,
        status,
        importance,
      ]),
    ).to.deep.equal([
      ['a', 'A speech, and "more"', 'speech', 'New York', 'occurred', 0.9],
      ['b', 'B', 'paper', 'New York', 'occurred', 0.5],
      ['c', 'C', 'speech', undefined, 'planned', 0.5],
    ]);
    expect([...kinds.keys()]).to.deep.equal(['speech', 'paper']);
    expect([...places.keys()]).to.deep.equal(['New York']);
    expect(links.map(({ from, type, to }) => `${from} ${type} ${to}`)).to.deep.equal([
      'a leads-to b',
      'a leads-to c',
      'b mentions c',
    ]);
  });

  it('goes on to the reader with what is no number', () => {
    const { input } = read('id,date,title,importance\na,2000,A,high');
    expect(readDataset(input).issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'wrong-type events[0].importance',
    ]);
  });

  it('takes any name as a column or a place', () => {
    const { input, issues } = read('id,date,title,place,__proto__\n__proto__,2000,A,constructor,x');
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown-column __proto__']);
    const { dataset } = readDataset(input);
    expect(dataset.events[0]).to.include({ id: '__proto__', place: 'constructor' });
  });

  it('says what is missing in the first line, and survives any text', () => {
    expect(read('').issues.map(({ code }) => code)).to.deep.equal(['bad-header']);
    expect(read('name\nx').issues.map(({ code }) => code)).to.deep.equal(['unknown-column', 'bad-header']);
    expect(read('id,date,title\n"never closed').input).to.be.an('object');
  });
});
