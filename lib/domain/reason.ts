/** Why there is a follow-up, as a code; it becomes words where it is shown, in the reader's language. */
export interface Reason {
  code: string;
  params: Record<string, string | number>;
}
