import { type Example, letter } from './signatures';

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
  letter(
    'a disclaimer with a telephone of its own',
    'GB',
    'Clare Dunn <clare@dunnpaper.example>',
    `We confirm the order.

Best regards,
Clare Dunn
Purchasing Assistant
Dunn Paper Ltd
Tel 020 7946 0111

CONFIDENTIALITY NOTICE: this message is for the addressee only. If you are not the intended recipient, call 020 7946 0999 and delete it.`,
    { name: 'Clare Dunn', post: 'Purchasing Assistant', company: 'Dunn Paper Ltd', phones: ['+442079460111'] },
  ),
  letter(
    'a quoted answer with “wrote”',
    'US',
    'Amy Ross <amy@rosspets.example>',
    `Perfect, thank you.

Amy Ross
Store Manager
(212) 555-0111

On Mon, Nov 16, 2026 at 9:14 AM Vera Lungu <manager@firma.example> wrote:
Vera Lungu
Firma SRL
+373 22 111 222`,
    { name: 'Amy Ross', post: 'Store Manager', phones: ['+12125550111'] },
  ),
  letter(
    'a degree after the name',
    'GB',
    '<m.cole@coledental.example>',
    `Kind regards,

Dr Martin Cole, MBA
Clinical Director
Cole Dental Ltd
020 7946 0222`,
    { name: 'Dr Martin Cole', post: 'Clinical Director', company: 'Cole Dental Ltd', phones: ['+442079460222'] },
  ),
  letter(
    'pictures’ names between the lines',
    'MD',
    'Sara Kent <sara@kentcaps.example>',
    `Regards,
[image: logo]
Sara Kent
Marketing Manager
Kent Caps LLC
[image: facebook] [image: linkedin]
+373 22 333 444`,
    { name: 'Sara Kent', post: 'Marketing Manager', company: 'Kent Caps LLC', phones: ['+37322333444'] },
  ),
  letter(
    'extensions in several spellings',
    'US',
    'Joe Park <joe@parkglass.example>',
    `Sincerely,
Joe Park
Buyer
Park Glass Co.
Tel. 212-555-0122 x45
Alt. +1 212 555 0123 extension 7`,
    { name: 'Joe Park', post: 'Buyer', company: 'Park Glass Co.', phones: ['+12125550122', '+12125550123'] },
  ),
  letter(
    'messengers named after the number',
    'MD',
    'Leo Marsh <leo@marshbikes.example>',
    `Cheers
Leo Marsh
Owner
+373 69 700 800 (WhatsApp, Telegram)
Skype: leo.marsh`,
    { name: 'Leo Marsh', post: 'Owner', phones: ['+37369700800'] },
  ),
  letter(
    'sent from a telephone of another kind',
    'GB',
    'Ivy Shaw <ivy@shawlinen.example>',
    `Will do.

Ivy Shaw
Shaw Linen Limited

Sent from my Galaxy`,
    { name: 'Ivy Shaw', company: 'Shaw Linen Limited', phones: [] },
  ),
  letter(
    'a farewell between the name and the block',
    'GB',
    '<d.frost@frostfilms.example>',
    `Thanks for the quick answer!

Daniel

--
Daniel Frost
Production Manager
Frost Films Ltd
W: www.frostfilms.example
M: +44 7400 900 321`,
    {
      name: 'Daniel Frost',
      post: 'Production Manager',
      company: 'Frost Films Ltd',
      phones: ['+447400900321'],
      site: 'frostfilms.example',
    },
  ),
  letter(
    'on behalf of a manager',
    'DE',
    'Eva Brandt <brandt@brandt-druck.example>',
    `Yours faithfully,
p.p. Eva Brandt
Assistant to the CEO
Brandt Druck GmbH
Phone: +49 40 123456
Commercial register: HRB 98765, VAT ID DE987654321`,
    { name: 'Eva Brandt', post: 'Assistant to the CEO', company: 'Brandt Druck GmbH', phones: ['+4940123456'] },
  ),
  letter(
    'an advertisement below the signature',
    'GB',
    'Noah Webb <noah@webbcatering.example>',
    `Best wishes,
Noah Webb
Head Chef & Owner
Webb Catering Ltd
020 7946 0345

Visit our stand at Food Expo 2027! Follow us on Instagram.
Read our terms: https://webbcatering.example/terms`,
    {
      name: 'Noah Webb',
      post: 'Head Chef & Owner',
      company: 'Webb Catering Ltd',
      phones: ['+442079460345'],
      site: 'webbcatering.example',
    },
  ),
  letter(
    'numbers that are no telephones',
    'GB',
    'Zoe Hall <zoe@halltoys.example>',
    `Kind regards,
Zoe Hall
Accounts Assistant
Hall Toys Ltd
Company No. 09123456, VAT GB123456789
Sort code 20-00-00, account 12345678
Tel: 020 7946 0333`,
    { name: 'Zoe Hall', post: 'Accounts Assistant', company: 'Hall Toys Ltd', phones: ['+442079460333'] },
  ),
  letter(
    'pronouns after the name',
    'US',
    '<sky@reedpress.example>',
    `Warmly,
Sky Reed (she/her)
Publisher | Reed Press LLC
212.555.0166`,
    { name: 'Sky Reed', post: 'Publisher', company: 'Reed Press LLC', phones: ['+12125550166'] },
  ),
];
