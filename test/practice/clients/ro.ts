import type { SampleClient } from './sampleClient.ts';

export const romanianClients: SampleClient[] = [
  {
    name: 'Papuci Zburători SRL',
    language: 'ro',
    domains: ['papuci-zburatori.example'],
    remember: ['Comenzile de sezon se hotărăsc miercurea. Factura merge la Doina.'],
    contacts: [
      {
        name: 'Ștefan Moraru',
        post: 'director comercial',
        emails: ['stefan.moraru@papuci-zburatori.example'],
        phones: ['+37322000117'],
      },
      {
        name: 'Doina Ciobanu',
        post: 'contabilă-șefă',
        emails: ['conta@papuci-zburatori.example'],
        phones: ['+37322000118'],
      },
    ],
    followUps: [
      {
        kind: 'call',
        text: 'mostra capacului și oferta 121',
        dueInDays: -2,
        contact: 'stefan.moraru@papuci-zburatori.example',
        proposal: '121',
      },
    ],
    history: [
      {
        kind: 'proposal',
        title: 'Oferta 121: cutii de pantofi',
        daysAgo: 4,
        time: '11:02',
        contact: 'stefan.moraru@papuci-zburatori.example',
        attachments: ['Oferta-121.pdf', 'capac.png'],
        letter: 'sent-proposal-121',
        proposal: '121',
        amount: { minor: 496_000, currency: 'EUR' },
      },
      {
        kind: 'meeting',
        title: 'Am văzut depozitul, au loc pentru două tranșe',
        daysAgo: 15,
        time: '14:00',
        contact: 'stefan.moraru@papuci-zburatori.example',
      },
    ],
  },
  {
    name: 'Cofetăria Trei Nori',
    language: 'ro',
    domains: ['trei-nori.example'],
    remember: ['De sunat după ora trei. Ziua cofetăriei: 1 iunie.'],
    contacts: [
      {
        name: 'Corina Dascălu',
        post: 'proprietară',
        emails: ['corina@trei-nori.example'],
        phones: ['+40232000117'],
      },
    ],
    followUps: [
      { kind: 'call', text: 'cutii pentru torturi până joi', dueInDays: 0, contact: 'corina@trei-nori.example' },
    ],
    history: [
      {
        kind: 'letter-in',
        title: 'Mulțumim pentru livrare',
        daysAgo: 8,
        time: '12:44',
        contact: 'corina@trei-nori.example',
        letter: 'nori-thanks',
      },
      {
        kind: 'call',
        title: 'Comandă ca luna trecută, cu fereastră',
        daysAgo: 16,
        time: '15:20',
        contact: 'corina@trei-nori.example',
      },
      {
        kind: 'proposal',
        title: 'Oferta 110: cutii pentru bomboane',
        daysAgo: 38,
        time: '13:40',
        proposal: '110',
        amount: { minor: 674_550, currency: 'MDL' },
        became: 'later',
      },
    ],
  },
  {
    name: 'Agro Dovleac SRL',
    language: 'ro',
    domains: ['agro-dovleac.example'],
    remember: ['Vasile vorbește scurt și ține minte tot. Dovleacul de pe siglă zâmbește.'],
    contacts: [
      { name: 'Vasile Harbuz', post: 'director', emails: ['vasile@agro-dovleac.example'], phones: ['+37323100041'] },
      {
        name: 'Lenuța Pătrunjel',
        post: 'șefă de depozit',
        emails: ['depozit@agro-dovleac.example'],
        phones: ['+37369000012'],
      },
    ],
    followUps: [
      { kind: 'letter', text: 'preț pentru 4.000 de saci', dueInDays: 1, contact: 'vasile@agro-dovleac.example' },
      { kind: 'other', text: 'luat paleții goi', dueInDays: 6, contact: 'depozit@agro-dovleac.example' },
    ],
    history: [
      {
        kind: 'letter-in',
        title: 'Paleții goi de la depozit',
        daysAgo: 12,
        time: '10:58',
        contact: 'depozit@agro-dovleac.example',
        letter: 'dovleac-depot',
      },
      {
        kind: 'proposal',
        title: 'Oferta 106: plase pentru dovleci',
        daysAgo: 52,
        time: '10:30',
        proposal: '106',
        amount: { minor: 1_200_000, currency: 'MDL' },
        became: 'expired',
      },
    ],
  },
  {
    name: 'Atelierul Ariciul Harnic',
    language: 'ro',
    domains: ['ariciul-harnic.example'],
    remember: ['Atelier nou din luna aceasta: poarta verde.'],
    contacts: [
      {
        name: 'Ilinca Petrean',
        post: 'office manager',
        emails: ['ilinca@ariciul-harnic.example'],
        phones: ['+40364000117'],
      },
    ],
    // Without a next step on purpose, so that such a client can be seen.
    followUps: [],
    history: [
      {
        kind: 'letter-in',
        title: 'Contractul pe anul viitor',
        daysAgo: 7,
        time: '16:39',
        contact: 'ilinca@ariciul-harnic.example',
        attachments: ['Contract-observatii.docx'],
        letter: 'arici-contract',
      },
    ],
  },
];
