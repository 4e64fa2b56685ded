import { CLITIC, romanian as promising, TO, WILL } from '../promises/romanian';
import type { PromiseWords } from '../promises/words';

const THE_PAYMENT = '(?:\\p{L}+ )?(?:plata|plati|transferul|banii|suma)';

const PAY = `platesc|platim|achit|achitam|transferam|virez|viram|sting|stingem|lichidam|(?:fac|facem|efectuez|efectuam|trimit|trimitem) ${THE_PAYMENT}`;

const TO_PAY = `plati|achita|transfera|vira|stinge|lichida|(?:face|efectua|trimite) ${THE_PAYMENT}`;

/** Up to four words, none of which takes it back. */
const GAP = '(?:(?!nu )[\\p{L}\\p{N}.-]+ ){0,4}?';

const DONE = '(?:facuta|efectuata|achitata?|platita?|transferata?|virata?|stinsa)';

/** How a client promises to pay: the people who do it for the firm count as the firm. */
export const romanian: PromiseWords = {
  ...promising,
  promises: [
    [`${WILL}(?:${TO_PAY})`, 'other'],
    [`(?:${TO}){0,2}${CLITIC}{0,2}(?:${PAY})`, 'other'],
    [`(?:pot|putem|reusesc|reusim) (?:sa )?(?:${TO_PAY}|${PAY})`, 'other'],
    [`plata (?:o )?(?:facem|fac|efectuam)`, 'other'],
    [
      `(?:plata|transferul|banii|suma|factura|avansul|restul) ${GAP}(?:se va (?:face|efectua|achita|plati)|v(?:a|or) fi ${DONE}|(?:v(?:a|or) )?(?:pleca|ajunge)|pleaca|ajung|est?e? (?:planificat|programat)a?|se (?:face|achita|plateste))`,
      'other',
    ],
    [
      `(?:contabil\\p{L}*|departamentul financiar) ${GAP}(?:v(?:a|or) (?:${TO_PAY})|plateste|achita|(?:face|efectueaza) ${THE_PAYMENT})`,
      'other',
    ],
    [`(?:veti primi|o sa primiti|primiti|veti avea) ${THE_PAYMENT}`, 'other'],
    ['am (?:planificat|programat) plata', 'other'],
  ],
  condition: `${promising.condition}|cum|imediat ce|dupa ce|dupa (?:primire|livrare|receptie)\\p{L}*|la primirea`,
};
