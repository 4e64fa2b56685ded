import { v5 } from 'uuid';

/** The space of names of the rows that rules make; never to be changed. */
const RULES = '6f1c5d8a-0f5e-5b8e-9a55-3c0c6f3e9d21';

/** The id of what a rule makes, from what it is about (RFC 9562, version 5): every device makes the same row, once. */
export function ruleId(...about: string[]): string {
  return v5(JSON.stringify(about), RULES);
}
