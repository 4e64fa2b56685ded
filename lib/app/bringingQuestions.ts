import { z } from 'zod';
import { DATE_ORDERS, ENCODINGS } from '../domain/bankColumns';
import type { BringColumns } from '../domain/bringing/columns';
import { NOUNS, type Noun, type Rows } from '../domain/journal';
import { command, question, questionOf } from './definition';
import { id } from './input';

const PORTION = 5_000;

/** Rows of a noun by their keys, those after one: what a list is compared with, and what is exported. */
export const listRows = questionOf(
  { input: () => ({ of: z.enum(NOUNS), after: z.string().max(400) }), reads: [] },
  (app, { of, after }): Promise<Rows[Noun][]> => app.store.read([of], (rows) => rows.after<Noun>(of, after, PORTION)),
);

/** That something left as a file is in the journal, though it changes nothing here. */
export const noteExport = command(
  {
    input: () => ({
      format: z.enum(['csv', 'xlsx', 'vcard', 'json']),
      clients: z.number().int().min(0),
      /** All that there are, or some that were chosen. */
      of: z.enum(['all', 'some']),
    }),
    writes: [],
    isKeptEmpty: true,
  },
  async (_, said) => said,
);

/** Which of these orders and notes are there. */
export const knownBrought = question(
  { input: () => ({ orders: z.array(id).max(20_000), notes: z.array(id).max(20_000) }), reads: ['order', 'activity'] },
  async (rows, { orders, notes }): Promise<string[]> => {
    const found = [await rows.getMany('order', orders), await rows.getMany('activity', notes)].flat();
    return found.flatMap((row) => row?.id ?? []);
  },
);

const layout = z.string().min(1).max(100);
const meaning = z.string().max(80).nullable();

/** How files of a kind are read, as the user said it once; null for one that is new. */
export const showBringColumns = question({ input: () => ({ layout }), reads: ['setting'] }, async (rows, input) => {
  const kept = await rows.get('setting', `bring:${input.layout}`);
  return kept && 'bring' in kept ? kept.bring : null;
});

export const keepBringColumns = command(
  {
    input: () => ({
      layout,
      columns: z.object({
        meanings: z.array(meaning).max(300),
        dateOrder: z.enum(DATE_ORDERS).optional(),
        encoding: z.enum(ENCODINGS).optional(),
      }),
    }),
    writes: ['setting'],
  },
  async (rows, input): Promise<void> => {
    const said = Object.fromEntries(Object.entries(input.columns).filter(([, value]) => value !== undefined));
    await rows.put('setting', { key: `bring:${input.layout}`, bring: said as unknown as BringColumns });
  },
);
