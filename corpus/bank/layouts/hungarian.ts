import type { Layout } from './layout';

export const hungarian: readonly Layout[] = [
  {
    bank: 'Erste (Hungary)',
    source: 'bank2ynab/bank2ynab',
    header:
      'Tranzakció dátuma,Partner neve,Partner számlaszáma,Számla neve,Számlaszám,Tranzakció típusa,Tranzakció összege,Tranzakció devizaneme,Bevétel/Kiadás,Értéknap,Közlemény,Megbízás azonosító,Részletek,Egyenleg,Devizanem',
    rows: [
      '2026.11.16.,Észak Kft.,11773016-11111018,Cég,11600006-00000000,Átutalás,124050,HUF,bevétel,2026.11.16.,118. számla,E118,,524050,HUF',
      '2026.11.17.,Áramszolgáltató,11773016-22222028,Cég,11600006-00000000,Beszedés,-8620,HUF,kiadás,2026.11.17.,Áram,E119,,515430,HUF',
      '2026.11.18.,Malom Kft.,11773016-33333038,Cég,11600006-00000000,Átutalás,35000,HUF,bevétel,2026.11.18.,120. számla,E120,,550430,HUF',
    ],
    lines: [
      '2026-11-16 | 12405000 HUF | Észak Kft. | 11773016-11111018 | 118. számla',
      '2026-11-17 | -862000 HUF | Áramszolgáltató | 11773016-22222028 | Áram',
      '2026-11-18 | 3500000 HUF | Malom Kft. | 11773016-33333038 | 120. számla',
    ],
  },
  {
    bank: 'K&H',
    source: 'public test files with its header',
    header:
      'könyvelés dátuma\ttranzakció azonosító\ttípus\tkönyvelési számla\tkönyvelési számla elnevezése\tpartner számla\tpartner elnevezése\tösszeg\tösszeg devizaneme\tközlemény',
    rows: [
      '2026.11.16\tT118\tátutalás\t10400000\tCég\t11773016-11111018\tÉszak Kft.\t124050\tHUF\t118. számla',
      '2026.11.17\tT119\tbeszedés\t10400000\tCég\t11773016-22222028\tÁramszolgáltató\t-8620\tHUF\tÁram',
      '2026.11.18\tT120\tátutalás\t10400000\tCég\t11773016-33333038\tMalom Kft.\t35000\tHUF\t120. számla',
    ],
    lines: [
      '2026-11-16 | 12405000 HUF | Észak Kft. | 11773016-11111018 | 118. számla',
      '2026-11-17 | -862000 HUF | Áramszolgáltató | 11773016-22222028 | Áram',
      '2026-11-18 | 3500000 HUF | Malom Kft. | 11773016-33333038 | 120. számla',
    ],
  },
];
