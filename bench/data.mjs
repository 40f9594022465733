// Seeded events for every subject: 80% points and 20% spans over 50 years, most of them in clusters.

const DAY = 86_400_000;
export const FIRST = Date.UTC(1970, 0, 1);
export const LAST = Date.UTC(2020, 0, 1);
const KINDS = ['treaty', 'meeting', 'speech', 'report', 'visit', 'election', 'law', 'project'];
const WORDS = (
  'agreement border bridge capital city climate common congress council culture dam deal development east energy ' +
  'export festival first forum gas grain great harbour heritage high independence joint lake land language line ' +
  'market master minister mountain museum national new north oil open pact peace plan port power press rail regional ' +
  'river road school sea silk south steppe summit trade transit treaty union valley water west youth zone'
).split(' ');

/** Uniform in 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * n events as columns, in no order of time. `begin` and `end` are epoch ms and are equal for a point; six points of
 * ten are known to the day, the others to the second. `importance` is from 0 to 1, mostly low.
 */
export function makeColumns(n, seed = 7) {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const pick = (list) => list[Math.floor(random() * list.length)];
  const inside = (ms) => Math.min(LAST - DAY, Math.max(FIRST, ms));
  const clusters = Array.from({ length: Math.min(60, Math.max(3, Math.round(Math.sqrt(n) / 4))) }, () => ({
    middle: FIRST + random() * (LAST - FIRST),
    spread: (20 + 300 * random() ** 2) * DAY,
  }));
  const columns = {
    begin: new Float64Array(n),
    end: new Float64Array(n),
    title: new Array(n),
    kind: new Array(n),
    importance: new Float32Array(n),
  };
  for (let i = 0; i < n; i++) {
    const cluster = pick(clusters);
    const isLoner = random() < 0.15;
    const at = inside(
      isLoner ? FIRST + random() * (LAST - FIRST) : cluster.middle + normal() * cluster.spread,
    );
    const isSpan = random() < 0.2;
    const unit = isSpan || random() < 0.6 ? DAY : 1000;
    columns.begin[i] = Math.floor(at / unit) * unit;
    const days = 1 + Math.floor(-Math.log(1 - random()) * 120);
    columns.end[i] = isSpan ? inside(columns.begin[i] + days * DAY) : columns.begin[i];
    const words = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(WORDS));
    words[0] = words[0][0].toUpperCase() + words[0].slice(1);
    columns.title[i] = words.join(' ');
    columns.kind[i] = pick(KINDS);
    columns.importance[i] = random() ** 3;
  }
  return columns;
}

/** One object per event, made by `toObject(event, index)`. */
export function mapEvents(columns, toObject) {
  const { begin, end, title, kind, importance } = columns;
  return Array.from(title, (text, i) =>
    toObject({ begin: begin[i], end: end[i], title: text, kind: kind[i], importance: importance[i] }, i),
  );
}

/** The same events as a document of chain-timeline: dates are EDTF. */
export function toDocument(columns) {
  const edtf = (ms) => {
    const text = new Date(ms).toISOString();
    return ms % DAY === 0 ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
  };
  return {
    title: 'Seeded events',
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, kind])),
    events: mapEvents(columns, ({ begin, end, title, kind, importance }, i) => ({
      id: `e${i}`,
      date: begin === end ? edtf(begin) : `${edtf(begin)}/${edtf(end)}`,
      title,
      kind,
      importance,
    })),
    links: [],
  };
}
