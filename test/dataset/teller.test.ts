import '../../src/i18n/all.js';
import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { Teller } from '../../src/dataset/teller.js';

describe('Teller', () => {
  const { dataset } = readDataset({
    places: { tashkent: 'Tashkent' },
    events: [
      { id: 'talk', date: '2017-05-01', title: 'the talk in Tashkent', place: 'tashkent' },
      { id: 'paper', date: '2017-05-01', title: 'the paper', place: 'tashkent' },
      { id: 'war', date: '194X', title: 'the war' },
      { id: 'feast', date: '2018', title: 'the feast of 2018', status: 'cancelled' },
      { id: 'fair', date: '2019', title: 'the fair', status: 'planned' },
      { id: 'lost', date: '', title: 'the lost letter' },
    ],
    links: [
      { from: 'talk', type: 'adopts', to: 'paper' },
      { from: 'paper', type: 'plans', to: 'fair', basis: 'inferred' },
      { from: 'fair', type: 'leads-to', to: 'war' },
    ],
  });
  const tale = (locale: string, ...ids: string[]): string[] => {
    const teller = new Teller(dataset, locale, undefined);
    return ids.flatMap((id) => {
      const event = [...dataset.events, ...dataset.undated].find((one) => one.id === id);
      const links = dataset.links.filter(({ from }) => from === id);
      return event ? teller.tell(event, links).map(({ text }) => text) : [];
    });
  };

  it('names no place twice, and does not repeat a date or a name that was just said', () => {
    expect(tale('en', 'talk', 'paper', 'fair')).to.deep.equal([
      'It began on 1 May 2017 with the talk in Tashkent, which adopted the paper.',
      'It planned the fair (inferred).',
      'It is planned (2019).',
      'It is to lead to the war (the effect precedes the cause).',
    ]);
  });

  it('puts a date that stands in no sentence behind the name, unless the name says it', () => {
    expect(tale('en', 'war', 'feast', 'lost')).to.deep.equal([
      'To the chain belongs the war (1940s).',
      'The feast of 2018 was cancelled.',
      'There was also the lost letter.',
    ]);
  });

  it('says in another language what it says in English', () => {
    expect(tale('ru', 'paper', 'feast')).to.deep.equal([
      'Всё начинается 1 мая 2017 года: the paper (Tashkent).',
      'В планах – the fair (вывод составителя).',
      'Отменено: the feast of 2018.',
    ]);
  });

  describe('says no more than the dates', () => {
    const told = (locale: string, ...dates: string[]): string[] => {
      const events = dates.map((date, at) => ({ id: `e${at}`, date, title: `event ${at}` }));
      const chain = readDataset({ events }).dataset;
      const teller = new Teller(chain, locale, undefined);
      const inOrder = events.flatMap(({ id }) => chain.events.find((event) => event.id === id) ?? []);
      return inOrder.flatMap((event) => teller.tell(event, [])).map(({ text }) => text);
    };
    const wordsOfOrder = /next|then/i;

    it('says an order where the event before was surely over', () => {
      expect(told('en', '2001', '2002', '2003', '2004', '2005', '2006')).to.deep.equal([
        'It began in 2001 with event 0.',
        'In 2002 came event 1.',
        'Event 2 came in 2003.',
        'Next, in 2004, came event 3.',
        'Then, in 2005, came event 4.',
        'In 2006 came event 5.',
      ]);
    });

    for (const before of [
      '2018',
      '2018-06',
      '2018/..',
      '2018-06-01/2018-06-22',
      '2017~',
      '2017?',
      '[2017,2019]',
    ])
      it(`says no order after an event of ${before}, which need not be over`, () => {
        const dates = Array.from({ length: 4 }, () => [before, '2018-06-22']).flat();
        expect(told('en', ...dates).join(' ')).to.not.match(wordsOfOrder);
      });

    it('does not begin two sentences alike where the order is not known', () => {
      expect(told('en', '2018', '2018', '2018', '2018')).to.deep.equal([
        'It began in 2018 with event 0.',
        'In 2018 came event 1.',
        'Event 2 came in 2018.',
        'In 2018 came event 3.',
      ]);
    });

    it('says that two events were at the same time where they share days, and not a month or a year', () => {
      const same = 'At the same time came event 1.';
      expect(told('en', '2018-06-22', '2018-06-22')[1]).to.equal(same);
      expect(told('en', '2018-06-01/2018-06-02', '2018-06-01/2018-06-02')[1]).to.equal(same);
      expect(told('en', '2018-06', '2018-06')[1]).to.equal('In June 2018 came event 1.');
      expect(told('en', '1848', '1848')[1]).to.equal('In 1848 came event 1.');
    });

    it('does not leave the year out of a sentence that only shares it', () => {
      const { dataset: chain } = readDataset({
        events: [
          { id: 'a', date: '1848', title: 'Alpha' },
          { id: 'b', date: '1848', title: 'Beta' },
          { id: 'c', date: '1849', title: 'Gamma' },
        ],
        links: [
          { from: 'a', type: 'proposes', to: 'b' },
          { from: 'b', type: 'leads-to', to: 'c' },
        ],
      });
      const teller = new Teller(chain, 'en', undefined);
      const [, second] = chain.events.flatMap((event) =>
        teller.tell(
          event,
          chain.links.filter(({ from }) => from === event.id),
        ),
      );
      expect(second?.text).to.equal('In 1848, it led to Gamma.');
    });
  });
});
