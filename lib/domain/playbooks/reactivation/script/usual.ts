import type { Said, Why } from '../../../reactivation';
import type { Script } from './script';

/** The usual tree; its words are those of a language. */
const TREE = {
  start: { talk: 'why', busy: ['later'], wrong: ['wrong-contact'], stop: 'stop' },
  why: {
    price: 'price',
    quality: 'quality',
    service: 'service',
    range: 'range',
    competitor: 'competitor',
    noNeed: 'noNeed',
    closed: ['left', 'closed'],
  },
  price: { send: ['offer', 'price'], order: ['returns', 'price'], no: ['left', 'price'] },
  quality: { send: ['offer', 'quality'], order: ['returns', 'quality'], no: ['left', 'quality'] },
  service: { send: ['offer', 'service'], order: ['returns', 'service'], no: ['left', 'service'] },
  range: { send: ['offer', 'range'], wait: ['later', 'range'], no: ['left', 'range'] },
  competitor: { send: ['offer', 'competitor'], order: ['returns', 'competitor'], no: ['left', 'competitor'] },
  noNeed: { wait: ['later', 'no-need'], no: ['left', 'no-need'] },
  stop: { pause: ['left', 'other'], never: ['never', 'other'] },
} as const satisfies Record<string, Record<string, string | readonly [Said, Why?]>>;

type Tree = typeof TREE;

/** What is said at each step, and how each answer to it is called. */
export type ScriptTexts = {
  [Step in keyof Tree]: { say: string; answers: Record<keyof Tree[Step], string> };
};

export function scriptOf(texts: ScriptTexts): Script {
  return {
    steps: Object.entries(TREE).map(([id, leads]) => {
      const { say, answers } = texts[id as keyof Tree] as { say: string; answers: Record<string, string> };
      return {
        id,
        say,
        answers: Object.entries(leads as Record<string, string | readonly [Said, Why?]>).map(([answer, to]) => {
          const words = answers[answer] ?? '';
          if (typeof to === 'string') return { words, to };
          const [said, why] = to;
          return { words, said, ...(why && { why }) };
        }),
      };
    }),
  };
}
