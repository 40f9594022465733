import { contrast, mixed } from './contrast.js';

/** A computed colour, `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3)`, as `#rrggbb`, and how opaque it is. */
function read(color: string): readonly [hex: string, opacity: number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+(e-\d+)?/g) ?? []).map(Number);
  const unit = color.startsWith('color(srgb ') ? 255 : 1;
  const hex = [red, green, blue]
    .map((one) =>
      Math.round(one * unit)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return [`#${hex}`, alpha];
}

/** How opaque an element is with all that it stands in. */
function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
}

/** How much a shape of a drawing stands out from a background, `#rrggbb`: by its fill or its stroke, whichever does more. */
export function contrastOf(shape: Element, background: string): number {
  const style = getComputedStyle(shape);
  const opacity = opacityOf(shape);
  const ratios = (['fill', 'stroke'] as const).map((paint) => {
    if (style[paint] === 'none') return 1;
    const [hex, alpha] = read(style[paint]);
    return contrast(mixed(hex, background, alpha * opacity * Number(style[`${paint}Opacity`])), background);
  });
  return Math.max(...ratios);
}

/** The background of a scene as `#rrggbb`, by the token that it is painted with. */
export function backgroundOf(host: HTMLElement): string {
  host.style.color = 'var(--_background)';
  const [hex] = read(getComputedStyle(host).color);
  return hex;
}
