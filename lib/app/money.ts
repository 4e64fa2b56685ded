import { z } from 'zod';
import { agesOn, overdueOf, totalOf } from '../domain/ledger/ageing';
import type { DaySum, Debt } from '../domain/ledger/sums';
import { sumMinor } from '../domain/money';
import type { ClientAccount, ClientMoney, CurrencyTotal, MoneyView } from '../domain/moneyViews';
import { chase } from '../domain/playbooks/chase/playbook';
import type { Standing } from '../domain/playbooks/playbook';
import { addDays, type Day, dayOf } from '../domain/wallClock';
import { question } from './definition';
import { id, offset } from './input';
import { linesOf, linesWith } from './invoiceLines';
import { termsOf } from './invoices';
import { requireClient } from './letters';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';
import { INVOICE_LINES } from './tables';

/** So many of a client's invoices and payments are shown; nobody reads on. */
const ACCOUNT_LENGTH = 500;
/** So many open invoices stand beside a letter. */
const OPEN_SHOWN = 5;

const limit = z.number().int().min(1).max(500);

/** The money page: the first of what is to be done today, a page of what is open, and the totals. */
export const showMoney = question(
  { input: () => ({ offset, limit }), reads: [...INVOICE_LINES, 'daySum'] },
  async (rows, query, app): Promise<MoneyView> => {
    const today = dayOf(app.clock.wallNow());
    const tomorrow = addDays(today, 1);
    const [todo, todoTotal, open, openTotal, due, credit] = await Promise.all([
      rows.standingsByNext(chase.name, { to: tomorrow, offset: 0, limit: query.limit }),
      rows.countStandings(chase.name, tomorrow),
      rows.standingsByNext(chase.name, query),
      rows.countStandings(chase.name),
      rows.daySums('due'),
      rows.daySums('credit'),
    ]);
    const standings = [...new Map([...todo, ...open].map((one) => [one.subject, one])).values()];
    const lines = new Map((await linesWith(rows, standings, today)).map((line) => [line.invoice.id, line]));
    const linesFor = (those: Standing[]) => those.flatMap(({ subject }) => lines.get(subject) ?? []);
    return {
      today,
      todo: { lines: linesFor(todo), total: todoTotal },
      open: { lines: linesFor(open), total: openTotal },
      totals: totalsOf(due, credit, today),
    };
  },
);

function totalsOf(due: DaySum[], credit: DaySum[], today: Day): CurrencyTotal[] {
  const currencies = [...new Set([...due, ...credit].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const mine = due.filter((sum) => sum.currency === currency);
    return {
      currency,
      owed: sumMinor(mine.map(({ minor }) => minor)),
      overdue: sumMinor(mine.filter(({ day }) => day < today).map(({ minor }) => minor)),
      credit: sumMinor(credit.filter((sum) => sum.currency === currency).map(({ minor }) => minor)),
    };
  });
}

/** What the dossier says of a client's money; undefined when there has been none. */
export async function clientMoney(app: App, rows: Reader, clientId: string): Promise<ClientMoney | undefined> {
  const today = dayOf(app.clock.wallNow());
  const client = await rows.get('client', clientId);
  if (!client) return undefined;
  const [debts, standings] = await Promise.all([rows.debts(clientId), rows.standingsOf(chase.name, [clientId])]);
  if (debts.length === 0 && (await rows.invoicesOf(clientId, 1)).length === 0) return undefined;
  const first = standings.sort((a, b) => (a.next < b.next ? -1 : 1)).slice(0, OPEN_SHOWN);
  const totals = debts.map((debt) => totalOfDebt(debt, today));
  const { money } = await settingsIn(rows);
  return {
    terms: await termsOf(rows, client),
    totals,
    ...(totals.some(({ overdue }) => overdue > 0) && { holdPercent: money.holdPercent }),
    open: await linesWith(rows, first, today),
  };
}

function totalOfDebt({ currency, owed, credit }: Debt, today: Day): CurrencyTotal {
  const buckets = agesOn(today)(owed);
  return { currency, owed: totalOf(buckets), overdue: overdueOf(buckets), credit };
}

/** All of a client's money, for its page and its statement of account. */
export const showAccount = question(
  {
    input: () => ({ clientId: id }),
    reads: [...INVOICE_LINES, 'setting', 'payment', 'credit', 'debt'],
    client: ({ clientId }) => clientId,
  },
  async (rows, { clientId }, app): Promise<ClientAccount> => {
    const today = dayOf(app.clock.wallNow());
    const client = await requireClient(rows, clientId);
    const [money, invoices, payments, credits] = await Promise.all([
      clientMoney(app, rows, clientId),
      rows.invoicesOf(clientId, ACCOUNT_LENGTH),
      rows.paymentsOf(clientId, ACCOUNT_LENGTH),
      rows.creditsOf(clientId),
    ]);
    const lines = await linesOf(
      rows,
      invoices.map((invoice) => invoice.id),
      today,
    );
    const nothing: ClientMoney = { terms: await termsOf(rows, client), totals: [], open: [] };
    return { ...(money ?? nothing), invoices: lines, payments, credits };
  },
);
