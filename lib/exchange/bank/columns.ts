import type { Column, Columns } from '../../domain/bankColumns';
import { nameOfText } from '../../domain/hash';
import { plain, tidy } from '../../reading/line/text';
import { amountsByBalance } from './balances';
import type { Content } from './contents';
import type { Row } from './csvRows';
import { currencyIn } from './moneyCells';
import { type Meaning, meaningOf, wordKey } from './words';

/** What a column's name means, in the light of what stands in it. */
export interface NamedColumn {
  index: number;
  name: string;
  meaning: Meaning | undefined;
  /** The whole name is known, not only words in it. */
  isWhole: boolean;
  /** The currency that stands beside the name: "Amount (EUR)". */
  money: string | undefined;
  content: Content | undefined;
}

/** The columns by their names; what cannot be what its name says is left without a meaning. */
export function nameColumns(header: readonly string[], contents: readonly Content[], usual: string): NamedColumn[] {
  return header.map((name, index) => {
    const { name: bare, money } = withoutMoney(name, usual);
    const content = contents[index];
    const { meanings, isWhole } = meaningOf(bare);
    const said = meanings.find((one) => NAMES.includes(one) && holdsAccounts(content));
    const meaning =
      (said && ACCOUNT_OF[said]) ??
      meanings.find((one) => holds(one, content)) ??
      meanings.find((one) => mayHold(one, content));
    return { index, name, meaning, isWhole, money, content };
  });
}

const MONEY_BESIDE =
  /^(?<name>.*?)(?:[\s,]+(?:in|w|v|en|в|i))?[\s,]*[([]?\s*(?<word>\p{Lu}{3}|\p{L}{2,4}\.?|\p{Sc})\s*[)\]]?$/u;

/** "Amount (EUR)", "Сумма, руб.", "Částka CZK": a name and its currency. */
function withoutMoney(written: string, usual: string): { name: string; money: string | undefined } {
  const cell = tidy(written.slice(0, 80));
  const { name, word } = MONEY_BESIDE.exec(cell)?.groups ?? {};
  if (!name || !word) return { name: cell, money: undefined };
  // Words may be codes by chance ("all", "sum", "top"): codes are in capitals, or in brackets.
  const isSaid = /\p{Sc}/u.test(word) || (/^\p{Lu}{3}$/u.test(word) ? true : /[,([]/u.test(cell));
  const money = isSaid ? currencyIn(word, usual) : undefined;
  return money ? { name, money } : { name: cell, money: undefined };
}

/** In so many of its cells a column must hold what its name says; a few may be amiss. */
const MOST_OF = 0.5;

const DATES: readonly Meaning[] = ['bookedDate', 'date', 'valueDate'];
const AMOUNTS: readonly Meaning[] = ['accountAmount', 'amount', 'otherAmount', 'debit', 'credit'];
const NAMES: readonly Meaning[] = ['counterparty', 'payer', 'payee', 'name'];
/** Some banks call the other side's account "Counterparty", or the payer's "Sender". */
const ACCOUNT_OF: Partial<Record<Meaning, Meaning>> = {
  counterparty: 'counterAccount',
  payer: 'payerAccount',
  payee: 'payeeAccount',
};

function holdsAccounts(content: Content | undefined): boolean {
  return content !== undefined && content.filled > 0 && content.accounts >= MOST_OF;
}

const CURRENCIES: readonly Meaning[] = ['accountCurrency', 'currency', 'otherCurrency'];

/** The cells are of the kind that the name says: of two meanings of one word, this one. */
function holds(meaning: Meaning, content: Content | undefined): boolean {
  if (!content || content.filled === 0) return true;
  if (DATES.includes(meaning)) return content.dates > 0;
  if (AMOUNTS.includes(meaning)) return content.amounts > 0 && content.dates < 1;
  if (CURRENCIES.includes(meaning)) return content.currencies >= MOST_OF;
  if (meaning === 'direction') return content.directions > 0;
  if (NAMES.includes(meaning)) return content.dates < MOST_OF && content.amounts < MOST_OF;
  return content.dates < 1 || meaning === 'other' || meaning === 'reference';
}

/** Nothing in the cells speaks against it: they may all be amiss. */
function mayHold(meaning: Meaning, content: Content | undefined): boolean {
  const { dates = 0, amounts = 0 } = content ?? {};
  if (DATES.includes(meaning)) return amounts < MOST_OF;
  if (AMOUNTS.includes(meaning)) return dates < MOST_OF;
  if (CURRENCIES.includes(meaning)) return dates < MOST_OF && amounts < MOST_OF;
  return meaning === 'direction';
}

/** The best columns for a meaning first: `ranks` from the best, and in each the fuller ones, then those to the left. */
function pick(columns: readonly NamedColumn[], ...ranks: Meaning[]): NamedColumn | undefined {
  for (const rank of ranks) {
    const [best] = columns
      .filter(({ meaning, content }) => meaning === rank && (!content || content.filled > 0 || isEmpty(columns)))
      .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || a.index - b.index);
    if (best) return best;
  }
  // A column that is empty in this list may be filled in the next.
  return ranks.flatMap((rank) => columns.filter(({ meaning }) => meaning === rank))[0];
}

function isEmpty(columns: readonly NamedColumn[]): boolean {
  return columns.every(({ content }) => (content?.filled ?? 0) === 0);
}

/** Which column holds what, as far as names and contents tell. `own` are accounts known to be the user's. */
export function guessColumns(columns: readonly NamedColumn[], usual: string, own: ReadonlySet<string>): Columns {
  const money = moneyColumns(columns, usual);
  const sides = sideColumns(columns, own);
  return withoutNothing({
    date: pick(columns, 'bookedDate', 'date', 'valueDate')?.index,
    ...money,
    ...sides,
    ...textColumns(columns),
    status: pick(columns, 'status')?.index,
  });
}

type Found = { [Key in keyof Columns]?: Columns[Key] | undefined };

function withoutNothing(found: Found): Columns {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Columns;
}

/** What the payer wrote may stand in two columns; where there is none, their reference is all that they wrote. */
function textColumns(columns: readonly NamedColumn[]): Found {
  const reference = pick(columns, 'reference');
  const [purpose, details] = ofMeaning(columns, 'purpose').filter(isFilled);
  const text = ofMeaning(columns, 'text').find(isFilled);
  const isAll = !purpose && !text && reference && isFilled(reference);
  return {
    purpose: (purpose ?? text ?? (isAll ? reference : pick(columns, 'purpose', 'text')))?.index,
    details: details?.index,
    reference: isAll ? undefined : reference?.index,
  };
}

function ofMeaning(columns: readonly NamedColumn[], meaning: Meaning): NamedColumn[] {
  return columns.filter((one) => one.meaning === meaning).sort((a, b) => Number(b.isWhole) - Number(a.isWhole));
}

function isFilled({ content }: NamedColumn): boolean {
  return (content?.filled ?? 0) > 0;
}

/** What tells how much came or went. */
function moneyColumns(columns: readonly NamedColumn[], usual: string): Found {
  const [debit, credit] = [pick(columns, 'debit'), pick(columns, 'credit')];
  const amount = amountColumn(columns, usual);
  // An amount in the account's money beside in and out in that of the card is what counts.
  const isPlain = !amount?.money || amount.money === debit?.money;
  if (debit && credit && (!amount || isPlain)) {
    return { debit: debit.index, credit: credit.index, ...currencyOf(columns, credit, usual) };
  }
  if (!amount) return { debit: debit?.index, credit: credit?.index, ...currencyOf(columns, credit ?? debit, usual) };
  return { amount: amount.index, direction: directionColumn(columns, amount), ...currencyOf(columns, amount, usual) };
}

function amountColumn(columns: readonly NamedColumn[], usual: string): NamedColumn | undefined {
  const account = pick(columns, 'accountAmount');
  if (account) return account;
  const plain = columns.filter(({ meaning }) => meaning === 'amount');
  plain.sort((a, b) => Number(b.isWhole) - Number(a.isWhole));
  const named = plain.filter(({ money }) => money);
  const own = named.find(({ money }) => money === usual);
  return own ?? plain.find(({ money }) => !money) ?? named[0] ?? pick(columns, 'otherAmount');
}

/** Among so few rows one that is amiss is many. */
const FEW_ROWS = 4;

/** A type may say which way the money went, or what kind of transfer it was: its cells tell, and the amounts. */
function directionColumn(columns: readonly NamedColumn[], amount: NamedColumn): number | undefined {
  const said = pick(columns, 'direction');
  if (said) return said.index;
  if (amount.content?.hasMinus) return undefined;
  const says = (share: number) => (one: NamedColumn) => (one.content?.directions ?? 0) >= share;
  const most = (amount.content?.filled ?? 0) > FEW_ROWS ? NEARLY_ALL : MOST_OF;
  const types = columns.filter(({ meaning }) => meaning === 'type');
  const nameless = columns.filter(({ meaning, name }) => meaning === undefined && name === '');
  return (types.find(says(most)) ?? nameless.find(says(1)))?.index;
}

/** The currency of that very amount: named beside it, or in a column of its kind, the nearest. */
function currencyOf(columns: readonly NamedColumn[], amount: NamedColumn | undefined, usual: string): Found {
  if (!amount) return {};
  if (amount.money) return { money: amount.money };
  const near = (meaning: Meaning) =>
    columns
      .filter((one) => one.meaning === meaning && !isOfNoCurrency(one))
      .sort((a, b) => distance(a.index, amount.index) - distance(b.index, amount.index))[0];
  const kinds: Meaning[] =
    amount.meaning === 'otherAmount'
      ? ['otherCurrency', 'currency']
      : amount.meaning === 'accountAmount'
        ? ['accountCurrency', 'currency']
        : ['currency', 'accountCurrency', 'otherCurrency'];
  for (const kind of kinds) {
    const found = near(kind);
    // Behind an amount of another kind it is that one's: "Amount in UAH; Amount as used; Currency".
    if (found && !belongsToOther(columns, amount, found)) return { currency: found.index };
  }
  const other = columns.find(({ meaning, money }) => AMOUNTS.includes(meaning ?? 'other') && money);
  return other?.money && other.money === usual ? { money: other.money } : {};
}

/** Words that are no currencies in all of several rows: the column is called so by mistake. */
function isOfNoCurrency({ content }: NamedColumn): boolean {
  return content !== undefined && content.filled > 2 && content.currencies === 0;
}

function belongsToOther(columns: readonly NamedColumn[], amount: NamedColumn, currency: NamedColumn): boolean {
  const before = columns[currency.index - 1];
  if (amount.meaning !== 'accountAmount' || currency.meaning !== 'currency') return false;
  return before?.meaning === 'otherAmount' || columns.some(({ meaning }) => meaning === 'accountCurrency');
}

/** What stands right behind is nearer than what stands before. */
function distance(index: number, from: number): number {
  return index > from ? index - from : from - index + 0.5;
}

/** Who the other side is, and their account. */
function sideColumns(columns: readonly NamedColumn[], own: ReadonlySet<string>): Found {
  const counter = pick(columns, 'counterparty');
  const name = nameColumn(columns);
  const [payer, payee] = [pick(columns, 'payer'), pick(columns, 'payee')];
  const accounts = accountColumns(columns, own);
  // "Counterparty" alone, empty, beside "Name" is the other side's account; the name of the counterparty is not.
  const isBare = counter && !wordKey(counter.name).includes(' ');
  if (isBare && name && !isFilled(counter) && isFilled(name)) {
    return { payer: name.index, account: counter.index, ...accounts };
  }
  const isCounter = counter && (isFilled(counter) || !(payer && isFilled(payer)));
  if (!isCounter && payer && payee) return { payer: payer.index, payee: payee.index, ...accounts };
  return { payer: (counter ?? payer ?? payee ?? name)?.index, ...accounts };
}

/** A bare "Name" beside the own account's name or number is as likely the own. */
function nameColumn(columns: readonly NamedColumn[]): NamedColumn | undefined {
  const name = pick(columns, 'name');
  return name && !isOwn(name, new Set()) ? name : undefined;
}

function accountColumns(columns: readonly NamedColumn[], own: ReadonlySet<string>): Found {
  const counter = pick(columns, 'counterAccount');
  const [payer, payee] = [pick(columns, 'payerAccount'), pick(columns, 'payeeAccount')];
  if (!counter && payer && payee) return { account: payer.index, payeeAccount: payee.index };
  const said = counter ?? payer ?? payee;
  if (said) return { account: said.index };
  const plain = columns.filter(({ meaning }) => meaning === 'account');
  // Of two accounts, one is the own: which, is not guessed.
  const others = plain.filter((one) => !isOwn(one, own));
  return others.length === 1 ? { account: others[0]?.index } : {};
}

/** The same in all of several rows, or known from the lines above the table. */
function isOwn({ content }: NamedColumn, own: ReadonlySet<string>): boolean {
  if (content?.only === undefined) return false;
  return content.filled > 1 || own.has(accountKey(content.only));
}

export function accountKey(written: string): string {
  return written.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** Names a bank's layout: lists with the same header are read the same way. */
export function layoutOf(header: readonly string[], contents: readonly Content[]): string {
  if (header.some((name) => name !== '')) return nameOfText(header.map((name) => plain(tidy(name))).join('\n'));
  const kindOf = ({ dates, amounts, filled }: Content) =>
    filled === 0 ? 'empty' : dates >= MOST_OF ? 'date' : amounts >= MOST_OF ? 'amount' : 'text';
  return nameOfText(`no header\n${contents.map(kindOf).join('\n')}`);
}

/** How many of the row's cells are names of columns; a header has a date's and an amount's among them. */
export function headerScore(row: readonly string[], usual: string): number {
  const named = nameColumns(row, [], usual).filter(({ meaning }) => meaning !== undefined);
  const has = (...meanings: Meaning[]) => named.some(({ meaning }) => meaning && meanings.includes(meaning));
  if (!has(...DATES) || !has(...AMOUNTS)) return 0;
  return named.reduce((sum, { isWhole }) => sum + (isWhole ? 2 : 1), 0);
}

/** Lists without names may end in lines of text. */
const NEARLY_ALL = 0.8;

/** Columns without names, by what stands in them: only what cannot be anything else. */
export function guessByContent(contents: readonly Content[], rows: readonly Row[], usual: string): Columns {
  const of = (is: (content: Content) => boolean) =>
    contents.flatMap((content, index) => (content.filled > 0 && is(content) ? [index] : []));
  const dates = of(({ dates }) => dates >= NEARLY_ALL);
  const amounts = of(({ amounts, dates }) => amounts >= NEARLY_ALL && dates < MOST_OF);
  const currencies = of(({ currencies, directions }) => currencies >= NEARLY_ALL && directions < MOST_OF);
  const directions = of(({ directions }) => directions >= NEARLY_ALL);
  const known = amounts.length > 1 ? amountsByBalance(rows, amounts, usual) : undefined;
  const signed = amounts.filter((index) => contents[index]?.hasMinus);
  const amount = amounts.length === 1 ? amounts[0] : signed.length === 1 ? signed[0] : undefined;
  const texts = of(({ dates, amounts, currencies, directions }) => dates + amounts + currencies + directions < MOST_OF);
  const [longest] = texts.sort((a, b) => (contents[b]?.length ?? 0) - (contents[a]?.length ?? 0));
  return withoutNothing({
    date: dates[0],
    ...(known ?? { amount }),
    direction:
      amount !== undefined && !known && signed.length === 0 && directions.length === 1 ? directions[0] : undefined,
    currency: currencies.length === 1 ? currencies[0] : undefined,
    purpose: longest,
  });
}

export function isColumn(name: string): name is Column {
  return !['dateOrder', 'money', 'encoding'].includes(name);
}
