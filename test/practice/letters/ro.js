/** Romanian-speaking clients of the practice mailbox. All of them are invented, as are their letters and numbers. */

export const stefan = {
  name: 'Ștefan Moraru',
  address: 'stefan.moraru@papuci-zburatori.example',
  signature: `Cu stimă,
    Ștefan Moraru
    director comercial, Papuci Zburători SRL
    +373 22 000 117`,
};

export const doina = {
  name: 'Doina Ciobanu',
  address: 'conta@papuci-zburatori.example',
  signature: `Doina Ciobanu
    contabilă-șefă, Papuci Zburători SRL
    tel. +373 22 000 118`,
};

export const corina = {
  name: 'Corina Dascălu',
  address: 'corina@trei-nori.example',
  signature: `Corina Dascălu
    Cofetăria Trei Nori, Iași
    +40 232 000 117`,
};

export const vasile = {
  name: 'Vasile Harbuz',
  address: 'vasile@agro-dovleac.example',
  signature: `Vasile Harbuz
    director, Agro Dovleac SRL, Bălți
    +373 231 00 041`,
};

export const lenuta = {
  name: 'Lenuța Pătrunjel',
  address: 'depozit@agro-dovleac.example',
  signature: `Lenuța Pătrunjel
    șefă de depozit, Agro Dovleac SRL
    mob. +373 690 00 012`,
};

export const ilinca = {
  name: 'Ilinca Petrean',
  address: 'ilinca@ariciul-harnic.example',
  signature: `O zi bună,
    Ilinca Petrean
    office manager, Atelierul Ariciul Harnic
    +40 364 000 117`,
};

export const romanianLetters = [
  {
    id: 'nori-boxes',
    from: corina,
    subject: 'Cutii pentru torturi, 500 de bucăți',
    minutesAgo: 80,
    unread: true,
    body: `Bună ziua, Vera!

      Avem nevoie de 500 de cutii albe 30 × 30 × 20, cu fereastră, ca luna trecută. Se poate până joi? Sâmbătă avem trei nunți și nici un raft liber.

      Sunați-mă, vă rog, după ora trei, dimineața sunt cu mâinile în cremă.`,
  },
  {
    id: 'nori-thanks',
    from: corina,
    subject: 'Mulțumim pentru livrare',
    daysAgo: 8,
    at: '12:44',
    body: `Totul a ajuns la timp și întreg, până și norii de pe capac sunt drepți. Mulțumim! Șoferul a primit un ecler.`,
  },
  {
    id: 'papuci-offer',
    from: stefan,
    cc: [doina],
    subject: 'Re: Oferta 121: cutii de pantofi',
    daysAgo: 1,
    at: '15:26',
    unread: true,
    body: `Bună ziua,

      Oferta arată bine. Am două întrebări: prețul rămâne același dacă luăm în două tranșe, și cât durează clișeul pentru aripioarele de pe capac?

      Dacă răspundeți până miercuri, intrăm în comanda de sezon.`,
    quotes: 'sent-proposal-121',
  },
  {
    id: 'papuci-payment',
    from: doina,
    subject: 'Factura 77',
    daysAgo: 3,
    at: '09:33',
    body: `Bună ziua! Factura 77 este înregistrată. Plătim până vineri, cu ordinul de plată de la prânz. Vă trimit confirmarea după.`,
  },
  {
    id: 'dovleac-sacks',
    from: vasile,
    subject: 'Saci de 25 kg pentru semințe',
    daysAgo: 3,
    at: '18:10',
    body: `Vera, salut! Ne trebuie 4.000 de saci de 25 kg, kraft în trei straturi, cu sigla noastră (dovleacul, dar să zâmbească). Ce preț faceți la cantitatea asta și în cât timp?`,
    attachments: ['sigla-dovleac.pdf'],
  },
  {
    id: 'dovleac-depot',
    from: lenuta,
    cc: [vasile],
    subject: 'Paleții goi de la depozit',
    daysAgo: 12,
    at: '10:58',
    body: `Bună ziua. S-au adunat 62 de paleți goi de la dumneavoastră. Îi luați cu următoarea mașină sau îi trecem în cont?`,
  },
  {
    id: 'arici-film',
    from: ilinca,
    subject: 'Folie cu bule, rola lată',
    daysAgo: 2,
    at: '13:17',
    body: `Bună, Vera!

      Ni s-a terminat folia cu bule, rola de 120 cm. Trimiteți, vă rog, 15 role, de data asta cu livrare la atelierul nou: str. Inexistentă 7, poarta verde.`,
  },
  {
    id: 'arici-contract',
    from: ilinca,
    subject: 'Contractul pe anul viitor',
    daysAgo: 7,
    at: '16:39',
    body: `V-am atașat contractul pe anul viitor cu observațiile noastre. Singura schimbare importantă: termen de plată 20 de zile în loc de 14.`,
    attachments: ['Contract-observatii.docx'],
  },
];
