import type { Encoding } from '../../domain/bankColumns';
import { type Decoded, decode } from '../table/encoding';
import { knownWords } from './words';

/** The text of a bank's list; where its letters do not say how they are written, the words of banks tell. */
export function textOf(bytes: Uint8Array, given?: Encoding): Decoded {
  return decode(bytes, knownWords, given);
}

/** 1C may write for DOS; its own header, in letters that are the same in all, says so. */
export function dosTextOf(bytes: Uint8Array): string {
  return new TextDecoder('ibm866').decode(bytes);
}
