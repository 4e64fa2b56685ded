import { type FieldChange, type Fields, isByItself, type JournalEntry, type Noun } from './journal';
import type { Instant } from './wallClock';

/** What was removed can be brought back for so many days. */
export const DAYS_IN_BIN = 30;

/** What stands in the bin by itself, the most telling first: of a client that went with all its invoices, the client. */
const TELLING = [
  ...(['client', 'contact', 'invoice', 'order', 'proposal'] as const),
  ...(['payment', 'request', 'salesPlan', 'activity', 'followUp'] as const),
] as const satisfies readonly Noun[];

export type Binned = (typeof TELLING)[number];

/** One thing in the bin, as it was removed by one click. */
export interface BinLine {
  /** The entry of the journal that is taken back. */
  entryId: string;
  at: Instant;
  noun: Binned;
  /** What it was called; empty where it had no words. */
  title: string;
  /** Whose it was, where it was not a client itself. */
  clientName?: string;
  /** How many of each noun went with it, itself left out. */
  along: Partial<Record<Binned, number>>;
  /** Why it cannot be put back as things are. */
  blocked?:
    | { code: 'address-taken'; params: { address: string; client: string } }
    | { code: 'client-gone'; params: object };
}

export interface BinList {
  lines: BinLine[];
  total: number;
}

/**
 * Whether the command put something into the bin: taking back what was made does not, and what a rule removes would be
 * made by it again. Of a job only the piece that took away a client or a person says so.
 */
export function putsIntoBin(
  { name, undoes }: Pick<JournalEntry, 'name' | 'undoes'>,
  changes: readonly FieldChange[],
  isPart: boolean,
): boolean {
  // A colleague's undo says it by its name alone.
  if (undoes !== undefined || name.endsWith('undo') || isByItself({ name })) return false;
  // Who was made one with another is not gone: the journal takes it back, whenever.
  if (name === 'client.merge' || name === 'contact.merge') return false;
  const telling: readonly Noun[] = isPart ? TELLING.slice(0, 2) : TELLING;
  return changes.some(({ kind, noun }) => kind === 'removed' && telling.includes(noun));
}

/** What an entry took away, by the most telling of it; undefined when it took nothing that tells. */
export function binned({
  changes,
}: Pick<JournalEntry, 'changes'>):
  | (Pick<BinLine, 'noun' | 'title' | 'along'> & { id: string; clientId?: string })
  | undefined {
  const removed = changes.filter(({ kind }) => kind === 'removed');
  const noun = TELLING.find((one) => removed.some((change) => change.noun === one));
  const first = removed.find((change) => change.noun === noun);
  if (!noun || !first) return undefined;
  const along: Partial<Record<Binned, number>> = {};
  for (const { noun: other } of removed) {
    if (isTelling(other)) along[other] = (along[other] ?? 0) + 1;
  }
  const { [noun]: own = 0, ...others } = along;
  return {
    noun,
    id: first.id,
    title: titleOf(noun, first.before ?? {}),
    along: own > 1 ? { ...others, [noun]: own - 1 } : others,
    ...(noun !== 'client' && first.clientId && { clientId: first.clientId }),
  };
}

function isTelling(noun: Noun): noun is Binned {
  return (TELLING as readonly Noun[]).includes(noun);
}

function titleOf(noun: Binned, row: Fields): string {
  const text = (...names: string[]) => {
    const value = names.map((name) => row[name]).find((one) => typeof one === 'string' && one !== '');
    return typeof value === 'string' ? value : '';
  };
  switch (noun) {
    case 'client':
    case 'contact':
      return text('name');
    case 'order':
      return text('number') || (Array.isArray(row.items) ? row.items.join(', ') : '');
    case 'invoice':
      return text('number');
    case 'proposal':
      return text('number', 'subject');
    case 'payment':
      return text('reference');
    case 'activity':
      return text('title');
    default:
      return text('text');
  }
}
