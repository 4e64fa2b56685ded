import type { SampleClient } from './sampleClient.ts';

export const russianClients: SampleClient[] = [
  {
    name: 'ООО «Лунный Кирпич»',
    language: 'ru',
    domains: ['lunny-kirpich.example'],
    remember: ['Платят только после 25-го. У Анны дочь в сентябре пошла в школу.'],
    contacts: [
      {
        name: 'Анна Соколова',
        post: 'начальник отдела закупок',
        emails: ['anna.sokolova@lunny-kirpich.example'],
        phones: ['+74950000117'],
      },
      {
        name: 'Пётр Вальс',
        post: 'бухгалтер',
        emails: ['buh@lunny-kirpich.example'],
        phones: ['+74950000118'],
      },
    ],
    followUps: [
      {
        kind: 'call',
        text: 'обещали ответ по образцам',
        dueInDays: -1,
        contact: 'anna.sokolova@lunny-kirpich.example',
      },
    ],
    history: [
      {
        kind: 'letter-out',
        title: 'Образцы коробов',
        daysAgo: 7,
        time: '12:10',
        contact: 'anna.sokolova@lunny-kirpich.example',
        letter: 'sent-samples',
      },
      {
        kind: 'call',
        title: 'Ждут образцы, считают склад в Балашихе',
        daysAgo: 8,
        time: '15:30',
        contact: 'anna.sokolova@lunny-kirpich.example',
      },
      { kind: 'meeting', title: 'Показали печать на пятислойном коробе', daysAgo: 26, time: '11:00' },
      {
        kind: 'proposal',
        title: 'КП № 109: поддоны и плёнка',
        daysAgo: 41,
        time: '12:10',
        proposal: '109',
        amount: { minor: 1_250_000, currency: 'EUR' },
        became: 'accepted',
      },
    ],
  },
  {
    name: '«Зонты Тучкина»',
    language: 'ru',
    domains: ['zonty-tuchkina.example'],
    remember: ['Сезон с сентября по ноябрь. Летом не звонить: в отъезде.'],
    contacts: [
      {
        name: 'Игнат Тучкин',
        post: 'владелец',
        emails: ['ignat@zonty-tuchkina.example'],
        phones: ['+79000000208'],
      },
    ],
    followUps: [
      {
        kind: 'call',
        text: 'оплата по счёту 204',
        dueInDays: 2,
        contact: 'ignat@zonty-tuchkina.example',
      },
    ],
    history: [
      {
        kind: 'letter-out',
        title: 'Счёт 204',
        daysAgo: 8,
        time: '09:25',
        attachments: ['Schet-204.pdf'],
        letter: 'sent-invoice-204',
      },
      {
        kind: 'letter-in',
        title: 'Коробки для зонтов-тростей',
        daysAgo: 9,
        time: '11:20',
        contact: 'ignat@zonty-tuchkina.example',
        letter: 'tuchkin-boxes',
      },
    ],
  },
  {
    name: 'Кофейни «Сонный Жираф»',
    language: 'ru',
    domains: ['sonny-zhiraf.example'],
    remember: ['Решает Марина, подписывает её брат. Разгрузка только до десяти утра.'],
    contacts: [
      {
        name: 'Марина Левкоева',
        post: 'управляющая',
        emails: ['marina@sonny-zhiraf.example'],
        phones: ['+73430000519'],
      },
      { name: 'Глеб Оладьин', post: 'склад', emails: ['sklad@sonny-zhiraf.example'], phones: ['+73430000520'] },
    ],
    followUps: [
      {
        kind: 'call',
        text: 'узнать решение по КП 118',
        dueInDays: 0,
        time: '17:00',
        contact: 'marina@sonny-zhiraf.example',
        proposal: '118',
      },
    ],
    history: [
      {
        kind: 'proposal',
        title: 'КП № 118: стаканы с печатью',
        daysAgo: 3,
        time: '10:40',
        contact: 'marina@sonny-zhiraf.example',
        attachments: ['KP-118.pdf'],
        letter: 'sent-proposal-118',
        proposal: '118',
        amount: { minor: 1_240_000, currency: 'EUR' },
      },
      {
        kind: 'call',
        title: 'Просят печать жирафа и скидку от 30 000 штук',
        daysAgo: 5,
        time: '10:05',
        contact: 'marina@sonny-zhiraf.example',
      },
    ],
  },
  {
    name: 'Торговый дом «Полярный Арбуз»',
    language: 'ru',
    domains: ['polyarny-arbuz.example'],
    remember: ['Владивосток: звонить нашим ранним утром.'],
    contacts: [
      {
        name: 'Дмитрий Заливин',
        post: 'коммерческий директор',
        emails: ['zalivin@polyarny-arbuz.example'],
        phones: ['+74230000412'],
      },
    ],
    followUps: [
      {
        kind: 'letter',
        text: 'цена на ящики с вентиляцией',
        dueInDays: 0,
        contact: 'zalivin@polyarny-arbuz.example',
      },
    ],
    history: [
      {
        kind: 'call',
        title: 'Учтём двенадцать ящиков в следующем счёте, доволен',
        daysAgo: 10,
        time: '07:30',
        contact: 'zalivin@polyarny-arbuz.example',
      },
      {
        kind: 'letter-in',
        title: 'Замялись углы у двенадцати ящиков',
        daysAgo: 11,
        time: '06:40',
        contact: 'zalivin@polyarny-arbuz.example',
        attachments: ['ugol-1.jpg', 'ugol-2.jpg', 'ugol-3.jpg'],
        letter: 'arbuz-complaint',
      },
      {
        kind: 'proposal',
        title: 'КП № 115: короба для арбузов',
        daysAgo: 30,
        time: '09:50',
        proposal: '115',
        amount: { minor: 124_000_000, currency: 'RUB' },
        became: 'accepted',
      },
      {
        kind: 'proposal',
        title: 'КП № 102: стрейч-плёнка',
        daysAgo: 56,
        time: '16:30',
        proposal: '102',
        amount: { minor: 38_000_000, currency: 'RUB' },
        became: 'competitor',
      },
    ],
  },
  {
    name: 'Типография «Клякса и сыновья»',
    language: 'ru',
    domains: ['klyaksa.example'],
    remember: ['Самовывоз. Сыновей у Захара нет, шутка его.'],
    contacts: [
      {
        name: 'Захар Кляксин',
        post: 'директор',
        emails: ['zahar@klyaksa.example'],
        phones: ['+78120000334'],
      },
      {
        name: 'Юлия Гранкина',
        post: 'отдел снабжения',
        emails: ['zakaz@klyaksa.example'],
        phones: ['+78120000335'],
      },
    ],
    followUps: [
      {
        kind: 'call',
        text: 'закрепить даты по тубусам',
        dueInDays: 4,
        time: '11:00',
        contact: 'zahar@klyaksa.example',
      },
    ],
    history: [
      { kind: 'note', title: 'Прошлый заказ: плёнка 20, скотч 72, уголки 2 000', daysAgo: 33, time: '17:20' },
      {
        kind: 'proposal',
        title: 'КП № 111: картон для обложек',
        daysAgo: 36,
        time: '10:15',
        proposal: '111',
        amount: { minor: 333_300, currency: 'EUR' },
        became: 'price',
      },
    ],
  },
];
