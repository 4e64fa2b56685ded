import type { Span } from '../line/found';
import { trimmed, without } from '../line/without';
import { restOf } from './dates';
import type { Said } from './doings';
import { clauseOf, type Sentence } from './sentence';

/** What came of it: the line without what comes next, without the day, and without words that only name the doing. */
export function outcomeOf(sentence: Sentence, said: Said | undefined, taken: readonly Span[]): string {
  const bare = said && bareNameOf(sentence, said);
  return trimmed(without(sentence.shown, [...taken, ...(bare ? [bare] : [])]));
}

/** "CALLED, they wait for the samples": the thought says nothing but the doing, which its kind says as well. */
function bareNameOf(sentence: Sentence, said: Said): Span | undefined {
  const { line, dates } = sentence;
  const { kind, direction } = said.doing;
  const clause = clauseOf(sentence, said);
  const rest =
    restOf(line, { from: clause.from, to: said.from }, dates) + restOf(line, { from: said.to, to: clause.to }, dates);
  const isPlain = kind === 'call' || kind === 'meeting';
  return isPlain &&
    rest === '' &&
    !TELLS.test(line.slice(said.from, said.to)) &&
    (direction !== 'in' || clause.to - clause.from < 30)
    ? said
    : undefined;
}

/** What nobody's answering says is the outcome itself. */
const TELLS =
  /answer|mail|vm|engaged|busy|reach|pick|left|tried|не |недо|занят|абонент|автоответ|вне |недоступ|выключ|nu |n-|ocupat|mesaj|casut|inchis/u;
