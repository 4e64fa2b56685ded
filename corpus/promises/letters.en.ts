import type { Letter } from './letters';

export const english: Letter[] = [
  [
    'greeting, body, signature',
    `Dear Anna,

Thank you for your letter of 16 November. I spoke to our warehouse on Monday and the goods are in stock.

I'll send you the calculation tomorrow. Please confirm the quantity by Friday.

Best regards,
Peter Hall
Northwind Tiles Ltd
We are open Monday to Friday`,
    [['letter', '2026-11-19']],
  ],
  [
    'nothing promised',
    `Hi Tom,

We received the samples today, thank you. Could you call me on Thursday about the prices? Your driver comes on Friday, I hope.

Kind regards
Olga`,
    [],
  ],
  [
    'an older letter below',
    `Hello,

noted, thanks.

On Mon, 16 Nov 2026 at 10:02, Peter Hall <peter@northwind.example> wrote:
> I'll send the calculation tomorrow.
> We'll call you on Friday.`,
    [],
  ],
  [
    'an older letter that is not marked line by line',
    `I'll call you on Friday at 10.

On Tue, 17 Nov 2026 at 18:40, Anna Novak
<anna@north-build.example> wrote:
I will send the contract on Thursday.`,
    [['call', '2026-11-20T10:00']],
  ],
  [
    'two promises',
    `Hi,

sorry, I was travelling. I'll check the stock today and we'll ship the pallets on Monday.

Cheers, Mark`,
    [
      ['other', '2026-11-18'],
      ['other', '2026-11-23'],
    ],
  ],
  [
    'lines broken by a mail program',
    `Dear Mr Novak,

as agreed on the telephone last Friday, we will send you the revised drawings
together with the new price list by Tuesday. The delivery time is two weeks.

Regards
Jane`,
    [['letter', '2026-11-24']],
  ],
  [
    'Outlook’s older letter',
    `Will send it tomorrow morning.

-----Original Message-----
From: Anna Novak <anna@north-build.example>
Sent: Tuesday, November 17, 2026 9:12 AM
I'll pay on Friday.`,
    [['letter', '2026-11-19T09:00']],
  ],
  [
    'after the signature',
    `Fine with us!

--
Tom Reed
I'll be at the fair on 25 November, stand 12. We will deliver on Saturday too.`,
    [],
  ],
  [
    'conditions and refusals',
    `Hello Boris,

If the bank confirms today, we will ship tomorrow. I can't call on Friday, and we won't deliver before Monday.
Let's talk on Thursday.

Tom`,
    [],
  ],
  [
    'three languages',
    `Hello Ion,

thanks for the call. Завтра пришлю расчёт, iar luni vă sun.

Best regards,
Irina`,
    [
      ['letter', '2026-11-19'],
      ['call', '2026-11-23'],
    ],
  ],
];
