import type { BankWords } from './bankWords';

export const german: BankWords = {
  columns: {
    bookedDate: `
      datum des abschlusses | abschlussdatum | buchungstag | buchungsdatum | buchung | datum der buchung |
      gebucht am | verbucht am | abschlusstag | buchung am | abrechnungsdatum
    `,
    date: `
      datum des beginns | startdatum | datum | erstellt am | abgeschlossen am | kauf datum | belegdatum | belegtag |
      transaktionsdatum | umsatzdatum | umsatztag | auftragsdatum | zahlungsdatum | kaufdatum |
      datum der transaktion | datum uhrzeit | *datum
    `,
    valueDate: `
      valuta | valutadatum | valutatag | wertstellung | wertstellungsdatum | wertstellungstag | wert |
      datum valuta | wertstellung valuta | durchfuhrungsdatum | ausfuhrungsdatum
    `,
    accountAmount: 'buchungsbetrag | betrag in kontowahrung | betrag kontowahrung | abrechnungsbetrag',
    amount: `
      *betrag | betrag transaktion | umsatzbetrag | bruttobetrag | nettobetrag | betrag | umsatz | summe |
      betrag der buchung | transaktionsbetrag | umsatz in | betrag in | brutto | gesamtbetrag | zahlungsbetrag
    `,
    otherAmount: `
      ausgangsbetrag nach gebuhren | zielbetrag nach gebuhren | einzelbetrag | betrag einzelzahlung |
      betrag detail | originalbetrag | betrag fremdwahrung | fremdwahrungsbetrag | ursprungsbetrag |
      betrag in fremdwahrung | originalbetrag in fremdwahrung | lastschrift ursprungsbetrag |
      betrag in originalwahrung | betrag orig
    `,
    debit: `
      belastungsbetrag | sollbetrag | lastschriftsbetrag | lastschriftbetrag | soll | belastung | belastungen |
      lastschrift | ausgang | ausgange | ausgabe | ausgaben | abgang | auszahlung | belastung in | soll in
    `,
    credit: `
      gutschriftsbetrag | habenbetrag | haben | gutschrift | gutschriften | eingang | eingange | einnahme |
      einnahmen | zugang | einzahlung | gutschrift in | haben in
    `,
    direction: `
      soll haben | s h | soll haben kennzeichen | haben soll | lastschrift gutschrift | gutschrift lastschrift |
      belastung gutschrift | soll haben kz | einnahme ausgabe | richtung | eingang ausgang | sh kennzeichen
    `,
    type: `
      bewegungstyp | umsatzart | auftragsart | umsatztyp | transaktionstyp | buchungsart | art | typ | vorgang |
      transaktionsart | zahlungsart | buchungstyp | transaktions text | geschaftsvorfall
    `,
    accountCurrency: 'kontowahrung | buchungswahrung | abrechnungswahrung | wahrung des kontos',
    currency: 'wahrung | *wahrung | whg | wkz | betrag wahrung | umsatz wahrung',
    otherCurrency: `
      ausgangswahrung | zielwahrung | original wahrung | originalwahrung | fremdwahrung | ursprungswahrung |
      originalwahrung fremdwahrung | transaktionswahrung
    `,
    counterparty: `
      name auftraggeber begunstigter | auftraggeber empfanger zahlungspflichtiger |
      begunstigter zahlungspflichtiger | zahlungspflichtiger begunstigter | auftraggeber empfanger |
      empfanger auftraggeber | auftraggeber begunstigter | begunstigter auftraggeber |
      auftraggeber zahlungsempfanger | zahlungsempfanger auftraggeber | empfanger zahlungspflichtiger |
      name zahlungsbeteiligter | zahlungsbeteiligter | gegenpartei | partner | partnername | name des partners |
      name gegenkonto | kontoinhaber gegenkonto | zahlungspartner | geschaftspartner | empfanger absender |
      absender empfanger | gegenseite | empfanger zahler | handler | auftraggeber empfanger name |
      name des auftraggebers begunstigten
    `,
    payer: `
      auftraggeber | zahlungspflichtiger | zahlungspflichtige r | zahlungspflichtigerin | zahler | absender |
      einzahler | zahlungspflichtige | auftraggeberin | name des auftraggebers | auftraggeber name |
      auftraggeber in
    `,
    payee: `
      empfanger | zahlungsempfangerin | empfangerin | zahlungsempfanger | zahlungsempfanger in | begunstigter |
      empfangername | name empfanger | name des empfangers | empfanger name | empfanger 1 | begunstigte
    `,
    name: 'name',
    counterAccount: `
      gegenkonto | gegenkontonummer | konto des partners | gegenkonto iban | iban gegenkonto | partner iban |
      iban zahlungsbeteiligter | kontonummer iban | iban kontonummer | iban des zahlungsbeteiligten |
      iban auftraggeber empfanger | iban empfanger auftraggeber | kontonummer des partners | partner kontonummer |
      iban des auftraggebers begunstigten
    `,
    payerAccount: 'konto des auftraggebers | iban des auftraggebers | iban zahlungspflichtiger | auftraggeber iban',
    payeeAccount: `
      empfangerkonto | konto des empfangers | iban des empfangers | iban empfanger | empfanger iban |
      iban zahlungsempfanger | iban begunstigter | empfanger kontonummer
    `,
    account: 'iban | konto | kontonummer | konto nr | kontonr | ktonr | konto iban | kto nr',
    ownAccount: `
      auftragskonto | auftraggeberkonto | iban auftraggeberkonto | iban auftragskonto | inhaberkonto |
      eigenes konto | umsatzkonto | bezeichnung auftragskonto | kontoname | kontoinhaber | kontobezeichnung |
      bankname auftragskonto | bankleitzahl auftraggeberkonto | iban des kontos | eigene iban
    `,
    purpose: `
      mitteilung referenz | bezeichnung | bezeichnung der buchung | verwendungszweck | zahlungsreferenz | zweck |
      beschreibung | vorgang verwendungszweck | buchungstext verwendungszweck | mitteilung | zahlungsgrund |
      buchungsdetails | umsatzbeschreibung | transaktionsbeschreibung | zahlungszweck | verwendung |
      buchungsinformationen | buchungs details | avisierungstext | vwz | verwendungszweck1 | verwendungszweck 1 |
      nachricht
    `,
    text: `
      detail | buchungstext | notiz | notizen | info | bemerkung | text | zusatzinformation |
      transaktionsbeschreibung zusatz | kommentar | anmerkung | details | hinweis
    `,
    reference: `
      referenz | kundenreferenz | buchungsreferenz | bankreferenz | referenznummer | belegnummer |
      transaktionsnummer | kundenreferenz end to end | ende zu ende referenz | ende zu ende id |
      end to end referenz | umsatz id | transaktionsreferenz | primatnota | primanota | sammlerreferenz |
      transaktions id | beleg nr | transaktionscode
    `,
    status: 'status | umsatzstatus | buchungsstatus',
    card: 'kartennummer | kreditkarte | karteninhaber | karte | umsatz getatigt von | karten nr',
    other: `
      label | saldo | wahrung der ausgangsgebuhr | betrag der ausgangsgebuhr | betrag der zielgebuhr |
      wahrung der zielgebuhr | saldo nach buchung | kontostand | anfangssaldo | endsaldo | blz | bankleitzahl |
      bic | bic swift code | bankname | gebuhr | gebuhren | gebuhrenschlussel | entgelt | kurs | wechselkurs |
      umrechnungskurs | kategorie | unterkategorie | hauptkategorie | steuerrelevant | glaubiger id |
      glaubiger identifikationsnummer | mandatsreferenz | mandats id | mandatsnummer |
      auslagenersatz rucklastschrift | anzahl der schecks | anzahl der auftrage | scheck | landerkennzeichen |
      land | ort | bar entgelt buchungsreferenz | aee buchungsreferenz | abrechnungskennzeichen |
      gekennzeichneter umsatz | vertragskonto | ultimate debtor | ultimate creditor | abweichender empfanger |
      abweichender debitor | abweichender kreditor | transaktions code | uhrzeit | zeit | saldo in | mcc | branche |
      bic des auftraggebers begunstigten | tag | tags
    `,
  },
  incoming: `
    h | haben | gutschrift | eingang | einnahme | einnahmen | einzahlung | gutschriften | zugang | eingehend |
    geldeingang
  `,
  outgoing:
    's | soll | lastschrift | belastung | ausgang | ausgabe | ausgaben | auszahlung | abgang | ausgehend | geldausgang',
  notBooked: `
    vorgemerkt | umsatz vorgemerkt | vorgemerkte umsatze | nicht ausgefuhrt | abgelehnt | storniert |
    fehlgeschlagen | offen | reserviert | ausstehend | vormerkung | zuruckgewiesen | in bearbeitung
  `,
  sums: `
    umsatztotal | total | summe | gesamt | saldo | anfangssaldo | endsaldo | kontostand | alter kontostand |
    neuer kontostand | zwischensumme | schlusssaldo
  `,
  months: 'januar/janner februar/feber marz april mai juni juli august september oktober november dezember',
};
