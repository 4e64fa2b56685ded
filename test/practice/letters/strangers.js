/** Whoever is nobody's client: people who write for the first time, a newsletter, and two who are not what they look like. */

export const strangers = [
  {
    id: 'stranger-anchor',
    from: {
      name: 'Олег Варежкин',
      address: 'o.varezhkin@teply-yakor.example',
      signature: `С уважением,
        Олег Варежкин
        заместитель директора по снабжению
        ООО «Тёплый Якорь»
        +7 812 555-09-99`,
    },
    subject: 'Запрос цены: мешки и гофролист',
    minutesAgo: 140,
    unread: true,
    body: `Здравствуйте!

      Ваш телефон нам дали в «Кляксе и сыновьях». Интересуют мешки 50 кг, 3 000 штук, и гофролист. Пришлите, пожалуйста, прайс и скажите, есть ли отсрочка.`,
  },
  {
    id: 'stranger-anchor-later',
    from: {
      name: 'Олег Варежкин',
      address: 'o.varezhkin@teply-yakor.example',
      signature: `С уважением,
        Олег Варежкин
        заместитель директора по снабжению
        ООО «Тёплый Якорь»
        +7 812 555-09-99`,
    },
    subject: 'Ещё вопрос по мешкам',
    minutesAgo: 35,
    unread: true,
    body: `Здравствуйте! Забыл спросить: мешки есть с печатью в один цвет?`,
  },
  {
    // A name in two scripts and a picture: the list must keep its order of words around it.
    id: 'stranger-lantern',
    from: {
      name: 'יעל ברק 🌵',
      address: 'yael@desert-lantern.example',
      signature: `יעל ברק (Yael Barak)
        Founder, Desert Lantern
        +972 2 000 0117`,
    },
    subject: 'Gift boxes for lanterns',
    daysAgo: 2,
    at: '08:55',
    body: `Hello,

      We make small paper lanterns and look for a gift box that survives the post. Do you ship abroad, and from what quantity?`,
  },
  {
    // The display name carries a client's address; the letter comes from elsewhere and wants the answer elsewhere still.
    id: 'posing-name',
    from: {
      name: 'Анна Соколова anna.sokolova@lunny-kirpich.example',
      address: 'billing@fast-refund.example',
      signature: `Анна Соколова
        ООО «Лунный Кирпич»`,
    },
    replyTo: { name: '', address: 'refund-desk@quick-transfer.example' },
    subject: 'Срочно: возврат переплаты, новые реквизиты',
    daysAgo: 1,
    at: '13:13',
    unread: true,
    body: `Добрый день!

      У нас переплата по прошлому заказу. Просим вернуть её сегодня по новым реквизитам, они в приложении. По телефону не звоните, я на совещании.`,
    attachments: ['novye-rekvizity.pdf'],
  },
  {
    // One letter less than the domain of Moth & Ladder.
    id: 'posing-domain',
    from: {
      name: 'Oliver Finch',
      address: 'oliver.finch@moth-and-lader.example',
      signature: `Oliver Finch
        Head of Purchasing, Moth & Ladder Ltd`,
    },
    subject: 'New delivery address for the cartons',
    daysAgo: 3,
    at: '20:47',
    body: `Hi,

      Please send the next delivery to our new warehouse instead: 1 Nowhere Lane. No need to confirm with the office.`,
  },
  {
    id: 'newsletter',
    from: { name: 'Packaging Weekly', address: 'noreply@packaging-weekly.example', signature: '' },
    subject: 'Five things that fit into a box',
    daysAgo: 5,
    at: '06:00',
    body: `This week: corrugated board gets greener, tape gets stickier, and a reader from a made-up town stacks 212 cups.

      You receive this letter because you exist. Unsubscribing is not possible, for neither does it.`,
  },
];
