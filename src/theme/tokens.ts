import { css, unsafeCSS } from 'lit';
import type { LinkTypeWords } from '../i18n/words.js';

/** A colour in light and in dark surroundings; `light-dark()` follows the page's `color-scheme`. */
export type ColorPair = readonly [light: string, dark: string];

/** The default of every colour token, without the `--chain-` in front. Contrast is tested pair by pair. */
export const colors = {
  background: ['#fcfbf8', '#11151d'],
  surface: ['#ffffff', '#1a202b'],
  text: ['#1b2030', '#f1f4f9'],
  'text-muted': ['#575d72', '#a7afbf'],
  axis: ['#878d9e', '#656e81'],
  grid: ['#ebebe8', '#222936'],
  border: ['#c3c8d4', '#434c5d'],
  focus: ['#1d4ed8', '#93b4ff'],
  now: ['#575d72', '#a7afbf'],
  danger: ['#a3203f', '#ff9fb0'],
  'kind-0': ['#3b4db5', '#a3abff'],
  'kind-1': ['#00766a', '#4fd1bd'],
  'kind-2': ['#9a5b00', '#f2b25c'],
  'kind-3': ['#ab2f57', '#ff8aa8'],
  'kind-4': ['#43741a', '#a5d66a'],
  'kind-5': ['#7a3e9d', '#d5a6f4'],
  'kind-6': ['#4f5d6e', '#aebac9'],
  'kind-7': ['#0b6e8a', '#68d0ec'],
  'link-proposes': ['#3b4db5', '#a3abff'],
  'link-calls-for': ['#7a3e9d', '#d5a6f4'],
  'link-leads-to': ['#00766a', '#4fd1bd'],
  'link-adopts': ['#0b6e8a', '#68d0ec'],
  'link-implements': ['#4f5d6e', '#aebac9'],
  'link-commemorates': ['#9a5b00', '#f2b25c'],
  'link-continues': ['#43741a', '#a5d66a'],
  'link-plans': ['#1f6f4a', '#7fd6a8'],
  'link-replaces': ['#ab2f57', '#ff8aa8'],
  'link-part-of': ['#6b5b3e', '#cdb98f'],
  'link-mentions': ['#575d72', '#a7afbf'],
  'link-related': ['#575d72', '#a7afbf'],
} as const satisfies Readonly<Record<`link-${keyof LinkTypeWords}`, ColorPair>> &
  Readonly<Record<string, ColorPair>>;

/** The default of every other token. */
export const sizes = {
  'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  'font-size': '0.875rem',
  'heading-size': '1.375rem',
  'title-weight': '650',
  'line-height': '1.3',
  space: '1rem',
  radius: '0.375rem',
  'link-width': '1.5px',
  'max-height': 'none',
  duration: '180ms',
  'dim-opacity': '0.7',
} as const satisfies Readonly<Record<string, string>>;

/** How many kinds have a colour of their own; the next one starts again. */
export const KIND_COLORS = Object.keys(colors).filter((name) => name.startsWith('kind-')).length;

const colorRules = Object.entries(colors).map(
  ([name, [light, dark]]) => `--_${name}: var(--chain-${name}, light-dark(${light}, ${dark}));`,
);
const sizeRules = Object.entries(sizes).map(([name, value]) => `--_${name}: var(--chain-${name}, ${value});`);

// Windows High Contrast and its kin replace CSS colours but leave the fill and stroke of SVG alone.
const forced: Readonly<Record<string, string>> = {
  background: 'Canvas',
  surface: 'Canvas',
  focus: 'Highlight',
  border: 'ButtonBorder',
  // No system colour stands between these two; GrayText may be louder than the data.
  grid: 'color-mix(in srgb, CanvasText 30%, Canvas)',
};
const forcedRules = Object.keys(colors).map((name) => `--_${name}: ${forced[name] ?? 'CanvasText'};`);

/**
 * Private `--_name` variables that take the public `--chain-name` from anywhere
 * above the element, else the default: so a theme may be set on `:root`, on a
 * section, or on one element.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(colorRules.join('\n'))}
    ${unsafeCSS(sizeRules.join('\n'))}
    --_dimmed: color-mix(in srgb, var(--_text-muted) calc(var(--_dim-opacity) * 100%), var(--_background));
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(forcedRules.join('\n'))}
      --_dim-opacity: 1;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_dim-opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0ms;
    }
  }
`;

/** `kind-0` .. and `link-proposes` .. set the one colour that a mark or a link is drawn in. */
export const hues = unsafeCSS(
  Object.keys(colors)
    .filter((name) => name.startsWith('kind-') || name.startsWith('link-'))
    .map((name) => `.${name} { --hue: var(--_${name}); }`)
    .join('\n'),
);
