import type { AfterPurchaseWords } from './words';

export const romanian: AfterPurchaseWords = {
  name: 'După cumpărare',
  steps: {
    thank: 'de mulțumit pentru comandă',
    comfortable: 'de întrebat dacă a fost comod să cumpere de la noi',
    rate: 'de rugat să aprecieze deservirea de la 1 la 5',
    review: 'de cerut o recenzie',
    support: 'de amintit cui să se adreseze cu întrebări',
    offers: 'de povestit despre ofertele actuale',
    next: 'de propus comanda următoare',
  },
  letters: {
    thank: {
      subject: 'Vă mulțumim pentru comandă',
      body: 'Bună ziua, {name}!\n\nVă mulțumim pentru comandă. Ne bucurăm să lucrăm cu dumneavoastră.\n\nDacă ceva nu a fost așa cum vă așteptați, răspundeți la această scrisoare și vom remedia.\n\nCu respect,\n{firm}',
    },
    review: {
      subject: 'Câteva cuvinte despre munca noastră',
      body: 'Bună ziua, {name}!\n\nSperăm că marfa vă este de folos. Ați putea scrie două-trei propoziții despre colaborarea cu noi? Ne ajută pe noi și pe cei care aleg acum.\n\nEste de ajuns un răspuns la această scrisoare.\n\nCu respect,\n{firm}',
    },
    support: {
      subject: 'Cui vă puteți adresa cu întrebări',
      body: 'Bună ziua, {name}!\n\nVă amintim, pentru orice eventualitate: cu întrebări despre marfă, livrare sau acte, scrieți ca răspuns la această scrisoare sau sunați-ne. Răspundem în aceeași zi lucrătoare sau în următoarea.\n\nCu respect,\n{firm}',
    },
    offers: {
      subject: 'Ce avem acum pentru dumneavoastră',
      body: 'Bună ziua, {name}!\n\nIată ce v-ar putea fi de folos acum:\n\n– \n\nSă vă rezerv ceva sau să calculez un preț?\n\nCu respect,\n{firm}',
    },
  },
};
