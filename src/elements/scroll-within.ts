/** How far a stretch lies out of another; its begin counts where it is the longer of the two. */
export function overhang(from: number, to: number, least: number, most: number): number {
  return Math.min(0, from - least) || Math.max(0, Math.min(to - most, from - least));
}
