import { addressKey } from '../domain/address';
import type { PageReading } from '../domain/pageReading';

/** Milliseconds of work at a time; others wait for their answers. */
const SLICE_MS = 8;

/** What each address of a reading is looked up by. A page may name thousands of them, and none that is quickly read. */
export async function addressKeysIn(reading: PageReading): Promise<(address: string) => string | undefined> {
  const keys = new Map<string, string | undefined>();
  let from = performance.now();
  for (const text of addressesIn(reading)) {
    if (keys.has(text)) continue;
    keys.set(text, addressKey(text));
    if (performance.now() - from < SLICE_MS) continue;
    await new Promise((done) => setTimeout(done));
    from = performance.now();
  }
  return (address) => (keys.has(address) ? keys.get(address) : addressKey(address));
}

function* addressesIn({ own, messages, composes, selected = [], mentioned = [] }: PageReading): Generator<string> {
  yield* own;
  for (const { from, replyTo, to, cc } of messages) {
    for (const person of [from, replyTo, ...to, ...cc]) if (person) yield person.address;
  }
  for (const { to, cc, bcc } of composes) for (const { address } of [...to, ...cc, ...bcc]) yield address;
  for (const { people } of selected) for (const { address } of people) yield address;
  for (const { address } of mentioned) if (address.includes('@')) yield address;
}
