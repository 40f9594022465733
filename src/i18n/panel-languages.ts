import { enPanels } from './en-panels.js';
import { en } from './en.js';
import { languageFor } from './languages.js';
import type { Language, PanelLanguage } from './words.js';

const english: PanelLanguage = { ...en, ...enPanels, ui: { ...en.ui, ...enPanels.ui } };

function isWhole(language: Language): language is PanelLanguage {
  return 'detail' in language;
}

/** The language that fits a BCP 47 tag best, with what panels say; English until its words are there. */
export function panelLanguageFor(locale: string): PanelLanguage {
  const language = languageFor(locale);
  return isWhole(language) ? language : english;
}
