// In the page: holds one subject, mounts it, and answers the driver's questions about what is drawn.
import { makeColumns } from './data.mjs';

const query = new URLSearchParams(location.search);
const n = Number(query.get('n'));
const { default: subject } = await import(`/subjects/${query.get('subject')}.js`);
const stage = document.querySelector('#stage');
/** Kept for as long as the page lives, so that the heap holds the input before and after. */
let input;

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

/** The boxes of a label's texts together, inside whatever clips them; nothing if it cannot be seen. */
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
  };
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

function countNodes(root) {
  let count = 1 + (root.shadowRoot ? countNodes(root.shadowRoot) : 0);
  for (const child of root.childNodes) count += countNodes(child);
  return count;
}

window.bench = {
  gestures: subject.gestures ?? {},

  prepare() {
    input = subject.prepare?.(makeColumns(n), n);
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
    const boxes = [...(subject.labels?.() ?? [])].map((texts) => boxOf(texts, clips)).filter(Boolean);
    return { nodes: countNodes(stage) - 1, labels: boxes.length, overlaps: countOverlaps(boxes) };
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
