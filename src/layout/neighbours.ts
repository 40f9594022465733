import type { Label, Scene } from './scene.js';

export type Neighbour = 'previous' | 'next' | 'first' | 'last' | 'lane-up' | 'lane-down';

/**
 * The event that a key leads to: the one before or after in time, the first or
 * last, or the nearest in time one lane further from the axis (`lane-up`) or
 * nearer to it. Marks without a label are in the lane of the axis itself. Where
 * time runs down, up and down are before and after. Nothing at the end of the
 * way; an unknown id leads to the first event.
 */
export function neighbourOf(scene: Scene, id: string, towards: Neighbour): string | undefined {
  const { marks } = scene;
  const index = marks.findIndex((mark) => mark.id === id);
  if (towards === 'first' || index < 0) return marks[0]?.id;
  switch (towards) {
    case 'last':
      return marks.at(-1)?.id;
    case 'previous':
      return marks[index - 1]?.id;
    case 'next':
      return marks[index + 1]?.id;
    default:
      if (scene.orientation === 'vertical') return marks[index + (towards === 'lane-up' ? -1 : 1)]?.id;
      return inNextLane(scene, id, towards === 'lane-up' ? 1 : -1);
  }
}

/** The nearest event in the next lane that has any. */
function inNextLane({ marks, labels }: Scene, id: string, step: 1 | -1): string | undefined {
  const laneOf = new Map(labels.map((label: Label) => [label.id, label.lane]));
  const lane = (one: string): number => laneOf.get(one) ?? -1;
  const here = lane(id);
  const x = marks.find((mark) => mark.id === id)?.x ?? 0;
  const beyond = marks.filter((mark) => (lane(mark.id) - here) * step > 0);
  const nextLane = Math.min(...beyond.map((mark) => (lane(mark.id) - here) * step));
  const there = beyond.filter((mark) => (lane(mark.id) - here) * step === nextLane);
  return there.reduce<(typeof there)[number] | undefined>(
    (nearest, mark) => (nearest && Math.abs(nearest.x - x) <= Math.abs(mark.x - x) ? nearest : mark),
    undefined,
  )?.id;
}
