/** Small letters of the alphabets that our documents are written in; plain text has no others that matter. */
const LETTERS = 'a-zà-ɏа-ӿ';

/**
 * A pattern over plain text (lib/reading/line/text.ts). A browser makes it ready many times sooner than one that knows
 * the letters of every alphabet: `\p{L}` and `\p{N}` in its source stand for ours.
 */
export function plainPattern(source: string, flags: string): RegExp {
  const ours = source.replace(/\[[^\]]*\]|\\p\{[LN]\}/gu, (found) =>
    found.startsWith('[')
      ? found.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '\\d')
      : found === '\\p{L}'
        ? `[${LETTERS}]`
        : '\\d',
  );
  return new RegExp(ours, flags);
}
