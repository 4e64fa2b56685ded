import { foldedWords } from './fold';

export type DocumentKind = 'invoice' | 'proposal';

/** What documents are called in the three languages; the first letters will do. */
const CALLED: Record<DocumentKind, readonly string[]> = {
  invoice: ['invoice', 'bill', 'счёт', 'накладная', 'factură', 'factura'],
  proposal: ['proposal', 'offer', 'quote', 'кп', 'предложение', 'ofertă', 'oferta', 'deviz'],
};
const FEWEST = 3;

/** "invoice 2026-77": which kind is meant, and what is looked for besides; every kind where none is named. */
export function documentMeant(search: string): { kind?: DocumentKind; rest: string } {
  const [first = '', ...others] = search.trim().split(/\s+/);
  const [typed = ''] = foldedWords(first);
  const rest = others.join(' ').replace(/^[№#]\s*|^(?:no|nr)\.?\s+/iu, '');
  for (const kind of ['invoice', 'proposal'] as const) {
    const isNamed = CALLED[kind].some((name) => {
      const [folded = ''] = foldedWords(name);
      return typed === folded || (typed.length >= FEWEST && folded.startsWith(typed));
    });
    if (isNamed && rest !== '') return { kind, rest };
  }
  return { rest: search };
}
