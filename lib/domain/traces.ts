/** By what a person is known in what is kept. */
export interface Traces {
  /** As whom they are kept: at one client, or at several one after the other. */
  contactIds: string[];
  clientIds: string[];
  emails: string[];
  phones: string[];
  /** Their name, with all of its words. */
  names: string[];
  /** Words of their name by which nobody else at their clients is called: there, one of them alone means them. */
  words: string[];
}
