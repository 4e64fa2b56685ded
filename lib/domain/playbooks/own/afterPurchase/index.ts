import { LANGUAGES, type Language } from '../../../language';
import { type Letters, type OwnPlaybook, type OwnStep, USUAL_REST } from '../ownPlaybook';
import { english } from './english';
import { romanian } from './romanian';
import { russian } from './russian';
import type { AfterPurchaseLetter, AfterPurchaseStep, AfterPurchaseWords } from './words';

export const AFTER_PURCHASE = 'after-purchase';

const WORDS: Record<Language, AfterPurchaseWords> = { en: english, ru: russian, ro: romanian };

type Shape = Pick<OwnStep, 'days' | 'after' | 'channel'> & { id: AfterPurchaseStep };

const SHAPES: Shape[] = [
  { id: 'thank', days: 1, after: 'trigger', channel: 'letter' },
  { id: 'comfortable', days: 3, after: 'trigger', channel: 'call' },
  { id: 'rate', days: 2, after: 'previous', channel: 'call' },
  { id: 'review', days: 3, after: 'previous', channel: 'letter' },
  { id: 'support', days: 5, after: 'previous', channel: 'letter' },
  { id: 'offers', days: 5, after: 'previous', channel: 'letter' },
  { id: 'next', days: 5, after: 'previous', channel: 'call' },
];

/** What the product comes with, to be switched on as it is or changed: its words as the user speaks, its letters in all. */
export function afterPurchase(language: Language): OwnPlaybook {
  const { name, steps } = WORDS[language];
  return {
    ...{ id: AFTER_PURCHASE, name, on: false, trigger: { kind: 'order' }, stops: ['ordered'], rest: USUAL_REST },
    steps: SHAPES.map((shape) => ({
      ...shape,
      words: steps[shape.id],
      ...(shape.channel === 'letter' && { letter: lettersOf(shape.id as AfterPurchaseLetter) }),
    })),
  };
}

function lettersOf(step: AfterPurchaseLetter): Letters {
  return Object.fromEntries(LANGUAGES.map((language) => [language, WORDS[language].letters[step]]));
}
