/** How many bytes a letter may still want at the end of a file that was cut off. */
const LONGEST_LETTER = 3;

/**
 * The text of a file: UTF-8 and UTF-16 by their marks; without one UTF-8 where the bytes allow it, which no other
 * encoding passes by chance; else the old encodings of Windows, Cyrillic or Central European by what they make of it.
 */
export function textOf(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  return utf8Of(bytes) ?? legacyOf(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function utf8Of(bytes: Uint8Array): string | undefined {
  for (let cut = 0; cut <= LONGEST_LETTER; cut += 1) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // Not UTF-8, or cut off within a letter: tried again without it.
    }
  }
  return undefined;
}

/** A word of Cyrillic letters alone, as no Romanian or Polish text makes one. */
const CYRILLIC_WORD = /(?<!\p{L})[А-яЁё]{3,}(?!\p{L})/gu;
const STRAY_CYRILLIC = /[A-Za-z][А-яЁё]|[А-яЁё][A-Za-z]/gu;

function legacyOf(bytes: Uint8Array): string {
  const cyrillic = new TextDecoder('windows-1251').decode(bytes);
  const sample = cyrillic.slice(0, 100_000);
  const words = sample.match(CYRILLIC_WORD)?.length ?? 0;
  const strays = sample.match(STRAY_CYRILLIC)?.length ?? 0;
  return words >= strays ? cyrillic : new TextDecoder('windows-1250').decode(bytes);
}

/** 1C may write for DOS; its own header, in letters that are the same in all, says so. */
export function dosTextOf(bytes: Uint8Array): string {
  return new TextDecoder('ibm866').decode(bytes);
}
