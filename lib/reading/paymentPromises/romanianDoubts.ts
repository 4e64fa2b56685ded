import { anyOf } from '../line/text';
import { PEOPLE, THEIRS } from './romanianWords';

/** What follows "să" hangs on another verb: "am vrut să vă plătim"; "vă spun când plătim" asks. */
export const NOT = 'nu|n-|nici|sa|daca|cand|cum|cat|(?<!tot )ce|cine|cei care|nimeni|nimic';

/** In the clause of a promise each of these takes it back. */
export const UNSURE = [
  // Wishes and guesses.
  'poate|posibil|hai(?! ca)|haideti|sper|speram|cred|as|ar|voiam|trebuia|urma|credeam|era vorba|teoretic',
  'ipotetic|eventual|macar|degeaba|niciodata|[a-z]{1,3}-ar|pretinde[a-z]*',
  '(?:spuneti|ziceti|scrieti|cereti) (?:[a-z]+ )?(?:ca|plata|banii)|am vrea|doar sa|atasat|anexat',
  'in atasament|prefera[a-z]*',
  // Refusals and what cannot be.
  'imposibil|exclus|refuz[a-z]*|nicio (?:sansa|forma)|nici gand|nici vorba|departe de',
  '(?:nu|n-)(?: ?mai)? ?(?:avem|am) (?:cum|de unde|din ce)|niciun|de (?:ne)?crezut|(?:se|imi) pare ca|parca',
  'cica|ma indoiesc|ne indoim|indoielnic[a-z]*|noroc',
  // Nobody answers for it.
  `nu (?:${anyOf(['va|v-|vi|iti|ti|pot|putem|e|este|sunt|suntem|inca|prea'])} ?){0,3}${anyOf([
    'promit[a-z]*|garant[a-z]*|sigur[a-z]*|cert[a-z]*|stiu|stim|confirm[a-z]*',
  ])}`,
  '(?:n-|nu )(?:v-)?(?:am|a) (?:spus|promis|zis|scris)',
  // What somebody else said.
  '(?<!(?:contabil[a-z]*|directorul|sefa?|seful) (?:imi |ne )?)(?:spune|zice|sustine) ca',
  `${anyOf(['ati|ai|au|(?<!mi-|m-|ne-)a|(?:dumneavoastra|dvs) (?:mi-|ne-)a'])} ${anyOf([
    'promis|spus|scris|zis|confirmat|anuntat|asigurat',
  ])}`,
  // Money of others and for others.
  `(?:banii|suma|plata|transferul|avansul|factura|restul|soldul) (?!prin |cu |la )(?:[a-z]+ )?${THEIRS}`,
  `${anyOf([
    'platit|achitat|virat|restituit|transferat',
  ])}[aei]? (?:[a-z]+ ){0,2}de (?:catre )?(?:dvs|dumneavoastra|voi|${PEOPLE})`,
  '(?:intra|ajung[ea]?|vine?|veni|sosi) (?:[a-z]+ )?la noi|leasing[a-z]*|la curier',
  `(?:plata|rata) (?:[a-z]+ )?${anyOf([
    'chiriei|salari[a-z]*|taxe[a-z]*|curier[a-z]*|transportului|la (?:masina|credit|banca)',
  ])}`,
  'ne (?:v(?:a|or) )?(?:platesc|plateste|plati|achita|vireaza|transfera|restituie)|am auzit',
  // Courts, rhythms, other payments, sayings.
  '(?<!din )contul nostru|(?:mi|ni) se|blocat[a-z]*|alt(?:ora|cuiva|cineva)|(?:ne|imi) recuper[a-z]*|instanta',
  'judec[a-z]*|tribunal[a-z]*|pretenti[a-z]*|zvon[a-z]*|lunar|saptamanal|in fiecare|aceeasi moneda|indesat',
  'polit[a-z]*|(?<!(?:odata|o data) cu )salari[a-z]*',
  '(?:impozit|amen[dz]|tax[ae]|contributi|dividend|accize)[a-z]*|tva|utilitati[a-z]*',
  `(?:banii|suma|plata|transferul|avansul) (?:[a-z]+ ){0,2}(?:de la|din partea) (?!${anyOf([
    'noi|mine|firma|societatea|banca|contabil|financiar',
  ])})[a-z]+`,
  'de regula|suspendat[a-z]*',
].join('|');

/** Anywhere in the sentence: it is paid only if, or it was not. */
export const CONDITION = anyOf([
  'daca',
  `(?<=^(?:[a-z]+ )?)${anyOf([
    'rugaminte|somati|scrisoare|notificare|cerere|solicitare|cerint|conditi',
  ])}[a-z]* [^:]{0,30}:(?= )`,
  'in caz contrar|altfel|(?:dar|insa) (?:s-[a-z]+|a [a-z]+t|n-[a-z]+|nu)|scrie (?:ca|pe|in)',
  '(?:zice|spune|sustine) (?:el|ea|lumea)|in cazul|in caz ca|cu conditia|de indata ce|cand|cum|imediat ce',
  'indata ce|odata ce|in momentul in care|sub rezerva|(?:atata|cat|atat) timp|in functie de|dupa ce',
  'dupa (?:primire|livrare|receptie|semnare|termina|finaliza|aproba|verifica|monta|incasa)[a-z]*|la primirea',
  'pana nu|(?:doar|numai) cu|(?:conform|potrivit|din|in|prin) contract[a-z]*',
  'de la (?:livrare|receptie|facturare|primire)[a-z]*',
  '(?:livrati|trimiteti|emiteti|corectati|semnati) [^,;:!()]{0,60} si',
]);

/** They look like a condition. */
export const COURTESY = anyOf([
  '(?:chiar|indiferent|si) daca',
  'daca (?:nu va deranjeaza|nu te deranjeaza|va convine|iti convine|nu aveti nimic impotriva|imi permiteti)',
  `(?:asa |dupa )?cum ${anyOf([
    '(?:v-am|ne-am|am|s-a) (?:promis|spus|scris|stabilit|convenit|discutat|vorbit|inteles)|ati cerut',
  ])}`,
]);
