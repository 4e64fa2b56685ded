import type { Money } from '../../domain/money';
import type { FoundAmount } from '../amounts';
import { plainPattern } from '../amounts/plainPattern';
import type { Span } from '../line/found';
import { EACH, ROLES, type Role } from './words';

/** An amount of the document, and what the words around it call it. */
export interface CalledAmount {
  money: Money;
  role: Role | 'each';
}

const ROLE_PATTERNS = ROLES.map(
  ([words, role]) => [plainPattern(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu'), role] as const,
);
const IS_EACH = plainPattern(`^ ?\\(?(?:${EACH})`, 'u');
/** "КП № 118 НА 45 000 руб.", "invoice 20 FOR $500". */
const OF_HEAD = /^[\s,;:.()–—-]*(?:(?:на|в|for|pe|la|of|over) )?$/u;
/** "Between 10,000 and 12,000": the second is not the sum. */
const OF_RANGE =
  /(?:между|between|intre|от|from|de la) \d[\d.,' ]{0,15}(?:[a-zа-я]{1,6}\.? )?(?:и|and|si|до|to|la|pana la|по) $/u;
const SAME_IN_OTHER_MONEY = /^[\s(/=≈~]*$/u;

/** What each amount of a line is called; `headEnd` is the end of the document's name, number and date before it. */
export function calledIn(line: string, amounts: readonly FoundAmount[], headEnds: readonly Span[]): CalledAmount[] {
  let last: CalledAmount['role'] = 'plain';
  return amounts.flatMap(({ from, to, money, or }, index) => {
    const start = amounts[index - 1]?.to ?? 0;
    const before = line.slice(start, from);
    const isSame = index > 0 && SAME_IN_OTHER_MONEY.test(before);
    const head = headEnds.findLast(({ to: end }) => end <= from && OF_HEAD.test(line.slice(end, from)));
    // "Discount 10 %, invoice 5 for 900" is no discount of 900; "VAT on invoice 5: 200" is its VAT.
    const calling = head ? clauseOf(line.slice(start, Math.max(start, head.from))) : before;
    const said = OF_RANGE.test(before) ? 'part' : roleOf(withoutHeads(calling, start, headEnds));
    const role = IS_EACH.test(line.slice(to)) ? 'each' : (said ?? (isSame ? last : head ? 'total' : 'plain'));
    last = role;
    return [{ money, role }, ...(or ? [{ money: or, role }] : [])];
  });
}

/** «Счёт на аванс № 15»: what the document is called says nothing of the amount behind it. */
function withoutHeads(before: string, start: number, heads: readonly Span[]): string {
  return heads.reduce((text, { from, to }) => {
    const [first, end] = [Math.max(0, from - start), Math.max(0, to - start)];
    return end > first
      ? `${text.slice(0, first)}${'·'.repeat(Math.min(end, text.length) - Math.min(first, text.length))}${text.slice(end)}`
      : text;
  }, before);
}

function clauseOf(before: string): string {
  return before.slice(Math.max(...Array.from(',;.:!?', (mark) => before.lastIndexOf(mark))) + 1);
}

function roleOf(before: string): Role | undefined {
  let nearest: { from: number; to: number; role: Role } | undefined;
  for (const [pattern, role] of ROLE_PATTERNS) {
    for (const match of before.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const isNearer = !nearest || to > nearest.to || (to === nearest.to && match.index < nearest.from);
      if (isNearer) nearest = { from: match.index, to, role };
    }
  }
  return nearest?.role;
}

/** What the document is about, or the amounts that compete for it, likelier ones first. */
export interface Total {
  amount?: Money;
  amounts: Money[];
}

const ORDER: readonly CalledAmount['role'][] = ['due', 'total', 'plain', 'part', 'each', 'paid'];

/**
 * The amount that the letter calls its total, else the only one it has. Prices of one, taxes and parts are never it,
 * and where two compete there is none: a wrong amount is worse than one to be chosen. `called` in the order of
 * trust: file names, subject, text. What a credit note gives back without a minus may be meant with one.
 */
export function totalOf(called: readonly CalledAmount[], isCreditNote = false): Total {
  const inOrder = ORDER.flatMap((role) => called.filter((one) => one.role === role));
  const amounts = distinct(inOrder.map(({ money }) => money));
  // "Total 1,200, paid 200, due 1,000": what is due is not what the document is about.
  const totals = called.some(({ role }) => role === 'paid') ? ['due', 'total'] : undefined;
  const best = inOrder[0]?.role;
  const group = inOrder.filter(({ role }) => (totals ? totals.includes(role) : role === best));
  const [amount, ...rivals] = distinct(group.map(({ money }) => money));
  const isSure = amount && rivals.length === 0 && (best === 'due' || best === 'total' || best === 'plain');
  if (!isSure) return { amounts };
  if (!isCreditNote || amount.minor <= 0) return { amount, amounts };
  const givenBack = { ...amount, minor: -amount.minor };
  return { amounts: distinct([givenBack, amount, ...amounts]) };
}

function distinct(amounts: readonly Money[]): Money[] {
  return amounts.filter(
    (one, index) =>
      amounts.findIndex(({ minor, currency }) => minor === one.minor && currency === one.currency) === index,
  );
}
