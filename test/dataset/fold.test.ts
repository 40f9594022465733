import { expect } from 'chai';
import fc from 'fast-check';
import { foldedForms, matchesIn, narrows, queryOf } from '../../src/dataset/fold.js';

const isFound = (text: string, query: string): boolean => {
  const forms = foldedForms(text);
  return queryOf(query).words.every((words) =>
    words.some((word) => forms.some((form) => form.includes(word))),
  );
};

describe('fold', () => {
  describe('one text is found by the other, either way', () => {
    const same: readonly (readonly [why: string, ...texts: string[]])[] = [
      ['case', 'Samarkand', 'SAMARKAND', 'samarkand'],
      ['diacritics', 'Éléonore', 'Eleonore', 'e\u0301le\u0301onore'],
      ['letters that do not fall apart', 'Łódź', 'lodz'],
      ['ligatures and full width', 'ﬁnal ＡＢ', 'final ab'],
      ['a dotted and a dotless i', 'İstanbul ılıca', 'istanbul ilica', 'ISTANBUL ILICA'],
      ['Uzbek in both scripts', 'Samarqand', 'Самарқанд'],
      ['Uzbek sh, ch, yo, ya, yu', 'yozuvchi shaharcha yuksak yangi', 'ёзувчи шаҳарча юксак янги'],
      ['Uzbek h and x', 'Xiva hokimi', 'Хива ҳокими'],
      ['Uzbek ц', 'konferensiya sirk ratsiya', 'конференция цирк рация'],
      ['Uzbek e at the start', 'Yevropa yer', 'Европа ер'],
      [
        'Uzbek oʻ and gʻ in every spelling',
        ...['ʻ', 'ʼ', "'", '‘', '’', '`', ''].map((mark) => `O${mark}zbekiston tog${mark}`),
        'Ўзбекистон тоғ',
      ],
      ['the tutuq belgisi', 'maʼno sanʼat', "ma'no san'at", 'маъно санъат'],
      ['ё and е', 'Хрущёв ёлка', 'Хрущев елка'],
      ['a Russian keyboard for Uzbek letters', 'Самарқанд', 'Самарканд'],
      ['Russian names in English letters', 'Хрущёв, Жуков', 'Khrushchev Zhukov'],
      ['Tajik', 'Тоҷикистон Душанбе', 'Tojikiston Dushanbe'],
      ['Turkmen', 'Türkmenistanyň', 'turkmenistanyn'],
      ['Arabic alef', 'أحمد إبراهيم آمنة ٱلله', 'احمد ابراهيم امنه الله'],
      ['Arabic and Persian ya and kaf', 'كتابي علي', 'کتابی علی'],
      ['harakat and tatweel', 'القُدْسُ مـــكة', 'القدس مكة'],
      ['a joiner that is not seen', 'جست\u200cوجو', 'جستوجو'],
      ['digits of three scripts', '1402', '۱۴۰۲', '١٤٠٢'],
      ['punctuation', 'New-York: 10–11', 'new york 10 11'],
      ['Chinese', '上海合作组织', '合作'],
    ];
    for (const [why, ...texts] of same) {
      it(why, () => {
        for (const text of texts) {
          expect(isFound(texts[0] ?? '', text), `${texts[0]} by ${text}`).to.equal(true);
          if (why !== 'Chinese')
            expect(isFound(text, texts[0] ?? ''), `${text} by ${texts[0]}`).to.equal(true);
        }
      });
    }
  });

  it('tells apart what is not the same', () => {
    for (const [text, query] of [
      ['Samarkand', 'Bukhara'],
      ['Тошкент', 'Ташкент'],
      ['peace talks', 'peace war'],
      ['قلب', 'كلب'],
    ] as const)
      expect(isFound(text, query), `${text} by ${query}`).to.equal(false);
  });

  it('has no words where there are none', () => {
    for (const text of ['', '  ', '—', "'", '\u200d'])
      expect(queryOf(text)).to.deep.equal({ words: [], phrases: [] });
  });

  it('finds every text by itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(isFound(text, text)).to.equal(true);
      }),
      { seed: 7 },
    );
  });

  describe('narrows', () => {
    const cases: readonly (readonly [earlier: string, now: string, isNarrower: boolean])[] = [
      ['sam', 'sama', true],
      ['sam', 'sam c', true],
      ['sam c', 'sam co', true],
      ['елк', 'елка', true],
      ['sam', 'bam', false],
      ['sam', 'sa', false],
      ['sam con', 'sam', false],
      ['sam', 'con sam', false],
    ];
    for (const [earlier, now, isNarrower] of cases) {
      it(`"${now}" ${isNarrower ? 'finds nothing but what' : 'may find more than'} "${earlier}" found`, () => {
        expect(narrows(queryOf(now), queryOf(earlier))).to.equal(isNarrower);
      });
    }
  });

  describe('matchesIn', () => {
    const cases: readonly (readonly [text: string, query: string, marked: string])[] = [
      ['Samarkand conference', 'sam', '[Sam]arkand conference'],
      ['Samarkand conference', 'con sam', '[Sam]arkand [con]ference'],
      ['Самарқандда анжуман', 'samarqand', '[Самарқанд]да анжуман'],
      ['Oʻzbekiston', 'ўзбек', '[Oʻzbek]iston'],
      ['Щука', 'shch', '[Щ]ука'],
      ['élan vital', 'ela', '[éla]n vital'],
      ['القُدْسُ الشريف', 'القدس', '[القُدْسُ] الشريف'],
      ['art and smart', 'art', '[art] and smart'],
      ['smart', 'art', 'sm[art]'],
      ['aaaa', 'aa', '[aa]aa'],
      ['nothing', 'x', 'nothing'],
      ['𝔖ummit 🏔 talks', 'talks', '𝔖ummit 🏔 [talks]'],
    ];
    for (const [text, query, told] of cases) {
      it(`${text} by ${query}`, () => {
        const whole = text.normalize('NFC');
        const marked = [...matchesIn(whole, queryOf(query))]
          .reverse()
          .reduce(
            (left, [from, to]) => `${left.slice(0, from)}[${left.slice(from, to)}]${left.slice(to)}`,
            whole,
          );
        expect(marked).to.equal(told.normalize('NFC'));
      });
    }

    it('are in order, apart and inside, whatever is searched in what', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'grapheme', maxLength: 3 }),
          (text, query) => {
            const whole = text.normalize('NFC');
            let last = -1;
            for (const [from, to] of matchesIn(whole, queryOf(query))) {
              expect(from).to.be.greaterThan(last);
              expect(to).to.be.within(from + 1, whole.length);
              last = to;
            }
          },
        ),
        { seed: 8 },
      );
    });
  });
});
