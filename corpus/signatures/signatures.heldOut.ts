import { type Example, letter } from './signatures';

/** Written before the reader was tuned for the others, and never looked at while it was: how it does on new letters. */
export const heldOut: Example[] = [
  letter(
    'a long block with a disclaimer',
    'GB',
    'Harriet Moss <harriet.moss@mossandpike.example>',
    `Dear Vera,

Please confirm the delivery slot for Friday.

Kind regards,

Harriet Moss
Procurement Lead
Moss & Pike Ltd
14 Canal Street, Leeds LS1 4AB
T: 0113 245 0123  M: 07400 900123
www.mossandpike.example

This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify us on 0113 245 0999 and delete it.`,
    {
      name: 'Harriet Moss',
      post: 'Procurement Lead',
      company: 'Moss & Pike Ltd',
      phones: ['+441132450123', '+447400900123'],
      site: 'mossandpike.example',
    },
  ),
  letter(
    'an extension and a direct line',
    'US',
    'Bill Tran <btran@granitetools.example>',
    `Thanks,
Bill

Bill Tran
Senior Buyer | Granite Tools, Inc.
Office: (212) 555-0187 ext. 204
Direct: (212) 555-0188`,
    {
      name: 'Bill Tran',
      post: 'Senior Buyer',
      company: 'Granite Tools, Inc.',
      phones: ['+12125550187', '+12125550188'],
    },
  ),
  letter(
    'messengers beside the number',
    'MD',
    '<olga@petrescu-design.example>',
    `Hello! Yes, 200 pieces please.

Best,
Olga Petrescu
Founder, Petrescu Design
WhatsApp / Viber: +373 60 222 333
instagram.com/petrescudesign`,
    { name: 'Olga Petrescu', post: 'Founder', phones: ['+37360222333'] },
  ),
  letter(
    'pictures’ names and an invitation to connect',
    'IE',
    'Niall Burke <niall@burkefoods.example>',
    `See you then.

Regards,
Niall Burke
Operations Director
[cid:image001.png@01DA]
Burke Foods Limited
+353 1 555 0123
[LinkedIn] [Facebook] Follow us`,
    { name: 'Niall Burke', post: 'Operations Director', company: 'Burke Foods Limited', phones: ['+35315550123'] },
  ),
  letter(
    'please consider the environment',
    'DE',
    'Jonas Keller <keller@keller-metall.example>',
    `Best regards / Mit freundlichen Grüßen

i. A. Jonas Keller
Head of Supply Chain

Keller Metall GmbH & Co. KG
Tel. +49 30 1234567
Fax +49 30 1234568
Geschäftsführer: Uwe Keller · HRB 12345 · USt-IdNr. DE123456789

Please consider the environment before printing this e-mail.`,
    {
      name: 'Jonas Keller',
      post: 'Head of Supply Chain',
      company: 'Keller Metall GmbH & Co. KG',
      phones: ['+49301234567'],
    },
  ),
  letter(
    'sent from a telephone, with the signature above it',
    'GB',
    'Tess Wade <tess@wadeandco.example>',
    `That works for us.

Tess Wade
Office Manager
020 7946 0123

Sent from Outlook for iOS`,
    { name: 'Tess Wade', post: 'Office Manager', phones: ['+442079460123'] },
  ),
  letter(
    'a quoted reply with a header of its own',
    'GB',
    'Owen Price <owen@pricetimber.example>',
    `Fine by me.

Cheers,
Owen
Price Timber Ltd
020 7946 0123

On Tue, 17 Nov 2026 at 10:12, Vera Lungu <manager@firma.example> wrote:
Best regards,
Vera Lungu
Sales Manager
Firma SRL
+373 22 111 222`,
    { name: 'Owen Price', company: 'Price Timber Ltd', phones: ['+442079460123'] },
  ),
  letter(
    'two companies in one block',
    'MD',
    '<a.dale@daleholding.example>',
    `Kind regards,
Andrew Dale
Deputy CEO
Dale Holding PLC (member of Northern Group)
Phone +373 22 900 100, mob +373 79 900 100
https://daleholding.example/about`,
    {
      name: 'Andrew Dale',
      post: 'Deputy CEO',
      company: 'Dale Holding PLC',
      phones: ['+37322900100', '+37379900100'],
      site: 'daleholding.example',
    },
  ),
  letter(
    'только имя и должность в одной строке через запятую',
    'RU',
    '<kuznetsova@sibles.example>',
    `Коллеги, добрый день!
Счёт получили, спасибо.

С уважением,
Кузнецова Мария, ведущий менеджер по закупкам
ООО «СибЛес»
г. Томск, ул. Лесная, 3
8 (3822) 12-34-56 доб. 112, моб. +7 913 123-45-67
sibles.example`,
    {
      name: 'Кузнецова Мария',
      post: 'ведущий менеджер по закупкам',
      company: 'ООО «СибЛес»',
      phones: ['+73822123456', '+79131234567'],
      site: 'sibles.example',
    },
  ),
  letter(
    'мессенджеры и ник',
    'RU',
    'Артём Носов <nosov@tech-lab.example>',
    `Давайте завтра созвонимся.

--
С уважением, Артём Носов
Инженер по снабжению, ООО «Тех Лаб»
Тел./WhatsApp/Telegram: +7 (921) 765-43-21
Telegram: @nosov_tech`,
    {
      name: 'Артём Носов',
      post: 'Инженер по снабжению',
      company: 'ООО «Тех Лаб»',
      phones: ['+79217654321'],
    },
  ),
  letter(
    'оговорка о конфиденциальности',
    'RU',
    'Полина Мельник <melnik@melnitsa.example>',
    `Акт подписали.

С уважением,
Полина Мельник
Бухгалтер
АО «Мельница»
+7 (4722) 12-34-56

Настоящее сообщение может содержать конфиденциальную информацию. Если вы получили его по ошибке, сообщите нам по телефону +7 (4722) 99-99-99.`,
    { name: 'Полина Мельник', post: 'Бухгалтер', company: 'АО «Мельница»', phones: ['+74722123456'] },
  ),
  letter(
    'цитата ниже подписи',
    'RU',
    'Роман <roman@kedr-mebel.example>',
    `Хорошо, жду.

Роман Кедров
Кедр-Мебель, директор
8 903 123 45 67

17 ноября 2026 г., 12:30, Вера Лунгу <manager@firma.example>:
С уважением,
Вера Лунгу
+373 22 111 222`,
    { name: 'Роман', post: 'директор', phones: ['+79031234567'] },
  ),
  letter(
    'реквизиты в подписи',
    'RU',
    '<office@granit-opt.example>',
    `С уважением,
Индивидуальный предприниматель Жуков Денис
ИНН 771234567890, ОГРНИП 312774612345678
р/с 40802810123456789012
т. +7 985 123 45 67`,
    { name: 'Жуков Денис', phones: ['+79851234567'] },
  ),
  letter(
    'подпись капсом',
    'RU',
    '<zakaz@ural-stal.example>',
    `Ждём ответ.

С УВАЖЕНИЕМ,
ОРЛОВА СВЕТЛАНА ИГОРЕВНА
НАЧАЛЬНИК ОТДЕЛА ЗАКУПОК
ООО «УРАЛ-СТАЛЬ»
ТЕЛ. 8 (343) 123-45-60`,
    {
      name: 'ОРЛОВА СВЕТЛАНА ИГОРЕВНА',
      post: 'НАЧАЛЬНИК ОТДЕЛА ЗАКУПОК',
      company: 'ООО «УРАЛ-СТАЛЬ»',
      phones: ['+73431234560'],
    },
  ),
  letter(
    'два языка в одной подписи',
    'MD',
    'Виктор Руссу <russu@vinprim.example>',
    `Добрый день, образцы получили.

С уважением / Cu respect,
Виктор Руссу / Victor Russu
Коммерческий директор / Director comercial
„Vin Prim” SRL
tel. +373 22 765 432
fax +373 22 765 433`,
    {
      name: 'Виктор Руссу',
      post: 'Коммерческий директор',
      company: '„Vin Prim” SRL',
      phones: ['+37322765432'],
    },
  ),
  letter(
    'отправлено из мобильного приложения',
    'RU',
    'Света Юдина <yudina@lenta-optom.example>',
    `Добрый день! Да, берём 30 коробок.

Света Юдина, товаровед
+7 904 123-45-67

Отправлено из мобильной Почты Mail`,
    { name: 'Света Юдина', post: 'товаровед', phones: ['+79041234567'] },
  ),
  letter(
    'telefon fix, mobil și interior',
    'RO',
    'Mihaela Toma <mihaela.toma@toma-textil.example>',
    `Bună ziua,

Confirm comanda de 40 de baxuri.

Cu stimă,
Mihaela Toma
Responsabil achiziții
S.C. Toma Textil S.R.L.
Tel: 021 123 45 67 int. 15
Mobil: 0722 123 999
www.toma-textil.example`,
    {
      name: 'Mihaela Toma',
      post: 'Responsabil achiziții',
      company: 'S.C. Toma Textil S.R.L.',
      phones: ['+40211234567', '+40722123999'],
      site: 'toma-textil.example',
    },
  ),
  letter(
    'clauză de confidențialitate',
    'RO',
    'Andrei Pop <andrei.pop@popconstruct.example>',
    `Mulțumesc pentru ofertă.

O zi bună,
Andrei Pop
Inginer șef
Pop Construct SRL
+40 264 123 456

Acest mesaj este confidențial. Dacă l-ați primit din greșeală, vă rugăm să ne anunțați la +40 264 999 999.`,
    { name: 'Andrei Pop', post: 'Inginer șef', company: 'Pop Construct SRL', phones: ['+40264123456'] },
  ),
  letter(
    'răspuns citat mai jos',
    'MD',
    'Lilia Grosu <lilia@grosu-flori.example>',
    `Da, luăm toate.

Lilia Grosu
administrator
068 123 999

La mar., 17 nov. 2026, 10:12, Vera Lungu <manager@firma.example> a scris:
Cu stimă,
Vera Lungu
Firma SRL
022 111 222`,
    { name: 'Lilia Grosu', post: 'administrator', phones: ['+37368123999'] },
  ),
  letter(
    'numele cu majuscule și liniuță',
    'RO',
    '<contact@florea-pan.example>',
    `Vă mulțumim!

Cu respect,
FLOREA Ana-Maria
Director economic – Florea Pan SA
Tel/Fax: 0244 123 456`,
    { name: 'FLOREA Ana-Maria', post: 'Director economic', company: 'Florea Pan SA', phones: ['+40244123456'] },
  ),
  letter(
    'mesagerie și rețele',
    'MD',
    '<valeriu@urban-cafe.example>',
    `Salut, ne trebuie 300 de pahare.

Mersi,
Valeriu Țurcanu
Urban Cafe SRL, manager
Viber: 079 555 444
facebook.com/urbancafe`,
    { name: 'Valeriu Țurcanu', post: 'manager', company: 'Urban Cafe SRL', phones: ['+37379555444'] },
  ),
  letter(
    'fără încheiere, un singur rând',
    'RO',
    'Sorin Dinu <sorin@dinu-lemn.example>',
    `Am trimis comanda.

Sorin Dinu, Șef aprovizionare, Dinu Lemn SRL, 0745 222 333, dinu-lemn.example`,
    {
      name: 'Sorin Dinu',
      post: 'Șef aprovizionare',
      company: 'Dinu Lemn SRL',
      phones: ['+40745222333'],
      site: 'dinu-lemn.example',
    },
  ),
  letter(
    'adresă și cod fiscal',
    'MD',
    '<elena@patiserie.example>',
    `Cu drag,
Elena Bodrug
Contabil
Î.C.S. "Patiserie Dulce" S.R.L.
mun. Chișinău, str. Alba Iulia 75, MD-2071
c/f 1012600012345
tel: (+373 22) 50-60-70`,
    {
      name: 'Elena Bodrug',
      post: 'Contabil',
      company: 'Î.C.S. "Patiserie Dulce" S.R.L.',
      phones: ['+37322506070'],
    },
  ),
  letter(
    'trimis din Yahoo pe Android',
    'RO',
    'Gabi Neagu <gabi.neagu@yahoo.com>',
    `Ok, ne vedem marți.
Gabi

Trimis din Yahoo Mail pe Android`,
    { name: 'Gabi Neagu', phones: [] },
  ),
  letter(
    'a reply above a bottom quotation with marks',
    'US',
    'Cora Lane <cora@lanebooks.example>',
    `Yes please.

Cora Lane
Lane Books LLC
212-555-0133

> Best regards,
> Vera Lungu
> +373 22 111 222`,
    { name: 'Cora Lane', company: 'Lane Books LLC', phones: ['+12125550133'] },
  ),
  letter(
    'a degree after the name and pronouns',
    'US',
    '<j.rowe@rowe-labs.example>',
    `Best regards,
Jamie Rowe, PhD (they/them)
Director of Procurement
Rowe Labs Inc.
+1 (212) 555-0177
https://www.rowe-labs.example`,
    {
      name: 'Jamie Rowe',
      post: 'Director of Procurement',
      company: 'Rowe Labs Inc.',
      phones: ['+12125550177'],
      site: 'rowe-labs.example',
    },
  ),
  letter(
    'часы работы рядом с телефоном',
    'RU',
    'Нина Белкина <belkina@tkani.example>',
    `С уважением,
Нина Белкина
менеджер
ООО "Ткани Плюс"
Тел.: 8 (4932) 12-34-56 (пн-пт 9:00-18:00)
Склад: 8 (4932) 65-43-21`,
    {
      name: 'Нина Белкина',
      post: 'менеджер',
      company: 'ООО "Ткани Плюс"',
      phones: ['+74932123456', '+74932654321'],
    },
  ),
  letter(
    'the site stands in the address line',
    'GB',
    'Ruth Bell <ruth@bellfarm.example>',
    `Warm regards

Ruth Bell
Farm Manager, Bell Farm
t 020 7946 0777 | w bellfarm.example | e ruth@bellfarm.example`,
    { name: 'Ruth Bell', post: 'Farm Manager', phones: ['+442079460777'], site: 'bellfarm.example' },
  ),
  letter(
    'nume de firmă fără formă juridică în ghilimele',
    'MD',
    '<ion.sandu@casa-mare.example>',
    `Toate cele bune,
Ion Sandu
Director
Restaurantul „Casa Mare”
+373 22 44 55 66`,
    { name: 'Ion Sandu', post: 'Director', company: 'Casa Mare', phones: ['+37322445566'] },
  ),
  letter(
    'с наилучшими, логотип и слоган',
    'RU',
    'Егор Панов <panov@panovbeton.example>',
    `С наилучшими пожеланиями,
Егор Панов
Генеральный директор
[Логотип]
ООО «Панов Бетон» — бетон без сюрпризов
+7 (861) 212-34-56 | panovbeton.example`,
    {
      name: 'Егор Панов',
      post: 'Генеральный директор',
      company: 'ООО «Панов Бетон»',
      phones: ['+78612123456'],
      site: 'panovbeton.example',
    },
  ),
];
