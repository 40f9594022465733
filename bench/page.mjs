// In the page: holds one subject, mounts it, and answers the driver's questions about what is drawn.
import { makeColumns } from './data.mjs';

const query = new URLSearchParams(location.search);
const n = Number(query.get('n'));
const { default: subject } = await import(`/subjects/${query.get('subject')}.js`);
const stage = document.querySelector('#stage');
/** Kept for as long as the page lives, so that the heap holds the input before and after. */
let input;
let columns;

const frame = () => new Promise((done) => requestAnimationFrame(done));
/** After the frame is drawn, not before. */
const drawn = async () => {
  await frame();
  await new Promise((done) => setTimeout(done));
};

const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask' });

/** Frame times since the start, for as long as they are wanted. */
let frames;
function record(time) {
  if (!frames) return;
  frames.push(time);
  requestAnimationFrame(record);
}

/** The box of a label's texts together, inside whatever clips them, and its width unclipped; nothing if it cannot be seen. */
function boxOf(texts, clips) {
  const boxes = texts
    .filter((text) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    });
  if (boxes.length === 0) return undefined;
  const box = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    lines: texts.length,
  };
  box.whole = box.right - box.left;
  for (let at = texts[0]; at; at = at.parentElement ?? at.getRootNode().host) {
    if (!clips.has(at))
      clips.set(at, getComputedStyle(at).overflow === 'visible' ? undefined : at.getBoundingClientRect());
    const clip = clips.get(at);
    if (!clip) continue;
    box.left = Math.max(box.left, clip.left);
    box.top = Math.max(box.top, clip.top);
    box.right = Math.min(box.right, clip.right);
    box.bottom = Math.min(box.bottom, clip.bottom);
  }
  return box.right - box.left > 1 && box.bottom - box.top > 1 ? box : undefined;
}

/** Pairs of boxes that share more than a pixel in both directions. */
function countOverlaps(boxes) {
  boxes.sort((a, b) => a.left - b.left);
  let pairs = 0;
  for (let i = 0; i < boxes.length; i++) {
    const { right, top, bottom } = boxes[i];
    for (let j = i + 1; j < boxes.length && boxes[j].left < right - 1; j++)
      if (Math.min(bottom, boxes[j].bottom) - Math.max(top, boxes[j].top) > 1) pairs++;
  }
  return pairs;
}

/** px that the labels of chain-timeline keep: from their own leader, from the leader of another, from another text. */
const INSET = 9;
const CLEAR = 6;
const GAP = 10;
/** Their titles have two lines of at most so many px, and under them a date that may break after its day. */
const WIDEST = 170;
const DAY = '30 Sep 2000,';

/** A function that measures texts in the font of an element. */
function measureLike(element) {
  const context = document.createElement('canvas').getContext('2d');
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return (text) => context.measureText(text).width;
}

/** How wide a label is: with its title in one line where that has room, and as narrow as two lines can be. */
function widthsOf(title, measure, least) {
  const words = title.split(' ');
  const [whole, ...broken] = words.map((_, at) =>
    Math.max(...[words.slice(0, at), words.slice(at)].map((line) => measure(line.join(' ')))),
  );
  const narrow = Math.min(whole, ...broken);
  return [whole > WIDEST ? narrow : whole, narrow].map((width) => Math.min(WIDEST, Math.max(least, width)));
}

/**
 * The labels that are drawn, as a part of what a greedy packing would show: every event in view by falling importance, its
 * label as wide as usual, else as narrow as its words can be, on either side of its anchor, in the first lane where its
 * text is free and no leader crosses a text, in as many lanes and with the same distances. It knows nothing of panning
 * and zooming, and may use every gap. A label that the edge cuts counts as the part of it that is seen. Names of one line
 * go with long bars and are not counted.
 */
function completeness(boxes, [title, date], { events, left, right }) {
  const hung = boxes.filter(({ lines }) => lines > 1);
  const lanes = new Set(hung.map(({ top }) => Math.round(top))).size;
  const [measure, least] = [measureLike(title), measureLike(date)(DAY)];
  const placed = [];
  const place = ({ x, title: words }) => {
    for (const width of widthsOf(words, measure, least)) {
      for (const [from, to] of [
        [x + INSET, x + INSET + width],
        [x - INSET - width, x - INSET],
      ]) {
        if (from < left || to > right) continue;
        const covers = (text, leader) => leader > text.from - CLEAR && leader < text.to + CLEAR;
        for (let lane = 0; lane < lanes; lane++) {
          const isFree = placed.every((other) =>
            other.lane === lane
              ? from >= other.to + GAP || other.from >= to + GAP
              : other.lane > lane
                ? other.x === x || !covers({ from, to }, other.x)
                : other.x === x || !covers(other, x),
          );
          if (isFree) return placed.push({ x, from, to, lane });
        }
      }
    }
    return undefined;
  };
  events.forEach(place);
  const shown = hung.reduce((sum, box) => sum + (box.right - box.left) / box.whole, 0);
  return shown / placed.length;
}

function countNodes(root) {
  let count = 1 + (root.shadowRoot ? countNodes(root.shadowRoot) : 0);
  for (const child of root.childNodes) count += countNodes(child);
  return count;
}

window.bench = {
  gestures: subject.gestures ?? {},

  async prepare() {
    columns = makeColumns(n);
    input = await subject.prepare?.(columns, n);
  },

  /** Milliseconds from the call to the second frame that shows the subject, and the longest task until then. */
  async mount() {
    await drawn();
    longTasks.length = 0;
    const start = performance.now();
    await subject.mount(stage, input);
    await frame();
    await drawn();
    const ms = performance.now() - start;
    await new Promise((done) => setTimeout(done, 100));
    return { ms, longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)) };
  },

  /** What changes when the view does. */
  signature: () => JSON.stringify(subject.signature?.() ?? null),

  count() {
    const clips = new Map();
    const labels = [...(subject.labels?.() ?? [])];
    const boxes = labels.map((texts) => boxOf(texts, clips)).filter(Boolean);
    const hung = labels.find((texts) => texts.length > 1);
    const part =
      subject.inView && hung
        ? completeness(boxes, [hung.at(0), hung.at(-1)], subject.inView(columns))
        : undefined;
    return { nodes: countNodes(stage) - 1, labels: boxes.length, overlaps: countOverlaps(boxes), part };
  },

  startFrames() {
    frames = [];
    requestAnimationFrame(record);
  },

  /** Milliseconds between frames. */
  stopFrames() {
    const times = frames;
    frames = undefined;
    return times.slice(1).map((time, i) => time - times[i]);
  },
};
