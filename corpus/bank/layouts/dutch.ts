import type { Layout } from './layout';

export const dutch: readonly Layout[] = [
  {
    bank: 'Rabobank',
    source: 'gpaulissen/ofxstatement-dutch',
    header:
      '"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Naam uiteindelijke partij","Naam initiërende partij","BIC tegenpartij","Code","Batch ID","Transactiereferentie","Machtigingskenmerk","Incassant ID","Betalingskenmerk","Omschrijving-1","Omschrijving-2","Omschrijving-3","Reden retour","Oorspr bedrag","Oorspr munt","Koers"',
    rows: [
      '"NL91ABNA0417164300","EUR","RABONL2U","000000000000009565","2026-11-16","2026-11-16","+1240,50","+5240,50","NL20INGB0001234567","Tulp Handel B.V.","","","INGBNL2A","cb","","","","","","Factuur 118"," ","","","","",""',
      '"NL91ABNA0417164300","EUR","RABONL2U","000000000000009566","2026-11-17","2026-11-17","-86,20","+5154,30","NL20INGB0007654321","Energie Noord","","","INGBNL2A","ei","","","M-1","","","Stroom november"," ","","","","",""',
      '"NL91ABNA0417164300","EUR","RABONL2U","000000000000009567","2026-11-18","2026-11-18","+350,00","+5504,30","NL20INGB0001111111","Molen V.O.F.","","","INGBNL2A","cb","","","","","","Factuur 120"," ","","","","",""',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Tulp Handel B.V. | NL20INGB0001234567 | Factuur 118',
      '2026-11-17 | -8620 EUR | Energie Noord | NL20INGB0007654321 | Stroom november',
      '2026-11-18 | 35000 EUR | Molen V.O.F. | NL20INGB0001111111 | Factuur 120',
    ],
  },
  {
    bank: 'ING (Netherlands)',
    source: 'gpaulissen/ofxstatement-dutch',
    header:
      '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen"',
    rows: [
      '"20261116";"Tulp Handel B.V.";"NL91ABNA0417164300";"NL20INGB0001234567";"OV";"Bij";"1240,50";"Overschrijving";"Factuur 118"',
      '"20261117";"Energie Noord";"NL91ABNA0417164300";"NL20INGB0007654321";"IC";"Af";"86,20";"Incasso";"Stroom november"',
      '"20261118";"Molen V.O.F.";"NL91ABNA0417164300";"NL20INGB0001111111";"OV";"Bij";"350,00";"Overschrijving";"Factuur 120"',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Tulp Handel B.V. | NL20INGB0001234567 | Factuur 118',
      '2026-11-17 | -8620 EUR | Energie Noord | NL20INGB0007654321 | Stroom november',
      '2026-11-18 | 35000 EUR | Molen V.O.F. | NL20INGB0001111111 | Factuur 120',
    ],
  },
  {
    bank: 'Knab',
    source: 'gpaulissen/ofxstatement-dutch',
    header:
      'Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Valutadatum;Betaalwijze;Omschrijving;Type betaling;Machtigingsnummer;Incassant ID;Adres;Referentie;Boekdatum',
    rows: [
      'NL91ABNA0417164300;16-11-2026;EUR;C;1240,50;NL20INGB0001234567;Tulp Handel B.V.;16-11-2026;Ontvangen betaling;Factuur 118;;;;;K1;16-11-2026',
      'NL91ABNA0417164300;17-11-2026;EUR;D;86,20;NL20INGB0007654321;Energie Noord;17-11-2026;Incasso;Stroom november;;M-1;;;K2;17-11-2026',
      'NL91ABNA0417164300;18-11-2026;EUR;C;350,00;NL20INGB0001111111;Molen V.O.F.;18-11-2026;Ontvangen betaling;Factuur 120;;;;;K3;18-11-2026',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Tulp Handel B.V. | NL20INGB0001234567 | Factuur 118',
      '2026-11-17 | -8620 EUR | Energie Noord | NL20INGB0007654321 | Stroom november',
      '2026-11-18 | 35000 EUR | Molen V.O.F. | NL20INGB0001111111 | Factuur 120',
    ],
  },
  {
    bank: 'bunq',
    source: 'bank2ynab/bank2ynab',
    header: '"Date","Amount","Account","Counterparty","Name","Description"',
    rows: [
      '"2026-11-16","1.240,50","NL26BUNQ2025126409","NL20INGB0001234567","Tulp Handel","Factuur 118"',
      '"2026-11-17","-86,20","NL26BUNQ2025126409","NL20INGB0007654321","Energie Noord","Stroom november"',
      '"2026-11-18","350,00","NL26BUNQ2025126409","NL20INGB0001111111","Molen","Factuur 120"',
    ],
    lines: [
      '2026-11-16 | 124050 MDL | Tulp Handel | NL20INGB0001234567 | Factuur 118',
      '2026-11-17 | -8620 MDL | Energie Noord | NL20INGB0007654321 | Stroom november',
      '2026-11-18 | 35000 MDL | Molen | NL20INGB0001111111 | Factuur 120',
    ],
    asks: ['money'],
  },
  {
    bank: 'KBC',
    source: 'bank2ynab/bank2ynab',
    header:
      'Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;Vrije mededeling',
    rows: [
      'BE68539007547034; ;WIJ BV;EUR; 02026038;16/11/2026;OVERSCHRIJVING FACTUUR 118;16/11/2026;1240,50;5240,50;1240,50; ;BE71096123456769;GKCCBEBB;TULP HANDEL;;;Factuur 118',
      'BE68539007547034; ;WIJ BV;EUR; 02026038;17/11/2026;DOMICILIERING;17/11/2026;-86,20;5154,30; ;-86,20;BE71096123456770;GKCCBEBB;ENERGIE NOORD;;;',
      'BE68539007547034; ;WIJ BV;EUR; 02026038;18/11/2026;OVERSCHRIJVING FACTUUR 120;18/11/2026;350,00;5504,30;350,00; ;BE71096123456771;GKCCBEBB;MOLEN;;;Factuur 120',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | TULP HANDEL | BE71096123456769 | OVERSCHRIJVING FACTUUR 118 Factuur 118',
      '2026-11-17 | -8620 EUR | ENERGIE NOORD | BE71096123456770 | DOMICILIERING',
      '2026-11-18 | 35000 EUR | MOLEN | BE71096123456771 | OVERSCHRIJVING FACTUUR 120 Factuur 120',
    ],
  },
];
