import '../../src/i18n/all.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { centralAsia } from '../../data/central-asia.js';
import { linkTypes } from '../../src/dataset/link-types.js';
import { narrate, type Narration } from '../../src/dataset/narrate.js';
import { filterDataset } from '../../src/dataset/filter-dataset.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset, LinkType } from '../../src/dataset/types.js';
import { languageCodes } from '../../src/i18n/languages.js';
import { chainIn } from './told-chain.js';

/** Words with every space in sight. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentences = ({ paragraphs }: Narration): string[] => paragraphs.flat().map(({ text }) => plain(text));
const read = (input: unknown): Dataset => readDataset(input).dataset;

/** One chain in every language, as it was read aloud: cases, genders, verbs at the end. */
const told: readonly (readonly [locale: string, sentences: readonly string[]])[] = [
  [
    'en',
    [
      'It began in September 2017 with the speech at the UN in New York, which proposed the Samarkand conference.',
      'On 10–11 November 2017, it adopted the communiqué and led to the draft and the resolution (according to Natalia Gherman).',
      'At the same time, the communiqué called for the resolution.',
      'The draft lasted from 11 November 2017 to 22 June 2018 and led to the resolution (inferred).',
      'On 22 June 2018, it implemented the speech at the UN.',
      'The next forum is planned (2021).',
      'It is to mark the resolution.',
    ],
  ],
  [
    'ru',
    [
      'Всё начинается в сентябре 2017 года: речь в ООН (Нью-Йорк).',
      'Звучит предложение: Самаркандская конференция.',
      'Это происходит 10–11 ноября 2017 года.',
      'Принятый документ – коммюнике; что из этого выходит: проект и резолюция (по словам: Наталья Герман).',
      'Тогда же – коммюнике.',
      'Звучит призыв: резолюция.',
      'С 11 ноября 2017 года по 22 июня 2018 года идёт проект.',
      'Что из этого выходит: резолюция (вывод составителя).',
      'Это происходит 22 июня 2018 года.',
      'Так воплощается прежний шаг: речь в ООН.',
      'Впереди – следующий форум (2021).',
      'Повод – резолюция.',
    ],
  ],
  [
    'uz',
    [
      'Hammasi 2017-yil sentabr oyida boshlandi: BMTdagi nutq (Nyu-York).',
      'Unda taklif etilgani – Samarqand konferensiyasi.',
      'Bu 2017-yil 10–11-noyabrda bo‘ldi.',
      'Unda qabul qilingani – kommyunike; buning natijasi – loyiha va rezolyutsiya (Natalya German so‘zlariga ko‘ra).',
      'Ayni paytda – kommyunike.',
      'Unda yangragan chaqiriq – rezolyutsiya.',
      'Loyiha 2017-yil 11-noyabrdan 2018-yil 22-iyungacha davom etdi.',
      'Buning natijasi – rezolyutsiya (tuzuvchi xulosasi).',
      'Bu 2018-yil 22-iyunda bo‘ldi.',
      'Shu tariqa ro‘yobga chiqqani – BMTdagi nutq.',
      'Rejada – navbatdagi forum (2021-yil).',
      'Bag‘ishlangan voqeasi – rezolyutsiya.',
    ],
  ],
  [
    'uz-Cyrl',
    [
      'Ҳаммаси 2017 йил сентябр ойида бошланди: БМТдаги нутқ (Нью-Йорк).',
      'Унда таклиф этилгани – Самарқанд конференцияси.',
      'Бу 2017 йил 10–11 ноябрда бўлди.',
      'Унда қабул қилингани – коммюнике; бунинг натижаси – лойиҳа ва резолюция (Наталя Герман сўзларига кўра).',
      'Айни пайтда – коммюнике.',
      'Унда янграган чақириқ – резолюция.',
      'Лойиҳа 2017 йил 11 ноябрдан 2018 йил 22 июнгача давом этди.',
      'Бунинг натижаси – резолюция (тузувчи хулосаси).',
      'Бу 2018 йил 22 июнда бўлди.',
      'Шу тариқа рўёбга чиққани – БМТдаги нутқ.',
      'Режада – навбатдаги форум (2021 йил).',
      'Бағишланган воқеаси – резолюция.',
    ],
  ],
  [
    'kk',
    [
      'Бәрі 2017 жылғы қыркүйекте басталды: БҰҰ-дағы сөз (Нью-Йорк).',
      'Онда ұсынылғаны – Самарқан конференциясы.',
      'Бұл 2017 жылғы 10–11 қарашада болды.',
      'Онда қабылданғаны – коммюнике; мұның салдары – жоба және қарар (айтушы: Наталья Герман).',
      'Дәл сол кезде – коммюнике.',
      'Онда айтылған үндеу – қарар.',
      'Жоба 2017 жылғы 11 қараша – 2018 жылғы 22 маусым аралығында жалғасты.',
      'Мұның салдары – қарар (құрастырушының тұжырымы).',
      'Бұл 2018 жылғы 22 маусымда болды.',
      'Осылай жүзеге асқаны – БҰҰ-дағы сөз.',
      'Жоспарда – келесі форум (2021 жыл).',
      'Арналған оқиғасы – қарар.',
    ],
  ],
  [
    'ky',
    [
      'Баары 2017-жылдын сентябрында башталды: БУУдагы сөз (Нью-Йорк).',
      'Анда сунушталганы – Самарканд конференциясы.',
      'Бул 2017-жылдын 10–11-ноябрында болду.',
      'Анда кабыл алынганы – коммюнике; мунун натыйжасы – долбоор жана резолюция (айткан: Наталья Герман).',
      'Дал ошол учурда – коммюнике.',
      'Анда айтылган чакырык – резолюция.',
      'Долбоор 2017-жылдын 11-ноябры – 2018-жылдын 22-июну аралыгында уланды.',
      'Мунун натыйжасы – резолюция (түзүүчүнүн корутундусу).',
      'Бул 2018-жылдын 22-июнунда болду.',
      'Ушинтип ишке ашканы – БУУдагы сөз.',
      'Планда – кийинки форум (2021-жыл).',
      'Арналган окуясы – резолюция.',
    ],
  ],
  [
    'tg',
    [
      'Ҳама чиз моҳи сентябри соли 2017 оғоз ёфт: суханронӣ дар СММ (Ню-Йорк).',
      'Дар он пешниҳод шуд: конфронси Самарқанд.',
      'Ин 10–11 ноябри соли 2017 буд.',
      'Дар он қабул шуд: коммюнике; натиҷаи ин – лоиҳа ва қатънома (ба гуфтаи Наталя Герман).',
      'Ҳамзамон – коммюнике.',
      'Дар он даъват садо дод: қатънома.',
      'Лоиҳа аз 11 ноябри соли 2017 то 22 июни соли 2018 идома ёфт.',
      'Натиҷаи ин – қатънома (хулосаи мураттиб).',
      'Ин 22 июни соли 2018 буд.',
      'Ҳамин тавр амалӣ гардид: суханронӣ дар СММ.',
      'Дар нақша – форуми навбатӣ (соли 2021).',
      'Муносибати он – қатънома.',
    ],
  ],
  [
    'tk',
    [
      'Hemmesi 2017-nji ýylyň sentýabrynda başlandy: BMG-däki çykyş (Nýu-Ýork).',
      'Onda teklip edileni – Samarkant maslahaty.',
      'Bu 2017-nji ýylyň 10–11-nji noýabrynda boldy.',
      'Onda kabul edileni – kommýunike; munuň netijesi – taslama we rezolýusiýa (aýdan: Natalýa German).',
      'Şol bir wagtda – kommýunike.',
      'Onda ýaňlanan çagyryş – rezolýusiýa.',
      'Taslama 2017-nji ýylyň 11-nji noýabry – 2018-nji ýylyň 22-nji iýuny aralygynda dowam etdi.',
      'Munuň netijesi – rezolýusiýa (düzüjiniň netijesi).',
      'Bu 2018-nji ýylyň 22-nji iýunynda boldy.',
      'Şeýlelikde amala aşany – BMG-däki çykyş.',
      'Meýilnamada – nobatdaky forum (2021-nji ýyl).',
      'Bagyşlanan wakasy – rezolýusiýa.',
    ],
  ],
  [
    'ar',
    [
      'كانت البداية في سبتمبر 2017: الخطاب في الأمم المتحدة (نيويورك).',
      'وهنا جرى اقتراح: مؤتمر سمرقند.',
      'وكان ذلك في 10–11 نوفمبر 2017.',
      'وهنا جرى اعتماد: البيان المشترك؛ ونتج عن ذلك: المشروع والقرار (وفقًا لـ ناتاليا غيرمان).',
      'وفي الوقت نفسه: البيان المشترك.',
      'وهنا جاءت الدعوة إلى: القرار.',
      'ودام ذلك من 11 نوفمبر 2017 إلى 22 يونيو 2018: المشروع.',
      'ونتج عن ذلك: القرار (استنتاج).',
      'وكان ذلك في 22 يونيو 2018.',
      'وبذلك جرى تنفيذ: الخطاب في الأمم المتحدة.',
      'ومن المقرر: المنتدى القادم (2021).',
      'ويُراد به إحياء ذكرى: القرار.',
    ],
  ],
  [
    'fa',
    [
      'همه‌چیز در سپتامبر ۲۰۱۷ آغاز شد: سخنرانی در سازمان ملل (نیویورک).',
      'در آن همایش سمرقند پیشنهاد شد.',
      'این در ۱۰–۱۱ نوامبر ۲۰۱۷ بود.',
      'در آن بیانیهٔ مشترک تصویب شد؛ به پیش‌نویس و قطعنامه (به گفتهٔ ناتالیا گرمان) انجامید.',
      'هم‌زمان: بیانیهٔ مشترک.',
      'در آن قطعنامه درخواست شد.',
      'پیش‌نویس از ۱۱ نوامبر ۲۰۱۷ تا ۲۲ ژوئن ۲۰۱۸ ادامه یافت.',
      'به قطعنامه (استنباط) انجامید.',
      'این در ۲۲ ژوئن ۲۰۱۸ بود.',
      'بدین‌سان سخنرانی در سازمان ملل به اجرا درآمد.',
      'در برنامه: همایش بعدی (۲۰۲۱).',
      'قرار است به مناسبت قطعنامه باشد.',
    ],
  ],
  [
    'fr',
    [
      'Tout commence en septembre 2017 : le discours à l’ONU (New York) propose la conférence de Samarcande.',
      'Cela se passe les 10–11 novembre 2017.',
      'Cet événement adopte le communiqué et entraîne le projet et la résolution (selon Natalia Gherman).',
      'Au même moment, le communiqué demande la résolution.',
      'Le projet dure du 11 novembre 2017 au 22 juin 2018 et entraîne la résolution (déduit).',
      'Cela se passe le 22 juin 2018.',
      'Cet événement met en œuvre le discours à l’ONU.',
      'Au programme : le prochain forum (2021).',
      'Cet événement doit commémorer la résolution.',
    ],
  ],
  [
    'es',
    [
      'Todo empezó en septiembre de 2017: el discurso en la ONU (Nueva York) propuso la conferencia de Samarcanda.',
      'Eso ocurrió los días 10–11 de noviembre de 2017.',
      'Ese hecho aprobó el comunicado y propició el proyecto y la resolución (según Natalia Gherman).',
      'Al mismo tiempo, el comunicado pidió la resolución.',
      'El proyecto duró del 11 de noviembre de 2017 al 22 de junio de 2018 y propició la resolución (deducido).',
      'Eso ocurrió el 22 de junio de 2018.',
      'Ese hecho llevó a la práctica el discurso en la ONU.',
      'En el programa: el próximo foro (2021).',
      'Ese hecho ha de conmemorar la resolución.',
    ],
  ],
  [
    'zh',
    [
      '一切始于2017年9月的联合国演讲（纽约）：它提议了撒马尔罕会议。',
      '时间是2017年11月10日至11日，它通过了联合公报，并促成了决议草案及决议（据纳塔利娅·盖尔曼）。',
      '同一时间，联合公报呼吁决议。',
      '2017年11月11日至2018年6月22日期间，决议草案促成了决议（推断）。',
      '时间是2018年6月22日，它落实了联合国演讲。',
      '计划中的有下届论坛（2021年）。',
      '它将纪念决议。',
    ],
  ],
];

describe('narrate', () => {
  const dataset = read(centralAsia);

  it('has no beginning where a filter may have left it out', () => {
    const part = filterDataset(dataset, { kinds: ['summit'] });
    expect(narrate(part, { locale: 'en' }).text).to.match(
      /^On 29 November 2019 came the Consultative Meeting/,
    );
  });

  it('puts no brackets into brackets, and leaves a text that is no date in its own direction', () => {
    const data = read({
      events: [
        { id: 'a', date: '2001?', title: 'A maybe' },
        { id: 'b', date: '2020-02-30', title: 'Bad' },
      ],
    });
    const { paragraphs, text } = narrate(data, { locale: 'en' });
    expect(text).to.include('A maybe (2001, uncertain)').and.include('Bad (2020-02-30)');
    expect(paragraphs.flat().flatMap(({ runs }) => runs)).to.deep.include({ text: '2020-02-30', lang: '' });
  });

  for (const locale of ['', 'en_US', '<b>', '-'])
    it(`speaks English where ${JSON.stringify(locale)} is no tag`, () => {
      expect(narrate(dataset, { locale }).text).to.match(/^It began in September 2017 with /);
    });

  for (const [locale, expected] of told) {
    it(`tells a chain in ${locale}`, () => {
      expect(sentences(narrate(read(chainIn(locale)), { locale }))).to.deep.equal(expected.map(plain));
    });
  }

  it('speaks every language there is', () => {
    expect(told.map(([locale]) => locale)).to.have.members(languageCodes);
    expect(plans.map(([locale]) => locale)).to.have.members(languageCodes);
  });

  it('tells the shipped dataset', () => {
    expect(narrate(dataset, { locale: 'en' }).text.split('\n\n')).to.deep.equal([
      'It began in September 2017 with the speech at the UN in New York, which proposed the Samarkand ' +
        'conference and the resolution. On 10–11 November 2017, the Samarkand conference adopted the Samarkand ' +
        'communiqué and led to the draft resolution (the report says it only in passing) and the resolution ' +
        '(according to Natalia Gherman; the “Samarkand spirit”). At the same time, the Samarkand communiqué ' +
        'called for the resolution. The draft resolution lasted from 11 November 2017 to 22 June 2018 and led ' +
        'to the resolution (inferred).',
      'The first Expert Forum in Tashkent came in 2018. On 22 June 2018, the resolution in New York implemented ' +
        'the speech at the UN. The Consultative Meeting of 2019 in Tashkent came on 29 November 2019; it adopted ' +
        'the Joint Statement. At the same time came the Joint Statement in Tashkent. Next, on 22 June 2020, the ' +
        'online conference marked the resolution, mentioned the Consultative Meeting of 2019 and planned the ' +
        'next Expert Forum in Bishkek. The next Expert Forum in Bishkek is planned (after ' +
        '22 June 2020). It is to continue the first Expert Forum (the same series; not said to be the direct next).',
    ]);
  });

  const plans: readonly (readonly [locale: string, planned: string, cancelled: string])[] = [
    ['en', 'It is to lead to C.', 'It was meant to lead to C.'],
    ['ru', 'Ожидаемый итог – C.', 'По первоначальному плану ожидаемый итог – C.'],
    ['uz', 'Kutilgan natijasi – C.', 'Dastlabki rejaga ko‘ra, kutilgan natijasi – C.'],
    ['uz-Cyrl', 'Кутилган натижаси – C.', 'Дастлабки режага кўра, кутилган натижаси – C.'],
    ['kk', 'Күтілген салдары – C.', 'Бастапқы жоспар бойынша күтілген салдары – C.'],
    ['ky', 'Күтүлгөн натыйжасы – C.', 'Баштапкы план боюнча күтүлгөн натыйжасы – C.'],
    ['tg', 'Натиҷаи интизорӣ – C.', 'Тибқи нақшаи аввала, натиҷаи интизорӣ – C.'],
    ['tk', 'Garaşylýan netijesi – C.', 'Ilkibaşdaky meýilnama boýunça garaşylýan netijesi – C.'],
    ['ar', 'ويُراد به الوصول إلى: C.', 'وكان يُراد به الوصول إلى: C.'],
    ['fa', 'قرار است به C بینجامد.', 'قرار بود به C بینجامد.'],
    ['fr', 'Cet événement doit entraîner C.', 'Cet événement devait entraîner C.'],
    ['es', 'Ese hecho ha de propiciar C.', 'Ese hecho debía propiciar C.'],
    ['zh', '它将促成C。', '它原本将促成C。'],
  ];

  const chainWith = (status: string): Dataset =>
    read({
      asOf: '2017',
      events: [
        { id: 'a', date: '2018', title: 'A', status },
        { id: 'c', date: '2019', title: 'C' },
      ],
      links: [{ from: 'a', type: 'leads-to', to: 'c' }],
    });

  for (const [locale, ahead, meant] of plans) {
    it(`tells in ${locale} what a plan is for, and what one was for that was cancelled or may have passed`, () => {
      const now = read({ events: [], asOf: '2026' }).asOf?.begin[0];
      const [planned, cancelled] = [chainWith('planned'), chainWith('cancelled')];
      expect(sentences(narrate(planned, { locale }))[1]).to.equal(ahead);
      expect(sentences(narrate(cancelled, { locale }))[1]).to.equal(meant);
      expect(sentences(narrate(planned, { locale, ...(now && { now }) }))[1]).to.equal(meant);
    });
  }

  it('says no order, and no same time, after an event that has not happened', () => {
    const days = ['2018-05-01', '2018-05-02', '2018-05-03', '2018-05-04', '2018-05-05'];
    for (const status of ['planned', 'cancelled']) {
      const events = days.flatMap((date, at) => [
        { id: `plan-${at}`, date, title: 'a plan', status },
        { id: `event-${at}`, date, title: 'an event' },
      ]);
      const { text } = narrate(read({ events }), { locale: 'en' });
      expect(text).to.not.match(/same time|next,|then,/i);
    }
  });

  it('names an event again after a plan that is "it" itself', () => {
    for (const status of ['planned', 'cancelled'])
      expect(sentences(narrate(chainWith(status), { locale: 'en' })).at(-1)).to.equal('In 2019 came C.');
  });

  it('tells the way from one event to another, with no other links', () => {
    const way = narrate(dataset, { locale: 'en', from: 'unga72-speech', to: 'online-2020' });
    expect(sentences(way)).to.deep.equal([
      'It began in September 2017 with the speech at the UN in New York, which proposed the resolution.',
      'It came on 22 June 2018.',
      'On 22 June 2020, the online conference marked the resolution.',
    ]);
  });

  const idsOf = (narration: Narration): string[] => [
    ...new Set(narration.paragraphs.flat().flatMap(({ event }) => event ?? [])),
  ];

  it('tells what followed from an event, or what led to it', () => {
    expect(idsOf(narrate(dataset, { locale: 'en', from: 'consultative-2019' }))).to.deep.equal([
      'consultative-2019',
      'joint-statement-2019',
    ]);
    expect(idsOf(narrate(dataset, { locale: 'en', to: 'samarkand-communique' }))).to.deep.equal([
      'unga72-speech',
      'samarkand-2017',
      'samarkand-communique',
    ]);
  });

  it('says that there is no way, and nothing of events that it does not know', () => {
    const none = narrate(dataset, { locale: 'en', from: 'online-2020', to: 'unga72-speech' });
    expect(none.text).to.equal('Nothing on record leads from the online conference to the speech at the UN.');
    for (const way of [{ from: 'nobody' }, { to: 'nobody' }, { from: 'nobody', to: 'online-2020' }]) {
      expect(narrate(dataset, { locale: 'en', ...way }).paragraphs).to.deep.equal([]);
    }
  });

  it('says that nobody has recorded what became of a plan', () => {
    const now = readDataset({ events: [], asOf: '2026' }).dataset.asOf?.begin[0];
    const { text } = narrate(dataset, { locale: 'en', from: 'expert-forum-1', ...(now && { now }) });
    expect(text).to.include('was planned (after 22 June 2020); what became of it is not recorded.');
  });

  it('names the event and the link of each name, and the language of one that falls back', () => {
    const [first] = narrate(dataset, { locale: 'kk', from: 'consultative-2019' }).paragraphs.flat();
    const named = first?.runs.filter(({ event }) => event !== undefined);
    expect(named).to.deep.equal([
      { text: 'the Consultative Meeting of 2019', lang: 'en', event: 'consultative-2019' },
    ]);
    const [, second] = narrate(dataset, { locale: 'ru', from: 'consultative-2019' }).paragraphs.flat();
    const link = second?.runs.find((run) => run.link !== undefined);
    expect(link).to.include({ text: 'Совместное заявление', event: 'joint-statement-2019' });
    expect(link?.link?.type).to.equal('adopts');
  });

  it('says in which language and direction it is', () => {
    expect(narrate(dataset, { locale: 'ar-EG' })).to.include({ language: 'ar', direction: 'rtl' });
    expect(narrate(dataset, { locale: 'de' })).to.include({ language: 'en', direction: 'ltr' });
  });

  const dates = [
    '2017-09',
    '2018',
    '2017-11-10/2017-11-11',
    '2018-01-02/2019-03-04',
    '194X',
    '1850~',
    '[2020..]',
    'soon',
    '',
  ];
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const chain = fc.record({
    events: fc
      .array(
        fc.record({
          date: fc.constantFrom(...dates),
          status: fc.constantFrom('occurred', 'planned', 'cancelled'),
        }),
        { minLength: 1, maxLength: ids.length },
      )
      .map((list) => list.map((event, at) => ({ ...event, id: ids[at] ?? '', title: `<${ids[at]}>` }))),
    links: fc.array(
      fc.record({
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        type: fc.constantFrom(...(Object.keys(linkTypes) as LinkType[])),
        basis: fc.constantFrom('stated', 'inferred', 'external'),
      }),
    ),
  });

  it('tells every event and every link once, in every language, and leaves no template open', () => {
    fc.assert(
      fc.property(chain, fc.constantFrom(...languageCodes), (input, locale) => {
        const data = read(input);
        const narration = narrate(data, { locale });
        const runs = narration.paragraphs.flat().flatMap((sentence) => sentence.runs);
        const links = runs.flatMap(({ link }) => link ?? []);
        expect(links).to.have.lengthOf(data.links.length);
        expect(new Set(links).size).to.equal(data.links.length);
        expect(idsOf(narration)).to.have.members([...data.events, ...data.undated].map(({ id }) => id));
        expect(narration.text).to.not.match(/[{}]|undefined|^\s|\s$/);
        expect(narration.text.length).to.be.at.least(runs.map(({ text }) => text).join('').length);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('does not begin two sentences in a row alike, where events follow each other', () => {
    const inYears = (yearOf: (at: number) => number): Dataset =>
      read({
        events: Array.from({ length: 12 }, (_, at) => ({
          id: `e${at}`,
          date: `${yearOf(at)}`,
          title: `event ${at}`,
        })),
      });
    for (const chain of [
      inYears((at) => 2010 + at),
      inYears(() => 2010),
      inYears((at) => 2010 + (at >> 1)),
    ]) {
      for (const locale of languageCodes) {
        const openers = sentences(narrate(chain, { locale })).map((text) =>
          text.replaceAll(/[\p{Nd}]/gu, '').slice(0, 8),
        );
        const repeated = openers.filter((opener, at) => opener === openers[at - 1]);
        expect(repeated, locale).to.deep.equal([]);
      }
    }
  });
});
