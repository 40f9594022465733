import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { LayoutOptions, Scene } from '../../src/layout/scene.js';
import { datasetOf, dateOf, eventOf, linkOf, optionsFor } from './fixtures.js';

const chain = datasetOf(
  [
    ['a', '2018-01-01'],
    ['b', '2018-02-01'],
    ['c', '2019-12-01'],
  ],
  [linkOf('a', 'leads-to', 'c')],
);
const lay = (options: Partial<LayoutOptions> = {}): Scene =>
  layoutTimeline(chain, optionsFor(chain, options));

describe('layoutHorizontal', () => {
  it('hangs labels above the axis, the higher lane above the lower', () => {
    const { labels, axis } = lay();
    const [a, b] = labels;
    expect([a?.lane, b?.lane]).to.deep.equal([1, 0]);
    expect((a?.y ?? 0) + (a?.height ?? 0)).to.be.below(b?.y ?? 0);
    for (const { y, height } of labels) expect(y + height).to.be.below(axis.from.y - 20);
  });

  it('leads each leader from its mark to the far end of its text', () => {
    const { labels, marks } = lay();
    for (const { id, leader, edge, y, height } of labels) {
      const mark = marks.find((one) => one.id === id);
      expect(leader.map(({ x }) => x)).to.deep.equal([mark?.x, mark?.x]);
      expect([edge.from.y, edge.to.y]).to.deep.equal([y, y + height]);
    }
  });

  it('turns a label at the end of the axis over', () => {
    expect(lay().labels.at(-1)?.align).to.equal('right');
  });

  it('gives a height to spare to lanes and edges, and keeps arcs inside', () => {
    const { links, size, axis } = lay({ height: 700 });
    expect(size.height).to.equal(700);
    expect(axis.from.y).to.be.within(250, 600);
    expect(links.length).to.equal(1);
  });

  it('hangs as many labels of a few events as a height has room for, and keeps every mark', () => {
    const few = datasetOf(Array.from({ length: 6 }, (_, n) => [`e${n}`, `2018-0${n + 1}-01`]));
    const drawn = (height?: number): Scene =>
      layoutTimeline(few, optionsFor(few, { width: 700, ...(height === undefined ? {} : { height }) }));
    const natural = drawn();
    expect(natural.labels).to.have.length(6);
    const { height } = natural.size;
    expect(drawn(height).labels).to.have.length(6);
    let fewer = 6;
    for (const given of [height - 1, 145]) {
      const { size, axis, marks, labels } = drawn(given);
      expect(size.height, `${given} px`).to.be.closeTo(given, 1e-6);
      expect(axis.from.y).to.be.below(given - 30);
      expect(marks).to.have.length(6);
      expect(labels.length).to.be.within(1, fewer);
      fewer = labels.length;
    }
    expect(fewer).to.be.below(6);
  });

  it('shortens titles in a low box only where they would cost a label', () => {
    const title = 'A consultative meeting of the heads of state in the capital';
    const long = datasetOf(
      Array.from({ length: 4 }, (_, n) =>
        eventOf({ id: `e${n}`, title, place: 'tashkent', date: dateOf(`201${2 * n}-03-01`) }),
      ),
    );
    const linesAt = (height: number): string[] =>
      layoutTimeline(long, optionsFor(long, { width: 700, height })).labels.map(({ lines }) =>
        lines.map(({ role }) => role[0]).join(''),
      );
    expect(linesAt(300)).to.deep.equal(Array(4).fill('tttdp'));
    expect(linesAt(240)).to.deep.equal(Array(4).fill('tttd'));
    expect(linesAt(200)).to.deep.equal(Array(4).fill('ttd'));
  });

  it('gives a crowd as many lanes as a height has room for', () => {
    const crowd = datasetOf(
      Array.from({ length: 120 }, (_, n) => [`e${n}`, `19${String(n % 90).padStart(2, '0')}`]),
    );
    const drawn = (height?: number): Scene =>
      layoutTimeline(crowd, optionsFor(crowd, height === undefined ? {} : { height }));
    const lanesOf = ({ labels }: Scene): number => new Set(labels.map(({ lane }) => lane)).size;
    const natural = drawn();
    const { height } = natural.size;
    for (const [given, lanes] of [
      [height + 1, lanesOf(natural)],
      [height - 60, lanesOf(natural) - 1],
    ] as const) {
      const scene = drawn(given);
      expect(lanesOf(scene), `${given} px`).to.equal(lanes);
      expect(scene.size.height, `${given} px`).to.be.closeTo(given, 1e-6);
    }
    expect(lanesOf(drawn(height + 400))).to.be.above(lanesOf(natural));
  });
});
