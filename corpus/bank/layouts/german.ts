import type { Layout } from './layout';

export const german: readonly Layout[] = [
  {
    bank: 'Sparkasse, CSV-MT940',
    source: 'bank2ynab/bank2ynab',
    header:
      '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer";"BLZ";"Betrag";"Waehrung";"Info"',
    rows: [
      '"1000594757";"16.11.26";"16.11.26";"GUTSCHR. UEBERWEISUNG";"SVWZ+Rechnung RE-118";"Nordlicht Handel GmbH";"DE02120300000000202051";"BYLADEM1001";"1.240,50";"EUR";"Umsatz gebucht"',
      '"1000594757";"17.11.26";"17.11.26";"FOLGELASTSCHRIFT";"Strom November";"Stadtwerke Tannau";"DE02500105170137075030";"INGDDEFF";"-86,20";"EUR";"Umsatz gebucht"',
      '"1000594757";"18.11.26";"18.11.26";"GUTSCHR. UEBERWEISUNG";"Rechnung RE-119";"Birke KG";"DE02120300000000202051";"BYLADEM1001";"99,00";"EUR";"Umsatz vorgemerkt"',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Nordlicht Handel GmbH | DE02120300000000202051 | SVWZ+Rechnung RE-118',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau | DE02500105170137075030 | Strom November',
      '2026-11-18 | 9900 EUR | Birke KG | DE02120300000000202051 | Rechnung RE-119',
    ],
  },
  {
    bank: 'Sparkasse, CSV-CAMT',
    source: 'FliegendeWurst/ofxstatement-sparkasse-de',
    header:
      '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"',
    rows: [
      '"DE89370400440532013000";"16.11.26";"16.11.26";"GUTSCHR. UEBERWEISUNG";"Rechnung RE-118";"";"";"NOTPROVIDED";"";"";"";"Nordlicht Handel GmbH";"DE02120300000000202051";"BYLADEM1001";"1.240,50";"EUR";"Umsatz gebucht"',
      '"DE89370400440532013000";"17.11.26";"17.11.26";"LASTSCHRIFT";"Strom November";"DE98ZZZ09999999999";"M-1";"";"";"";"";"Stadtwerke Tannau";"DE02500105170137075030";"INGDDEFF";"-86,20";"EUR";"Umsatz gebucht"',
      '"DE89370400440532013000";"18.11.26";"18.11.26";"GUTSCHR. UEBERWEISUNG";"Rechnung RE-120";"";"";"";"";"";"";"Birke KG";"DE02120300000000202051";"BYLADEM1001";"350,00";"EUR";"Umsatz gebucht"',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Nordlicht Handel GmbH | DE02120300000000202051 | Rechnung RE-118',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau | DE02500105170137075030 | Strom November',
      '2026-11-18 | 35000 EUR | Birke KG | DE02120300000000202051 | Rechnung RE-120',
    ],
  },
  {
    bank: 'Volksbanken, VR-Banken',
    source: 'public test files with the header "Bezeichnung Auftragskonto"',
    header:
      'Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Kategorie;Steuerrelevant;Glaeubiger ID;Mandatsreferenz',
    rows: [
      'Geschäft;DE89370400440532013000;GENODEF1XXX;VR-Bank;16.11.2026;16.11.2026;Nordlicht Handel GmbH;DE02120300000000202051;BYLADEM1001;Überweisungsgutschr.;Rechnung RE-118;1240,50;EUR;5240,50;;;;;',
      'Geschäft;DE89370400440532013000;GENODEF1XXX;VR-Bank;17.11.2026;17.11.2026;Stadtwerke Tannau;DE02500105170137075030;INGDDEFF;Basislastschrift;Strom November;-86,20;EUR;5154,30;;;;DE98ZZZ09999999999;M-1',
      'Geschäft;DE89370400440532013000;GENODEF1XXX;VR-Bank;18.11.2026;18.11.2026;Birke KG;DE02120300000000202051;BYLADEM1001;Überweisungsgutschr.;Rechnung RE-120;350,00;EUR;5504,30;;;;;',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Nordlicht Handel GmbH | DE02120300000000202051 | Rechnung RE-118',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau | DE02500105170137075030 | Strom November',
      '2026-11-18 | 35000 EUR | Birke KG | DE02120300000000202051 | Rechnung RE-120',
    ],
  },
  {
    bank: 'DKB',
    source: 'siddhantgoel/beancount-dkb',
    above: ['"Girokonto";"DE89 3704 0044 0532 0130 00"', '""', '"Kontostand vom 18.11.2026:";"5.000,01 EUR"', '""'],
    header:
      '"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"',
    rows: [
      '"16.11.26";"16.11.26";"Gebucht";"NORDLICHT HANDEL GMBH";"WIR GMBH";"Rechnung RE-118";"Eingang";"DE02120300000000202051";"1.240,5";"";"";""',
      '"17.11.26";"17.11.26";"Gebucht";"WIR GMBH";"Stadtwerke Tannau";"Strom November";"Ausgang";"DE02500105170137075030";"-86,2";"DE98ZZZ09999999999";"M-1";""',
      '"18.11.26";"";"Vorgemerkt";"WIR GMBH";"Tankstelle";"";"Ausgang";"";"-40";"";"";""',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | NORDLICHT HANDEL GMBH | DE02120300000000202051 | Rechnung RE-118',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau | DE02500105170137075030 | Strom November',
    ],
  },
  {
    bank: 'ING',
    source: 'siddhantgoel/beancount-ing',
    above: [
      'Umsatzanzeige;Datei erstellt am: 18.11.2026 12:00',
      '',
      'IBAN;DE89 3704 0044 0532 0130 00',
      'Saldo;5.504,30;EUR',
      '',
    ],
    header: 'Buchung;Valuta;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung',
    rows: [
      '18.11.2026;18.11.2026;Birke KG;Gutschrift;Rechnung RE-120;5.504,30;EUR;350,00;EUR',
      '17.11.2026;17.11.2026;Stadtwerke Tannau;Lastschrift;Strom November;5.154,30;EUR;-86,20;EUR',
      '16.11.2026;16.11.2026;Nordlicht Handel GmbH;Gutschrift;Rechnung RE-118;5.240,50;EUR;1.240,50;EUR',
    ],
    lines: [
      '2026-11-18 | 35000 EUR | Birke KG |  | Rechnung RE-120',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau |  | Strom November',
      '2026-11-16 | 124050 EUR | Nordlicht Handel GmbH |  | Rechnung RE-118',
    ],
  },
  {
    bank: 'N26',
    source: 'siddhantgoel/beancount-n26',
    header:
      '"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"',
    rows: [
      '"2026-11-16","2026-11-16","Nordlicht Handel GmbH","DE02120300000000202051","Credit Transfer","Rechnung RE-118","Main","1240.50","","",""',
      '"2026-11-17","2026-11-17","Stadtwerke Tannau","DE02500105170137075030","Direct Debit","Strom November","Main","-86.20","","",""',
      '"2026-11-18","2026-11-18","Cafe","","Presentment","","Main","-4.20","-4.50","USD","0.93"',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Nordlicht Handel GmbH | DE02120300000000202051 | Rechnung RE-118',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau | DE02500105170137075030 | Strom November',
      '2026-11-18 | -420 EUR | Cafe |  | ',
    ],
  },
  {
    bank: 'Commerzbank',
    source: 'bank2ynab/bank2ynab',
    header:
      'Buchungstag;Wertstellung;Umsatzart;Buchungstext;Betrag;Währung;Auftraggeberkonto;Bankleitzahl Auftraggeberkonto;IBAN Auftraggeberkonto',
    rows: [
      '16.11.2026;16.11.2026;Gutschrift;"Nordlicht Handel GmbH Rechnung RE-118";1240,50;EUR;538917600;20040000;DE89370400440532013000',
      '17.11.2026;17.11.2026;Lastschrift;"Stadtwerke Tannau Strom November";-86,20;EUR;538917600;20040000;DE89370400440532013000',
      '18.11.2026;18.11.2026;Gutschrift;"Birke KG Rechnung RE-120";350,00;EUR;538917600;20040000;DE89370400440532013000',
    ],
    lines: [
      '2026-11-16 | 124050 EUR |  |  | Nordlicht Handel GmbH Rechnung RE-118',
      '2026-11-17 | -8620 EUR |  |  | Stadtwerke Tannau Strom November',
      '2026-11-18 | 35000 EUR |  |  | Birke KG Rechnung RE-120',
    ],
  },
  {
    bank: 'comdirect, postbank and others: in and out apart',
    source: 'a layout of banana.ch import filters',
    header: 'Datum;Buchungstext;Belastung (CHF);Gutschrift (CHF);Valuta;Saldo (CHF)',
    rows: [
      '16.11.2026;Gutschrift Nordlicht Handel AG Rechnung 118;;1240.50;16.11.2026;5240.50',
      '17.11.2026;Stadtwerke Tannau;86.20;;17.11.2026;5154.30',
      "18.11.2026;Gutschrift Birke AG;;1'350.00;18.11.2026;6504.30",
    ],
    lines: [
      '2026-11-16 | 124050 CHF |  |  | Gutschrift Nordlicht Handel AG Rechnung 118',
      '2026-11-17 | -8620 CHF |  |  | Stadtwerke Tannau',
      '2026-11-18 | 135000 CHF |  |  | Gutschrift Birke AG',
    ],
  },
  {
    bank: 'PostFinance',
    source: 'BananaAccounting/Switzerland',
    above: ['Konto:;="CH9300762011623852957"', 'Währung:;="CHF"', ''],
    header: 'Datum;Bewegungstyp;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Label;Kategorie',
    rows: [
      '16.11.2026;Buchung;GUTSCHRIFT NORDLICHT HANDEL AG RECHNUNG 118;1240.5;;;',
      '17.11.2026;Buchung;LASTSCHRIFT STADTWERKE TANNAU;;-86.2;;',
      '18.11.2026;Buchung;GUTSCHRIFT BIRKE AG;350;;;',
    ],
    lines: [
      '2026-11-16 | 124050 CHF |  |  | GUTSCHRIFT NORDLICHT HANDEL AG RECHNUNG 118',
      '2026-11-17 | -8620 CHF |  |  | LASTSCHRIFT STADTWERKE TANNAU',
      '2026-11-18 | 35000 CHF |  |  | GUTSCHRIFT BIRKE AG',
    ],
  },
  {
    bank: 'Raiffeisen (Austria)',
    source: 'nblock/ofxstatement-austrian',
    header: 'Buchungsdatum;Partnername;Partner IBAN;Buchungs-Details;Betrag;Währung',
    rows: [
      '16.11.2026;Nordlicht Handel GmbH;AT611904300234573201;Rechnung RE-118;1.240,50;EUR',
      '17.11.2026;Stadtwerke Tannau;AT021100000012345678;Strom November;-86,20;EUR',
      '18.11.2026;Birke KG;AT611904300234573201;Rechnung RE-120;350,00;EUR',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Nordlicht Handel GmbH | AT611904300234573201 | Rechnung RE-118',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau | AT021100000012345678 | Strom November',
      '2026-11-18 | 35000 EUR | Birke KG | AT611904300234573201 | Rechnung RE-120',
    ],
  },
  {
    bank: 'HypoVereinsbank',
    source: 'public test files with its header',
    header: 'Kontonummer;Buchungsdatum;Valuta;Empfaenger 1;Verwendungszweck;Betrag;Waehrung',
    rows: [
      '123456789;16.11.2026;16.11.2026;Nordlicht Handel GmbH;Rechnung RE-118;1.240,50;EUR',
      '123456789;17.11.2026;17.11.2026;Stadtwerke Tannau;Strom November;-86,20;EUR',
      '123456789;18.11.2026;18.11.2026;Birke KG;Rechnung RE-120;350,00;EUR',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Nordlicht Handel GmbH |  | Rechnung RE-118',
      '2026-11-17 | -8620 EUR | Stadtwerke Tannau |  | Strom November',
      '2026-11-18 | 35000 EUR | Birke KG |  | Rechnung RE-120',
    ],
  },
];
