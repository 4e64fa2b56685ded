import { SaxesParser } from 'saxes';
import { isCurrency, type Money, minorDigits } from '../../domain/money';
import { isDue } from '../../domain/wallClock';
import { minorOf } from '../../reading/amounts/figures';
import type { BankFacts } from './bankLine';
import { shownCell, stop } from './problem';

/** An element with what stands in it; namespaces are left out, as the versions of camt.053 differ in little else. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
  /** The line of the file, from 1. */
  line: number;
}

/** Deeper than any statement of a bank. */
const DEEPEST = 64;

/** True for a file of XML: no list in another format begins so. */
export function looksLikeCamt(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/**
 * The booked movements of a camt.053 statement (ISO 20022, any version). A batch is taken apart where each of its
 * payments says its own amount. A document type is refused: no bank writes one, and entities of the writer's own are
 * how files of XML attack their reader.
 */
export function readCamt(text: string): BankFacts[] {
  const facts: BankFacts[] = [];
  let statements = 0;
  eachElement(text, (element) => {
    if (element.name === 'Ntry') facts.push(...movementsOf(element));
    if (element.name === 'Stmt' || element.name === 'Rpt') statements += 1;
  });
  if (statements === 0) stop('unknown-format');
  return facts;
}

/** Calls back with every entry and statement, complete; entries are not kept, so that a long file takes little room. */
function eachElement(text: string, onElement: (element: Element) => void): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false, position: true } as { xmlns: false });
  const open: Element[] = [];
  const line = () => parser.line;
  parser.on('error', () => stop('bad-xml', { line: firstWrong(text, line()) }));
  parser.on('doctype', () => stop('bad-xml', { line: line() }));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= DEEPEST) stop('bad-xml', { line: line() });
    open.push({ name: name.replace(/^.*:/u, ''), attributes, text: '', children: [], line: line() });
  });
  const addText = (written: string) => {
    const last = open.at(-1);
    if (last) last.text += written;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    if (element.name === 'Ntry' || element.name === 'Stmt' || element.name === 'Rpt') onElement(element);
    else open.at(-1)?.children.push(element);
  });
  parser.write(text);
  if (open.length > 0) stop(lineOfBareAmpersand(text) ? 'bad-xml' : 'cut-off', { line: firstWrong(text, line()) });
  parser.close();
}

/** A bare "&" (a company's name) swallows what follows, up to the end of the file: it is named, not where that ended. */
function firstWrong(text: string, line: number): number {
  return Math.min(lineOfBareAmpersand(text) ?? line, line);
}

function lineOfBareAmpersand(text: string): number | undefined {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const opaque = OPAQUE.find(([begin]) => text.startsWith(begin, at));
    if (opaque) {
      const [begin, end] = opaque;
      const until = text.indexOf(end, at + begin.length);
      const after = until < 0 ? text.length : until + end.length;
      for (; at < after; at++) if (text[at] === '\n') line++;
      continue;
    }
    if (text[at] === '\n') line++;
    if (text[at] === '&' && BARE_AMPERSAND.test(text.slice(at, at + LONGEST_ENTITY))) return line;
    at++;
  }
  return undefined;
}

/** What may hold any sign: from where to where. */
const OPAQUE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

const LONGEST_ENTITY = 30;

const BARE_AMPERSAND = /^&(?!#?[\p{L}\p{N}]{1,10};)/u;

function movementsOf(entry: Element): BankFacts[] {
  const status = at(entry, 'Sts', 'Cd')?.text ?? at(entry, 'Sts')?.text ?? 'BOOK';
  if (status.trim() !== 'BOOK') return [];
  const sign = signOf(entry);
  const amount = amountOf(at(entry, 'Amt') ?? stop('no-amount', { line: entry.line }), sign);
  const payments = all(entry, 'NtryDtls').flatMap((details) => all(details, 'TxDtls'));
  const amounts = payments.map((payment) => at(payment, 'Amt') ?? at(payment, 'AmtDtls', 'TxAmt', 'Amt'));
  const parts = amounts.map((part) => part && amountOf(part, sign));
  const sum = parts.reduce((total, part) => total + (part?.minor ?? Number.NaN), 0);
  const isApart =
    payments.length > 1 && sum === amount.minor && parts.every((part) => part?.currency === amount.currency);
  if (!isApart) return [factsOf(entry, payments.length === 1 ? payments[0] : undefined, amount)];
  return payments.map((payment, index) => factsOf(entry, payment, parts[index] ?? amount));
}

function factsOf(entry: Element, payment: Element | undefined, amount: Money): BankFacts {
  const side = amount.minor < 0 ? 'Cdtr' : 'Dbtr';
  const parties = payment && at(payment, 'RltdPties');
  const name = parties && (at(parties, side, 'Nm') ?? at(parties, side, 'Pty', 'Nm'));
  const account = parties && at(parties, `${side}Acct`, 'Id');
  const remittance = payment && at(payment, 'RmtInf');
  const said = remittance && [
    ...all(remittance, 'Ustrd'),
    ...all(remittance, 'Strd').flatMap((one) => [
      at(one, 'RfrdDocInf', 'Nb'),
      at(one, 'CdtrRefInf', 'Ref'),
      ...all(one, 'AddtlRmtInf'),
    ]),
  ];
  const purpose = said
    ?.map((one) => one?.text.trim())
    .filter(Boolean)
    .join(' ');
  const endToEnd = payment && at(payment, 'Refs', 'EndToEndId')?.text.trim();
  const ids = [
    payment && at(payment, 'Refs', 'AcctSvcrRef')?.text,
    at(entry, 'AcctSvcrRef')?.text,
    endToEnd === 'NOTPROVIDED' ? undefined : endToEnd,
    at(entry, 'NtryRef')?.text,
  ];
  return {
    date: dayOf(entry),
    amount,
    payer: name?.text ?? '',
    account: (account && (at(account, 'IBAN') ?? at(account, 'Othr', 'Id'))?.text) ?? '',
    purpose: purpose || at(entry, 'AddtlNtryInf')?.text || (payment && at(payment, 'AddtlTxInf')?.text) || '',
    reference: ids.find((id) => id?.trim()) ?? '',
  };
}

function dayOf(entry: Element): string {
  for (const name of ['BookgDt', 'ValDt']) {
    const written = at(entry, name, 'Dt') ?? at(entry, name, 'DtTm');
    const day = written?.text.trim().slice(0, 10);
    if (day && isDue(day)) return day;
    if (written) stop('not-a-date', { line: written.line, cell: shownCell(written.text) });
  }
  stop('not-a-date', { line: entry.line, cell: '' });
}

/** A reversal turns the entry round: a credit taken back goes out. */
function signOf(entry: Element): 1 | -1 {
  const indicator = at(entry, 'CdtDbtInd');
  const word = indicator?.text.trim();
  if (word !== 'CRDT' && word !== 'DBIT') {
    stop('unknown-direction', { line: (indicator ?? entry).line, cell: shownCell(word ?? '') });
  }
  return word === 'CRDT' ? 1 : -1;
}

/** An XML decimal: a point before the cents, nothing between thousands. */
function amountOf({ text, attributes, line }: Element, sign: 1 | -1): Money {
  const currency = attributes.Ccy ?? '';
  if (!isCurrency(currency)) stop('unknown-currency', { line, cell: shownCell(currency) });
  const { whole = '', fraction = '' } =
    /^(?<whole>\d{1,15})(?:\.(?<fraction>\d{1,5}))?$/u.exec(text.trim())?.groups ?? {};
  const minor = whole ? minorOf({ negative: false, whole, fraction }, minorDigits(currency)) : undefined;
  if (minor === undefined) stop('not-an-amount', { line, cell: shownCell(text) });
  return { minor: sign * minor || 0, currency };
}

function all(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

function at(element: Element, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((one, name) => one?.children.find((child) => child.name === name), element);
}
