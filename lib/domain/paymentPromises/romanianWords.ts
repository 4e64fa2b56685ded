import { anyOf } from '../line/text';

/** Plain Romanian is written in a to z. So many words of the same clause at most, none of which changes what is said. */
export const gap = (most: number) =>
  `(?:(?!(?:nu|n-[a-z]+|nici|ar|despre|privind|pentru|lista|dovada|copia|confirmarea|extras[a-z]*|e?-?mail[a-z]*|mesaj[a-z]*|raspuns[a-z]*) )[a-z\\d.%/'-]+ ){0,${most}}?`;

/** What is left of goods and papers is no money. */
const GOODS =
  '(?! (?:de |cu )?(?:marf|fisier|dat(?:e|elor)(?![a-z])|dosar|angajat|bunur|comen|docum|produs|act(?:e|elor)|lucrari|pies|utilaj|echip|palet|materi|livr|contract)[a-z]*)';

/** The doing of it as a noun: "efectuarea plății", "achitarea". */
export const DOING =
  '(?:efectu|proces|initi|oper)(?:er)?(?:area|erea) (?:platii|transferului|viramentului)|(?:achit|decont|lichid|ramburs|regulariz|vir)area|stingerea|(?:achit|lichid|ramburs)are';

/** What goes out and arrives only when it is paid. "Despre plată", "termen de plată" are talk of it. */
export const MONEY = `ban(?:i|ii|ilor)|sum(?:a|ele)|(?<!(?<![a-z])(?:de|despre|la|privind) )(?:plat(?:a|ile)|plati)|transfer(?:ul|urile)?${GOODS}|virament(?:ul|ele)?|(?:avans|acont)(?:ul)?|trans(?:a|ele)${GOODS}|rat(?:a|ele)|op(?:-ul|-uri[a-z]*)?|ordin(?:ul|ele|e)?(?: [a-z]+)? de plata|tranzacti(?:a|ile)|garantia de buna executie|cautiunea|rest(?:ul)?${GOODS}|diferenta${GOODS}|contravaloarea|jumatate(?:a)?${GOODS}|${DOING}`;

/** Goods "of 5000 lei" are no money: a sum in figures is, where it is sent or given. */
export const SUM = `${MONEY}|numerar(?:ul)?|cash|leu|lei|euro|eur|dolari|usd|mdl|ron|datoria(?! (?:de [a-z]|(?:mea |noastra )?morala))`;

/** What is closed by paying. */
export const DEBT = `conturile cu (?:dvs|dumneavoastra|voi)|datori(?:a|e|i|ile)(?! (?:de [a-z]|(?:mea |noastra )?morala))|restant(?:a|e|ele)|sold(?:ul|uri|urile)|debit(?:ul|e|ele)|factur(?:a|i|ile)|obligati(?:a|ile)|penalitat(?:ea|ile)|dobanda|imprumutul|creant(?:a|ele)|contul (?:dvs|dumneavoastra|vostru|tau)|onorariul|chiria|cost(?:ul|urile)|cheltuielile|cotizatia|socotel(?:ile|ala)|situatia${GOODS}|totul|tot(?=$|[,.;!]| ce (?:va|v-|dator|avem|am))`;

/** Verbs in the four shapes that are asked for: "plătim", "(vom) plăti", "plătește" and "(să) plătească", "plătit". */
export interface Verbs {
  we: string;
  to: string;
  they: string;
  done: string;
}

/** Those in -a: "virez, virăm, vira, virează, vireze, virat". */
const inA = (stems: string): Verbs => ({
  we: `(?:${stems})(?:ez|am|em)`,
  to: `(?:${stems})a`,
  they: `(?:${stems})(?:e?aza|eze)`,
  done: `(?:${stems})at(?:a|e|i)?`,
});

const together = (...verbs: Verbs[]): Verbs => ({
  we: anyOf(verbs.map(({ we }) => we)),
  to: anyOf(verbs.map(({ to }) => to)),
  they: anyOf(verbs.map(({ they }) => they)),
  done: anyOf(verbs.map(({ done }) => done)),
});

/** They say by themselves that money is paid. */
export const PAY = together(inA('vir|decont|ramburs'), {
  we: 'platesc|platim|achit|achitam|(?<=(?<![a-z])(?:va|iti|ti) )transfer(?:am)?(?=$|[,.;!]| (?:azi|maine|luni|marti|miercuri|joi|vineri|diseara|pe|la|prin|pana) )',
  to: 'plati|achita',
  they: 'plateste|plateasca|achita|achite',
  done: '(?:plati|achita)t(?:a|e|i)?',
});

/** They say it beside money: one sends goods and gives an answer as well. */
export const MOVE = together(inA('efectu|initi|proces|lans|oper|ordon(?:ant)?|expedi|return|eliber|aliment|inman'), {
  we: '(?<=(?<![a-z])(?:va|iti|ti|o|il|le) )(?:transfer|remit)|transferam|revin|revenim|las|lasam|bag|bagam|remitem|predau|predam|deblocam|trecem|fac|facem|dau|dam|pregatesc|pregatim|trimit|trimitem|(?:de)?pun|(?:de)?punem|intorc|intoarcem|restituim|aduc|aducem|execut|executam|vars|varsam|pornesc|pornim',
  to: 'transfera|reveni|face|da|baga|remite|preda|debloca|trece|trimite|(?:de)?pune|intoarce|restitui|aduce|executa|varsa|porni',
  they: 'transfera|transfere|remite|preda|pregateste|revine|revina|face|faca|da|dea|trimite|trimita|(?:de)?pun[ea]|intoarce|intoarca|restituie|aduce|aduca|executa|execute|varsa|porneste',
  done: '(?:transfera|executa|varsa|restitui|facu|preda|debloca|credita)t(?:a|e|i)?|(?:remi|trimi|(?:de)?pu|intoar)s(?:a|e|i)?|intors',
});

/** They say it beside a debt: one closes offices, covers roofs and settles disputes as well. */
export const CLOSE = together(inA('lichid|onor|regl|regulariz|solution|recuper|sald|elimin|amortiz'), {
  we: 'sting|stingem|scap|scapam|inchid|inchidem|acopar|acoperim|indeplinesc|indeplinim|rezolv|rezolvam',
  to: 'stinge|inchide|acoperi|rezolva|indeplini',
  they: 'stinge|stinga|inchide|inchida|acopera|acopere|indeplineste|rezolva|rezolve',
  done: '(?:inchi|stin)s(?:a|e|i)?|(?:acoperi|rezolva|indeplini)t(?:a|e|i)?',
});

/** What is paid to somebody else, and money that is not the writer's to give. */
export const OTHERS =
  '(?:client|cumparator|furnizor|partener|transportator|chirias|proprietar|angajat|avocat|notar|destinatar|asigur(?:at|ar)|constructor|investitor|curier|sofer)[a-z]*';
export const ELSEWHERE = `(?! (?:cu (?:marfa|produse|aceeasi)(?![a-z])|(?:[a-z]+ )?(?:salari|vam[ai]|tax|impozit|tva|contribu|asigurar|cazar|bilet|pensi|dividend|subvent|chiri|parcar|hotel|benzin|motorin|combustibil|bere|lumina|curent|gaz|credit|amen[dz]|${OTHERS})[a-z]*|[a-z]+tor(?:ul|ii)|[a-z]+(?:ilor|elor|ului)|pe (?!luni|marti|miercuri|joi|vineri)[a-z]{4,}(?:ii?|ul))(?![a-z]))`;
export const THEIRS = `(?:${OTHERS}|[a-z]+tor(?:ului|ilor)|salari[a-z]*|lor|lui)(?![a-z])`;

/** Those who pay for the writer's firm. */
export const OURS = `(?:contabil[a-z]*|(?:departamentul |colega |colegii |colegul )?(?:de la )?(?:financiar[a-z]*|contabilitate)|direct[a-z]+|seful|sefa|patron[a-z]*|administrator[a-z]*|conducerea|casier[a-z]*|trezorer[a-z]*|banca|(?:firma|societatea|compania|intreprinderea)(?: noastra| mea|(?= (?:v(?:a|or)|o sa|plateste|achita|efectueaza|vireaza|face)(?![a-z])))|subsemnat[a-z]*|sediul|centrala|filiala|sucursala|punctul (?:nostru )?de lucru|(?:departament|birou|serviciu|compartiment)ul|primaria|consiliul|scoala|gradinita|liceul|spitalul|institutia|asociatia|fundatia|clubul|uzina|fabrica|coleg(?:a|ul|ii)|asociat[a-z]*)(?! (?:${THEIRS}|(?!(?:firmei|societatii|companiei|contabilitatii) )[a-z]{3,}(?:ului|ilor|elor|ii|ei)(?![a-z])|(?:dumneavoastra|dvs|voastra|vostru|vostri)(?![a-z])))`;
