import { type Example, letter } from './signatures';

/** Where signatures of strangers went wrong: headers of older letters, footers, names and firms written otherwise. */

/** An older letter stands below; its writer is nobody here. */
export const quoted: Example[] = [
  letter(
    'a header broken in two lines',
    'GB',
    '<pam@lowtide.example>',
    'Fine with us.\n\nKind regards,\nPam Ridley\nLow Tide Ltd\n\nOn Wed, 18 Nov 2026 at 10:12, Vera Lungu\n<manager@firma.example> wrote:\nBest regards,\nVera Lungu\nFirma SRL\n+373 22 111 222',
    { name: 'Pam Ridley', company: 'Low Tide Ltd', phones: [] },
  ),
  letter(
    'a header with the zone, and the writer below it',
    'GB',
    '<pam@lowtide.example>',
    'Yes, please.\n\nPam Ridley\n020 7946 0511\n\nOn Wed, 18 Nov 2026 10:12:33 +0200\nVera Lungu <manager@firma.example> wrote:\nRegards,\nVera Lungu\nSales Manager',
    { name: 'Pam Ridley', phones: ['+442079460511'] },
  ),
  letter(
    'German',
    'DE',
    '<pohl@pohl-druck.example>',
    'Alles klar.\n\nViele Grüße\nKarin Pohl\nPohl Druck GmbH\n\nAm So, 15.11.2026 um 10:12 schrieb Vera Lungu:\nBest regards\nVera Lungu\nDirector',
    { name: 'Karin Pohl', company: 'Pohl Druck GmbH', phones: [] },
  ),
  letter(
    'French',
    'FR',
    '<claire@clair-bois.example>',
    'Bien reçu.\n\nCordialement,\nClaire Morel\n\nLe mer. 18 nov. 2026 à 10:12, Vera Lungu <manager@firma.example> a écrit :\nCordialement,\nVera Lungu',
    { name: 'Claire Morel', phones: [] },
  ),
  letter(
    'Spanish',
    'ES',
    '<ines@luzverde.example>',
    'Recibido.\n\nUn saludo,\nInés Prado\n\nEl mié, 18 nov 2026 a las 10:12, Vera Lungu escribió:\nSaludos,\nVera Lungu\n+373 22 111 222',
    { name: 'Inés Prado', phones: [] },
  ),
  letter(
    'Outlook in English, without an address',
    'GB',
    '<pam@lowtide.example>',
    'Noted, thanks.\n\nPam Ridley\nBuyer\n\nFrom: Vera Lungu\nSent: Wednesday, November 18, 2026 10:12 AM\nTo: Pam Ridley\nSubject: Samples\n\nBest regards,\nVera Lungu\nSales Manager',
    { name: 'Pam Ridley', post: 'Buyer', phones: [] },
  ),
  letter(
    'a rule of underscores above it',
    'GB',
    '<pam@lowtide.example>',
    'Noted.\n\nRegards,\nPam Ridley\nBuyer\n________________________________\nFrom: Vera Lungu\nSent: 18 November 2026 10:12\nTo: Pam Ridley\n\nRegards,\nVera Lungu',
    { name: 'Pam Ridley', post: 'Buyer', phones: [] },
  ),
  letter(
    'Outlook in German',
    'DE',
    '<pohl@pohl-druck.example>',
    'Danke.\n\nBeste Grüße\nKarin Pohl\n\nVon: Vera Lungu\nGesendet: Mittwoch, 18. November 2026 10:12\nAn: Karin Pohl\nBetreff: Muster\n\nBest regards\nVera Lungu\nFirma SRL',
    { name: 'Karin Pohl', phones: [] },
  ),
  letter(
    'по-русски, из Mail.ru',
    'RU',
    '<lapina@beryoza.example>',
    'Согласны.\n\nС уважением,\nЛапина Ольга\nООО «Берёза»\n\nСреда, 18 ноября 2026, 10:12 +03:00 от Вера Лунгу <manager@firma.example>:\nС уважением,\nВера Лунгу\n+373 22 111 222',
    { name: 'Лапина Ольга', company: 'ООО «Берёза»', phones: [] },
  ),
  letter(
    'по-русски, «писал(а)»',
    'RU',
    '<lapina@beryoza.example>',
    'Согласны.\n\nЛапина Ольга\nООО «Берёза»\n\nср, 18 нояб. 2026 г. в 10:12, Вера Лунгу писал(а):\nС уважением,\nВера Лунгу',
    { name: 'Лапина Ольга', company: 'ООО «Берёза»', phones: [] },
  ),
  letter(
    'Outlook по-русски, под чертой',
    'RU',
    '<lapina@beryoza.example>',
    'Согласны.\n\nС уважением,\nЛапина Ольга\n-----\nОт: Вера Лунгу\nОтправлено: 18 ноября 2026 г. 10:12\nКому: Лапина Ольга\nТема: Образцы\n\nС уважением,\nВера Лунгу',
    { name: 'Лапина Ольга', phones: [] },
  ),
  letter(
    'în română, pe două rânduri',
    'RO',
    '<oana@frunza-verde.example>',
    'Am primit.\n\nCu stimă,\nOana Mihai\nFrunza Verde SRL\n\nÎn mie., 18 nov. 2026 la 10:12, Vera Lungu\n<manager@firma.example> a scris:\nCu respect,\nVera Lungu\n022 111 222',
    { name: 'Oana Mihai', company: 'Frunza Verde SRL', phones: [] },
  ),
  letter(
    'Outlook în română',
    'RO',
    '<oana@frunza-verde.example>',
    'Am primit.\n\nOana Mihai\nContabil\n\nDe la: Vera Lungu\nTrimis: miercuri, 18 noiembrie 2026 10:12\nCătre: Oana Mihai\nSubiect: Mostre\n\nCu stimă,\nVera Lungu',
    { name: 'Oana Mihai', post: 'Contabil', phones: [] },
  ),
];

/** The answer stands below what it answers, or above a letter that nothing marks. */
export const around: Example[] = [
  letter(
    'an answer below the quotation',
    'US',
    '<bert@slate.example>',
    'On Wed, Nov 18, 2026 at 10:12 AM Vera Lungu <manager@firma.example> wrote:\n> Could you confirm?\n> Vera\n\nConfirmed for Friday, see you there.\n\nCheers,\nBert Stone\n212-555-0133',
    { name: 'Bert Stone', phones: ['+12125550133'] },
  ),
  letter(
    'a broken quotation is no answer',
    'US',
    '<bert@slate.example>',
    'Confirmed.\n\nCheers,\nBert Stone\n\n> Best regards, Vera Lungu, sales manager,\nFirma SRL\n> 022 111 222',
    { name: 'Bert Stone', phones: [] },
  ),
  letter(
    'a rule, a name and a date',
    'US',
    '<bert@slate.example>',
    'Confirmed.\n\nCheers,\nBert Stone\n----------\nVera Lungu\n18.11.2026 10:12\nBest regards,\nVera Lungu\nFirma SRL',
    { name: 'Bert Stone', phones: [] },
  ),
  letter(
    'ответ под цитатой',
    'RU',
    '<lapina@beryoza.example>',
    '18.11.2026, 10:12, "Вера Лунгу" <manager@firma.example>:\n> Подтвердите, пожалуйста.\n\nПодтверждаем.\n\nС уважением,\nОльга Лапина',
    { name: 'Ольга Лапина', phones: [] },
  ),
  letter(
    'чужое письмо ниже, ничем не отмеченное',
    'RU',
    '<lapina@beryoza.example>',
    'Подтверждаем.\n\nС уважением,\nОльга Лапина\n\nДобрый день, Ольга,\nподтвердите, пожалуйста, отгрузку на пятницу.\n\nС уважением,\nВера Лунгу\n+373 22 111 222',
    { name: 'Ольга Лапина', phones: [] },
  ),
  letter(
    'o scrisoare mai veche, nemarcată',
    'RO',
    '<oana@frunza-verde.example>',
    'Confirmăm.\n\nCu stimă,\nOana Mihai\n\nBună ziua,\nvă rog să confirmați livrarea de vineri.\n\nCu respect,\nVera Lungu\n022 111 222',
    { name: 'Oana Mihai', phones: [] },
  ),
];

/** What programs write, and figures that are no telephone. */
export const footers: Example[] = [
  letter(
    'a list’s footer',
    'GB',
    '<pam@lowtide.example>',
    'Agreed.\n\nCheers,\nPam Ridley\n_______________________________________________\ncoast-traders mailing list\nhttps://lists.coast.example/mailman/listinfo/coast-traders',
    { name: 'Pam Ridley', phones: [] },
  ),
  letter(
    'unsubscribe',
    'GB',
    '<pam@lowtide.example>',
    'Agreed.\n\nBest regards,\nPam Ridley\nTo unsubscribe visit www.coast-groups.example/leave',
    { name: 'Pam Ridley', phones: [] },
  ),
  letter(
    'a guard against viruses',
    'GB',
    '<pam@lowtide.example>',
    'Agreed.\n\nBest regards,\nPam Ridley\nVirus-free. www.guard.example',
    { name: 'Pam Ridley', phones: [] },
  ),
  letter(
    'a telephone’s program below the rule',
    'GB',
    '<pam@lowtide.example>',
    'Agreed.\n\nRegards,\nPam Ridley\n-- \nSent with Swift Mail www.swiftmail.example',
    { name: 'Pam Ridley', phones: [] },
  ),
  letter(
    'день и час — не телефон',
    'RU',
    '<lapina@beryoza.example>',
    'Жду.\n\nС уважением,\nЛапина Ольга\nсобрание 18.11.2026 10:12\nтел. +7 495 123-45-61',
    { name: 'Лапина Ольга', phones: ['+74951234561'] },
  ),
  letter(
    'из мобильной почты, с адресом',
    'RU',
    '<lapina@beryoza.example>',
    'Жду.\n\nЛапина Ольга\n--\nОтправлено из мобильной Быстрой Почты: http://m.pochta.example/mail',
    { name: 'Лапина Ольга', phones: [] },
  ),
  letter(
    'orele de lucru înaintea telefonului',
    'MD',
    '<oana@frunza-verde.example>',
    'Bine.\n\nCu stimă,\nOana Mihai\nProgram: 9:00-18:00, 022 11 22 33',
    { name: 'Oana Mihai', phones: ['+37322112233'] },
  ),
  letter(
    'a stamp of a day and an hour',
    'MD',
    '<pam@lowtide.example>',
    'Fine.\n\nRegards,\nPam Ridley\n20261118 101512',
    { name: 'Pam Ridley', phones: [] },
  ),
  letter(
    'data și ora',
    'MD',
    '<oana@frunza-verde.example>',
    'Bine.\n\nCu stimă,\nOana Mihai\n2026-11-18 10:12\nTrimis de pe telefonul meu, www.telefon.example',
    { name: 'Oana Mihai', phones: [] },
  ),
];

/** Names, farewells and posts. */
export const names: Example[] = [
  letter(
    'a first name below the last sentence',
    'GB',
    '<pam@lowtide.example>',
    'Could you send the samples by Friday?\n\nPam',
    {
      name: 'Pam',
      phones: [],
    },
  ),
  letter(
    'a farewell that no list has',
    'GB',
    '<pam@lowtide.example>',
    'We are in.\nSee you at the fair.\n\nStay well,\nPam Ridley\nLow Tide Ltd',
    {
      name: 'Pam Ridley',
      company: 'Low Tide Ltd',
      phones: [],
    },
  ),
  letter(
    'a wish below the name',
    'GB',
    '<pam@lowtide.example>',
    'Done.\n\nKind regards,\nPam Ridley\nBuyer\n020 7946 0511\n\nHave a nice day!',
    {
      name: 'Pam Ridley',
      post: 'Buyer',
      phones: ['+442079460511'],
    },
  ),
  letter(
    'a sentence below, without a farewell',
    'GB',
    '<pam@lowtide.example>',
    'Done, as agreed on the phone.\n\nPam Ridley\nBuyer\n020 7946 0511\nOur office is closed on Fridays.',
    { name: 'Pam Ridley', post: 'Buyer', phones: ['+442079460511'] },
  ),
  letter(
    'several titles',
    'DE',
    '<pohl@pohl-druck.example>',
    'Danke.\n\nRegards,\nProf. Dr. Ing. Karin Pohl\nHead of Research',
    {
      name: 'Prof. Dr. Ing. Karin Pohl',
      post: 'Head of Research',
      phones: [],
    },
  ),
  letter('a degree without a comma', 'GB', '<pam@lowtide.example>', 'Done.\n\nRegards,\nPam Ridley MBA\nBuyer', {
    name: 'Pam Ridley',
    post: 'Buyer',
    phones: [],
  }),
  letter(
    'имя под последней фразой',
    'RU',
    '<lapina@beryoza.example>',
    'Пришлите, пожалуйста, счёт до пятницы.\n\nОльга',
    {
      name: 'Ольга',
      phones: [],
    },
  ),
  letter(
    'прощание, которого нет в списке',
    'RU',
    '<lapina@beryoza.example>',
    'Образцы получили.\nВсё понравилось.\n\nСветлых выходных,\nОльга Лапина',
    {
      name: 'Ольга Лапина',
      phones: [],
    },
  ),
  letter(
    'пожелание под подписью',
    'RU',
    '<lapina@beryoza.example>',
    'Получили.\n\nС уважением,\nОльга Лапина\nтоваровед\n+7 495 123-45-61\n\nХорошего дня!',
    {
      name: 'Ольга Лапина',
      post: 'товаровед',
      phones: ['+74951234561'],
    },
  ),
  letter(
    'mai multe titluri',
    'RO',
    '<oana@frunza-verde.example>',
    'Am primit.\n\nCu stimă,\nConf. univ. dr. ing. Oana Mihai\nDirector',
    {
      name: 'Conf. univ. dr. ing. Oana Mihai',
      post: 'Director',
      phones: [],
    },
  ),
  letter(
    'o urare sub nume',
    'RO',
    '<oana@frunza-verde.example>',
    'Am primit.\n\nCu stimă,\nOana Mihai\nContabil\n0722 123 456\n\nO zi frumoasă!',
    {
      name: 'Oana Mihai',
      post: 'Contabil',
      phones: ['+40722123456'],
    },
  ),
  letter('prenumele singur', 'MD', '<oana@frunza-verde.example>', 'Trimiteți factura până vineri, vă rog.\n\nOana', {
    name: 'Oana',
    phones: [],
  }),
];

/** What stands under a name and is none of it. */
export const below: Example[] = [
  letter(
    'a postscript',
    'GB',
    '<pam@lowtide.example>',
    'Done.\n\nRegards,\nPam Ridley\n\nP.S. The manager of the store says hello.',
    {
      name: 'Pam Ridley',
      phones: [],
    },
  ),
  letter(
    'the name in full below the first name',
    'GB',
    '<pam@lowtide.example>',
    'Done.\n\nRegards,\nPam\n\nPam Ridley\nBuyer',
    {
      name: 'Pam Ridley',
      post: 'Buyer',
      phones: [],
    },
  ),
  letter('a name that a list has changed', 'GB', 'Pam Ridley via Traders <traders@lists.example>', 'Done.\n\nPam', {
    name: 'Pam Ridley',
    phones: [],
  }),
  letter('a firm that signs', 'GB', '<office@low-tide.example>', 'Done.\n\nRegards,\nLow Tide\n020 7946 0511', {
    company: 'Low Tide',
    phones: ['+442079460511'],
  }),
  letter(
    'постскриптум',
    'RU',
    '<lapina@beryoza.example>',
    'Готово.\n\nС уважением,\nОльга Лапина\n\nP.S. Образцы пришлите отдельно.',
    {
      name: 'Ольга Лапина',
      phones: [],
    },
  ),
  letter(
    'post-scriptum',
    'RO',
    '<oana@frunza-verde.example>',
    'Gata.\n\nCu stimă,\nOana Mihai\n\nP.S. Directorul vă salută.',
    {
      name: 'Oana Mihai',
      phones: [],
    },
  ),
];

/** Firms without a legal form, and firms that are called as a trade is. */
export const firms: Example[] = [
  letter(
    'at the firm’s sign',
    'GB',
    '<pam@mailbox.example>',
    'Done.\n\nRegards,\nPam Ridley\nHead of Sales @ Low Tide',
    {
      name: 'Pam Ridley',
      post: 'Head of Sales',
      company: 'Low Tide',
      phones: [],
    },
  ),
  letter('at, with the sign glued on', 'GB', '<pam@mailbox.example>', 'Done.\n\nRegards,\nPam Ridley, CEO @Low Tide', {
    name: 'Pam Ridley',
    post: 'CEO',
    company: 'Low Tide',
    phones: [],
  }),
  letter('many together are nobody', 'GB', '<office@low-tide.example>', 'Done.\n\nRegards,\nThe Low Tide Team', {
    phones: [],
  }),
  letter('at, in a word', 'GB', '<pam@mailbox.example>', 'Done.\n\nRegards,\nPam Ridley\nHead of Sales at Low Tide', {
    name: 'Pam Ridley',
    post: 'Head of Sales',
    company: 'Low Tide',
    phones: [],
  }),
  letter(
    'called as its address',
    'GB',
    '<pam@low-tide.example>',
    'Done.\n\nRegards,\nPam Ridley\nBuyer\nLow Tide\n020 7946 0511',
    {
      name: 'Pam Ridley',
      post: 'Buyer',
      company: 'Low Tide',
      phones: ['+442079460511'],
    },
  ),
  letter(
    'a trade’s word in the name',
    'GB',
    '<pam@mailbox.example>',
    'Done.\n\nRegards,\nPam Ridley\nDesigner Studio',
    {
      name: 'Pam Ridley',
      company: 'Designer Studio',
      phones: [],
    },
  ),
  letter(
    'a trade’s word before the legal form',
    'GB',
    '<pam@agent-trans.example>',
    'Done.\n\nRegards,\nPam Ridley\nAgent Trans Ltd',
    {
      name: 'Pam Ridley',
      company: 'Agent Trans Ltd',
      phones: [],
    },
  ),
  letter(
    'фирма как в адресе',
    'RU',
    '<lapina@beryoza.example>',
    'Ждём.\n\nС уважением,\nОльга Лапина\nтоваровед\nБерёза',
    {
      name: 'Ольга Лапина',
      post: 'товаровед',
      company: 'Берёза',
      phones: [],
    },
  ),
  letter('пекарня', 'RU', '<lapina@pochta.example>', 'Ждём.\n\nС уважением,\nОльга Лапина\nПекарня Колосок', {
    name: 'Ольга Лапина',
    company: 'Пекарня Колосок',
    phones: [],
  }),
  letter(
    '«Мастер-Дом» не должность',
    'RU',
    '<lapina@pochta.example>',
    'Ждём.\n\nС уважением,\nОльга Лапина\nМастер-Дом',
    {
      name: 'Ольга Лапина',
      phones: [],
    },
  ),
  letter(
    'firmă ca în adresă',
    'RO',
    '<oana@frunza-verde.example>',
    'Da.\n\nCu stimă,\nOana Mihai\nContabil\nFrunza Verde',
    {
      name: 'Oana Mihai',
      post: 'Contabil',
      company: 'Frunza Verde',
      phones: [],
    },
  ),
  letter('tipografie', 'RO', '<oana@posta.example>', 'Da.\n\nCu stimă,\nOana Mihai\nTipografia Litera', {
    name: 'Oana Mihai',
    company: 'Tipografia Litera',
    phones: [],
  }),
];
