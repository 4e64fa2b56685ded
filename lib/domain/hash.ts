import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of the digest that are kept: nobody finds two texts of one name, however many they try. */
const BYTES = 20;

/** A short name for a text, the same on every machine and in every session, and another for every other text. */
export function nameOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, BYTES));
}
