import { nothing, type TemplateResult } from 'lit';
import { withNote, type Telling } from '../../dataset/in-words.js';
import { narrate } from '../../dataset/narrate.js';
import { runIn } from '../../dataset/text.js';
import { listRuns, type TextRun } from '../../dataset/text-runs.js';
import type { ChainEvent, Dataset, Text } from '../../dataset/types.js';
import { languageFor } from '../../i18n/languages.js';
import { FEW } from '../../layout/row-plan.js';
import { renderTale } from '../../render/tale.js';

export { tale as styles } from '../../theme/tale.js';

/** What a tale takes of a view. */
export interface ToldView {
  readonly dataset: Dataset;
  readonly telling: Telling;
  readonly headingLevel: number;
  readonly isList: boolean;
}

/**
 * The whole chain told in sentences: at the head of a list; beside a chart, for the ear and for paper. Of more events than are
 * drawn one by one, it would be too long to follow.
 */
export function tellChain(view: ToldView): TemplateResult | typeof nothing {
  const { dataset, telling, headingLevel, isList } = view;
  if (dataset.events.length > FEW) return nothing;
  return renderTale(narrate(dataset, telling), Math.min(6, headingLevel + 1), isList);
}

/** Who took part in an event, in which role: "Shavkat Mirziyoyev (President of Uzbekistan)". */
export function actorRuns(dataset: Dataset, { actors }: ChainEvent, { locale }: Telling): readonly TextRun[] {
  const run = (text: Text | undefined): readonly TextRun[] => [runIn(text, locale, dataset.language)];
  const told = actors.map(({ actor, role }) =>
    withNote(run(dataset.actors.get(actor)?.label), role ? run(role) : [], locale),
  );
  return listRuns(told, languageFor(locale).date.comma);
}
