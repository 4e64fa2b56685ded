import type { BankWords } from './bankWords';

export const czech: BankWords = {
  columns: {
    bookedDate: `
      datum zauctovani | datum zauctovania | zauctovano | datum uctovani | datum pripsani | datum zuctovani |
      datum provedeni zauctovani | zauctovano dne
    `,
    date: `
      datum | datum provedeni | datum transakce | datum pohybu | datum operace | datum splatnosti | datum odepsani |
      datum a cas | datum odepsani z jine banky | datum obchodu | datum platby | datum prevodu
    `,
    valueDate: 'datum valuty | valuta | datum zhodnoceni',
    accountAmount: 'zauctovana castka | castka v mene uctu | castka uctu | castka v mene ucet',
    amount: 'castka | objem | castka transakce | castka v | vyse platby | castka platby',
    otherAmount: `
      puvodni castka | puvodni castka a mena | puvodni castka transakce | castka v mene transakce |
      originalni castka | castka obchodu
    `,
    debit: 'debet | vydaj | vydaje | odchozi | na vrub | ma dati | odepsano | odchozi castka',
    credit: 'kredit | prijem | prijmy | prichozi | ve prospech | dal | pripsano | prichozi castka',
    direction: 'prijem vydaj | smer | kredit debet | debet kredit | smer platby | smer uhrady | prichozi odchozi',
    type: `
      typ transakce | typ | typ operace | typ pohybu | druh transakce | druh | typ platby | kategorie transakce |
      systemovy popis | typ zauctovani
    `,
    accountCurrency: 'mena uctu',
    currency: 'mena | mena castky | mena platby',
    otherCurrency: 'puvodni mena | mena transakce | mena obchodu',
    counterparty: `
      nazev protiuctu | nazev protistrany | protistrana | jmeno protistrany | nazev partnera | partner |
      obchodni partner | jmeno protiuctu | majitel protiuctu | nazev obchodnika | nazev uctu protistrany |
      obchodni misto | platce prijemce | prijemce platce
    `,
    payer: 'platce | odesilatel | nazev platce | jmeno platce | jmeno odesilatele | prikazce',
    payee: 'prijemce | nazev prijemce | jmeno prijemce',
    name: 'jmeno | nazev',
    counterAccount: `
      protiucet | cislo protiuctu | protiucet a kod banky | ucet protistrany | cislo uctu protistrany |
      bankovni spojeni | iban protiuctu | protiucet iban | cislo uctu partnera | iban protistrany |
      predcisli a cislo protiuctu
    `,
    payerAccount: 'ucet platce | cislo uctu platce | cislo uctu odesilatele',
    payeeAccount: 'ucet prijemce | cislo uctu prijemce',
    account: 'ucet | cislo uctu | iban',
    ownAccount: `
      nazev uctu | vlastni ucet | muj ucet | vlastni nazev uctu | cislo vlastniho uctu | nazev vlastniho uctu |
      vlastnik uctu
    `,
    purpose: `
      zprava pro prijemce | zprava | popis | ucel platby | popis transakce | zprava pro mne | zprava pro me |
      popis pro prijemce | popis prikazce | poznamka pro prijemce | detail transakce | av pole |
      informace k platbe | zprava prijemci | zprava prikazce | popis operace | doplnujici udaje
    `,
    text: `
      poznamka | komentar | uzivatelska identifikace | vlastni poznamka | upresneni | klientska poznamka |
      doplnujici informace | poznamka k uhrade | muj popis | poznamka pro mne
    `,
    reference: `
      id transakce | referencni cislo | referencni cislo transakce | id pohybu | identifikace transakce |
      reference platby | cislo transakce | id operace | cislo dokladu | variabilni symbol | vs | id pokynu |
      referencni cislo platby | reference platce | oznaceni operace | cislo operace | referencni cislo banky |
      variabilni symbol 1
    `,
    status: 'stav | stav platby | stav transakce',
    card: 'karta | cislo karty | drzitel karty | majitel karty',
    other: `
      zustatek | saldo | kategorie | kategorie transakce nazev | poplatek | poplatky | kurz | smenny kurz |
      kod banky | nazev banky | ks | ss | konstantni symbol | specificky symbol | bic | provedl | zadal | polozka |
      storno | duvod neprovedeni | misto | cas | konecny zustatek | pocatecni zustatek | zauctovano kym |
      obratova polozka | banka | banka protiuctu | obchodnik mesto | nazev karty | skutecny platce |
      skutecny prijemce | ulozit do kategorie | poradove cislo | tag
    `,
  },
  incoming: 'kredit | prijem | prichozi | pripsano | prichozi uhrada | prichozi platba | vklad | ve prospech',
  outgoing: 'debet | vydaj | odchozi | odepsano | odchozi uhrada | odchozi platba | vyber | na vrub',
  notBooked: `
    blokace | ceka na zpracovani | zamitnuto | zruseno | nezauctovano | odmitnuto | neprovedeno | neuspesna |
    ve zpracovani | cekajici | stornovano | rezervace | blokovano | neprovedena
  `,
  sums: 'celkem | suma | zustatek | konecny zustatek | pocatecni zustatek | soucet | obrat',
  months:
    'leden/ledna unor/unora brezen/brezna duben/dubna kveten/kvetna cerven/cervna cervenec/cervence srpen/srpna zari rijen/rijna listopad/listopadu prosinec/prosince',
};
