/** The end of a letter that may be a signature. */
export interface Signature {
  /** One by one, without empty ones. */
  lines: string[];
  /** The same, cut where people put marks between name, post and company. */
  parts: string[];
  /** True when a farewell ("Best regards") stands before it, so that the first part is most likely a name. */
  afterFarewell: boolean;
  /** Lines of which the first is right below a sentence: a first name alone closes the letter there. */
  belowSentence: boolean;
}
