import type { Frame } from './frame.js';

/** Time runs down from `start`, labels are on the right: `axis` is the x of the axis. */
export function verticalFrame(axis: number, start = 0): Frame {
  return {
    orientation: 'vertical',
    point: (along, across) => ({ x: axis + across, y: start + along }),
    rect: (along, across, length, thickness) => ({
      x: axis + across,
      y: start + along,
      width: thickness,
      height: length,
    }),
  };
}
