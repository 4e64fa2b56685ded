import type { FollowUpKind } from '../../domain/followUp';
import { anyOf, type Table } from '../line/text';

/*
 * Promises that name what will be so rather than who does it: "it will be in your folder", "you'll have access". What
 * happens by itself or by others ("the office will be closed") has none of these words.
 */

/** What one's own firm brings about. */
const THING = anyOf([
  'order|goods|samples?|parcel|shipment|delivery|replacement|parts?|pumps?|machines?|unit|equipment|materials?|stock',
  'account|access|portal|folder|login|licen[cs]e|job|work|repair|installation|set-?up|fix|issue|problem|error|mistake',
  'booking|order confirmation|label|keys?|cards?|brochures?|catalogues?|price list|prices?|list',
]);
const ITSELF = "(?:it|this|that|they|everything|all of (?:it|them))(?:'ll| will)";

const SENT = anyOf([
  '(?:re)?sent(?: out| over| off)?|e-?mailed|forwarded|shared|uploaded|posted|submitted|confirmed',
  'with you|in (?:your|the|our) (?:[a-z]+ ){0,2}(?:folder|inbox|mailbox|in-?box|mail|e-?mail|drive|portal)',
]);
const DONE = anyOf([
  'shipped|dispatched|delivered|issued|prepared|ready|done|fixed|sorted(?: out)?|finished|completed|activated',
  'replaced|repaired|installed|updated|corrected|resolved|finali[sz]ed|set up|reset|restored',
  'unlocked|live|on (?:its|their|the) way|on your (?:desk|table|doorstep)|up and running',
]);

/** `papers` are what goes by letter, `fromMe` is what must not follow. */
export function outcomes(papers: string, fromMe: string): Table<FollowUpKind> {
  const of = (things: string) =>
    `(?<=(?<![a-z])(?:the|your|our|all|both|a|an|new|updated|revised) (?:[a-z-]+ ){0,2}(?:${things}) (?:[a-z]+ ){0,2})`;
  return [
    [`(?:${ITSELF}|${of(papers)}will|${of(THING)}will) be (?:all |fully )?${SENT}${fromMe}`, 'letter'],
    [`(?:${ITSELF}|${of(papers)}will|${of(THING)}will) be (?:all |fully )?${DONE}${fromMe}`, 'other'],
    [`(?:${of(papers)}|it )(?:is|are) with you(?= (?:by|on|tomorrow|first))`, 'letter'],
    [
      "you(?:'ll| will| shall) (?<doing>(?:have|get|be given|receive|regain) (?:full |temporary |the |your )?(?:access|login|password))",
      'other',
    ],
  ];
}

const DAY = anyOf([
  '(?:tomorrow|today|tonight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:end|beginning) of|\\d)',
  '(?:this|next|first|later) (?:[a-z]+day|week|month|thing)',
]);
/** The first promise has a day of its own: "the offer and the catalogue on Friday" is one promise. */
const AFTER_DAY = '(?:tomorrow|today|tonight|day|morning|afternoon|evening|noon|week|month|\\d)';

/** "I'll send the quote tomorrow AND THE drawings on Friday": the verb is not said again. */
export function verbLeftOut(papers: string): Table<FollowUpKind> {
  const thing = `(?:[a-z-]+ ){0,2}(?:${papers}|${THING})(?: for [a-z]+)?`;
  const hasNoVerb = '(?![^,;:]{0,60} (?:was|were|is|are|has|have|will)(?![a-z]))';
  return [
    [
      `(?<=${AFTER_DAY}(?:,? and (?:then )?|, ))(?:the|a|an|your|our|my|its)(?= ${thing} (?:on |by |before |at )?${DAY})${hasNoVerb}`,
      'letter',
    ],
  ];
}
