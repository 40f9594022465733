import { enPopovers } from '../../i18n/en-popovers.js';
import type { PopoverUiWords, UiWords } from '../../i18n/words.js';
import type { TimelineView } from './view.js';

export type PopoverWords = UiWords & PopoverUiWords;

/** What opens above a timeline says in its language; that of English is no part of the language. */
export function wordsIn({ language }: Pick<TimelineView, 'language'>): PopoverWords {
  return { ...enPopovers, ...language.ui };
}
