import type { BankWords } from './bankWords';

export const dutch: BankWords = {
  columns: {
    bookedDate: 'boekdatum | boekingsdatum | datum verrekening | uitvoeringsdatum | datum boeking | verwerkingsdatum',
    date: `
      datum | transactiedatum | datum verrichting | verrichtingsdatum | datum transactie | afschriftdatum |
      datum en tijd | uitgavedatum
    `,
    valueDate: 'rentedatum | valutadatum | valuta | datum valuta | valuta datum',
    accountAmount: 'bedrag in rekeningvaluta | bedrag in munt rekening',
    amount: `
      bedrag | *bedrag | mutatie | transactiebedrag | bedrag transactie | mutatiebedrag | bedrag in | bedrag eur |
      totaalbedrag
    `,
    otherAmount: 'oorspr bedrag | oorspronkelijk bedrag | bedrag vreemde valuta | origineel bedrag',
    debit: 'debet | af | debet bedrag | uitgaven | afschrijving | debetbedrag',
    credit: 'credit | bij | credit bedrag | inkomsten | bijschrijving | creditbedrag',
    direction: 'af bij | bij af | debet credit | debet credit indicator | credit debet | d c indicator | af of bij',
    type: `
      type betaling | mutatiesoort | code | soort transactie | transactiesoort | type transactie | type verrichting |
      soort | mutatietype | betaalwijze
    `,
    accountCurrency: 'munt rekening | rekeningvaluta | valuta rekening',
    currency: 'munt | muntsoort | valuta | valutacode | muntcode | devies | munteenheid',
    otherCurrency: 'oorspr munt | oorspronkelijke munt | originele valuta | vreemde valuta | transactievaluta',
    counterparty: `
      tegenpartij | naam tegenpartij | naam van de tegenpartij | naam omschrijving | naam tegenrekening |
      tegenrekeninghouder | naam begunstigde opdrachtgever | handelaar | naam van tegenpartij |
      naam tegenpartij bevat | begunstigde opdrachtgever
    `,
    payer: 'opdrachtgever | naam opdrachtgever | betaler',
    payee: 'begunstigde | naam begunstigde | ontvanger',
    name: 'naam',
    counterAccount: `
      tegenrekening | tegenrekening iban bban | rekening tegenpartij | rekeningnummer tegenpartij |
      iban tegenpartij | tegenrekeningnummer | tegenrekening iban | rekening van tegenpartij |
      tegenpartij rekening | rekeningnummer van tegenpartij | iban tegenrekening
    `,
    payeeAccount: 'rekening begunstigde | rekeningnummer begunstigde',
    account: 'rekening | rekeningnummer | iban | iban bban | rekening nummer',
    ownAccount: 'eigen rekening | rubrieknaam | rekeninghouder | naam rekeninghouder | opdrachtgeversrekening',
    purpose: `
      omschrijving | mededeling | mededelingen | vrije mededeling | gestructureerde mededeling | betalingskenmerk |
      details | omschrijving 1 | detail van de omzet | boodschap | betalingsomschrijving | transactieomschrijving |
      mededeling 1
    `,
    text: 'toelichting | omschrijving 2 | omschrijving 3 | notitie | opmerking | notities | transactie details',
    reference: `
      volgnr | transactiereferentie | referentie | volgnummer | transactienummer | refertenummer | kenmerk |
      afschriftnummer | ref verrichting | volgnummer transactie | verrichtingsnummer | journaalnummer |
      transactie id | transactie referentie
    `,
    status: 'status | verrichtingsstatus',
    card: 'kredietkaart | kaarthouder | kaartnummer | kaart | creditcard',
    other: `
      machtigingsnummer | saldo | saldo na trn | saldo na mutatie | saldo voor mutatie | beginsaldo | eindsaldo |
      bic | bic tegenpartij | naam uiteindelijke partij | naam initierende partij | batch id | machtigingskenmerk |
      incassant id | reden retour | koers | kosten op verrichting | kosten | adres tegenpartij | adres |
      straat en nummer | postcode en plaats | locatie | land | landcode | categorie | uitgavenstaat | tag |
      globale transactiecode | wisselkoers | winkelnaam | reden van weigering | bankcode | bank tegenpartij |
      naam bank tegenpartij | boekingscode
    `,
  },
  incoming: 'bij | bijschrijving | inkomsten | credit | inkomend | ontvangst',
  outgoing: 'af | afschrijving | debet | uitgaven | uitgaand | betaling uit',
  notBooked: 'in behandeling | geweigerd | geannuleerd | gereserveerd | mislukt | nog te verwerken | teruggedraaid',
  sums: 'totaal | saldo | beginsaldo | eindsaldo | subtotaal',
  months: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
};
