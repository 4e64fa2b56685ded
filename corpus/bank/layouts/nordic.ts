import type { Layout } from './layout';

export const nordic: readonly Layout[] = [
  {
    bank: 'Swedbank (Sweden)',
    source: 'pownas/Privatekonomi',
    above: ['* Transaktioner Period 2026-11-01 – 2026-11-18 Skapad 2026-11-18 12:00'],
    header:
      'Radnummer\tClearingnummer\tKontonummer\tProdukt\tValuta\tBokföringsdag\tTransaktionsdag\tValutadag\tReferens\tBeskrivning\tBelopp\tBokfört saldo',
    rows: [
      '1\t84525\t222222222\tFöretagskonto\tSEK\t2026-11-18\t2026-11-18\t2026-11-18\tFaktura 120\tKvarn AB\t350.00\t5504.30',
      '2\t84525\t222222222\tFöretagskonto\tSEK\t2026-11-17\t2026-11-17\t2026-11-17\tEl november\tNordel AB\t-86.20\t5154.30',
      '3\t84525\t222222222\tFöretagskonto\tSEK\t2026-11-16\t2026-11-16\t2026-11-16\tFaktura 118\tHamn AB\t1240.50\t5240.50',
    ],
    lines: [
      '2026-11-18 | 35000 SEK |  |  | Kvarn AB',
      '2026-11-17 | -8620 SEK |  |  | Nordel AB',
      '2026-11-16 | 124050 SEK |  |  | Hamn AB',
    ],
  },
  {
    bank: 'Nordea (Norway)',
    source: 'public test files with its header',
    header: 'Bokføringsdato;Beløp;Avsender;Mottaker;Navn;Tittel;Valuta;Betalingstype',
    rows: [
      '2026/11/16;1240,50;60050611111;60050600000;Havn AS;Faktura 118;NOK;Overføring',
      '2026/11/17;-86,20;60050600000;60050622222;Nordkraft AS;Strøm;NOK;Betaling',
      '2026/11/18;350,00;60050633333;60050600000;Mølle AS;Faktura 120;NOK;Overføring',
    ],
    lines: [
      '2026-11-16 | 124050 NOK | Havn AS | 60050611111 | Faktura 118',
      '2026-11-17 | -8620 NOK | Nordkraft AS | 60050622222 | Strøm',
      '2026-11-18 | 35000 NOK | Mølle AS | 60050633333 | Faktura 120',
    ],
  },
  {
    bank: 'Danske Bank',
    source: 'public test files with its words',
    header: 'Dato;Tekst;Beløb;Saldo;Status;Afstemt',
    rows: [
      '16.11.2026;Havn ApS faktura 118;1.240,50;5.240,50;Udført;Nej',
      '17.11.2026;Nordel;-86,20;5.154,30;Udført;Nej',
      '18.11.2026;Mølle ApS faktura 120;350,00;5.504,30;Udført;Nej',
    ],
    lines: [
      '2026-11-16 | 124050 MDL |  |  | Havn ApS faktura 118',
      '2026-11-17 | -8620 MDL |  |  | Nordel',
      '2026-11-18 | 35000 MDL |  |  | Mølle ApS faktura 120',
    ],
    asks: ['money'],
  },
  {
    bank: 'Finnish banks (OP)',
    source: 'public test files with its header',
    header:
      'Kirjauspäivä;Maksupäivä;Summa;Tapahtumalaji;Maksaja;Saajan nimi;Saajan tilinumero;Saajan BIC-tunnus;Viitenumero;Viesti;Arkistointitunnus',
    rows: [
      '16.11.2026;16.11.2026;1240,50;TILISIIRTO;Satama Oy;Me Oy;FI2112345600000785;NDEAFIHH;118;Lasku 118;A118',
      '17.11.2026;17.11.2026;-86,20;SUORAVELOITUS;Me Oy;Sähkö Oy;FI2112345600000786;NDEAFIHH;119;Sähkö;A119',
      '18.11.2026;18.11.2026;350,00;TILISIIRTO;Mylly Oy;Me Oy;FI2112345600000785;NDEAFIHH;120;Lasku 120;A120',
    ],
    lines: [
      '2026-11-16 | 124050 MDL | Satama Oy | FI2112345600000785 | Lasku 118',
      '2026-11-17 | -8620 MDL | Sähkö Oy | FI2112345600000786 | Sähkö',
      '2026-11-18 | 35000 MDL | Mylly Oy | FI2112345600000785 | Lasku 120',
    ],
    asks: ['money'],
  },
];
