import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { standingOf, type Standing } from '../../src/dataset/standing.js';
import type { Status } from '../../src/dataset/types.js';
import { parseDate } from '../../src/time/parse-date.js';

const instantOf = (text: string) => {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value.begin[0];
};

describe('standingOf', () => {
  const table: readonly (readonly [
    date: string,
    status: Status,
    asOf: string | undefined,
    now: string,
    Standing,
  ])[] = [
    ['2018-06-22', 'occurred', '2020-06-22', '2026-11-01', 'past'],
    ['2018-06-22', 'occurred', undefined, '2018-06-22', 'past'],
    ['2020/..', 'occurred', undefined, '2026-11-01', 'ongoing'],
    ['2020/..', 'occurred', undefined, '2019-01-01', 'past'],
    ['2020/2030', 'occurred', undefined, '2026-11-01', 'ongoing'],
    ['2020/2030', 'occurred', undefined, '2030-06-01', 'past'],
    ['[2020-06-22..]', 'planned', '2020-06-22', '2020-06-22', 'planned'],
    ['[2020-06-22..]', 'planned', '2020-06-22', '2020-06-23', 'unrecorded'],
    ['2027', 'planned', '2020-06-22', '2026-11-01', 'planned'],
    ['2021', 'planned', undefined, '2021-06-01', 'planned'],
    ['2021', 'planned', undefined, '2022-01-01', 'unrecorded'],
    ['2020', 'cancelled', '2020-06-22', '2026-11-01', 'cancelled'],
  ];
  for (const [date, status, asOf, now, standing] of table) {
    it(`${date}, ${status}, as of ${asOf ?? 'no day'}, is ${standing} on ${now}`, () => {
      const { dataset } = readDataset({
        ...(asOf ? { asOf } : {}),
        events: [{ id: 'a', date, title: 'A', status }],
      });
      const [event] = dataset.events;
      if (!event) throw new Error('no event');
      expect(standingOf(event, dataset, instantOf(now))).to.equal(standing);
    });
  }
});
