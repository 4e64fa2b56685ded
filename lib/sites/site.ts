import type { TextForLetter } from '../domain/dossier';
import type { ComposeReading, PageReading, SelectedLetter } from '../domain/pageReading';
import type { Step } from './generic/find';

/**
 * All that differs between webmails. Reading is pure: it looks at the document and changes nothing.
 * An ability that a webmail lacks is an optional method left out.
 */
export interface Site {
  name: string;

  /** Who takes part in what is open. Never throws on strange markup: what cannot be read is left out. */
  read(document: Document): PageReading;

  /** The visible rows of the list, cheap enough to be asked at every scroll: no layout is forced. */
  rows(document: Document): Row[];

  /** What the user has selected in the list. */
  selected?(document: Document): Selected;

  /** The page's documents that change: itself, and frames of the same origin when it shows letters in them. */
  documents(document: Document): Document[];

  /** The message being sent by this click or key, null when the event sends nothing. */
  sending?(event: Event): ComposeReading | null;

  /**
   * Where recipients are typed into editable parts of the page too: whether this part is the letter itself. Asked at
   * every key, so nothing is looked for.
   */
  isLetterText?(box: Element): boolean;

  /**
   * The key of the letter being written that this element is part of; left out where only one can be open. Asked when
   * something gets the focus.
   */
  composeOf?(element: Element): string | undefined;

  /**
   * Puts a text into the letter being written that has this key, and the subject where there is none: at the line where
   * the caret stands, else before all that is there, never in the place of anything. It sends nothing. Answers whether
   * the text stands in the letter; left out where it is not known that the webmail takes it.
   */
  insert?(document: Document, text: TextForLetter): boolean;

  /**
   * Where nobody knows how the page is built: looks through a part of it for whoever is named there. It goes on step by
   * step, so that no page holds up the window however much it holds; `ignores` are parts that are not the page's own.
   */
  look?(root: Node, ignores: (node: Node) => boolean): Iterable<Step | undefined>;

  /**
   * Makes room of `width` CSS pixels at the right; 0 gives it back.
   * Answers false when the page cannot be narrowed: the sidebar then opens over its margin, folded at first.
   */
  dock(document: Document, width: number): boolean;
}

/** Rows of the list that are selected. */
export interface Selected {
  rows: number;
  /** Of those, the letters that are known by their rows. */
  letters: SelectedLetter[];
}

/** One letter or conversation of the list. */
export interface Row {
  element: HTMLElement;
  /** The mark is put in as its first child. */
  anchor: HTMLElement;
  addresses: string[];
}
