import type { ScriptTexts } from './usual';

export const romanian: ScriptTexts = {
  start: {
    say: '{name}, bună ziua! Ultima comandă de la dumneavoastră a fost pe {since} și voiam să aflu ce mai faceți. Aveți două minute?',
    answers: {
      talk: 'Da, vă ascult',
      busy: 'Acum nu pot, mai târziu',
      wrong: 'Nu mă ocup eu de asta',
      stop: 'Vă rog să nu mai sunați',
    },
  },
  why: {
    say: 'Spuneți-mi deschis: de ce nu mai comandați la noi? Acum nu vând nimic, vreau să știu ce avem de îndreptat.',
    answers: {
      price: 'E prea scump',
      quality: 'Marfa nu a fost bună',
      service: 'Întârzieri, greșeli, nu răspundea nimeni',
      range: 'Nu aveți ce ne trebuie',
      competitor: 'Cumpărăm din altă parte',
      noNeed: 'Acum nu avem nevoie',
      closed: 'Firma s-a închis sau face altceva',
    },
  },
  price: {
    say: 'Înțeleg. Ce preț v-ar conveni și pentru ce cantitate? Vă calculez condițiile exact pentru ea.',
    answers: { send: 'Trimiteți, ne uităm', order: 'Atunci comandăm', no: 'Nu, ne-am hotărât' },
  },
  quality: {
    say: 'Îmi pare rău, așa ceva nu trebuia să se întâmple. Ce anume nu a fost în regulă? Vorbesc cu cei care răspund și îndreptăm lucrurile.',
    answers: { send: 'Scrieți ce propuneți', order: 'Bine, mai încercăm o dată', no: 'Nu, mulțumesc' },
  },
  service: {
    say: 'Îmi cer scuze, aveți dreptate. Ce a fost cel mai neplăcut? De acum mă ocup personal de comenzile dumneavoastră.',
    answers: { send: 'Scrieți cum va fi', order: 'Bine, mai încercăm o dată', no: 'Nu, mulțumesc' },
  },
  range: {
    say: 'Ce v-a lipsit? Poate că între timp avem sau putem aduce pentru dumneavoastră.',
    answers: { send: 'Trimiteți ce aveți', wait: 'Anunțați-ne când apare', no: 'Am găsit în altă parte' },
  },
  competitor: {
    say: 'Vă mulțumesc că îmi spuneți. Ce e mai bun acolo: prețul, livrarea, gama? Pot să vă arăt ce putem oferi noi?',
    answers: { send: 'Arătați-ne', order: 'O parte putem lua de la voi', no: 'Acolo suntem mulțumiți' },
  },
  noNeed: {
    say: 'Înțeleg. Când credeți că veți avea din nou nevoie? Sun atunci, nu mai devreme.',
    answers: { wait: 'Ne-am înțeles pe o zi', no: 'Probabil că nu' },
  },
  stop: {
    say: 'Înțeleg și vă mulțumesc pentru timpul în care am lucrat împreună. Pot să mai întreb peste o jumătate de an sau preferați să nu mai primiți nimic de la noi?',
    answers: { pause: 'Peste o jumătate de an', never: 'Nimic' },
  },
};
