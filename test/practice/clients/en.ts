import type { SampleClient } from './sampleClient.ts';

export const englishClients: SampleClient[] = [
  {
    // Priya Nair of accounts writes to the mailbox too and is left out, to be offered as a new contact.
    name: 'Moth & Ladder Ltd',
    language: 'en',
    domains: ['moth-and-ladder.example'],
    remember: ['Oliver compares three quotes and takes the one who calls first.'],
    contacts: [
      {
        name: 'Oliver Finch',
        post: 'head of purchasing',
        emails: ['oliver.finch@moth-and-ladder.example'],
        phones: ['+442079460118'],
      },
    ],
    followUps: [
      {
        kind: 'call',
        text: 'quote 124: three weeks, perforation',
        dueInDays: 1,
        time: '12:30',
        contact: 'oliver.finch@moth-and-ladder.example',
        proposal: '124',
      },
    ],
    history: [
      {
        kind: 'proposal',
        title: 'Quote 124: shelf-ready cartons',
        daysAgo: 2,
        time: '16:18',
        contact: 'oliver.finch@moth-and-ladder.example',
        attachments: ['Quote-124.pdf'],
        letter: 'sent-proposal-124',
        proposal: '124',
      },
      {
        kind: 'letter-out',
        title: 'Invoice 81',
        daysAgo: 9,
        time: '14:45',
        contact: 'oliver.finch@moth-and-ladder.example',
        attachments: ['Invoice-81.pdf'],
        letter: 'sent-invoice-81',
      },
    ],
  },
  {
    name: 'Teapot Harbour Supplies',
    language: 'en',
    domains: ['teapot-harbour.example'],
    remember: ['Agnes prefers a call to a letter. Never on Tuesdays.'],
    contacts: [
      { name: 'Agnes Whitlow', post: 'owner', emails: ['agnes@teapot-harbour.example'], phones: ['+441174960117'] },
    ],
    followUps: [
      {
        kind: 'call',
        text: 'quantities of the double-wall box',
        dueInDays: 3,
        time: '10:00',
        contact: 'agnes@teapot-harbour.example',
      },
    ],
    history: [
      {
        kind: 'letter-in',
        title: 'Printed tape, 120 rolls',
        daysAgo: 10,
        time: '15:52',
        contact: 'agnes@teapot-harbour.example',
        letter: 'teapot-tape',
      },
      {
        kind: 'call',
        title: 'Wants samples of single and double wall',
        daysAgo: 6,
        time: '11:15',
        contact: 'agnes@teapot-harbour.example',
      },
      {
        kind: 'proposal',
        title: 'Quote 112: tea boxes',
        daysAgo: 34,
        time: '11:20',
        proposal: '112',
        amount: { minor: 486_000, currency: 'EUR' },
        became: 'accepted',
      },
    ],
  },
  {
    name: 'Seven Left Gloves, Inc.',
    language: 'en',
    domains: ['seven-left-gloves.example'],
    remember: ['Chicago time. Containers load on the 20th, the papers must be there on the 17th.'],
    contacts: [
      {
        name: 'Walter Pym',
        post: 'operations manager',
        emails: ['wpym@seven-left-gloves.example'],
        phones: ['+13125550117'],
      },
      {
        name: 'Rosalind Okoro',
        post: 'purchasing',
        emails: ['orders@seven-left-gloves.example'],
        phones: ['+13125550118'],
      },
    ],
    followUps: [
      {
        kind: 'letter',
        text: 'price with lower pallets',
        dueInDays: 9,
        contact: 'wpym@seven-left-gloves.example',
      },
    ],
    history: [
      {
        kind: 'letter-in',
        title: 'Purchase order 5519',
        daysAgo: 14,
        time: '19:04',
        contact: 'orders@seven-left-gloves.example',
        attachments: ['PO-5519.pdf'],
        letter: 'gloves-order',
      },
      {
        kind: 'proposal',
        title: 'Quote 104: glove sleeves',
        daysAgo: 55,
        time: '15:05',
        proposal: '104',
        amount: { minor: 275_000, currency: 'EUR' },
        became: 'price',
      },
    ],
  },
];
