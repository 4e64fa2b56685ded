import type { Finder, Found } from './found';
import { anyOf, lookUp, wholeWords, wordsIn } from './text';
import type { Words } from './words';

/** "2 days before", «через неделю после», "cu o zi înainte de": they move the date that stands right after them. */
export function shiftsIn({ numbers, units, count, before, after, dayBefore, dayAfter }: Words): Finder {
  const whole = numbers.filter(([, value]) => Number.isInteger(value));
  const days = units.filter(([, unit]) => unit !== 'minute' && unit !== 'hour');
  const [numberOf, unitOf] = [lookUp(whole), lookUp(days)];
  const isBefore = lookUp([[before, true]]);
  const lead = `(?:(?:${count.before}|за |cu |спустя )?)`;
  const pattern = wholeWords(
    anyOf([
      `${lead}(?<amount>\\d{1,3}|${wordsIn(whole)})${count.oneUnsaid ? '?' : ''} ?(?:${count.of || '(?!)'})?(?:(?<working>${count.working}) ?)?(?<unit>${wordsIn(days)})(?: (?<workingAfter>${count.working}))? (?<way>${anyOf([before, after])})(?= )`,
      `(?:${anyOf([dayBefore && `(?<dayBefore>${dayBefore})`, dayAfter && `(?<dayAfter>${dayAfter})`])})(?= )`,
    ]),
  );

  return (line) =>
    Array.from(line.matchAll(pattern), (match): Found => {
      const group = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length, loose: true, shy: true };
      if (group.dayBefore || group.dayAfter) {
        return { ...span, what: 'shift', amount: group.dayBefore ? -1 : 1, unit: 'day', working: false };
      }
      const amount = group.amount ? (numberOf(group.amount) ?? Number(group.amount)) : 1;
      const working = Boolean(group.working ?? group.workingAfter);
      const unit = unitOf(group.unit ?? '') ?? 'day';
      return { ...span, what: 'shift', amount: isBefore(group.way ?? '') ? -amount : amount, unit, working };
    });
}
