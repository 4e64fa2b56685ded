import type { LetterTexts } from './letter';

const plural = new Intl.PluralRules('ro');
const DAYS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'zi', few: 'zile' };

export const romanian: LetterTexts = {
  greeting: (contact) => (contact ? `Bună ziua, ${contact}!` : 'Bună ziua!'),
  farewell: (own) => `Cu respect,\n${own}`,
  days: (count) => `${count} ${DAYS[plural.select(count)] ?? 'de zile'}`,
  part: (left, amount) => `${left} din ${amount}`,
  letters: {
    arrived: ({ number, issued, sum, due }) => ({
      subject: `Factura nr. ${number}: a ajuns la dumneavoastră?`,
      body: `Pe ${issued} v-am trimis factura nr. ${number}, de plată ${sum}, cu termenul ${due}.

Îmi puteți spune dacă a ajuns la persoana potrivită și dacă totul este corect în ea? Dacă lipsește ceva pentru plată, vă trimit imediat.`,
    }),
    soon: ({ number, sum, due }) => ({
      subject: `Factura nr. ${number}: scadența este ${due}`,
      body: `O notă scurtă, ca să nu se piardă printre treburi: factura nr. ${number}, de plată ${sum}, este scadentă pe ${due}.

Dacă plata este deja în lucru, vă rog să ignorați acest mesaj. Dacă aveți nevoie încă o dată de factură sau de un act de verificare, scrieți-mi.`,
    }),
    due: ({ number, sum, due }) => ({
      subject: `Factura nr. ${number} este scadentă azi`,
      body: `Factura nr. ${number}, de plată ${sum}, este scadentă azi, ${due}.

Îmi puteți spune dacă plata pleacă azi? Dacă mai durează puțin, spuneți-mi ziua și o notez.`,
    }),
    late: ({ number, sum, due }) => ({
      subject: `Factura nr. ${number}: încă nu vedem plata`,
      body: `Factura nr. ${number}, de plată ${sum}, era scadentă pe ${due}, iar plata încă nu o vedem.

Poate s-a intersectat cu mesajul meu; atunci vă rog să-mi trimiteți data transferului. Dacă nu, când o putem aștepta?`,
    }),
    later: ({ number, sum, due, late }) => ({
      subject: `Factura nr. ${number}: întârziere de ${late}`,
      body: `Factura nr. ${number}, de plată ${sum}, era scadentă pe ${due}; întârzierea este de ${late}.

Este ceva în neregulă cu marfa sau cu actele? Dacă da, scrieți-mi și rezolvăm. Dacă nu, vă rog să-mi spuneți ziua în care veți plăti.`,
    }),
    firm: ({ number, sum, due, late }) => ({
      subject: `Factura nr. ${number}: vă rugăm să o achitați, întârziere de ${late}`,
      body: `Factura nr. ${number}, de plată ${sum}, este neachitată din ${due}, cu o întârziere de ${late}. V-am întrebat de mai multe ori și nu avem de la dumneavoastră o zi a plății.

Vă rugăm să o achitați în trei zile lucrătoare sau să ne scrieți chiar azi când și cum o veți face. Până atunci vom putea livra comenzile noi doar contra plată.`,
    }),
    formal: ({ client, number, issued, sum, due, late }) => ({
      subject: `Somație de plată: factura nr. ${number} din ${issued}`,
      body: `Prin prezenta îi amintim oficial companiei ${client} despre plata restantă a facturii nr. ${number} din ${issued}. Suma de plată este ${sum}, scadentă pe ${due}; întârzierea este de ${late}.

Vă rugăm să achitați integral datoria în șapte zile de la primirea acestei scrisori. Dacă până atunci nu primim nici plata, nici un răspuns scris, vom fi nevoiți să oprim livrările și să cerem datoria cu dobânzile prevăzute de contract și de lege.

Ținem la colaborarea noastră și am prefera să rezolvăm între noi. Dacă nu puteți plăti imediat, scrieți-ne și stabilim un grafic.`,
    }),
    again: ({ number, issued, sum, late }) => ({
      subject: `Reamintire repetată: factura nr. ${number}, întârziere de ${late}`,
      body: `Factura nr. ${number} din ${issued} este tot neachitată: de plată ${sum}, întârziere de ${late}. V-am trimis deja o somație.

Vă rugăm să răspundeți la acest mesaj cu ziua plății sau cu un grafic. Fără un răspuns vom transmite cazul spre recuperare.`,
    }),
    'broken-promise': ({ number, sum, promised }) => ({
      subject: `Factura nr. ${number}: plata promisă pentru ${promised}`,
      body: `Ne-ați spus că factura nr. ${number} (${sum}) va fi achitată până pe ${promised}. Plata nu a ajuns la noi.

Ne-am bazat pe acea zi. S-a întâmplat ceva? Vă rog să-mi trimiteți ordinul de plată sau să-mi spuneți ce zi este acum sigură.`,
    }),
    thanks: ({ number, amount }) => ({
      subject: `Mulțumim, factura nr. ${number} este achitată`,
      body: `Plata dumneavoastră pentru factura nr. ${number} (${amount}) a ajuns. Mulțumim!

Ne face plăcere să lucrăm cu dumneavoastră. Dacă aveți nevoie de ceva, scrieți-mi sau sunați-mă direct.`,
    }),
  },
  scripts: {
    arrived: ({ number, sum }) =>
      `A ajuns factura nr. ${number} (${sum}), este totul corect în ea și cine o va achita?`,
    soon: ({ number, sum, due }) => `Factura nr. ${number} (${sum}) este scadentă pe ${due}: este în planul de plăți?`,
    due: ({ number, sum }) =>
      `Factura nr. ${number} (${sum}) este scadentă azi: pleacă plata azi, iar dacă nu, în ce zi?`,
    late: ({ number, sum, due }) =>
      `Nu vedem plata facturii nr. ${number} (${sum}), scadentă pe ${due}: a fost trimisă și când?`,
    later: ({ number, sum, late }) =>
      `Factura nr. ${number} (${sum}) întârzie de ${late}: ce o oprește și în ce zi veți plăti?`,
    firm: ({ number, sum, late }) =>
      `Factura nr. ${number} (${sum}) întârzie de ${late}: azi avem nevoie de o zi sigură, altfel livrăm doar contra plată.`,
    formal: ({ number, sum, late }) =>
      `Factura nr. ${number} (${sum}) întârzie de ${late}: trimitem somația; stabilim acum un grafic?`,
    again: ({ number, sum, late }) =>
      `Factura nr. ${number} (${sum}) întârzie de ${late}, somația a fost trimisă: ce zi sau ce grafic?`,
    'broken-promise': ({ number, sum, promised }) =>
      `Factura nr. ${number} (${sum}) era promisă până pe ${promised} și plata nu a venit: ce s-a întâmplat și ce zi este sigură?`,
    thanks: ({ number, amount }) =>
      `Plata facturii nr. ${number} (${amount}) a ajuns, mulțumim; ați fost mulțumiți de toate?`,
  },
};
