/** How well a reader finds promises in a table of sentences. */
export interface Measure {
  /** Of what was found, the part that was meant. */
  precision: number;
  /** Of what was meant, the part that was found. */
  recall: number;
  misses: string[];
}

/** `meant` are sentences with what must be found in each, once; in `others` there is nothing to find. */
export function measure<Found, Meant>(
  meant: readonly (readonly [sentence: string, what: Meant])[],
  others: readonly string[],
  find: (sentence: string) => Found[],
  isMeant: (found: Found, what: Meant) => boolean,
): Measure {
  const misses: string[] = [];
  let found = 0;
  let right = 0;
  for (const [sentence, what] of meant) {
    const read = find(sentence);
    found += read.length;
    if (read.some((one) => isMeant(one, what))) right += 1;
    if (read.length !== 1 || !read.some((one) => isMeant(one, what)))
      misses.push(`${sentence} ${JSON.stringify(read)}`);
  }
  for (const sentence of others) {
    const read = find(sentence);
    found += read.length;
    if (read.length > 0) misses.push(`${sentence} ${JSON.stringify(read)}`);
  }
  return { precision: right / found, recall: right / meant.length, misses };
}

export function figures(name: string, { precision, recall }: Measure): string {
  return `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}
