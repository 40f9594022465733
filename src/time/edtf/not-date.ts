const NOT_DATE = 'This is not an EDTF date: ';

/** The plainest reason: this is not the form of a single EDTF date. Whoever has `why-not-date.ts` can say more. */
export function notDate(text: string): string {
  return NOT_DATE + text;
}

/** The text that {@link notDate} was told of, if the reason is that. */
export function refusedIn(reason: string): string | undefined {
  return reason.startsWith(NOT_DATE) ? reason.slice(NOT_DATE.length) : undefined;
}
