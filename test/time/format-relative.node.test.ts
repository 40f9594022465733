import { expect } from 'chai';
import { startOfDay } from '../../src/time/civil.js';
import { formatRelative } from '../../src/time/format-relative.js';
import { toInstant } from '../../src/time/instant.js';

describe('formatRelative, in any zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  for (const name of ['UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Tashkent']) {
    it(`says the same in ${name}`, () => {
      process.env['TZ'] = name;
      const told = Array.from({ length: 800 }, (_, i) =>
        formatRelative(toInstant(startOfDay(2011, 1, 1) + i * 86_400_000), startOfDay(2012, 1, 1), 'en'),
      );
      expect(told[0]).to.equal('1 year ago');
      expect(told[1]).to.equal('11 months ago');
      expect(told[304]).to.equal('2 months ago');
      expect(told[305]).to.equal('1 month ago');
      expect(told[335]).to.equal('30 days ago');
      expect(told[365]).to.equal('today');
      expect(told[395]).to.equal('in 30 days');
      expect(told[396]).to.equal('in 1 month');
      expect(told[731]).to.equal('in 1 year');
    });
  }
});
