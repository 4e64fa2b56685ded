/** What a value without any text in it counts for. */
const EACH = 8;

/**
 * About how many characters a message holds, counted no further than `most`, whatever is in it: before it is looked at in
 * earnest, which costs a hundred times as much. What comes out larger than `most` is too large.
 */
export function weigh(message: unknown, most: number): number {
  let sum = 0;
  const left: unknown[] = [message];
  while (left.length > 0 && sum <= most) {
    const value = left.pop();
    sum += EACH;
    if (typeof value === 'string') sum += value.length;
    else if (Array.isArray(value)) {
      if (sum + value.length * EACH > most) return sum + value.length * EACH;
      for (const each of value) left.push(each);
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        sum += key.length;
        left.push((value as Record<string, unknown>)[key]);
        // Each that is put aside will count at least so much.
        if (sum + left.length * EACH > most) return sum + left.length * EACH;
      }
    }
  }
  return sum;
}
