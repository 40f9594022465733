import { html, type TemplateResult } from 'lit';
import type { Scene } from '../layout/scene.js';
import type { BandWords } from './bands.js';
import { draw, shape, type Shape } from './draw.js';
import { renderEvents, type EventWords } from './events.js';
import { renderLeaders } from './label.js';
import { renderLinks } from './links.js';
import { moveBy } from './px.js';
import { renderAxis, renderTickLabels } from './ticks.js';

export interface SceneWords extends BandWords {
  /** The name of the list of events. */
  readonly title: string;
}

/** What few scenes need; without it, they are drawn as if they had no bands, and no crowds. */
export interface SceneParts extends Pick<EventWords, 'renderCrowd'> {
  readonly renderBands?: (scene: Scene, words: BandWords) => readonly Shape[];
}

/** All events together have so many nodes to spare. */
const SPARE = 240;

/**
 * Scene -> SVG, painted from the ground up: axis, links, leaders, words of the ticks, events. Bands and crowds come with
 * what draws them. Without a role, a drawing is a document of its own, and a screen reader that crosses its edge may say nothing.
 */
export function renderScene(
  scene: Scene,
  told: SceneWords,
  { renderBands, renderCrowd }: SceneParts = {},
): TemplateResult {
  const { width, height } = scene.size;
  const words = { ...told, renderCrowd, spare: SPARE / scene.marks.length };
  const events =
    renderBands && scene.bands.length > 0
      ? renderBands(scene, words)
      : [
          shape(
            'g',
            { role: 'list', transform: moveBy(scene.panned), 'aria-label': words.title },
            renderEvents(scene, words),
          ),
        ];
  return html`<svg
    class="scene ${scene.orientation}"
    role="none"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    ${draw([renderAxis(scene), renderLinks(scene), renderLeaders(scene), renderTickLabels(scene), ...events])}
  ></svg>`;
}
