import type { FollowUpKind } from '../../domain/followUp';
import type { Table } from '../line/text';

/**
 * How a language promises. All words are patterns over plain text (lib/reading/line/text.ts): small letters, without
 * diacritics. Who promises is a matter of the table: this shape serves the writer's own doings as well as a client's
 * promises to pay.
 */
export interface PromiseWords {
  /** No sentence in another script is looked at, and none of its patterns made ready for it. */
  script: 'Cyrillic' | 'Latin';
  /** The small letters of its alphabet, as in a class of characters; where they are not said, all that there are. */
  letters?: string;
  /**
   * Kinds of words that `promises` names by a sign instead of spelling them out each time: patterns so long would take
   * the browser longer to make ready than the letter to read. Each is put over what it finds, letter for letter, the
   * later ones over what is left; a pattern names it as `${sign}+`. A sign is a character that no line can hold: of
   * U+0080 to U+009F, which `tidy` takes out, or of U+E000 to U+F8FF, which the grammar takes out.
   */
  signs?: Table<string>;
  /**
   * What is promised: person, tense and verb in one pattern, so that "Anna will call" is none. Where two begin at the
   * same word the earlier one is right.
   */
  promises: Table<FollowUpKind>;
  /** Once something was promised: "I'll check AND CALL you". Empty where verbs name the person. */
  goesOn: Table<FollowUpKind>;
  /** Joins thoughts: "and", "but". */
  and: string;
  /** Right before the promise, or a word or two away, it takes the promise back: «не». */
  not: string;
  /** In the same clause, or in one that says nothing else, it takes the promise back: "maybe", "let's". */
  unsure: string;
  /** Begins a clause that the one before speaks about: «не уверен, ЧТО смогу». */
  that?: string;
  /** Makes the sentence a condition. */
  condition: string;
  /** What looks like a condition and is a courtesy, or means "whether". */
  courtesy: string;
  /** Before the date of a document: "the invoice OF 12 November". */
  dated: string;
  /** Beside a date in a clause of its own: "PROBABLY on Friday". */
  beside: string;
  /** Persons beside the verb, not worth repeating in a follow-up's text. */
  persons: string;
}
