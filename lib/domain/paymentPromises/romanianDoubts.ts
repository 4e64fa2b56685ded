import { OTHERS, THEIRS } from './romanianWords';

/** What follows "să" hangs on another verb: "am vrut să vă plătim"; "mă întreb dacă plătim", "vă spun când plătim" ask. */
export const NOT = 'nu|n-|nici|sa|daca|cand|cum|cat|(?<!tot )ce|cine|cei care|nimeni|nimic';

/** In the clause of a promise each of these takes it back. */
export const UNSURE = [
  // Wishes and guesses.
  'poate|posibil|hai(?! ca)|haideti|sper|speram|cred|as|ar|voiam|trebuia|urma|credeam|era vorba|teoretic|ipotetic|eventual|macar|degeaba|niciodata|\\p{L}{1,3}-ar|pretinde\\p{L}*|(?:spuneti|ziceti|scrieti|cereti) (?:\\p{L}+ )?(?:ca|plata|banii)|am vrea|doar sa|atasat|anexat|in atasament|prefera\\p{L}*',
  // Refusals and what cannot be.
  'imposibil|exclus|refuz\\p{L}*|nicio (?:sansa|forma)|nici gand|nici vorba|departe de|(?:nu|n-)(?: ?mai)? ?(?:avem|am|are|au) (?:cum|de unde|din ce)|niciun|(?:greu|de) (?:de )?(?:ne)?crezut|(?:se|imi) pare ca|parca|cica|ma indoiesc|ne indoim|indoielnic\\p{L}*|noroc|doamne',
  // Nobody answers for it.
  'nu (?:(?:va|v-|vi|iti|ti|pot|putem|e|este|sunt|suntem|inca|prea) ?){0,3}(?:promit\\p{L}*|garant\\p{L}*|sigur\\p{L}*|cert\\p{L}*|stiu|stim|confirm\\p{L}*)|(?:n-|nu )(?:v-)?(?:am|a) (?:spus|promis|zis|scris)',
  // What somebody else said.
  '(?<!(?:contabil\\p{L}*|directorul|sefa?|seful) (?:imi |ne )?)(?:spune|zice|sustine) ca|(?:ati|ai|au|(?<!mi-|m-|ne-)a|(?:dumneavoastra|dvs) (?:mi-|ne-)a) (?:promis|spus|scris|zis|confirmat|anuntat|asigurat)|(?<!(?:contabil|financiar|banc)\\p{L}* (?:mi|ni) )s-a spus',
  // Money of others and for others.
  `(?:banii|suma|plata|transferul|avansul|factura|restul|soldul) (?!prin |cu |la )(?:\\p{L}+ )?${THEIRS}|\\p{L}+t[aei]? de (?:catre )?(?:dvs|dumneavoastra|voi|${OTHERS})(?<=(?:platit|achitat|virat|restituit|transferat|returnat|rambursat)[aei]? [^,]{0,30})|(?:intra|ajung[ea]?|vine?|veni|sosi) (?:\\p{L}+ )?la noi|leasing\\p{L}*|la curier|(?:plata|rata) (?:\\p{L}+ )?(?:chiriei|salari\\p{L}*|taxe\\p{L}*|curier\\p{L}*|transportului|la (?:masina|credit|banca))|ne (?:v(?:a|or) )?(?:platesc|plateste|plati|achita|vireaza|transfera|restituie)|am auzit`,
  // Courts, rhythms, other payments, sayings.
  '(?<!din )contul nostru|(?:mi|ni) se|blocat\\p{L}*|alt(?:ora|cuiva|cineva)|(?:ne|imi) recuper\\p{L}*|instanta|judec\\p{L}*|tribunal\\p{L}*|pretenti\\p{L}*|zvon\\p{L}*|lunar|saptamanal|in fiecare|aceeasi moneda|indesat|pacat\\p{L}*|scump|polit\\p{L}*|(?<!(?:odata|o data) cu )salari\\p{L}*|(?:impozit|amen[dz]|tax[ae]|contributi|dividend|accize)\\p{L}*|tva|utilitati\\p{L}*|(?:banii|suma|plata|transferul|avansul) (?:\\p{L}+ ){0,2}(?:de la|din partea) (?!noi|mine|firma noastra|societatea noastra|banca|contabil|financiar)\\p{L}+|de regula|suspendat\\p{L}*',
].join('|');

/** Anywhere in the sentence: it is paid only if, or it was not. */
export const CONDITION =
  'daca|in caz contrar|altfel|altminteri|(?:dar|insa) (?:s-\\p{L}+|a fost|a \\p{L}+t|n-\\p{L}+|nu (?:mai|se|o|va|a))|scrie (?:ca|pe|in)|(?:zice|spune|sustine) (?:el|ea|lumea)|in cazul|in caz ca|cu conditia|de indata ce|cand|cum|imediat ce|indata ce|odata ce|in momentul in care|sub rezerva|(?:atata timp|cat timp|atat timp)(?: cat)?|in functie de|dupa ce|dupa (?:primire|livrare|receptie|semnare|termina|finaliza|aproba|verifica|monta|incasa)\\p{L}*|la primirea|pana nu|fara (?:act|factur|docum)\\p{L}*|(?:doar|numai) cu|(?:conform|potrivit|din|in|prin) contract\\p{L}*|de la (?:livrare|receptie|facturare|primire)\\p{L}*|(?:livrati|trimiteti|aduceti|emiteti|corectati|expediati|semnati) [^,;:!()]{0,60} si';

/** They look like a condition. */
export const COURTESY =
  '(?:chiar|indiferent|si) daca|daca (?:nu va deranjeaza|nu te deranjeaza|va convine|iti convine|nu aveti nimic impotriva|imi permiteti)|(?:asa |dupa )?cum (?:(?:v-am|ne-am|am|s-a) (?:promis|spus|scris|stabilit|convenit|discutat|vorbit|inteles)|ati cerut)';
