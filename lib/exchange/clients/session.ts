import type { ClientDraft, LeftOut, NewField } from '../../domain/bringing/draft';
import { WHOLE_ROWS } from '../../domain/bringing/draft';
import { type KnownBase, knownBase } from '../../domain/bringing/known';
import { asKnown, idsAskedFor, isFree, planOf, type Verdict } from '../../domain/bringing/plan';
import type { Client, Contact } from '../../domain/client';
import type { TableProblem, TableWish } from '../table';
import { type NamedField, type OpenedList, type OpenList, openList, type ReadWish, readList } from './reading';

/** What becomes of a list, counted, with the first of each kind to be shown. */
export interface PlanShown {
  counts: Record<Verdict['as'], number> & { people: number; orders: number; rowsOut: number; cellsOut: number };
  shown: Record<Verdict['as'], ShownVerdict[]>;
  leftOut: LeftOut[];
}

/** A verdict by its place in the plan. */
export type ShownVerdict = { index: number; verdict: Verdict };

/** What the user says of a doubtful one: it is this client, a new one, or stays out. */
export type Decision = { as: 'known'; clientId: string } | { as: 'new' } | { as: 'out' };

export interface Choices {
  /** Those that are new go in. */
  takesNew: boolean;
  takesChanged: boolean;
  /** By the place in the plan; those that are not decided stay out. */
  decided: [index: number, decision: Decision][];
  /** Of all doubtful ones that are not decided singly. */
  others?: 'new' | 'first' | undefined;
}

/** A client of the list as the command takes it. */
export type BroughtClient = ClientDraft & { into?: string };

export interface Taken {
  clients: BroughtClient[];
  fields: NewField[];
}

const SHOWN = { new: 8, same: 5, changed: 50, doubtful: 200, leftOut: 200 };

/** A file from being opened to what of it is taken: all that is large stays here, in the worker. */
export function createSession() {
  let list: OpenList | undefined;
  let clients: Client[] = [];
  let contacts: Contact[] = [];
  let base: KnownBase = knownBase([], []);
  let read: { drafts: ClientDraft[]; leftOut: LeftOut[]; newFields: NewField[] } | undefined;
  let plan: Verdict[] = [];
  let known: ReadonlySet<string> = new Set();

  return {
    async open(
      bytes: Uint8Array,
      fields: readonly NamedField[],
      wish: TableWish,
    ): Promise<OpenedList | { problem: TableProblem }> {
      const opened = await openList(bytes, fields, wish);
      if ('problem' in opened) return opened;
      list = opened;
      const { rows: _rows, broken: _broken, ...shown } = opened;
      return shown;
    },

    /** What is there already, a portion after the other; an empty list begins anew. */
    addBase(of: 'client' | 'contact' | 'anew', rows: (Client | Contact)[]): void {
      if (of === 'anew') [clients, contacts] = [[], []];
      else if (of === 'client') for (const row of rows) clients.push(row as Client);
      else for (const row of rows) contacts.push(row as Contact);
    },

    /** Reads the list by its columns; answers of which orders and notes it must be known whether they are there. */
    read(wish: ReadWish): { orders: string[]; notes: string[] } {
      if (!list) throw new Error('No list is open');
      base = knownBase(clients, contacts);
      read = readList(list, wish);
      return idsAskedFor(read.drafts, base);
    },

    plan(there: readonly string[]): PlanShown {
      const { drafts = [], leftOut: said = [] } = read ?? {};
      const leftOut = [...said];
      known = new Set(there);
      const planned = planOf(drafts, base, known);
      // A number without a name finds a client that is there, and makes none.
      plan = planned.filter((verdict) => verdict.as !== 'new' || !isNameless(verdict.draft));
      for (const { as, draft } of planned)
        if (as === 'new' && isNameless(draft))
          for (const line of draft.lines) leftOut.push({ code: 'nobody', params: { line } });
      const counts = { new: 0, same: 0, changed: 0, doubtful: 0, people: 0, orders: 0, rowsOut: 0, cellsOut: 0 };
      const shown: PlanShown['shown'] = { new: [], same: [], changed: [], doubtful: [] };
      for (const [index, verdict] of plan.entries()) {
        counts[verdict.as] += 1;
        counts.people += verdict.draft.people.length;
        counts.orders += verdict.draft.orders.length;
        if (shown[verdict.as].length < SHOWN[verdict.as]) shown[verdict.as].push({ index, verdict });
      }
      for (const { code } of leftOut) counts[WHOLE_ROWS.has(code) ? 'rowsOut' : 'cellsOut'] += 1;
      return { counts, shown, leftOut: leftOut.sort((a, b) => a.params.line - b.params.line).slice(0, SHOWN.leftOut) };
    },

    take({ takesNew, takesChanged, decided, others }: Choices): Taken {
      const decisions = new Map(decided);
      const taken = plan.flatMap((verdict, index): BroughtClient[] => {
        if (verdict.as === 'same') return [];
        if (verdict.as === 'new') return takesNew ? [asNew(verdict.draft, base)] : [];
        if (verdict.as === 'changed') return takesChanged ? [{ ...verdict.draft, into: verdict.clientId }] : [];
        const first = verdict.candidates[0]?.clientId;
        const usual: Decision =
          others === 'new'
            ? { as: 'new' }
            : others === 'first' && first
              ? { as: 'known', clientId: first }
              : { as: 'out' };
        const decision = decisions.get(index) ?? usual;
        if (decision.as === 'out') return [];
        if (decision.as === 'new') return isNameless(verdict.draft) ? [] : [asNew(verdict.draft, base)];
        const again = asKnown(verdict.draft, decision.clientId, base, known);
        return again.as === 'changed' ? [{ ...again.draft, into: decision.clientId }] : [];
      });
      const used = new Set(taken.flatMap(({ fields }) => fields.map(([id]) => id)));
      return { clients: taken, fields: (read?.newFields ?? []).filter(({ id }) => used.has(id)) };
    },
  };
}

export type Session = ReturnType<typeof createSession>;

function isNameless({ name, people }: ClientDraft): boolean {
  return name === '' && people.length === 0;
}

/** A domain that another client has is not this one's. */
function asNew(draft: ClientDraft, base: KnownBase): BroughtClient {
  return { ...draft, domains: draft.domains.filter((domain) => isFree(domain, undefined, base)) };
}
