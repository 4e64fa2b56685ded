import type { JournalQuery, JournalReader } from '../app/rowPorts';
import type { JournalEntry } from '../domain/journal';
import type { Unit } from './unit';

type Kept = JournalEntry & { seq: number; about?: string[] };

/** A client goes with one of the last things that are done to them. */
const LOOKED_AT = 20;

/** So many of a client's entries are read at once. */
const PORTION = 100;

/** What was done, the latest first. Each way of asking goes along an index, so that it is as quick in a long journal. */
export function journalReader(unit: Unit): JournalReader {
  const journal = () => unit.table<Kept, number>('journal');

  return {
    async journal({ byItself, clientId, noun, within, offset, limit }: JournalQuery) {
      const by = byItself ? 'itself' : 'hand';
      const wanted = noun ? `${by}:${noun}` : by;
      if (clientId) {
        const isMine = ({ about = [], at }: Kept) => about.includes(wanted) && isWithin(at, within);
        return (await headsOf(`client:${clientId}`, isMine, offset + limit)).slice(offset);
      }
      if (within) {
        return journal()
          .where('at')
          .between(within.from, within.to, true, false)
          .reverse()
          .filter(({ about = [] }) => about.includes(wanted))
          .offset(offset)
          .limit(limit)
          .toArray();
      }
      return journal().where('about').equals(wanted).reverse().offset(offset).limit(limit).toArray();
    },
    async lastNameOf(clientId) {
      const latest = await journal().where('about').equals(`client:${clientId}`).reverse().limit(LOOKED_AT).toArray();
      const changes = latest
        .flatMap((entry) => entry.changes)
        .filter(({ noun, id }) => noun === 'client' && id === clientId);
      const name = changes
        .map(({ before, after }) => before?.name ?? after?.name)
        .find((one) => typeof one === 'string');
      return name as string | undefined;
    },
    partsOf: (jobId, limit) => journal().where('parent').equals(jobId).limit(limit).toArray(),
  };

  /** A client's latest entries that are wanted, so many and no more; for parts of a job the job stands, once. */
  async function headsOf(about: string, isWanted: (entry: Kept) => boolean, most: number): Promise<Kept[]> {
    const wanted: Kept[] = [];
    const jobs = new Set<string>();
    for (let from = 0; wanted.length < most; from += PORTION) {
      const some = await journal().where('about').equals(about).reverse().offset(from).limit(PORTION).toArray();
      for (const entry of some) {
        const { parent } = entry;
        if (parent && jobs.has(parent)) continue;
        if (parent) jobs.add(parent);
        const head = parent ? await journal().where('id').equals(parent).first() : entry;
        if (head && isWanted(head)) wanted.push(head);
      }
      if (some.length < PORTION) break;
    }
    return wanted.slice(0, most);
  }
}

function isWithin(at: string, within: JournalQuery['within']): boolean {
  return !within || (at >= within.from && at < within.to);
}
