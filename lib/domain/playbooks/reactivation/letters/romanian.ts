import type { LetterTexts } from './letter';

export const romanian: LetterTexts = {
  greeting: (contact) => (contact ? `Bună ziua, ${contact},` : 'Bună ziua!'),
  farewell: (own) => `Cu stimă,\n${own}`,
  letters: {
    ask: ({ since }) => ({
      subject: 'O singură întrebare, fără ofertă',
      body: `${since ? `Ultima dumneavoastră comandă la noi a fost pe ${since}` : 'De mult nu am mai primit o comandă de la dumneavoastră'} și aș vrea să înțeleg de ce nu a mai urmat alta.

A fost prețul, marfa, felul în care lucrăm sau pur și simplu acum nu aveți nevoie? Ajunge un cuvânt ca răspuns. Cu această scrisoare nu vând nimic.`,
    }),
    'offer.price': () => ({
      subject: 'Prețul dumneavoastră, calculat din nou',
      body: `Mi-ați spus că prețul nostru e prea mare. Am luat-o în serios și am refăcut calculul: avem condiții pentru o cantitate mai mare, pentru plata în avans și pentru o comandă fixă lunară, iar fiecare coboară prețul.

Scrieți-mi la ce cantitate vă gândiți și vă trimit chiar azi prețul exact pentru ea.`,
    }),
    'offer.quality': () => ({
      subject: 'Ce nu a mers și cum îndreptăm',
      body: `Mi-ați spus că marfa nu a fost cum trebuie. Îmi pare rău. Am vorbit cu cei care răspund de asta și aș vrea să îndreptăm lucrurile.

Scrieți-mi ce nu a fost în regulă și la care livrare: o înlocuim sau vă scădem valoarea, iar pe următoarea o verific personal înainte să plece.`,
    }),
    'offer.service': () => ({
      subject: 'De acum va fi altfel',
      body: `Mi-ați spus că v-a fost greu să lucrați cu noi. A fost vina noastră și îmi cer scuze.

De acum mă ocup personal de comenzile dumneavoastră: un singur telefon, o singură adresă, răspuns în aceeași zi, iar dacă o livrare întârzie, vă sun înainte, nu după. Încercăm cu o comandă mică?`,
    }),
    'offer.range': () => ({
      subject: 'Ce v-a lipsit la noi',
      body: `Mi-ați spus că nu am avut ce vă trebuie. Între timp gama noastră a crescut, iar ce nu e în ea putem adesea aduce la comandă.

Scrieți-mi în două-trei rânduri ce căutați. Vă răspund ce avem, ce putem aduce și până când.`,
    }),
    'offer.competitor': () => ({
      subject: 'Al doilea furnizor nu costă nimic',
      body: `Mi-ați spus că acum cumpărați din altă parte. Nu vreau să vă conving să renunțați; dar un al doilea furnizor ajută când primul nu are marfa sau întârzie.

Pot să vă trimit prețul pentru trei dintre produsele pe care le luați cel mai des? Veți avea cu ce compara, iar noi o șansă să câștigăm o parte din comandă.`,
    }),
    'offer.no-need': () => ({
      subject: 'Când va fi din nou nevoie',
      body: `Mi-ați spus că acum nu aveți nevoie. E în regulă și nu insist.

Spuneți-mi cam când ar putea fi din nou nevoie și pregătesc totul până atunci: păstrez prețul, pun marfa deoparte. Până atunci nu vă mai deranjez.`,
    }),
    'offer.unknown': ({ client }) => ({
      subject: 'O idee pentru următoarea comandă',
      body: `La întrebarea mea nu am primit încă răspuns, așa că m-am gândit ce i-ar putea folosi firmei ${client}.

Vă pot propune trei lucruri: un preț pentru cantitatea pe care o comandați înainte, o probă din noutăți sau livrare într-o zi fixă a lunii. Răspundeți cu 1, 2 sau 3 și pregătesc.`,
    }),
    last: ({ client }) => ({
      subject: 'Închid dosarul, dar nu și ușa',
      body: `V-am scris de două ori și nu vreau să deranjez, așa că aceasta e ultima mea scrisoare pe tema asta.

Pun deoparte dosarul ${client}. Condițiile dumneavoastră rămân cum au fost, iar ca să comandați din nou ajunge un rând, oricând. Dacă a fost ceva din vina noastră, tot m-aș bucura să aflu.`,
    }),
  },
};
