/** What is seen in a text that is no date, and what a person should know about it. The first row that fits is said. */
const REASONS: readonly (readonly [seen: RegExp, reason: string])[] = [
  [/^\s*$/, 'The text is empty.'],
  [
    /^(open|unknown)$/i,
    'The words open and unknown left EDTF in 2019: an open side is "..", an unknown one is empty.',
  ],
  [/^\s|\s$/, 'There is a space before or after the date.'],
  [/^(c|ca|circa|about|around|approx)\b/i, 'An approximate date ends with ~.'],
  [/[()]/, 'Brackets left EDTF in 2019: a sign stands left of one part, or right of all that it covers.'],
  [/^-?[\dX]{1,3}[?~%-]*$/, 'A year has four digits; those that are not specified are X.'],
  [/[?~%]{2}/, 'A part has one sign: ? is uncertain, ~ approximate, % both.'],
  [/^Y.*\d-\d/, 'A year that begins with Y stands alone, without a month or a day.'],
  [/^[-\dX]*[ux][-\duxX]*[?~%]?$/, 'A digit that is not specified is an upper-case X.'],
  [
    /^(y-?\d|-?\d+[eEps]\d)/,
    'The letters are upper case: Y and E for a long year, S for significant digits.',
  ],
  [/[\dX]S/, 'S and a number of significant digits follow a year alone, without X.'],
  [/\d0['’]?s$/, 'A decade is written with X for its last digit, as 194X.'],
  [
    /\d ?(BC|AD|CE|B\.C|A\.D|C\.E)|^(AD|CE) ?\d/i,
    'Years are counted without eras: 0001 is 1 CE, 0000 is 1 BCE, -0001 is 2 BCE.',
  ],
  [/W\d/, 'Weeks are not part of EDTF.'],
  [/^[-\dX]+T\d/, 'A time does not belong here.'],
  [/[^\P{L}X]{2}/u, 'EDTF has no words and no names of months: a month is 01 to 12, a season 21 to 24.'],
  [/[[\]{},]/, 'A set is written whole, as [a,b] for one of its dates or {a,b} for all of them.'],
  [/\d[–—−‒]\d/, 'Parts of a date are joined by "-", and two dates by "/".'],
  [/^\+/, 'A year has no plus sign.'],
  [/^\d{8}$/, 'Year, month and day are joined by "-".'],
  [/^-?\d{5,}$/, 'A year of more than four digits begins with Y.'],
  [/^\d{4}-\d{3}$/, 'Days counted from the new year are not part of EDTF.'],
  [
    /^-?\d{1,4}[-./]\d{1,4}([-./]\d{1,4})?$/,
    'A date is YYYY-MM-DD, with four digits for the year and two for month and day; two dates are joined by "/".',
  ],
  [/\s/, 'There is a space in the date.'],
];

/** The longest part of a text that is repeated in a reason, in characters. */
const QUOTED = 40;

/** Says in words why the text is not the form of a single EDTF date. */
export function whyNotDate(text: string): string {
  for (const [seen, reason] of REASONS) {
    if (seen.test(text)) return reason;
  }
  const characters = [...text];
  const quoted = characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text;
  return `This is not an EDTF date: ${quoted}`;
}
