import { CLITIC, NOT_OTHERS, romanian as promising, TO, WILL } from '../promises/romanian';
import type { PromiseWords } from '../promises/words';

const THE_PAYMENT = '(?:\\p{L}+ )?(?:plata|plati|transferul|banii|suma)';

const PAY = `platesc|platim|achit|achitam|transferam|virez|viram|sting|stingem|lichidam|(?:fac|facem|efectuez|efectuam|trimit|trimitem) ${THE_PAYMENT}`;

const TO_PAY = `plati|achita|transfera|vira|stinge|lichida|(?:face|efectua|trimite) ${THE_PAYMENT}`;

/** Up to four words, none of which takes it back. */
const GAP = '(?:(?!nu )[\\p{L}\\p{N}.-]+ ){0,4}?';

const DONE = '(?:facuta|efectuata|achitata?|platita?|transferata?|virata?|stinsa)';

/** What is paid to somebody else. */
const ELSEWHERE =
  '(?! (?:(?:\\p{L}+ )?(?:salari|vam[ai]|tax|impozit|chiri|furnizor|transportator|curier|sofer|angajat|amen[dz]|avocat|notar)\\p{L}*|\\p{L}+tor(?:ul|ii|ilor|ului))(?!\\p{L}))';

/** "Plata clientului": not what the writer pays. */
const THEIRS =
  '(?:client|cumparator|furnizor|partener|transportator|chirias|proprietar|salari)\\p{L}*|\\p{L}+tor(?:ului|ilor)|lor|lui';

/** What goes out and arrives only when it is paid; goods and papers do that too. */
const MONEY = 'plata|transferul|banii|suma|avansul';

/** How a client promises to pay: the people who do it for the firm count as the firm. */
export const romanian: PromiseWords = {
  ...promising,
  promises: [
    [`${WILL}(?:${TO_PAY})${ELSEWHERE}`, 'other'],
    [`(?<!se )${NOT_OTHERS}(?:${TO}){0,2}${CLITIC}{0,2}(?:${PAY})${ELSEWHERE}`, 'other'],
    [`(?:pot|putem|reusesc|reusim) (?:sa )?(?:${TO_PAY}|${PAY})${ELSEWHERE}`, 'other'],
    [`plata (?:o )?(?:facem|fac|efectuam)`, 'other'],
    [
      `(?:${MONEY}|factura|restul) (?!${THEIRS})${GAP}(?:se va (?:face|efectua|achita|plati)|v(?:a|or) fi ${DONE}|est?e? (?:planificat|programat)a?|se (?:face|achita|plateste))`,
      'other',
    ],
    [`(?:${MONEY}) (?!${THEIRS})${GAP}(?:(?:v(?:a|or) )?(?:pleca|ajunge)|pleaca|ajung|urmeaza(?! sa))`, 'other'],
    [
      `(?:contabil\\p{L}*|departamentul financiar) (?!(?:${THEIRS}|dumneavoastra|dvs|voastra|vostru)(?!\\p{L}))${GAP}(?:v(?:a|or) (?:${TO_PAY})|plateste|achita|(?:face|efectueaza) ${THE_PAYMENT})`,
      'other',
    ],
    [`(?:veti primi|o sa primiti|primiti|veti avea) ${THE_PAYMENT}`, 'other'],
    ['am (?:planificat|programat) plata', 'other'],
  ],
  // "Mă întreb dacă plătim" asks.
  not: `${promising.not}|daca`,
  // What others said, and what nobody answers for.
  unsure: `${promising.unsure}|nicio sansa|(?<!(?:contabil\\p{L}*|directorul|sefa?|seful) (?:imi |ne )?)(?:spune|zice|sustine) ca|ma indoiesc|ne indoim|indoielnic|nu (?:(?:va|v-|vi|iti|ti|pot|putem|e|este|sunt|suntem|inca|prea) ?){0,3}(?:promit\\p{L}*|garant\\p{L}*|sigur\\p{L}*|cert\\p{L}*|stiu|stim|confirm\\p{L}*)|(?:ati|ai|au|(?<!mi-|ne-)a|(?:dumneavoastra|dvs) (?:mi-|ne-)a) (?:promis|spus|scris|zis|confirmat|anuntat|asigurat)`,
  condition: `${promising.condition}|cum|imediat ce|indata ce|(?:atata timp|cat timp|atat timp)(?: cat)?|in functie de|dupa ce|dupa (?:primire|livrare|receptie)\\p{L}*|la primirea`,
  courtesy: `${promising.courtesy}|(?:asa |dupa )?cum (?:(?:v-am|ne-am|am|s-a) (?:promis|spus|scris|stabilit|convenit|discutat|vorbit)|ati cerut)`,
};
