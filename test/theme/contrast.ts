function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21, WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of a colour `#rrggbb` over another where it is not opaque. */
export function mixed(over: string, under: string, opacity: number): string {
  const below = channels(under);
  const hex = channels(over).map((value, index) =>
    Math.round(255 * (value * opacity + (below[index] ?? 0) * (1 - opacity)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
