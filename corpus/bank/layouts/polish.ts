import type { Layout } from './layout';

export const polish: readonly Layout[] = [
  {
    bank: 'mBank',
    source: 'suda/ofxstatement-polish',
    above: ['mBank S.A.;', '#Waluta;', 'PLN;', ''],
    header:
      '#Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;',
    rows: [
      "2026-11-16;2026-11-16;PRZELEW PRZYCHODZĄCY;Faktura 118;Północ Sp. z o.o.;'61109010140000071219812874';1 240,50;5 240,50;",
      "2026-11-17;2026-11-17;PRZELEW WYCHODZĄCY;Prąd;Elektrownia SA;'61109010140000071219812875';-86,20;5 154,30;",
      "2026-11-18;2026-11-18;PRZELEW PRZYCHODZĄCY;Faktura 120;Młyn Sp. z o.o.;'61109010140000071219812876';350,00;5 504,30;",
    ],
    lines: [
      '2026-11-16 | 124050 PLN | Północ Sp. z o.o. | 61109010140000071219812874 | PRZELEW PRZYCHODZĄCY Faktura 118',
      '2026-11-17 | -8620 PLN | Elektrownia SA | 61109010140000071219812875 | PRZELEW WYCHODZĄCY Prąd',
      '2026-11-18 | 35000 PLN | Młyn Sp. z o.o. | 61109010140000071219812876 | PRZELEW PRZYCHODZĄCY Faktura 120',
    ],
  },
  {
    bank: 'Pekao',
    source: 'public test files with its header',
    header:
      'Data księgowania;Data waluty;Nadawca / Odbiorca;Adres nadawcy / odbiorcy;Rachunek źródłowy;Rachunek docelowy;Tytułem;Kwota operacji;Waluta;Numer referencyjny;Typ operacji;Kategoria',
    rows: [
      "16.11.2026;16.11.2026;Północ Sp. z o.o.;;'61109010140000071219812874;'61109010140000071219810000;Faktura 118;1240,50;PLN;'C118;PRZELEW;",
      "17.11.2026;17.11.2026;Elektrownia SA;;'61109010140000071219810000;'61109010140000071219812875;Prąd;-86,20;PLN;'C119;PRZELEW;",
      "18.11.2026;18.11.2026;Młyn Sp. z o.o.;;'61109010140000071219812876;'61109010140000071219810000;Faktura 120;350,00;PLN;'C120;PRZELEW;",
    ],
    lines: [
      '2026-11-16 | 124050 PLN | Północ Sp. z o.o. | 61109010140000071219812874 | Faktura 118',
      '2026-11-17 | -8620 PLN | Elektrownia SA | 61109010140000071219812875 | Prąd',
      '2026-11-18 | 35000 PLN | Młyn Sp. z o.o. | 61109010140000071219812876 | Faktura 120',
    ],
  },
];
