import { expect } from 'chai';
import fc from 'fast-check';
import { columnsOf, keepColumns } from '../../src/dataset/columns.js';
import type { Dataset, Link } from '../../src/dataset/types.js';
import { axisOf } from '../../src/layout/axis-of.js';
import { barsOf } from '../../src/layout/bar-rows.js';
import { composeScene } from '../../src/layout/compose-scene.js';
import { eventIndex, type EventIndex } from '../../src/layout/event-index.js';
import { allParts } from '../../src/layout/layout-timeline.js';
import type { LayoutOptions } from '../../src/layout/scene.js';
import { crowdsOf, linkOf, measure, now, optionsFor, spanAround, views } from './fixtures.js';

/** So much may be looked at for a scene whose labels are laid already, in any box of up to 3840 px. */
const KNOWN = 4_000;
/** So much for one twice as close as any before, for each doubling of the number of events. */
const NEW = 3_000;

type List = Dataset['events'] | Float64Array | Float32Array | Uint32Array;
type Method = (...args: unknown[]) => unknown;

/** Cost without a clock: what is looked at. */
class Looks {
  count = 0;

  /** Each item that is read counts; a method looks at all, or at those that it gives. */
  at<Some extends List>(list: Some): Some {
    return new Proxy(list, {
      get: (target, key): unknown => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof key === 'string' && /^\d/.test(key)) this.count += 1;
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          const result = Reflect.apply(value as Method, target, args);
          this.count += key === 'subarray' ? (result as Uint32Array).length : target.length;
          return result;
        };
      },
    });
  }

  atLink(link: Link): Link {
    return new Proxy(link, { get: (one, key): unknown => ((this.count += 1), Reflect.get(one, key)) });
  }

  /** From now on, what is read of an index counts, and each stretch that a walk by importance comes to. */
  atIndex(index: EventIndex): void {
    const { begin, end, anchor, importance, ...columns } = index.columns;
    const { anchorOf, anchors, ranks, bestFirst } = index;
    Object.assign(index, {
      anchorOf: this.at(anchorOf),
      anchors: this.at(anchors),
      ranks: this.at(ranks),
      columns: {
        ...columns,
        begin: this.at(begin),
        end: this.at(end),
        anchor: this.at(anchor),
        importance: this.at(importance),
      },
      bestFirst: (from, to, isClosed) =>
        bestFirst(from, to, (first, last) => ((this.count += 1), isClosed?.(first, last) ?? false)),
    } satisfies EventIndex);
  }
}

/** Links between events far and near, or all of one event. */
const nets = fc.record({
  count: fc.nat(20_000),
  isStar: fc.boolean(),
  star: fc.nat(100_000),
  isSelected: fc.boolean(),
});

describe('the cost of a scene', () => {
  it('is flat in the number of events where the view is known, and grows with its logarithm where it is new', () => {
    const crowds = crowdsOf({ min: 1_000, max: 60_000 });
    fc.assert(
      fc.property(crowds, views, nets, (crowd, view, { count, isStar, star, isSelected }) => {
        const looks = new Looks();
        const { idAt, length } = columnsOf(crowd);
        const idOf = (number: number): string => idAt(number % length);
        const dataset: Dataset = {
          ...crowd,
          events: looks.at(crowd.events),
          links: Array.from({ length: count }, (_, n) =>
            looks.atLink(linkOf(idOf(isStar ? star : n * 7919), 'leads-to', idOf(n * 31))),
          ),
        };
        keepColumns(dataset.events, columnsOf(crowd));
        const { width, height, orientation, direction, scale, grouping } = view;
        const options: Omit<LayoutOptions, 'span'> = {
          ...optionsFor(dataset, { ...grouping, width, orientation, direction, scale }),
          ...(height === undefined ? {} : { height }),
          ...(isSelected ? { selected: idOf(star) } : {}),
          measure: (text, font) => ((looks.count += 1), measure(text, font)),
        };
        const spanAt = (depth: number): LayoutOptions['span'] => spanAround(dataset, { ...view, depth });

        // What is made once for a dataset is there after a scene in another language, whose labels are others.
        const indexes = new Map([[dataset, eventIndex(dataset, now, 0, axisOf(dataset, scale))]]);
        composeScene(
          dataset,
          { ...options, locale: 'fr', span: spanAt(0) },
          {
            ...allParts,
            crowdMarks: (some, plan, ...rest) => {
              indexes.set(some, plan.index);
              return allParts.crowdMarks(some, plan, ...rest);
            },
          },
        );
        for (const [some, index] of indexes) {
          looks.atIndex(index);
          keepColumns(some.events, index.columns);
          barsOf(index.columns);
        }

        const looksFor = (depth: number): number => {
          looks.count = 0;
          composeScene(dataset, { ...options, span: spanAt(depth) }, allParts);
          return looks.count;
        };
        for (let depth = -1; depth <= Math.max(0, view.depth); depth += 1) {
          expect(looksFor(depth), `new, ${depth}`).to.be.within(1, NEW * Math.log2(length));
          expect(looksFor(depth), `known, ${depth}`).to.be.within(1, KNOWN);
        }
      }),
      { seed: 20200622, numRuns: 20 },
    );
  }).timeout(60_000);
});
