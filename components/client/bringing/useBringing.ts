import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Encoding } from '../../../lib/domain/bankColumns';
import { areEnoughToBring, type BringColumns } from '../../../lib/domain/bringing/columns';
import type { OpenedList } from '../../../lib/exchange/clients/reading';
import type { Choices, PlanShown, Taken } from '../../../lib/exchange/clients/session';
import type { TableProblem } from '../../../lib/exchange/table';
import { ask } from '../../../lib/messages/client';
import { useWords } from '../../../lib/query/words';
import { type RemoteSession, startSession } from './bringWork';
import { type NamedField, namedFields } from './fieldNames';
import { portionsOf } from './portions';

export type BringState =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'problem'; problem: TableProblem }
  | { step: 'columns'; list: OpenedList; columns: BringColumns; fields: NamedField[] }
  | { step: 'comparing' }
  | { step: 'planned'; list: OpenedList; plan: PlanShown; columns: BringColumns };

/** A list from the file to what of it is taken: opened, its columns asked where they are not known, compared. */
export function useBringing(country: string, currency: string) {
  const { t } = useWords();
  const [state, setState] = useState<BringState>({ step: 'choose' });
  const [broken, setBroken] = useState<unknown>();
  const session = useRef<RemoteSession>(undefined);
  const file = useRef<Uint8Array>(undefined);
  useEffect(() => () => session.current?.end(), []);
  if (broken) throw broken;

  /** What a file that was left meanwhile comes to is nobody's any more. */
  function run(work: (mine: RemoteSession) => Promise<BringState>): void {
    const mine = session.current ?? startSession();
    session.current = mine;
    work(mine).then(
      (next) => session.current === mine && setState(next),
      (error: unknown) => session.current === mine && setBroken(error),
    );
  }

  async function opened(mine: RemoteSession, encoding?: Encoding): Promise<BringState> {
    const fields = namedFields(await ask('field.list', {}), t);
    const bytes = file.current ?? new Uint8Array();
    const list = await mine.open(bytes, fields, { encoding });
    if ('problem' in list) return { step: 'problem', problem: list.problem };
    const kept = await ask('bring.columns', { layout: list.layout });
    const columns = kept ?? { meanings: list.meanings, ...(encoding && { encoding }) };
    if (kept?.encoding && kept.encoding !== list.encoding) return opened(mine, kept.encoding);
    const isSure = (list.known !== undefined || kept !== null) && areEnoughToBring(columns.meanings);
    return isSure && !encoding ? planned(mine, list, columns, fields) : { step: 'columns', list, columns, fields };
  }

  async function planned(
    mine: RemoteSession,
    list: OpenedList,
    columns: BringColumns,
    fields: NamedField[],
  ): Promise<BringState> {
    if (session.current === mine) setState({ step: 'comparing' });
    await loadBase(mine);
    const asked = await mine.read({ columns, fields, country, currency });
    const plan = await mine.plan(await knownAmong(asked));
    return { step: 'planned', list, plan, columns };
  }

  function leave(): void {
    session.current?.end();
    session.current = undefined;
    file.current = undefined;
    setState({ step: 'choose' });
  }

  return {
    state,
    leave,
    choose(chosen: File): void {
      leave();
      setState({ step: 'reading' });
      run(async (mine) => {
        // Looked at before it is read: the memory of the page is not for files of any size.
        if (chosen.size > LARGEST)
          return { step: 'problem', problem: { code: 'too-large', params: { megabytes: 64 } } };
        file.current = new Uint8Array(await chosen.arrayBuffer());
        return opened(mine);
      });
    },
    readIn: (encoding: Encoding) => run((mine) => opened(mine, encoding)),
    askColumns: (list: OpenedList, columns: BringColumns) =>
      run(async () => ({ step: 'columns', list, columns, fields: namedFields(await ask('field.list', {}), t) })),
    planBy(list: OpenedList, columns: BringColumns, fields: NamedField[]): void {
      run(async (mine) => {
        await ask('bring.keepColumns', { layout: list.layout, columns, commandId: newId() });
        return planned(mine, list, columns, fields);
      });
    },
    take: (choices: Choices): Promise<Taken> =>
      session.current?.take(choices) ?? Promise.resolve({ clients: [], fields: [] }),
  };
}

const LARGEST = 64 * 1024 * 1024;
/** So many ids are asked for at once. */
const PORTION = 20_000;

async function loadBase(session: RemoteSession): Promise<void> {
  await session.addBase('anew', []);
  for (const of of ['client', 'contact'] as const)
    for await (const rows of portionsOf(of)) await session.addBase(of, rows);
}

async function knownAmong({ orders, notes }: { orders: string[]; notes: string[] }): Promise<string[]> {
  const known: string[] = [];
  for (let from = 0; from < Math.max(orders.length, notes.length); from += PORTION) {
    const part = (ids: string[]) => ids.slice(from, from + PORTION);
    known.push(...(await ask('bring.known', { orders: part(orders), notes: part(notes) })));
  }
  return known;
}
