/** English-speaking clients of the practice mailbox. All of them are invented, as are their letters and numbers. */

export const oliver = {
  name: 'Oliver Finch',
  address: 'oliver.finch@moth-and-ladder.example',
  signature: `Kind regards,
    Oliver Finch
    Head of Purchasing, Moth & Ladder Ltd
    +44 20 7946 0118`,
};

/** Unknown to the sample clients on purpose: a new person at a known company's domain. */
export const priya = {
  name: 'Priya Nair',
  address: 'accounts@moth-and-ladder.example',
  signature: `Priya Nair
    Accounts Payable, Moth & Ladder Ltd
    T: +44 20 7946 0119`,
};

export const agnes = {
  name: 'Agnes Whitlow',
  address: 'agnes@teapot-harbour.example',
  signature: `Best wishes,
    Agnes Whitlow
    Owner, Teapot Harbour Supplies, Bristol
    +44 117 496 0117`,
};

export const walter = {
  name: 'Walter Pym',
  address: 'wpym@seven-left-gloves.example',
  signature: `Walter Pym
    Operations Manager
    Seven Left Gloves, Inc., Chicago
    +1 312 555 0117`,
};

export const rosalind = {
  name: 'Rosalind Okoro',
  address: 'orders@seven-left-gloves.example',
  signature: `Rosalind Okoro
    Purchasing, Seven Left Gloves, Inc.
    +1 312 555 0118`,
};

export const englishLetters = [
  {
    id: 'moth-question',
    from: oliver,
    subject: 'Re: Quote 124: shelf-ready cartons',
    minutesAgo: 320,
    body: `Hi Vera,

      Thank you for the quote. The price works for us. Before I put it through: can the first 2,000 be here in three weeks, and is the perforation the same as on the sample?

      I am at my desk until five, London time, if a call is easier.`,
    quotes: 'sent-proposal-124',
  },
  {
    id: 'moth-transfer',
    from: priya,
    cc: [oliver],
    subject: 'Invoice 81',
    daysAgo: 2,
    at: '11:09',
    unread: true,
    body: `Hello,

      I have taken over accounts payable from this month. Invoice 81 is approved, the transfer goes out on Monday. Please send future invoices to this address.`,
  },
  {
    id: 'teapot-samples',
    from: agnes,
    subject: 'The samples have arrived',
    daysAgo: 1,
    at: '10:21',
    body: `Dear Vera,

      The samples are here and not one teapot lid was harmed in the testing. The double-wall box is the one. Could you call me on Thursday about quantities?`,
  },
  {
    id: 'teapot-tape',
    from: agnes,
    subject: 'Printed tape, 120 rolls',
    daysAgo: 10,
    at: '15:52',
    body: `Dear Vera, we are down to the last box of printed tape. Another 120 rolls of the blue, please, and the invoice to me as usual.`,
  },
  {
    id: 'gloves-pallets',
    from: walter,
    subject: 'Pallet heights for the container',
    daysAgo: 4,
    at: '17:30',
    body: `Vera,

      The forwarder wants pallets no higher than 1.10 m for the next container. Does that change the price per carton? We load on the 20th either way.`,
  },
  {
    id: 'gloves-order',
    from: rosalind,
    cc: [walter],
    subject: 'Purchase order 5519',
    daysAgo: 14,
    at: '19:04',
    body: `Hello Vera,

      Please find attached our purchase order 5519 for 6,500 left-hand boxes. Kindly confirm the ship date.`,
    attachments: ['PO-5519.pdf'],
  },
];
