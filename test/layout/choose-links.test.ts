import { expect } from 'chai';
import fc from 'fast-check';
import { chooseLinks, type ChosenLinks } from '../../src/layout/choose-links.js';
import { eventIndex } from '../../src/layout/event-index.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Dataset } from '../../src/dataset/types.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf, dateOf, eventOf, linkOf, optionsFor } from './fixtures.js';

const events = Array.from({ length: 200 }, (_, n) =>
  eventOf({ id: `e${n}`, date: dateOf(String(1000 + n)), importance: n / 200 }),
);
const star = datasetOf(
  events,
  events.slice(1).map(({ id }) => linkOf('e0', 'related', id)),
);

/** What is chosen between the begins of two years. */
function choose(
  dataset: Dataset,
  [from, to]: readonly [number, number],
  { selected, ranks = [] }: { selected?: string; ranks?: readonly number[] } = {},
): ChosenLinks {
  const index = eventIndex(dataset, toInstant(0), 0);
  const view = { begin: Date.UTC(from, 0), end: Date.UTC(to, 0), ranks: new Set(ranks) };
  return chooseLinks(dataset, index, view, selected);
}

describe('chooseLinks', () => {
  it('takes the most important and counts the rest', () => {
    const { drawn, hidden } = choose(star, [900, 1300]);
    expect(drawn).to.deep.equal(Array.from({ length: 40 }, (_, n) => 159 + n));
    expect(hidden).to.equal(159);
  });

  it('takes those of the selected event first', () => {
    expect(choose(star, [900, 1300], { selected: 'e5' }).drawn[0]).to.equal(4);
  });

  it('takes what has an end in view, and what passes it by', () => {
    expect(choose(star, [1007, 1008])).to.deep.equal({
      drawn: [6, ...Array.from({ length: 39 }, (_, n) => 160 + n)],
      hidden: 153,
    });
    expect(choose(star, [1190, 1300])).to.deep.equal({
      drawn: Array.from({ length: 10 }, (_, n) => 189 + n),
      hidden: 0,
    });
    expect(choose(star, [800, 900])).to.deep.equal({ drawn: [], hidden: 0 });
  });

  it('takes those of a mark that reaches into view from outside', () => {
    expect(choose(star, [1300, 1400], { ranks: [7] })).to.deep.equal({ drawn: [6], hidden: 0 });
  });

  it('takes and counts what a look at every link would', () => {
    const end = fc.nat(199);
    const years = fc.tuple(fc.integer({ min: 990, max: 1210 }), fc.integer({ min: 990, max: 1210 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end), { maxLength: 120 }), years, (pairs, [a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
        const dataset = datasetOf(
          events,
          pairs.map(([one, other]) => linkOf(`e${one}`, 'related', `e${other}`)),
        );
        // The anchor of a year is in its middle.
        const side = (n: number): number => (1000 + n < from ? -1 : 1000 + n < to ? 0 : 1);
        const seen = pairs.flatMap(([one, other], number) =>
          side(one) !== 0 && side(one) === side(other)
            ? []
            : [{ number, weight: one + other - (side(one) * side(other) < 0 ? 1000 : 0) }],
        );
        const { drawn, hidden } = choose(dataset, [from, to]);
        const best = seen.sort((one, other) => other.weight - one.weight || one.number - other.number);
        expect(drawn).to.deep.equal(
          best
            .slice(0, 40)
            .map(({ number }) => number)
            .sort((one, other) => one - other),
        );
        expect(hidden).to.equal(seen.length - drawn.length);
      }),
      { seed: 20200622 },
    );
  });

  it('looks at no more than a thousand links of the selected event', () => {
    const links = Array.from({ length: 50_000 }, (_, n) => linkOf('e0', 'related', `e${1 + (n % 199)}`));
    const many = datasetOf(events, links);
    const index = eventIndex(many, toInstant(0), 0);
    const view = { begin: Date.UTC(800, 0), end: Date.UTC(900, 0), ranks: new Set<number>() };
    const { drawn } = chooseLinks(many, index, view, 'e0');
    let looks = 0;
    const anchorOf = new Proxy(index.anchorOf, {
      get: (list, key): unknown => ((looks += 1), Reflect.get(list, key, list)),
    });
    Object.assign(index, { anchorOf });
    expect(chooseLinks(many, index, view, 'e0').drawn).to.deep.equal(drawn);
    expect(looks).to.be.within(2, 10_000);
  });

  it('takes fifty thousand links on one event, of which a scene draws some and counts the others', () => {
    const links = Array.from({ length: 50_000 }, (_, n) => linkOf('e0', 'related', `e${1 + (n % 199)}`));
    const many = datasetOf(events, links);
    expect(choose(many, [900, 1300], { selected: 'e0' }).hidden).to.equal(49_960);
    const { links: arcs, hiddenLinks } = layoutTimeline(many, optionsFor(many, { selected: 'e199' }));
    expect([arcs.length, hiddenLinks]).to.deep.equal([40, 49_960]);
    expect(new Set(arcs.map(({ to }) => to))).to.deep.equal(new Set(['e199']));
  });
});
