import { panelLanguageFor } from '../i18n/panel-languages.js';
import type { DetailWords } from '../i18n/words.js';
import type { Bounds, DateValue } from '../time/date-value.js';
import { DAY } from '../time/instant.js';

const LONGEST_MONTH = 31 * DAY;
const LONGEST_YEAR = 366 * DAY;

/** What is not known of a date, one whole sentence each. */
export function dateNotes(date: DateValue, locale: string): readonly string[] {
  const words = panelLanguageFor(locale).detail;
  const keys = [
    ...choiceNotes(date),
    ...sideNotes(date),
    ...precisionNotes(date),
    ...(date.approximate ? (['approximate'] as const) : []),
    ...(date.uncertain ? (['uncertain'] as const) : []),
  ];
  return keys.map((key) => words[key]);
}

function choiceNotes({ form, openBegin, openEnd }: DateValue): readonly (keyof DetailWords)[] {
  if (form !== 'one-of') return [];
  if (openEnd) return openBegin ? [] : ['notBefore'];
  return [openBegin ? 'notAfter' : 'oneOf'];
}

function sideNotes({ form, openBegin, openEnd }: DateValue): readonly (keyof DetailWords)[] {
  if (form !== 'interval') return [];
  const begin = openBegin ? (['noBegin'] as const) : [];
  return openEnd ? [...begin, openEnd === 'open' ? 'openEnd' : 'noEnd'] : begin;
}

/** The coarsest of what is missing; what is open has its own note, and members of a set say it themselves. */
function precisionNotes({ form, begin, end }: DateValue): readonly (keyof DetailWords)[] {
  if (form !== 'date' && form !== 'interval') return [];
  const width = Math.max(...[begin, end].map(widthOf).filter(Number.isFinite), 0);
  if (width <= DAY) return [];
  return [width <= LONGEST_MONTH ? 'noDay' : width <= LONGEST_YEAR ? 'noMonth' : 'noYear'];
}

function widthOf([earliest, latest]: Bounds): number {
  return latest - earliest;
}

/** How the date of a source stands to the one that is shown; nothing where they merely overlap. */
export type Agreement = 'same' | 'finer' | 'coarser' | 'other';

export function agreementOf(claimed: DateValue, shown: DateValue): Agreement | undefined {
  const [claim, own] = [claimed, shown].map(({ begin, end }) => ({ from: begin[0], to: end[1] }));
  if (!claim || !own) return undefined;
  if (claim.from === own.from && claim.to === own.to) return 'same';
  if (claim.to < own.from || claim.from > own.to) return 'other';
  if (claim.from >= own.from && claim.to <= own.to) return 'finer';
  return claim.from <= own.from && claim.to >= own.to ? 'coarser' : undefined;
}
