import type { BankWords } from './bankWords';

export const swedish: BankWords = {
  columns: {
    bookedDate: 'bokforingsdag | bokforingsdatum | bokford | bokfort | bokningsdag | reskontradatum | bokfoeringsdag',
    date: 'datum | transaktionsdag | transaktionsdatum | betalningsdag | kopdatum | bokford datum',
    valueDate: 'valutadag | valutadatum | rantedatum',
    amount: 'belopp | *belopp | transaktionsbelopp | summa | belopp i',
    otherAmount: 'ursprungligt belopp | utlandskt belopp | originalbelopp | belopp i utlandsk valuta',
    debit: 'debet | uttag | utbetalning | utgift | utgifter | uttag belopp',
    credit: 'kredit | insattning | inbetalning | inkomst | inkomster | insattningar',
    direction: 'debet kredit | in ut | insattning uttag',
    type: 'typ | transaktionstyp | betalningstyp | produkt typ',
    accountCurrency: 'kontovaluta',
    currency: 'valuta | valutakod | konto valuta',
    otherCurrency: 'utlandsk valuta | originalvaluta | ursprunglig valuta',
    counterparty: 'motpart | namn motpart | motpartens namn | mottagare avsandare | avsandare mottagare',
    payer: 'avsandare | betalare | avsandarens namn',
    payee: 'mottagare | betalningsmottagare | mottagarens namn',
    name: 'namn',
    counterAccount: 'motkonto | motpartens konto | motpart konto | motpartskonto',
    payeeAccount: 'mottagarens kontonummer | mottagarkonto | till konto',
    payerAccount: 'avsandarens kontonummer | fran konto',
    account: 'konto | kontonummer | iban',
    ownAccount: 'clearingnummer | clnr | produkt | kontonamn | kontohavare',
    purpose: `
      beskrivning | meddelande | text | rubrik | specifikation | transaktion | text motpart | transaktionstext |
      betalningsmeddelande
    `,
    text: 'notering | anteckning | kommentar',
    reference: `
      referens | verifikationsnummer | radnummer | referensnummer | ocr | transaktionsreferens | radnr | arkivkod |
      arkiveringskod | verifikatnummer
    `,
    status: 'status',
    card: 'kort | kortnummer | kortinnehavare',
    other: `
      saldo | bokfort saldo | tillgangligt saldo | kategori | kurs | avgift | ort | bic | bank |
      mottagarens bic kod | kontosaldo | insatta uttagna
    `,
  },
  incoming: 'kredit | insattning | inbetalning',
  outgoing: 'debet | uttag | utbetalning',
  notBooked: `
    reserverat | reserverad | ej bokford | avvisad | vantande | makulerad | avbruten | misslyckad | ej bokfort |
    reservation
  `,
  sums: 'summa | saldo | totalt | ingaende saldo | utgaende saldo',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
};
