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
      'It is to lead to the war (the effect may precede the cause).',
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
});
