import type { BankWords } from './bankWords';

/** Danish and Norwegian. */
export const danish: BankWords = {
  columns: {
    bookedDate: `
      bogforingsdato | bogfort | bokforingsdato | bokfort | posteringsdato | bogfoert | bokfort dato |
      posteringsdag | utfort dato
    `,
    date: 'dato | *dato | transaktionsdato | kobsdato | transaksjonsdato | betalingsdato | kjopsdato | handelsdato',
    valueDate: 'rentedato | valordato | valutadato | rentedag | valuteringsdato',
    amount: 'belob | *belob | belop | bevaegelse | belob i | belop i | transaktionsbelob',
    otherAmount: `
      oprindeligt belob | opprinnelig belop | originalbelob | originalt belop | belop i utenlandsk valuta |
      belob i fremmed valuta
    `,
    debit: 'debet | ud | ut | haevet | ut fra konto | udbetaling | utgift | ut av konto | udgift',
    credit: 'kredit | ind | inn | indsat | inn pa konto | indbetaling | innbetaling | inntekt | indtaegt',
    direction: 'debet kredit | ind ud | inn ut',
    type: 'type | transaktionstype | transaksjonstype | betalingstype | undertype | betalingsform',
    accountCurrency: 'kontovaluta | kontoens valuta',
    currency: 'valuta | valutakode',
    otherCurrency: 'oprindelig valuta | opprinnelig valuta | fremmed valuta',
    counterparty: `
      modpart | motpart | modtager afsender | afsender modtager | navn pa modpart | mottaker avsender |
      avsender mottaker | modpartens navn | mottakernavn avsender
    `,
    payer: 'afsender | avsender | indbetaler | betaler | fra navn',
    payee: 'modtager | mottaker | modtagernavn | mottakernavn | til navn',
    name: 'navn | tittel navn',
    counterAccount: 'modkonto | motkonto | modpartens konto | motpartens konto | fra til konto',
    payerAccount: 'fra konto | afsenders konto | avsenders konto | fra kontonummer',
    payeeAccount: 'til konto | modtagers konto | mottakers konto | modtagerkonto | til kontonummer',
    account: 'konto | kontonummer | kontonr | iban',
    ownAccount: 'kontonavn | regnr',
    purpose: `
      tekst | beskrivelse | forklaring | besked | melding | tittel | meddelelse | posteringstekst |
      betalingsbeskrivelse | melding kid fakt nr | besked til modtager | beskjed | transaktionstekst
    `,
    text: 'note | notat | kommentar | egen notat | egne notater | supplerende tekst',
    reference: `
      reference | referanse | arkivref | arkivreferanse | bilagsnummer | kid | bilagsnr | referencenummer |
      numerisk referanse | nummer | bogforingsnummer
    `,
    status: 'status | afstemt | bogfort status | bokfort status',
    card: 'kort | kortnummer | kortholder',
    other: `
      overforingstype | saldo | kategori | underkategori | hovedkategori | gebyr | kurs | valutakurs | land | sted |
      bic | bank | hovedkategori | under kategori | modtagers bank
    `,
  },
  incoming: 'kredit | ind | inn | indbetaling | innbetaling | inngaende | indgaende',
  outgoing: 'debet | ud | ut | udbetaling | utbetaling | utgaende | udgaende',
  notBooked: `
    afventer | reserveret | reservert | ventende | avvist | afvist | annulleret | kansellert | venter |
    ikke bogfort | ikke bokfort | under behandling | slettet
  `,
  sums: 'saldo | total | i alt | sum | totalt | primosaldo | ultimosaldo',
  months: 'januar februar marts/mars april maj/mai juni juli august september oktober november december/desember',
};
