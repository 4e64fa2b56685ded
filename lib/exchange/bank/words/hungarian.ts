import type { BankWords } from './bankWords';

export const hungarian: BankWords = {
  columns: {
    bookedDate: 'konyveles datuma | konyvelesi datum | konyveles napja | konyvelesi nap | konyvelve | konyveles',
    date: `
      datum | tranzakcio datuma | tranzakcio idopontja | tranzakcio ideje | datum es ido | fizetes datuma |
      tranzakcio napja | teljesites datuma
    `,
    valueDate: 'erteknap | ertek datum | ertekdatum',
    accountAmount: 'konyvelt osszeg | osszeg a szamla devizanemeben | terheles jovairas osszege',
    amount: 'osszeg | tranzakcio osszege | tranzakcio osszeg | forgalom | bruttó osszeg | fizetett osszeg',
    otherAmount: 'eredeti osszeg | osszeg eredeti devizaban | devizaosszeg | tranzakcio eredeti osszege',
    debit: 'terheles | terhelesek | kiadas | kiadasok | kimeno | tartozik',
    credit: 'jovairas | jovairasok | bevetel | bevetelek | bejovo | kovetel',
    direction: `
      bevetel kiadas | terheles jovairas | terheles vagy jovairas t j | t j | bejovo kimeno | irany |
      terheles vagy jovairas | jovairas terheles
    `,
    type: `
      tranzakcio tipusa | tipus | forgalom tipusa | tranzakcio tipus | muvelet | forgalom jellege | megbizas tipusa
    `,
    accountCurrency: 'szamla devizaneme | szamla devizanem | konyveles devizaneme',
    currency: 'devizanem | deviza | penznem | tranzakcio devizaneme | osszeg devizaneme | valuta',
    otherCurrency: 'eredeti devizanem | tranzakcio eredeti devizaneme',
    counterparty: `
      partner neve | partner | partner nev | ellenoldali nev | partner elnevezese | ellenoldal neve |
      kedvezmenyezett megbizo | megbizo kedvezmenyezett | ellenoldali szamla neve | kereskedo |
      partner megnevezese | ellenpartner neve | ellenpartner
    `,
    payer: 'megbizo | utalo | fizeto | megbizo neve | utalo neve',
    payee: 'kedvezmenyezett | kedvezmenyezett neve',
    name: 'nev | elnevezes',
    counterAccount: `
      partner szamlaszama | partner szamla | ellenoldali szamlaszam | ellenszamla | partner szamlaszam |
      ellenoldal szamlaszama | partner bankszamlaszama | partner iban | ellenpartner szamlaszama |
      ellenszamla szama
    `,
    payeeAccount: 'kedvezmenyezett szamlaszama',
    payerAccount: 'megbizo szamlaszama',
    account: 'szamlaszam | szamla | bankszamlaszam | iban',
    ownAccount: `
      szamla neve | szamla nev | konyvelesi szamla | konyvelesi szamla elnevezese | sajat szamla |
      szamlatulajdonos | sajat szamlaszam | szamla szam
    `,
    purpose: `
      kozlemeny | leiras | megjegyzes kozlemeny | kozlemeny 1 | tranzakcio leirasa | reszletek | utalasi kozlemeny |
      kozlemenyek
    `,
    text: 'megjegyzes | kozlemeny 2 | kozlemeny 3 | kozlemeny 4 | egyeb informacio | jegyzet',
    reference: `
      azonosito | tranzakcio azonosito | megbizas azonosito | tranzakcioazonosito | referencia |
      tranzakcio sorszama | hivatkozas | kivonat sorszama | bizonylatszam | tranzakcio szama |
      tranzakcio azonositoja | banki azonosito
    `,
    status: 'statusz | allapot',
    card: 'kartyaszam | kartyabirtokos | kartya',
    other: `
      egyenleg | zaro egyenleg | nyito egyenleg | koltes kategoria | kategoria | arfolyam | dij | jutalek |
      helyszin | bank | egyenleg devizaneme | konyvelt egyenleg | fokategoria | alkategoria | felhasznalonev |
      bankkod
    `,
  },
  incoming: 'j | jovairas | bevetel | bejovo | kovetel',
  outgoing: 't | terheles | kiadas | kimeno | tartozik',
  notBooked: `
    fuggo | fuggoben | elutasitva | visszavonva | foglalas | sikertelen | zarolt | zarolas | feldolgozas alatt |
    torolt | nem konyvelt | varakozik
  `,
  sums: 'osszesen | egyenleg | osszes | zaro egyenleg | nyito egyenleg',
  months: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
};
