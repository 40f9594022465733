/**
 * Texts as they are compared: without case, diacritics, apostrophes and marks that
 * are not read, letters of other scripts by their Latin ones. Cyrillic has two
 * forms: as Uzbek is spelled in Latin letters, and as Russian names are written
 * in English, with letters that only Uzbek has as a Russian keyboard types them.
 */
type Form = 0 | 1;
const FORMS: readonly Form[] = [0, 1];

/** Letters that do not fall apart by themselves into a plain letter and its marks. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ß: 'ss',
      æ: 'ae',
      œ: 'oe',
      ø: 'o',
      ł: 'l',
      đ: 'd',
      ð: 'd',
      þ: 'th',
      ı: 'i',
      ə: 'e',
      ħ: 'h',
      ŋ: 'ng',
    },
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm' },
    ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ц: 'ts', ч: 'ch', ш: 'sh' },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g' },
    ...{ ғ: 'g', ң: 'n', ө: 'o', ү: 'u', ұ: 'u', ә: 'a', һ: 'h', ҷ: 'j', ј: 'j' },
    ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ـ: '' },
  }),
);

/** Letters that are written differently in the two forms. */
const TWO: ReadonlyMap<string, readonly [uzbek: string, russian: string]> = new Map([
  ['ё', ['yo', 'e']],
  ['ж', ['j', 'zh']],
  ['х', ['x', 'kh']],
  ['ҳ', ['h', 'kh']],
  ['қ', ['q', 'k']],
  ['ў', ['o', 'u']],
]);

/** Marks of Uzbek letters in all their spellings, and apostrophes. */
const APOSTROPHES = /^['’‘ʻʼ`´′ʹ‛ʿʾˈ＇]$/u;
const UNREAD = /[\p{M}\p{Cf}]/gu;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /[٠-٩۰-۹]/u;
const VOWEL_OR_SIGN = /^[аеёиоуўыэюяъь]$/u;

type Piece = readonly [uzbek: string, russian: string];
const pieces = new Map<string, Piece>();
/** Enough for every letter of a few scripts; a page of Chinese has more, and is quick without. */
const MOST_PIECES = 20_000;

function pieceOf(character: string): Piece {
  let piece = pieces.get(character);
  if (!piece) {
    piece = readPiece(character);
    if (pieces.size < MOST_PIECES) pieces.set(character, piece);
  }
  return piece;
}

function readPiece(character: string): Piece {
  if (APOSTROPHES.test(character)) return ['', ''];
  const lower = character.toLowerCase();
  const two = TWO.get(lower);
  if (two) return two;
  const known = LETTERS.get(lower);
  if (known !== undefined) return [known, known];
  if (DIGIT.test(character)) {
    const digit = String((character.codePointAt(0) ?? 0) & 15);
    return [digit, digit];
  }
  const plain = lower.normalize('NFKD').replace(UNREAD, '');
  if (plain === '') return ['', ''];
  // What falls apart is looked up part by part: ӯ is у.
  if (plain !== lower) {
    const parts = Array.from(plain, pieceOf);
    return [parts.map(([uzbek]) => uzbek).join(''), parts.map(([, russian]) => russian).join('')];
  }
  return WORD.test(plain) ? [plain, plain] : [' ', ' '];
}

/** Two letters that Uzbek writes by what stands before: "ye" where a word begins and after a vowel, "ts" after a vowel. */
function uzbekPieceOf(letter: string, before: string, isFirst: boolean): string | undefined {
  if (letter === 'е') return isFirst || VOWEL_OR_SIGN.test(before) ? 'ye' : 'e';
  if (letter === 'ц') return isFirst || !VOWEL_OR_SIGN.test(before) ? 's' : 'ts';
  return undefined;
}

/** One form of a text; `places` takes the index in the text from which each of its letters comes. */
function formOf(text: string, form: Form, places?: number[]): string {
  const out: string[] = [];
  let [index, last, before] = [0, ' ', ''];
  for (const character of text) {
    const lower = character.toLowerCase();
    const piece = (form === 0 && uzbekPieceOf(lower, before, last === ' ')) || pieceOf(character)[form];
    if (piece !== '' && !(piece === ' ' && last === ' ')) {
      out.push(piece);
      last = piece;
      if (places) for (let at = 0; at < piece.length; at++) places.push(index);
    }
    before = lower;
    index += character.length;
  }
  return out.join('');
}

/** The forms of a text, each once. */
export function foldedForms(text: string): readonly string[] {
  const whole = text.normalize('NFC');
  return [...new Set(FORMS.map((form) => formOf(whole, form).trimEnd()))];
}

/** What is searched for: words of which each must be found, in any of its forms. */
export interface Query {
  readonly words: readonly (readonly string[])[];
  /** All words as they were written, in each form. */
  readonly phrases: readonly string[];
}

export function queryOf(text: string): Query {
  const phrases = foldedForms(text);
  const [first = [], second] = phrases.map((phrase) => phrase.split(' ').filter((word) => word !== ''));
  return {
    phrases: phrases.filter((phrase) => phrase !== ''),
    words: first.map((word, place) => [...new Set([word, second?.[place] ?? word])]),
  };
}

/** Whether what a query finds is among what an earlier one found: a word more, or a word grown longer. */
export function narrows({ words }: Query, { words: earlier }: Query): boolean {
  return earlier.every((forms, place) => {
    const now = words[place];
    return now?.length === forms.length && forms.every((form, which) => now[which]?.startsWith(form));
  });
}

/** A stretch of a text: from an index up to another. */
export type Match = readonly [from: number, to: number];

/**
 * Where the words of a query are in a text, in order and apart: where words begin
 * with them if any do, else wherever they are. The text is expected in NFC.
 */
export function matchesIn(text: string, { words }: Query): readonly Match[] {
  const found = FORMS.flatMap((form) => {
    const places: number[] = [];
    const folded = formOf(text, form, places);
    return words.flatMap((forms) =>
      forms.flatMap((word) =>
        spotsOf(folded, word).map((at): Match => {
          const last = places[at + word.length - 1] ?? 0;
          return [places[at] ?? 0, last + lengthAt(text, last)];
        }),
      ),
    );
  });
  return merged(found);
}

function spotsOf(folded: string, word: string): readonly number[] {
  const all: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) all.push(at);
  const begins = all.filter((at) => at === 0 || folded[at - 1] === ' ');
  return begins.length > 0 ? begins : all;
}

/** The length of the character at an index with the marks on it. */
function lengthAt(text: string, index: number): number {
  return /^.[\p{M}\p{Cf}]*/su.exec(text.slice(index))?.[0].length ?? 1;
}

function merged(matches: readonly Match[]): readonly Match[] {
  const apart: [number, number][] = [];
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
