import type { BankWords } from './bankWords';

/** Estonian, Latvian, Lithuanian and Finnish. */
export const baltic: BankWords = {
  columns: {
    bookedDate: 'kirjauspaiva | kanne kuupaev | gramatosanas datums | registravimo data | kirjauspvm',
    date: `
      kuupaev | datums | data | maksupaiva | pvm | paivamaara | tapahtumapaiva | darijuma datums | operacijos data
    `,
    valueDate: 'arvopaiva | vaartuspaev | valutavimo data | arvopvm',
    amount: 'summa | maara | suma | maara euroa | maara eur | summa eur',
    debit: 'deebet | debets | debetas',
    credit: 'kreedit | kredits | kreditas',
    direction: 'deebet kreedit | debets kredits | deebet kreedit d c | d k | debetas kreditas',
    type: 'tapahtumalaji | laji | tehingu tuup | darijuma veids | selitys | operacijos tipas | kande tuup | reatuup',
    currency: 'valuuta | valuta | valiuta | valuutta | vaaluta',
    counterparty: `
      saaja maksja | saaja maksaja | maksja saaja | sanemejs maksatajs | maksatajs sanemejs | gavejas moketojas |
      moketojas gavejas | saajan nimi maksaja | saaja maksja nimi | partneris | partnera nosaukums
    `,
    payer: 'maksja | maksaja | maksatajs | moketojas | maksja nimi',
    payee: 'saaja | saajan nimi | sanemejs | gavejas | saaja nimi',
    name: 'nimi',
    counterAccount:
      'saaja maksja konto | saajan tilinumero | partnera konts | saaja maksja kontonumber | vastaspoole konto',
    account: 'konto | tilinumero | konts | saskaita | iban',
    ownAccount: 'kliendi konto | klienta konts | kliento saskaita',
    purpose: `
      selgitus | viesti | maksajuma merkis | mokejimo paskirtis | informacija sanemejam | paskirtis |
      darijuma apraksts | aprasymas
    `,
    reference: `
      viitenumber | viite | viitenumero | arkistointitunnus | arhiveerimistunnus | arhiva kods | dokumendi number |
      kande viide | tehingu viide | operacijos nr | iraso nr
    `,
    other:
      'saldo | saajan bic tunnus | teenustasu | komisija | panga kood | saaja panga kood | jaak | atlikums | likutis',
  },
  incoming: 'k | kreedit | kredits | kreditas | tulo | pano',
  outgoing: 'deebet | debets | debetas | otto',
  notBooked: 'ootel | broneeritud | rezervets | rezervuota | katevaraus',
  sums: 'algsaldo | loppsaldo | kaive | apgrozijums | apyvarta | likutis | atlikums | kokku | yhteensa',
  months: 'jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember',
};
