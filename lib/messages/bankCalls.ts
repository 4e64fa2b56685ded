import { z } from 'zod';
import { COLUMNS, type Columns, DATE_ORDERS, ENCODINGS } from '../domain/bankColumns';
import { call, command } from './call';

const layout = z.string().min(1).max(100);
const column = z.number().int().min(0).max(1_000).optional();
const columns = z.object({
  ...(Object.fromEntries(COLUMNS.map((name) => [name, column])) as Record<(typeof COLUMNS)[number], typeof column>),
  dateOrder: z.enum(DATE_ORDERS).optional(),
  money: z.string().length(3).optional(),
  encoding: z.enum(ENCODINGS).optional(),
});

/** What the extension's own pages may ask about the lists of banks. */
export const bankCalls = {
  /** Null where the layout is new. */
  'bank.columns': call(z.object({ layout })).answers<Columns | null>(),
  'bank.keepColumns': call(z.object({ ...command, layout, columns })).answers<void>(),
  /** Those of the lines that have been taken in. */
  'bank.known': call(z.object({ fingerprints: z.array(z.string().max(200)).max(10_000) })).answers<string[]>(),
};
