/** Russian-speaking clients of the practice mailbox. All of them are invented, as are their letters and numbers. */

export const anna = {
  name: 'Анна Соколова',
  address: 'anna.sokolova@lunny-kirpich.example',
  signature: `С уважением,
    Анна Соколова
    начальник отдела закупок, ООО «Лунный Кирпич»
    +7 495 000-01-17`,
};

export const pyotr = {
  name: 'Пётр Вальс',
  address: 'buh@lunny-kirpich.example',
  signature: `Пётр Вальс
    бухгалтер, ООО «Лунный Кирпич»
    тел. +7 495 000-01-18`,
};

export const ignat = {
  name: 'Игнат Тучкин',
  address: 'ignat@zonty-tuchkina.example',
  signature: `Игнат Тучкин
    «Зонты Тучкина»
    моб. +7 900 000-02-08`,
};

export const marina = {
  name: 'Марина Левкоева',
  address: 'marina@sonny-zhiraf.example',
  signature: `Марина Левкоева
    управляющая, кофейни «Сонный Жираф»
    +7 343 000-05-19`,
};

export const gleb = {
  name: 'Глеб Оладьин',
  address: 'sklad@sonny-zhiraf.example',
  signature: `Глеб Оладьин, склад «Сонного Жирафа»
    +7 343 000-05-20`,
};

export const dmitry = {
  name: 'Дмитрий Заливин',
  address: 'zalivin@polyarny-arbuz.example',
  signature: `Дмитрий Заливин
    коммерческий директор
    Торговый дом «Полярный Арбуз», Владивосток
    +7 423 000-04-12`,
};

export const zakhar = {
  name: 'Захар Кляксин',
  address: 'zahar@klyaksa.example',
  signature: `Захар Кляксин
    директор типографии «Клякса и сыновья»
    +7 812 000-03-34`,
};

export const yulia = {
  name: 'Юлия Гранкина',
  address: 'zakaz@klyaksa.example',
  signature: `Юлия Гранкина
    отдел снабжения, «Клякса и сыновья»
    +7 812 000-03-35`,
};

export const russianLetters = [
  {
    id: 'kirpich-calculation',
    from: anna,
    cc: [pyotr],
    subject: 'Расчёт на 40 паллет коробов',
    minutesAgo: 35,
    unread: true,
    body: `Вера, добрый день!

      Образцы понравились, берём пятислойный короб. Посчитайте, пожалуйста, 40 паллет с доставкой на наш склад в Балашихе: одной машиной и двумя, с разницей в неделю.

      Решение у нас в четверг, поэтому расчёт нужен завтра до обеда. Пётр в копии, счёт сразу на него.`,
    quotes: 'sent-samples',
  },
  {
    id: 'kirpich-reconciliation',
    from: pyotr,
    subject: 'Акт сверки за квартал',
    daysAgo: 6,
    at: '16:05',
    body: `Здравствуйте!

      Направляю акт сверки за прошлый квартал. Расхождение одно: поддоны по накладной 311 у нас не проведены. Если согласны, подпишите и верните скан.`,
    attachments: ['Akt-sverki.xlsx'],
  },
  {
    id: 'tuchkin-payment',
    from: ignat,
    subject: 'Re: Счёт 204',
    daysAgo: 1,
    at: '17:48',
    unread: true,
    body: `Вера, счёт видел, не потерял. Дожди только начались, касса оживает. Оплатим в пятницу, всё сразу.`,
    quotes: 'sent-invoice-204',
  },
  {
    id: 'tuchkin-boxes',
    from: ignat,
    subject: 'Коробки для зонтов-тростей',
    daysAgo: 9,
    at: '11:20',
    body: `Добрый день! Нужна узкая коробка под трость, 95 × 9 × 9 см, бурая, без печати. Штук 600 для начала. Есть такая в размерах или делать под заказ?`,
  },
  {
    id: 'zhiraf-discount',
    from: marina,
    subject: 'Re: КП № 118: стаканы с печатью',
    minutesAgo: 190,
    unread: true,
    body: `Вера, спасибо за предложение, смотрим.

      По цене почти договорились: если от 30 тысяч штук будет скидка хотя бы 4 %, подпишу на этой неделе. И уточните, жираф на стакане будет в два цвета или в один?`,
    quotes: 'sent-proposal-118',
  },
  {
    id: 'zhiraf-acceptance',
    from: gleb,
    cc: [marina],
    subject: 'Приёмка в четверг с семи утра',
    daysAgo: 4,
    at: '08:31',
    body: `Здравствуйте. Машину ставьте на ворота 2, приёмка с 7:00 до 10:00. После десяти у нас молоко, и разгружать будет некому.`,
  },
  {
    id: 'arbuz-price',
    from: dmitry,
    subject: 'Цена на ящики с вентиляцией',
    daysAgo: 2,
    at: '05:12',
    body: `Вера, доброе утро, у вас, наверное, ещё ночь.

      Нужна цена на ящик 600 × 400 × 300 с вентиляцией, 8\u00a0000 штук, до Владивостока контейнером. Нынешний поставщик поднял на 11 %, так что самое время.

      Звоните после обеда по нашему времени.`,
  },
  {
    id: 'arbuz-complaint',
    from: dmitry,
    subject: 'Замялись углы у двенадцати ящиков',
    daysAgo: 11,
    at: '06:40',
    body: `Вера, приняли контейнер. Двенадцать ящиков из нижнего ряда с замятыми углами, фото приложил. Везти назад смысла нет, предлагаю учесть в следующем счёте. Как решим?`,
    attachments: ['ugol-1.jpg', 'ugol-2.jpg', 'ugol-3.jpg'],
  },
  {
    id: 'klyaksa-repeat',
    from: yulia,
    subject: 'Повторить прошлый заказ',
    daysAgo: 5,
    at: '14:02',
    body: `Добрый день, Вера!

      Повторите, пожалуйста, прошлый заказ один в один: плёнка 20 рулонов, скотч 72, уголки 2 000. Самовывоз, наш водитель тот же.`,
  },
  {
    id: 'klyaksa-calendars',
    from: zakhar,
    cc: [yulia],
    subject: 'Тубусы под календари',
    daysAgo: 13,
    at: '10:15',
    body: `Вера, начинается сезон календарей. Тубусы в этот раз нужны на две недели раньше, чем в прошлый. Давайте созвонимся и закрепим даты, чтобы в декабре никто не бегал.`,
  },
];
