import type { Layout } from './layout';

export const czech: readonly Layout[] = [
  {
    bank: 'Fio banka',
    source: 'public test files with its header',
    header:
      '"ID pohybu";"Datum";"Objem";"Měna";"Protiúčet";"Název protiúčtu";"Kód banky";"Název banky";"KS";"VS";"SS";"Uživatelská identifikace";"Zpráva pro příjemce";"Typ";"Provedl";"Upřesnění";"Komentář";"BIC";"ID pokynu"',
    rows: [
      '"118";"16.11.2026";"1240,50";"CZK";"123456789";"Sever s.r.o.";"0800";"Banka";"";"118";"";"";"Faktura 118";"Bezhotovostní příjem";"";"";"";"";"1"',
      '"119";"17.11.2026";"-86,20";"CZK";"987654321";"Elektrárna";"0300";"Banka";"";"7";"";"";"Elektřina";"Bezhotovostní platba";"";"";"";"";"2"',
      '"120";"18.11.2026";"350,00";"CZK";"123456780";"Mlýn s.r.o.";"0800";"Banka";"";"120";"";"";"Faktura 120";"Bezhotovostní příjem";"";"";"";"";"3"',
    ],
    lines: [
      '2026-11-16 | 124050 CZK | Sever s.r.o. | 123456789 | Faktura 118',
      '2026-11-17 | -8620 CZK | Elektrárna | 987654321 | Elektřina',
      '2026-11-18 | 35000 CZK | Mlýn s.r.o. | 123456780 | Faktura 120',
    ],
  },
  {
    bank: 'Raiffeisenbank (Czechia)',
    source: 'archont00/ofxstatement-raiffeisencz',
    header:
      '"Datum provedení";"Datum zaúčtování";"Číslo účtu";"Název účtu";"Kategorie transakce";"Číslo protiúčtu";"Název protiúčtu";"Typ transakce";"Zpráva";"Poznámka";"VS";"KS";"SS";"Zaúčtovaná částka";"Měna účtu";"Původní částka a měna";"Původní částka a měna";"Poplatek";"Id transakce"',
    rows: [
      '"16.11.2026";"16.11.2026";"123456789/5500";"My s.r.o.";"Platba";"111111111/0800";"Sever s.r.o.";"Příchozí úhrada";"Faktura 118";"";"118";"";"";"1 240,50";"CZK";"";"";"";"118"',
      '"17.11.2026";"17.11.2026";"123456789/5500";"My s.r.o.";"Platba";"222222222/0300";"Elektrárna";"Inkaso";"Elektřina";"";"7";"";"";"-86,20";"CZK";"";"";"";"119"',
      '"18.11.2026";"18.11.2026";"123456789/5500";"My s.r.o.";"Platba";"333333333/0800";"Mlýn s.r.o.";"Příchozí úhrada";"Faktura 120";"";"120";"";"";"350,00";"CZK";"";"";"";"120"',
    ],
    lines: [
      '2026-11-16 | 124050 CZK | Sever s.r.o. | 111111111/0800 | Faktura 118',
      '2026-11-17 | -8620 CZK | Elektrárna | 222222222/0300 | Elektřina',
      '2026-11-18 | 35000 CZK | Mlýn s.r.o. | 333333333/0800 | Faktura 120',
    ],
  },
  {
    bank: 'UniCredit, Komerční banka and others: "Částka CZK"',
    source: 'bank2ynab/bank2ynab',
    header:
      '"Položka";"Datum zaúčtování";"Částka CZK";"Bankovní spojení";"Datum provedení";"Variabilní symbol 1";"Storno";"Název protiúčtu";"Konstantní symbol";"Specifický symbol";"Zpráva pro příjemce";"Zpráva pro mě";"Referenční číslo transakce";"Klientská poznámka";"Reference platby";"Důvod neprovedení"',
    rows: [
      '"PŘÍCHOZÍ ÚHRADA";"2026/11/16";"1240,50";"111111111/0800";"2026/11/16";"118";;"Sever s.r.o.";;;"Faktura 118";;"1111111111118";;;',
      '"INKASO";"2026/11/17";"-86,20";"222222222/0300";"2026/11/17";"7";;"Elektrárna";;;"Elektřina";;"1111111111119";;;',
      '"PŘÍCHOZÍ ÚHRADA";"2026/11/18";"350,00";"333333333/0800";"2026/11/18";"120";;"Mlýn s.r.o.";;;"Faktura 120";;"1111111111120";;;',
    ],
    lines: [
      '2026-11-16 | 124050 CZK | Sever s.r.o. | 111111111/0800 | Faktura 118',
      '2026-11-17 | -8620 CZK | Elektrárna | 222222222/0300 | Elektřina',
      '2026-11-18 | 35000 CZK | Mlýn s.r.o. | 333333333/0800 | Faktura 120',
    ],
  },
];
