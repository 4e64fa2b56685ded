import type { BankWords } from './bankWords';

export const slovak: BankWords = {
  columns: {
    bookedDate: 'datum zauctovania | datum uctovania | zauctovane | datum zuctovania | datum pripisania',
    date: `
      datum | datum transakcie | datum pohybu | datum spracovania | datum realizacie | datum operacie | datum a cas
    `,
    valueDate: 'datum valuty | valuta | datum splatnosti',
    accountAmount: 'suma v mene uctu | zauctovana suma',
    amount: 'suma | ciastka | objem | suma transakcie | suma v',
    otherAmount: 'povodna suma | originalna suma | suma v povodnej mene | originalna ciastka',
    debit: 'debet | vydaj | vydavky | na tarchu | odchadzajuce | odpisane',
    credit: 'kredit | prijem | prijmy | v prospech | prichadzajuce | pripisane',
    direction: 'kredit debet | debet kredit | smer | prijem vydaj | typ pohybu d k | debet kredit indikator',
    type: 'typ transakcie | typ | typ pohybu | druh operacie | typ operacie | druh transakcie',
    accountCurrency: 'mena uctu',
    currency: 'mena',
    otherCurrency: 'povodna mena | mena transakcie | originalna mena',
    counterparty: `
      nazov protiuctu | protistrana | nazov protistrany | partner | nazov partnera | meno protistrany | obchodnik |
      nazov uctu partnera | platitel prijemca
    `,
    payer: 'platitel | odosielatel | nazov platitela',
    payee: 'prijemca | nazov prijemcu',
    name: 'nazov | meno',
    counterAccount: `
      protiucet | cislo protiuctu | iban protiuctu | protiucet iban | ucet partnera | ucet protistrany |
      iban partnera | iban protistrany | cislo uctu partnera
    `,
    account: 'ucet | cislo uctu | iban',
    ownAccount: 'vlastny ucet | nazov uctu | majitel uctu',
    purpose: `
      informacia pre prijemcu | sprava pre prijemcu | popis | ucel platby | sprava | popis transakcie |
      doplnujuce informacie | poznamka pre prijemcu | informacia o platbe
    `,
    text: 'poznamka | doplnujuce udaje | komentar | vlastna poznamka',
    reference: `
      referencia | id transakcie | referencia platitela | variabilny symbol | vs | cislo transakcie |
      referencne cislo | cislo dokladu | kod transakcie | referencia platitela end to end
    `,
    status: 'stav | stav transakcie',
    card: 'karta | cislo karty | drzitel karty',
    other: `
      zostatok | konecny zostatok | kurz | poplatok | kod banky | ss | ks | specificky symbol | konstantny symbol |
      kategoria | bic | banka | nazov banky | miesto
    `,
  },
  incoming: 'kredit | prijem | prichadzajuca | v prospech | pripisane',
  outgoing: 'debet | vydaj | odchadzajuca | na tarchu | odpisane',
  notBooked:
    'caka na spracovanie | zamietnute | zrusene | blokacia | cakajuca | neuskutocnena | odmietnuta | neuspesna',
  sums: 'spolu | suma | zostatok | celkom | obrat',
  months:
    'januar/januara februar/februara marec/marca april/aprila maj/maja jun/juna jul/jula august/augusta september/septembra oktober/oktobra november/novembra december/decembra',
};
