import { defineDataset } from '../src/dataset/define-dataset.js';

/**
 * From the speech at the UN in 2017 to the forum planned in Bishkek, as an
 * institute's report on an online conference tells it. What comes from elsewhere
 * names its source, or says that none was recorded. The views of speakers are
 * claims with the speaker's name. Links that the report does not support are not
 * here: it sets the meeting of 2019 beside the resolution, and does not say that
 * one led to the other.
 */
export const centralAsia = defineDataset({
  title: {
    en: 'From a speech to a shared agenda',
    ru: 'От выступления к общей повестке',
    uz: 'Nutqdan umumiy kun tartibigacha',
  },
  summary: {
    en: 'How one proposal at the UN became a resolution on Central Asia, and what followed.',
    ru: 'Как предложение, прозвучавшее в ООН, стало резолюцией о Центральной Азии и что было дальше.',
    uz: 'BMTda aytilgan taklif qanday qilib Markaziy Osiyo boʻyicha rezolyutsiyaga aylandi va keyin nima boʻldi.',
  },
  language: 'en',
  asOf: '2020-06-22',
  kinds: {
    statement: { label: { en: 'Statement', ru: 'Выступление', uz: 'Nutq' } },
    conference: { label: { en: 'Conference', ru: 'Конференция', uz: 'Konferensiya' } },
    document: { label: { en: 'Document', ru: 'Документ', uz: 'Hujjat' } },
    summit: { label: { en: 'Summit', ru: 'Саммит', uz: 'Sammit' } },
    forum: { label: { en: 'Expert forum', ru: 'Экспертный форум', uz: 'Ekspertlar forumi' } },
    process: { label: { en: 'Process', ru: 'Процесс', uz: 'Jarayon' } },
  },
  places: {
    'new-york': {
      label: { en: 'New York', ru: 'Нью-Йорк', uz: 'Nyu-York' },
      latitude: 40.749,
      longitude: -73.968,
    },
    samarkand: {
      label: { en: 'Samarkand', ru: 'Самарканд', uz: 'Samarqand' },
      latitude: 39.654,
      longitude: 66.96,
    },
    tashkent: {
      label: { en: 'Tashkent', ru: 'Ташкент', uz: 'Toshkent' },
      latitude: 41.265,
      longitude: 69.216,
    },
    bukhara: { label: { en: 'Bukhara', ru: 'Бухара', uz: 'Buxoro' }, latitude: 39.775, longitude: 64.429 },
    bishkek: { label: { en: 'Bishkek', ru: 'Бишкек', uz: 'Bishkek' }, latitude: 42.9, longitude: 74.6 },
  },
  actors: {
    mirziyoyev: { label: { en: 'Shavkat Mirziyoyev', ru: 'Шавкат Мирзиёев', uz: 'Shavkat Mirziyoyev' } },
    un: {
      label: {
        en: 'United Nations',
        ru: 'Организация Объединённых Наций',
        uz: 'Birlashgan Millatlar Tashkiloti',
      },
    },
    unga: {
      label: { en: 'UN General Assembly', ru: 'Генеральная Ассамблея ООН', uz: 'BMT Bosh Assambleyasi' },
    },
    unrcca: {
      label: {
        en: 'UN Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA)',
        ru: 'Региональный центр ООН по превентивной дипломатии для Центральной Азии (РЦПДЦА)',
        uz: 'BMTning Markaziy Osiyo uchun preventiv diplomatiya boʻyicha mintaqaviy markazi',
      },
    },
    'samarkand-participants': {
      label: {
        en: 'Participants of the Samarkand conference',
        ru: 'Участники Самаркандской конференции',
        uz: 'Samarqand konferensiyasi ishtirokchilari',
      },
    },
    'central-asian-states': {
      label: {
        en: 'States of Central Asia',
        ru: 'Государства Центральной Азии',
        uz: 'Markaziy Osiyo davlatlari',
      },
    },
    'heads-of-state': {
      label: {
        en: 'Heads of state of Central Asia',
        ru: 'Главы государств Центральной Азии',
        uz: 'Markaziy Osiyo davlat rahbarlari',
      },
    },
    russia: { label: { en: 'Russia', ru: 'Россия', uz: 'Rossiya' } },
    china: { label: { en: 'China', ru: 'Китай', uz: 'Xitoy' } },
    usa: { label: { en: 'United States', ru: 'США', uz: 'AQSH' } },
    eu: { label: { en: 'European Union', ru: 'Европейский союз', uz: 'Yevropa Ittifoqi' } },
    'co-authors': { label: { en: '55 states', ru: '55 государств', uz: '55 davlat' } },
    gherman: { label: { en: 'Natalia Gherman', ru: 'Наталья Герман', uz: 'Natalya German' } },
    norov: { label: { en: 'Vladimir Norov', ru: 'Владимир Норов', uz: 'Vladimir Norov' } },
    nematov: { label: { en: 'A. Nematov', ru: 'А. Неъматов', uz: 'A. Neʼmatov' } },
    institutes: {
      label: {
        en: 'Heads and experts of institutes of strategic studies of Central Asia',
        ru: 'Руководители и эксперты институтов стратегических исследований Центральной Азии',
        uz: 'Markaziy Osiyo strategik tadqiqotlar institutlari rahbarlari va ekspertlari',
      },
    },
    ambassadors: {
      label: {
        en: 'Central Asian heads of mission accredited in Turkmenistan',
        ru: 'Главы дипмиссий центральноазиатских государств, аккредитованные в Туркменистане',
        uz: 'Markaziy Osiyo davlatlarining Turkmanistonda akkreditatsiyadan oʻtgan diplomatik missiyalari rahbarlari',
      },
    },
    'online-participants': {
      label: {
        en: 'Participants of the online conference',
        ru: 'Участники онлайн-конференции',
        uz: 'Onlayn konferensiya ishtirokchilari',
      },
    },
  },
  sources: {
    report: {
      label: {
        en: 'Report of an institute on the online conference (in Russian)',
        ru: 'Сообщение института об онлайн-конференции',
        uz: 'Institutning onlayn konferensiya haqidagi xabari (rus tilida)',
      },
    },
    'kun-uz-2017': { label: 'kun.uz', date: '2017-09-19' },
    'news-tj-2017': { label: 'news.tj', date: '2017-09-21' },
    'unrcca-forum-1': {
      label: {
        en: 'unrcca.unmissions.org, first meeting of the forum',
        ru: 'unrcca.unmissions.org, о первом заседании форума',
        uz: 'unrcca.unmissions.org, forumning birinchi yigʻilishi haqida',
      },
    },
    'civilshos-2020': {
      label: 'en.civilshos.ru, “Dialogue of representatives of research centers of Central Asian countries”',
      date: '2020-06-26',
    },
  },
  series: {
    'expert-forum': {
      label: {
        en: 'Central Asian Expert Forum',
        ru: 'Центральноазиатский экспертный форум',
        uz: 'Markaziy Osiyo ekspertlar forumi',
      },
    },
    consultative: {
      label: {
        en: 'Consultative meetings of the heads of state',
        ru: 'Консультативные встречи глав государств',
        uz: 'Davlat rahbarlarining maslahat uchrashuvlari',
      },
    },
  },
  events: [
    {
      id: 'unga72-speech',
      date: '2017-09',
      title: {
        en: 'Speech at the 72nd UN General Assembly',
        ru: 'Речь на 72-й сессии Генассамблеи ООН',
        uz: 'BMT Bosh Assambleyasining 72-sessiyasidagi nutq',
      },
      short: { en: 'the speech at the UN', ru: 'речь в ООН', uz: 'BMTdagi nutq' },
      summary: {
        en: 'The President of Uzbekistan proposes a conference on Central Asia in Samarkand in November, and a special UN resolution as its result.',
        ru: 'Президент Узбекистана предлагает провести в ноябре в Самарканде конференцию по Центральной Азии и по её итогам принять специальную резолюцию ООН.',
        uz: 'Oʻzbekiston Prezidenti noyabr oyida Samarqandda Markaziy Osiyo boʻyicha konferensiya oʻtkazishni va uning yakunida BMTning maxsus rezolyutsiyasini qabul qilishni taklif etadi.',
      },
      kind: 'statement',
      place: 'new-york',
      actors: [
        {
          actor: 'mirziyoyev',
          role: { en: 'President of Uzbekistan', ru: 'Президент Узбекистана', uz: 'Oʻzbekiston Prezidenti' },
        },
      ],
      importance: 0.95,
      sources: ['report'],
      claims: [
        { date: '2017-09-19', source: 'kun-uz-2017' },
        { date: '2017-09-19', source: 'news-tj-2017' },
      ],
    },
    {
      id: 'samarkand-2017',
      date: '2017-11-10/2017-11-11',
      title: { en: 'Samarkand conference', ru: 'Самаркандская конференция', uz: 'Samarqand konferensiyasi' },
      short: {
        en: 'the Samarkand conference',
        ru: 'Самаркандская конференция',
        uz: 'Samarqand konferensiyasi',
      },
      summary: {
        en: 'High-level conference “Central Asia: one past and a common future, cooperation for sustainable development and mutual prosperity”. The participants adopt a joint communiqué.',
        ru: 'Конференция высокого уровня «Центральная Азия – одно прошлое и общее будущее, сотрудничество ради устойчивого развития и взаимного процветания». Участники принимают совместное коммюнике.',
        uz: '“Markaziy Osiyo: yagona oʻtmish va umumiy kelajak, barqaror rivojlanish va oʻzaro taraqqiyot yoʻlidagi hamkorlik” mavzusidagi yuqori darajadagi konferensiya. Ishtirokchilar qoʻshma kommyunike qabul qiladi.',
      },
      kind: 'conference',
      place: 'samarkand',
      actors: [
        {
          actor: 'un',
          role: { en: 'held under its auspices', ru: 'под её эгидой', uz: 'uning shafeligida oʻtgan' },
        },
      ],
      importance: 0.9,
      sources: ['report'],
      claims: [
        {
          text: {
            en: 'Organised by the foreign ministry of Uzbekistan, UNRCCA and the regional office of UNODC.',
            ru: 'Организаторы: МИД Узбекистана, РЦПДЦА и региональное представительство УНП ООН.',
            uz: 'Tashkilotchilar: Oʻzbekiston Tashqi ishlar vazirligi, BMTning preventiv diplomatiya markazi va UNODC mintaqaviy vakolatxonasi.',
          },
          note: {
            en: 'Not in the report; from other public material, which was not recorded.',
            ru: 'В сообщении этого нет; из другого открытого материала, который не записан.',
            uz: 'Xabarda bu yoʻq; qayd etilmagan boshqa ochiq materialdan.',
          },
        },
      ],
    },
    {
      id: 'samarkand-communique',
      date: '2017-11-10/2017-11-11',
      title: { en: 'Joint communiqué', ru: 'Совместное коммюнике', uz: 'Qoʻshma kommyunike' },
      short: { en: 'the Samarkand communiqué', ru: 'Самаркандское коммюнике', uz: 'Samarqand kommyunikesi' },
      summary: {
        en: 'Calls on the General Assembly to adopt a special resolution on regional and international cooperation in Central Asia.',
        ru: 'Призывает Генеральную Ассамблею принять специальную резолюцию о региональном и международном сотрудничестве в Центральной Азии.',
        uz: 'Bosh Assambleyani Markaziy Osiyoda mintaqaviy va xalqaro hamkorlik boʻyicha maxsus rezolyutsiya qabul qilishga chaqiradi.',
      },
      kind: 'document',
      place: 'samarkand',
      actors: [
        {
          actor: 'samarkand-participants',
          role: { en: 'adopted it', ru: 'приняли его', uz: 'qabul qilgan' },
        },
      ],
      importance: 0.4,
      sources: ['report'],
      claims: [
        {
          note: {
            en: 'The report gives the document no date of its own; the date is that of the conference.',
            ru: 'Собственной даты документа в сообщении нет; указаны дни конференции.',
            uz: 'Xabarda hujjatning oʻz sanasi yoʻq; konferensiya kunlari koʻrsatilgan.',
          },
        },
      ],
    },
    {
      id: 'resolution-draft',
      date: '2017-11-11/2018-06-22',
      title: {
        en: 'Drafting of the resolution',
        ru: 'Подготовка проекта резолюции',
        uz: 'Rezolyutsiya loyihasini tayyorlash',
      },
      short: { en: 'the draft resolution', ru: 'проект резолюции', uz: 'rezolyutsiya loyihasi' },
      summary: {
        en: 'The draft is prepared in a very short time. Partners of the region take part, among them Russia, China, the United States and the EU.',
        ru: 'Проект готовят в очень короткий срок. Участвуют партнёры региона, в том числе Россия, Китай, США и ЕС.',
        uz: 'Loyiha juda qisqa muddatda tayyorlanadi. Mintaqaning hamkorlari, jumladan Rossiya, Xitoy, AQSH va Yevropa Ittifoqi ishtirok etadi.',
      },
      kind: 'process',
      actors: [
        { actor: 'central-asian-states' },
        {
          actor: 'russia',
          role: {
            en: 'took part in drafting',
            ru: 'участие в разработке',
            uz: 'ishlab chiqishda qatnashgan',
          },
        },
        {
          actor: 'china',
          role: {
            en: 'took part in drafting',
            ru: 'участие в разработке',
            uz: 'ishlab chiqishda qatnashgan',
          },
        },
        {
          actor: 'usa',
          role: {
            en: 'took part in drafting',
            ru: 'участие в разработке',
            uz: 'ishlab chiqishda qatnashgan',
          },
        },
        {
          actor: 'eu',
          role: {
            en: 'took part in drafting',
            ru: 'участие в разработке',
            uz: 'ishlab chiqishda qatnashgan',
          },
        },
      ],
      importance: 0.3,
      sources: ['report'],
      claims: [
        {
          note: {
            en: 'The report gives no date. The time is inferred: from the end of the conference to the adoption.',
            ru: 'Даты в сообщении нет. Время выведено: от окончания конференции до принятия резолюции.',
            uz: 'Xabarda sana yoʻq. Vaqt xulosa qilingan: konferensiya yakunidan rezolyutsiya qabul qilingunga qadar.',
          },
        },
      ],
    },
    {
      id: 'resolution-2018',
      date: '2018-06-22',
      title: {
        en: 'General Assembly adopts the resolution',
        ru: 'Генассамблея принимает резолюцию',
        uz: 'Bosh Assambleya rezolyutsiyani qabul qiladi',
      },
      short: { en: 'the resolution', ru: 'резолюция', uz: 'rezolyutsiya' },
      summary: {
        en: '“Strengthening regional and international cooperation to ensure peace, stability and sustainable development in the Central Asian region”: adopted unanimously, with 55 states as co-authors.',
        ru: '«Укрепление регионального и международного сотрудничества по обеспечению мира, стабильности и устойчивого развития в Центральноазиатском регионе»: принята единогласно, соавторы – 55 государств.',
        uz: '“Markaziy Osiyo mintaqasida tinchlik, barqarorlik va barqaror rivojlanishni taʼminlash boʻyicha mintaqaviy va xalqaro hamkorlikni mustahkamlash”: bir ovozdan qabul qilingan, 55 davlat hammuallif.',
      },
      kind: 'document',
      place: 'new-york',
      actors: [
        {
          actor: 'unga',
          role: { en: 'adopted it unanimously', ru: 'приняла единогласно', uz: 'bir ovozdan qabul qilgan' },
        },
        { actor: 'co-authors', role: { en: 'co-authors', ru: 'соавторы', uz: 'hammualliflar' } },
      ],
      importance: 1,
      sources: ['report'],
      claims: [
        {
          text: {
            en: 'It embodies the “Samarkand spirit”, did much for trust between the states, and sets out a shared vision of sustainable development.',
            ru: 'Она воплощает «самаркандский дух», укрепила доверие между государствами и выражает общее видение устойчивого развития.',
            uz: 'U “Samarqand ruhi”ni mujassam etadi, davlatlar oʻrtasidagi ishonchni mustahkamladi va barqaror rivojlanishga oid umumiy qarashni ifodalaydi.',
          },
          source: 'report',
          attributedTo: 'gherman',
        },
        {
          text: {
            en: 'It stresses cooperation on water and energy, transit, tourism and culture, and the need for the region and the world to take part in rebuilding Afghanistan.',
            ru: 'Она подчёркивает важность сотрудничества в сфере воды и энергетики, транзита, туризма и культуры, а также необходимость участия региона и мира в восстановлении Афганистана.',
            uz: 'U suv va energetika, tranzit, turizm va madaniyat sohalarida hamkorlik hamda mintaqa va jahon hamjamiyatining Afgʻonistonni tiklashda ishtirok etishi muhimligini taʼkidlaydi.',
          },
          source: 'report',
          attributedTo: 'gherman',
        },
        {
          text: {
            en: 'The approaches that it sets out stand the test of time; the pandemic showed how the states support each other.',
            ru: 'Изложенные в ней подходы выдерживают проверку временем; пандемия показала взаимную поддержку стран.',
            uz: 'Unda bayon etilgan yondashuvlar vaqt sinovidan oʻtmoqda; pandemiya davlatlarning bir-birini qoʻllab-quvvatlashini koʻrsatdi.',
          },
          source: 'report',
          attributedTo: 'norov',
        },
        {
          text: {
            en: 'It confirms the political will of the leaders; for the first time one international document holds the region’s consensus on its priorities.',
            ru: 'Она подтверждает политическую волю лидеров; впервые консенсус региона о приоритетах закреплён в одном международном документе.',
            uz: 'U rahbarlarning siyosiy irodasini tasdiqlaydi; mintaqaning ustuvor yoʻnalishlar boʻyicha konsensusi ilk bor yagona xalqaro hujjatda mustahkamlandi.',
          },
          source: 'report',
          attributedTo: 'nematov',
        },
        {
          text: {
            en: 'Unanimous support means that cooperation in the region is seen to serve all sides.',
            ru: 'Единогласная поддержка означает признание того, что сотрудничество в регионе отвечает интересам всех сторон.',
            uz: 'Bir ovozdan qoʻllab-quvvatlash mintaqadagi hamkorlik barcha tomonlar manfaatlariga xizmat qilishi eʼtirof etilganini anglatadi.',
          },
          source: 'report',
          attributedTo: 'nematov',
        },
      ],
    },
    {
      id: 'expert-forum-1',
      date: '2018',
      title: { en: 'First Expert Forum', ru: 'Первый экспертный форум', uz: 'Birinchi ekspertlar forumi' },
      short: {
        en: 'the first Expert Forum',
        ru: 'первый экспертный форум',
        uz: 'birinchi ekspertlar forumi',
      },
      summary: {
        en: 'First session of the yearly Central Asian Expert Forum.',
        ru: 'Первое заседание ежегодного Центральноазиатского экспертного форума.',
        uz: 'Har yili oʻtadigan Markaziy Osiyo ekspertlar forumining birinchi yigʻilishi.',
      },
      kind: 'forum',
      place: 'tashkent',
      series: 'expert-forum',
      importance: 0.6,
      sources: ['report'],
      claims: [
        {
          date: '2018-10-29/2018-10-30',
          text: {
            en: 'Opened in Tashkent, closed in Bukhara.',
            ru: 'Открылся в Ташкенте, завершился в Бухаре.',
            uz: 'Toshkentda ochilib, Buxoroda yakunlangan.',
          },
          source: 'unrcca-forum-1',
        },
      ],
    },
    {
      id: 'consultative-2019',
      date: '2019-11-29',
      title: {
        en: 'Consultative Meeting: Joint Statement',
        ru: 'Консультативная встреча: Совместное заявление',
        uz: 'Maslahat uchrashuvi: Qoʻshma bayonot',
      },
      short: {
        en: 'the Consultative Meeting of 2019',
        ru: 'Консультативная встреча 2019 года',
        uz: '2019-yilgi maslahat uchrashuvi',
      },
      summary: {
        en: 'One of the yearly meetings of the heads of state; it adopts the Joint Statement.',
        ru: 'Одна из ежегодных встреч глав государств; на ней принято Совместное заявление.',
        uz: 'Davlat rahbarlarining har yilgi uchrashuvlaridan biri; unda Qoʻshma bayonot qabul qilingan.',
      },
      kind: 'summit',
      place: 'tashkent',
      actors: [
        { actor: 'heads-of-state', role: { en: 'participants', ru: 'участники', uz: 'ishtirokchilar' } },
      ],
      series: 'consultative',
      importance: 0.8,
      sources: ['report'],
      claims: [
        {
          text: {
            en: 'It was the second of these meetings.',
            ru: 'Это была вторая такая встреча.',
            uz: 'Bu ikkinchi shunday uchrashuv edi.',
          },
          note: {
            en: 'Not in the report; from other public material, which was not recorded.',
            ru: 'В сообщении этого нет; из другого открытого материала, который не записан.',
            uz: 'Xabarda bu yoʻq; qayd etilmagan boshqa ochiq materialdan.',
          },
        },
        {
          text: {
            en: 'The yearly meetings are further evidence of the leaders’ commitment to cooperation.',
            ru: 'Ежегодные встречи – ещё одно свидетельство приверженности лидеров сотрудничеству.',
            uz: 'Har yilgi uchrashuvlar rahbarlarning hamkorlikka sodiqligining yana bir dalilidir.',
          },
          source: 'report',
          attributedTo: 'online-participants',
        },
      ],
    },
    {
      id: 'joint-statement-2019',
      date: '2019-11-29',
      title: {
        en: 'Joint Statement of the leaders',
        ru: 'Совместное заявление лидеров',
        uz: 'Rahbarlarning Qoʻshma bayonoti',
      },
      short: { en: 'the Joint Statement', ru: 'Совместное заявление', uz: 'Qoʻshma bayonot' },
      summary: {
        en: 'Confirms the shared fate of the peoples of the region and the will to deepen cooperation.',
        ru: 'Подтверждает общность судеб народов региона и решимость углублять сотрудничество.',
        uz: 'Mintaqa xalqlari taqdirining mushtarakligini va hamkorlikni chuqurlashtirish irodasini tasdiqlaydi.',
      },
      kind: 'document',
      place: 'tashkent',
      actors: [
        { actor: 'heads-of-state', role: { en: 'adopted it', ru: 'приняли его', uz: 'qabul qilgan' } },
      ],
      importance: 0.45,
      sources: ['report'],
    },
    {
      id: 'online-2020',
      date: '2020-06-22',
      title: {
        en: 'Online conference on the resolution',
        ru: 'Онлайн-конференция о резолюции',
        uz: 'Rezolyutsiyaga bagʻishlangan onlayn konferensiya',
      },
      short: { en: 'the online conference', ru: 'онлайн-конференция', uz: 'onlayn konferensiya' },
      summary: {
        en: 'Held on the day on which the resolution had been adopted. It agrees the agenda of the next session of the Expert Forum.',
        ru: 'Проведена в день принятия резолюции. Согласована повестка следующего заседания экспертного форума.',
        uz: 'Rezolyutsiya qabul qilingan kunda oʻtkazilgan. Ekspertlar forumining navbatdagi yigʻilishi kun tartibi kelishib olingan.',
      },
      kind: 'conference',
      actors: [
        { actor: 'unrcca', role: { en: 'organiser', ru: 'организатор', uz: 'tashkilotchi' } },
        {
          actor: 'gherman',
          role: {
            en: 'head of UNRCCA, Special Representative of the UN Secretary-General',
            ru: 'глава РЦПДЦА, специальный представитель Генерального секретаря ООН',
            uz: 'markaz rahbari, BMT Bosh kotibining maxsus vakili',
          },
        },
        {
          actor: 'norov',
          role: {
            en: 'Secretary-General of the SCO',
            ru: 'генеральный секретарь ШОС',
            uz: 'SHHT Bosh kotibi',
          },
        },
        {
          actor: 'nematov',
          role: {
            en: 'first deputy director of the ISRS under the President of Uzbekistan',
            ru: 'первый заместитель директора ИСМИ при Президенте Республики Узбекистан',
            uz: 'Oʻzbekiston Prezidenti huzuridagi Strategik va mintaqalararo tadqiqotlar instituti direktorining birinchi oʻrinbosari',
          },
        },
        { actor: 'institutes', role: { en: 'participants', ru: 'участники', uz: 'ishtirokchilar' } },
        { actor: 'ambassadors', role: { en: 'participants', ru: 'участники', uz: 'ishtirokchilar' } },
      ],
      importance: 0.85,
      sources: ['report', 'civilshos-2020'],
      claims: [
        {
          date: 'XXXX-06-22',
          text: {
            en: '22 June of the current year',
            ru: '22 июня текущего года',
            uz: 'joriy yilning 22-iyuni',
          },
          source: 'report',
          note: {
            en: 'The report does not say which year.',
            ru: 'Какой это год, в сообщении не сказано.',
            uz: 'Qaysi yil ekani xabarda aytilmagan.',
          },
        },
        {
          date: '2020-06-22',
          source: 'civilshos-2020',
          note: {
            en: 'The year follows from a notice dated 26 June 2020.',
            ru: 'Год следует из заметки от 26 июня 2020 года.',
            uz: 'Yil 2020-yil 26-iyundagi xabardan kelib chiqadi.',
          },
        },
        {
          text: {
            en: 'The joint efforts of the leaders have created a new atmosphere of trust in the region.',
            ru: 'Совместные усилия лидеров создали в регионе новую атмосферу доверия.',
            uz: 'Rahbarlarning birgalikdagi saʼy-harakatlari mintaqada yangi ishonch muhitini yaratdi.',
          },
          source: 'report',
          attributedTo: 'online-participants',
        },
        {
          text: {
            en: 'The pandemic is a hard test; cooperation in Central Asia has to deepen in every field of shared interest.',
            ru: 'Пандемия – серьёзное испытание; сотрудничество в Центральной Азии надо углублять во всех сферах общего интереса.',
            uz: 'Pandemiya jiddiy sinovdir; Markaziy Osiyoda umumiy manfaatli barcha sohalarda hamkorlikni chuqurlashtirish zarur.',
          },
          source: 'report',
          attributedTo: 'norov',
        },
      ],
    },
    {
      id: 'expert-forum-bishkek',
      date: '[2020-06-22..]',
      title: {
        en: 'Next Expert Forum: transport, tourism, ICT, health',
        ru: 'Следующий экспертный форум: транспорт, туризм, ИКТ, здоровье',
        uz: 'Navbatdagi ekspertlar forumi: transport, turizm, AKT, sogʻliq',
      },
      short: {
        en: 'the next Expert Forum in Bishkek',
        ru: 'следующий экспертный форум в Бишкеке',
        uz: 'Bishkekdagi navbatdagi ekspertlar forumi',
      },
      summary: {
        en: 'The parties agree to discuss transport, logistics, tourism, ICT and health at the next session. Whether it took place is not recorded anywhere found.',
        ru: 'Стороны договариваются обсудить на следующем заседании транспорт, логистику, туризм, ИКТ и здравоохранение. Состоялось ли оно, в найденных материалах не указано.',
        uz: 'Tomonlar navbatdagi yigʻilishda transport, logistika, turizm, AKT va sogʻliqni saqlashni muhokama qilishga kelishadi. U boʻlib oʻtgani topilgan manbalarda qayd etilmagan.',
      },
      kind: 'forum',
      status: 'planned',
      place: 'bishkek',
      series: 'expert-forum',
      importance: 0.75,
      sources: ['report'],
    },
  ],
  links: [
    { from: 'unga72-speech', type: 'proposes', to: 'samarkand-2017', basis: 'stated', sources: ['report'] },
    { from: 'unga72-speech', type: 'proposes', to: 'resolution-2018', basis: 'stated', sources: ['report'] },
    {
      from: 'samarkand-2017',
      type: 'adopts',
      to: 'samarkand-communique',
      basis: 'stated',
      sources: ['report'],
    },
    {
      from: 'samarkand-communique',
      type: 'calls-for',
      to: 'resolution-2018',
      basis: 'stated',
      sources: ['report'],
    },
    {
      from: 'samarkand-2017',
      type: 'leads-to',
      to: 'resolution-draft',
      basis: 'stated',
      sources: ['report'],
      note: {
        en: 'the report says it only in passing',
        ru: 'в сообщении сказано лишь вскользь',
        uz: 'xabarda bu yoʻl-yoʻlakay aytilgan',
      },
    },
    {
      from: 'resolution-draft',
      type: 'leads-to',
      to: 'resolution-2018',
      basis: 'inferred',
      sources: ['report'],
    },
    {
      from: 'resolution-2018',
      type: 'implements',
      to: 'unga72-speech',
      basis: 'stated',
      sources: ['report'],
    },
    {
      from: 'samarkand-2017',
      type: 'leads-to',
      to: 'resolution-2018',
      basis: 'stated',
      sources: ['report'],
      attributedTo: 'gherman',
      note: { en: 'the “Samarkand spirit”', ru: '«самаркандский дух»', uz: '“Samarqand ruhi”' },
    },
    {
      from: 'consultative-2019',
      type: 'adopts',
      to: 'joint-statement-2019',
      basis: 'stated',
      sources: ['report'],
    },
    {
      from: 'online-2020',
      type: 'commemorates',
      to: 'resolution-2018',
      basis: 'stated',
      sources: ['report'],
    },
    { from: 'online-2020', type: 'mentions', to: 'consultative-2019', basis: 'stated', sources: ['report'] },
    { from: 'online-2020', type: 'plans', to: 'expert-forum-bishkek', basis: 'stated', sources: ['report'] },
    {
      from: 'expert-forum-bishkek',
      type: 'continues',
      to: 'expert-forum-1',
      basis: 'stated',
      sources: ['report'],
      note: {
        en: 'the same series; not said to be the direct next',
        ru: 'та же серия; не сказано, что это сразу следующее заседание',
        uz: 'oʻsha turkum; bevosita keyingisi ekani aytilmagan',
      },
    },
  ],
});
