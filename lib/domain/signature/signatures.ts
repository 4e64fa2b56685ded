import type { SignatureReading } from './signature';

/** A letter as it came, and what its signature must give. All people, firms and numbers are invented. */
export interface Example {
  what: string;
  from: { address: string; name?: string };
  text: string;
  country: string;
  expected: SignatureReading;
}

const letter = (what: string, country: string, from: string, text: string, expected: SignatureReading): Example => {
  const [, name, address = ''] = /^(?:(.*) )?<(.*)>$/.exec(from) ?? [];
  return { what, country, from: { address, ...(name && { name }) }, text, expected };
};

export const english: Example[] = [
  letter(
    'name, post, company, telephone and site on lines of their own',
    'MD',
    'Anna Novak <anna@north-build.example>',
    'Hello,\nplease send the price list.\n\nBest regards,\nAnna Novak\nPurchasing Manager\nNorth Build Ltd\nTel: +373 22 123 456\nwww.north-build.example',
    {
      name: 'Anna Novak',
      post: 'Purchasing Manager',
      company: 'North Build Ltd',
      phones: ['+37322123456'],
      site: 'north-build.example',
    },
  ),
  letter(
    'everything on one line',
    'MD',
    'Mark Ellis <mark@ellis-trade.example>',
    'Fine with us.\n\nMark Ellis | Sales Director | Ellis Trade LLC | +1 212 555 0123 | https://ellis-trade.example/en',
    {
      name: 'Mark Ellis',
      post: 'Sales Director',
      company: 'Ellis Trade LLC',
      phones: ['+12125550123'],
      site: 'ellis-trade.example',
    },
  ),
  letter(
    'no display name: the line after the farewell',
    'GB',
    '<j.hart@hartfoods.example>',
    'We would like 20 boxes.\n\nKind regards\n\nJane Hart\nHead of Procurement\nHart Foods Limited\n020 7946 0958',
    { name: 'Jane Hart', post: 'Head of Procurement', company: 'Hart Foods Limited', phones: ['+442079460958'] },
  ),
  letter(
    'a name right after the farewell, on its line',
    'GB',
    '<tom@hartfoods.example>',
    'Thanks for the samples.\n\nRegards, Tom',
    { name: 'Tom', phones: [] },
  ),
  letter(
    'the fax is left out',
    'DE',
    'Lena Vogt <vogt@vogt-technik.example>',
    'Sincerely,\nLena Vogt\nCEO\nVogt Technik GmbH\nT +49 30 123456\nF +49 30 123457\nMobile: 0151 23456789',
    { name: 'Lena Vogt', post: 'CEO', company: 'Vogt Technik GmbH', phones: ['+4930123456', '+4915123456789'] },
  ),
  letter(
    'post and company on one line',
    'MD',
    'Olga Ray <olga@ray-logistics.example>',
    'See attached.\n\nBest wishes,\nOlga Ray\nChief Accountant, Ray Logistics LLC\nPhone: +373 69 123 456',
    { name: 'Olga Ray', post: 'Chief Accountant', company: 'Ray Logistics LLC', phones: ['+37369123456'] },
  ),
  letter(
    'company with a comma before its form',
    'US',
    'Sam Otto <sam@otto-parts.example>',
    'Yours sincerely\nSam Otto\nOwner\nOtto Parts, Inc.\n(212) 555-0145',
    { name: 'Sam Otto', post: 'Owner', company: 'Otto Parts, Inc.', phones: ['+12125550145'] },
  ),
  letter('sent from a telephone', 'MD', 'Ion Rusu <ion@rusu.example>', 'ok, deal\n\nIon\n\nSent from my iPhone', {
    name: 'Ion Rusu',
    phones: [],
  }),
  letter(
    'no signature at all',
    'MD',
    'Eve Stone <eve@stone.example>',
    'Hello, could you tell me the price of 40 pallets with delivery to Chisinau next week? We pay in advance.',
    { name: 'Eve Stone', phones: [] },
  ),
  letter(
    'the display name is an address',
    'MD',
    'kate@green-shop.example <kate@green-shop.example>',
    'Best regards,\nKate Green\nGreen Shop SRL',
    { name: 'Kate Green', company: 'Green Shop SRL', phones: [] },
  ),
  letter(
    'the display name is a department',
    'MD',
    'Sales Department <sales@green-shop.example>',
    'Kind regards,\nPaul Adams\nKey Account Manager',
    { name: 'Paul Adams', post: 'Key Account Manager', phones: [] },
  ),
  letter('the display name is the company', 'MD', 'Green Shop SRL <office@green-shop.example>', 'Thank you,\nPaul', {
    name: 'Paul',
    phones: [],
  }),
  letter(
    'an address, a second language of contacts, letters before the numbers',
    'MD',
    '<v.ciobanu@mega-market.example>',
    'Good afternoon,\nPlease find the order.\nRegards,\nVictor Ciobanu\nSenior Buyer\nPurchasing Department\nMega Market ICS SRL\nMoldova, Chisinau, str. Florilor 12\nM: +373 69 11 22 33 | E: v.ciobanu@mega-market.example | W: mega-market.example',
    {
      name: 'Victor Ciobanu',
      post: 'Senior Buyer',
      company: 'Mega Market ICS SRL',
      phones: ['+37369112233'],
      site: 'mega-market.example',
    },
  ),
  letter(
    'the rule of mail programs',
    'MD',
    '<m.lang@lang-optics.example>',
    'Order confirmed.\n-- \nMartin Lang\nLogistics Coordinator\nLang Optics s.r.o.\ntel.: +420 601 123 456\nlang-optics.example',
    {
      name: 'Martin Lang',
      post: 'Logistics Coordinator',
      company: 'Lang Optics s.r.o.',
      phones: ['+420601123456'],
      site: 'lang-optics.example',
    },
  ),
  letter(
    'a letter quoted below has a signature too',
    'MD',
    'Anna Novak <anna@north-build.example>',
    'Agreed.\n\nBest regards,\nAnna Novak\n\n-----Original Message-----\nFrom: Petr <petr@other.example>\nBest regards,\nPetr Ivanov\nDirector\nOther LLC\n+373 60 111 222',
    { name: 'Anna Novak', phones: [] },
  ),
  letter(
    'a director who is only spoken of',
    'MD',
    'Nick Dale <nick@dale.example>',
    'Our director will call you on Monday.\n\nNick',
    { name: 'Nick Dale', phones: [] },
  ),
];

export const russian: Example[] = [
  letter(
    'имя, должность, компания, телефон',
    'RU',
    'Анна Соколова <sokolova@severstroy.example>',
    'Добрый день!\nПришлите, пожалуйста, счёт.\n\nС уважением,\nАнна Соколова\nДиректор по закупкам\nООО «Северстрой»\nТел.: +7 (495) 123-45-67\nwww.severstroy.example',
    {
      name: 'Анна Соколова',
      post: 'Директор по закупкам',
      company: 'ООО «Северстрой»',
      phones: ['+74951234567'],
      site: 'severstroy.example',
    },
  ),
  letter(
    'должность перед именем, в строке прощания',
    'RU',
    '<petrov@lada-torg.example>',
    'Ждём отгрузку.\n\nС уважением, менеджер по закупкам Пётр Ильин\nООО "Лада-Торг"\n8-916-123-45-67',
    { name: 'Пётр Ильин', post: 'менеджер по закупкам', company: 'ООО "Лада-Торг"', phones: ['+79161234567'] },
  ),
  letter(
    'фамилия с инициалами',
    'RU',
    '<buh@vostok.example>',
    'Акт во вложении.\n\nС уважением,\nглавный бухгалтер\nСмирнова Е. В.\nАО «Восток»\nт. 8 (495) 765-43-21, доб. 12',
    { name: 'Смирнова Е. В.', post: 'главный бухгалтер', company: 'АО «Восток»', phones: ['+74957654321'] },
  ),
  letter(
    'индивидуальный предприниматель',
    'RU',
    'Игорь Белов <belov@mail.example>',
    'Оплатим завтра.\n\nС уважением,\nИП Белов И. С.\nмоб. 8 926 765 43 21',
    { name: 'Игорь Белов', company: 'ИП Белов И. С.', phones: ['+79267654321'] },
  ),
  letter(
    'ИНН и расчётный счёт не телефоны',
    'RU',
    'Мария Лебедева <m.lebedeva@tehno.example>',
    'С уважением,\nМария Лебедева\nООО «Техно»\nИНН 7712345678, КПП 771201001\nр/с 40702810123456789012\nтел. +7 495 111-22-33',
    { name: 'Мария Лебедева', company: 'ООО «Техно»', phones: ['+74951112233'] },
  ),
  letter(
    'факс пропущен, «тел./факс» остаётся',
    'RU',
    'Олег Краснов <oleg@krasnov.example>',
    'С уважением,\nОлег Краснов\nтел./факс: (495) 123-45-68\nфакс: (495) 123-45-69',
    { name: 'Олег Краснов', phones: ['+74951234568'] },
  ),
  letter(
    'два телефона в строке',
    'RU',
    'Олег Краснов <oleg@krasnov.example>',
    'С уважением, Олег\n+7 (916) 123 45 67, +7 (495) 765 43 21',
    { name: 'Олег Краснов', phones: ['+79161234567', '+74957654321'] },
  ),
  letter(
    'всё в одной строке',
    'MD',
    'Вера Чебан <vera@agro-lux.example>',
    'Спасибо, получили.\n\nВера Чебан • начальник отдела снабжения • SRL «Agro-Lux» • 069 12 34 56',
    { name: 'Вера Чебан', post: 'начальник отдела снабжения', company: 'SRL «Agro-Lux»', phones: ['+37369123456'] },
  ),
  letter(
    'без прощания',
    'MD',
    '<sergeev@stroymarket.example>',
    'Нужна цена на 20 тонн цемента с доставкой.\n\nСергеев Антон\nзакупки\n+373 78 123 456',
    { name: 'Сергеев Антон', post: 'закупки', phones: ['+37378123456'] },
  ),
  letter(
    'подпись с чертой',
    'RU',
    '"Ирина Волкова" <volkova@medsnab.example>',
    'Добрый день.\nЖдём КП до пятницы.\n\n--\nИрина Волкова\nВедущий специалист отдела закупок\nГК «МедСнаб»\n+7 812 123-45-67\nhttps://www.medsnab.example/contacts',
    {
      name: 'Ирина Волкова',
      post: 'Ведущий специалист отдела закупок',
      company: 'ГК «МедСнаб»',
      phones: ['+78121234567'],
      site: 'medsnab.example',
    },
  ),
  letter(
    'компания в кавычках без формы',
    'RU',
    'Дмитрий Орлов <orlov@uyut.example>',
    'Всего доброго,\nДмитрий Орлов\nсеть магазинов «Уют»\nкоммерческий директор',
    { name: 'Дмитрий Орлов', post: 'коммерческий директор', company: 'Уют', phones: [] },
  ),
  letter(
    'имя отправителя — отдел',
    'RU',
    'Отдел снабжения <snab@zavod.example>',
    'С наилучшими пожеланиями,\nЕлена Морозова\nЗАО "Завод Прогресс"\n8 (343) 123-45-67',
    { name: 'Елена Морозова', company: 'ЗАО "Завод Прогресс"', phones: ['+73431234567'] },
  ),
  letter(
    'имя через тире от должности',
    'RU',
    '<snab@zavod.example>',
    'С уважением,\nЕлена Морозова — инженер ПТО\nООО «Прогресс»',
    { name: 'Елена Морозова', post: 'инженер ПТО', company: 'ООО «Прогресс»', phones: [] },
  ),
  letter('отправлено с телефона', 'RU', 'Анна <anna.s@severstroy.example>', 'Ок, ждём.\n\nОтправлено с iPhone', {
    name: 'Анна',
    phones: [],
  }),
  letter(
    'чужой директор в письме не должность',
    'RU',
    'Анна Соколова <sokolova@severstroy.example>',
    'Наш директор просил скидку.\nСпасибо!\nАнна',
    { name: 'Анна Соколова', phones: [] },
  ),
  letter(
    'полное имя, должность и форма словами, сайт кириллицей',
    'RU',
    '<info@stroyinvest.example>',
    '--\nС уважением,\nБородин Алексей Петрович,\nзам. генерального директора по снабжению\nОбщество с ограниченной ответственностью «СтройИнвест»\n127000, г. Москва, ул. Ленина, д. 5, оф. 12\nТел: 8(495)1234567 (доб. 123)\nСайт: https://стройинвест.example',
    {
      name: 'Бородин Алексей Петрович',
      post: 'зам. генерального директора по снабжению',
      company: 'Общество с ограниченной ответственностью «СтройИнвест»',
      phones: ['+74951234567'],
      site: 'стройинвест.example',
    },
  ),
  letter('прощание сокращено', 'RU', '<oleg@kit.example>', 'Жду счёт.\nС ув., Олег.\nт.89161234567', {
    name: 'Олег',
    phones: ['+79161234567'],
  }),
  letter(
    'должность с подписанным словом',
    'RU',
    'Глеб Зайцев <zaytsev@kit.example>',
    'С уважением,\nГлеб Зайцев\nДолжность: логист\nООО «Кит»\nТелефон: +7 999 123-45-67\nФакс: +7 495 123-45-60, +7 495 123-45-61',
    { name: 'Глеб Зайцев', post: 'логист', company: 'ООО «Кит»', phones: ['+79991234567'] },
  ),
];

export const romanian: Example[] = [
  letter(
    'nume, funcție, firmă, telefon',
    'MD',
    'Ștefan Munteanu <stefan@agro-nord.example>',
    'Bună ziua,\nVă rog oferta pentru 10 tone.\n\nCu stimă,\nȘtefan Munteanu\nManager achiziții\nAgro Nord SRL\nTel.: 022 12 34 56\nMob.: 069 123 456\nwww.agro-nord.example',
    {
      name: 'Ștefan Munteanu',
      post: 'Manager achiziții',
      company: 'Agro Nord SRL',
      phones: ['+37322123456', '+37369123456'],
      site: 'agro-nord.example',
    },
  ),
  letter(
    'fără diacritice',
    'RO',
    '<ioana@panificatie.example>',
    'Multumesc pentru raspuns.\n\nCu stima,\nIoana Popescu\nDirector vanzari\nSC Panificatie Sud SRL\n0722 123 456',
    { name: 'Ioana Popescu', post: 'Director vanzari', company: 'SC Panificatie Sud SRL', phones: ['+40722123456'] },
  ),
  letter(
    'forma firmei cu puncte',
    'RO',
    'Radu Ionescu <radu@lemn-bun.example>',
    'Cu respect,\nRadu Ionescu\nAdministrator\nS.C. Lemn Bun S.R.L.\n+40 21 123 45 67\nFax: +40 21 123 45 68',
    { name: 'Radu Ionescu', post: 'Administrator', company: 'S.C. Lemn Bun S.R.L.', phones: ['+40211234567'] },
  ),
  letter(
    'contabil-șef',
    'MD',
    '<contabilitate@vin-bun.example>',
    'Factura e achitată.\n\nO zi bună!\nMaria Ceban\ncontabil-șef\n„Vin Bun” SRL\nIDNO 1003600012345\ntel. (022) 12-34-57',
    { name: 'Maria Ceban', post: 'contabil-șef', company: '„Vin Bun” SRL', phones: ['+37322123457'] },
  ),
  letter(
    'numele după formă',
    'MD',
    'Ana Lupu <ana@mobila-lux.example>',
    'Cu considerație,\nAna Lupu\nSRL Mobila Lux\nspecialist vânzări\n+373 60 123 456',
    { name: 'Ana Lupu', post: 'specialist vânzări', company: 'SRL Mobila Lux', phones: ['+37360123456'] },
  ),
  letter(
    'întreprindere individuală',
    'MD',
    'Vasile Rotaru <vasile@rotaru.example>',
    'Toate cele bune,\nVasile Rotaru\nÎ.I. "Rotaru Vasile"\n079 12 34 56',
    { name: 'Vasile Rotaru', company: 'Î.I. "Rotaru Vasile"', phones: ['+37379123456'] },
  ),
  letter(
    'societate pe acțiuni',
    'RO',
    'Elena Dobre <elena.dobre@metal.example>',
    'Cu stimă,\nElena Dobre | Șef depozit\nMetal Trans SA\n0232 123 456',
    { name: 'Elena Dobre', post: 'Șef depozit', company: 'Metal Trans SA', phones: ['+40232123456'] },
  ),
  letter(
    'mulțumiri în loc de încheiere',
    'RO',
    '<mihai@mihai-foto.example>',
    'Aștept oferta.\n\nMulțumesc,\nMihai Stan\n0745 123 456',
    { name: 'Mihai Stan', phones: ['+40745123456'] },
  ),
  letter(
    'trimis de pe telefon',
    'MD',
    'Ana Lupu <ana@mobila-lux.example>',
    'Da, confirm.\nAna\n\nTrimis de pe iPhone',
    { name: 'Ana Lupu', phones: [] },
  ),
  letter(
    'codul fiscal nu e telefon',
    'RO',
    'Dan Marin <dan@apa-vie.example>',
    'Cu stimă,\nDan Marin\nReprezentant vânzări\nApă Vie S.R.L., CUI RO12345678, J40/1234/2010\nTel: 0040 722 123 457',
    { name: 'Dan Marin', post: 'Reprezentant vânzări', company: 'Apă Vie S.R.L.', phones: ['+40722123457'] },
  ),
  letter(
    'linkuri către rețele sociale',
    'MD',
    'Cristina Moraru <cristina@flori.example>',
    'Cu drag,\nCristina Moraru\nfacebook.com/flori\nhttps://instagram.com/flori\nflori.example\n+373 68 123 456',
    { name: 'Cristina Moraru', phones: ['+37368123456'], site: 'flori.example' },
  ),
  letter(
    'numele de afișat este firma',
    'MD',
    'Agro Nord S.R.L. <office@agro-nord.example>',
    'Cu stimă,\nechipa Agro Nord\nDepartamentul vânzări\n022 12 34 58',
    { post: 'Departamentul vânzări', phones: ['+37322123458'] },
  ),
];
