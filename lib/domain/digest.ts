/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of 8. */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && ![2, 3, 5, 7, 11, 13, 17].some((divisor) => divisor < n && n % divisor === 0),
);
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);
const ROUND = Int32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)) | 0);
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)) | 0);

const BLOCK = 64;

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, as 64 hexadecimal digits. For a text that is to be known again and not kept,
 * where nobody may write two that are taken for one. The browser's own answers later, and a transaction of the store
 * does not wait for it.
 */
export function digestOf(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  const hash = Int32Array.from(START);
  const words = new Int32Array(BLOCK);
  for (let at = 0; at < bytes.length; at += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
    mix(hash, words);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** With a bit of 1, zeros, and the length in bits, to whole blocks. */
function padded(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = Math.ceil((text.length + 9) / BLOCK) * BLOCK;
  const bytes = new Uint8Array(length);
  bytes.set(text);
  bytes[text.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(length - 8, BigInt(text.length) * 8n);
  return bytes;
}

function mix(hash: Int32Array, words: Int32Array): void {
  const at = (i: number) => words[i] ?? 0;
  for (let i = 16; i < BLOCK; i++) {
    const [early, late] = [at(i - 15), at(i - 2)];
    const small = right(early, 7) ^ right(early, 18) ^ (early >>> 3);
    const large = right(late, 17) ^ right(late, 19) ^ (late >>> 10);
    words[i] = at(i - 16) + small + at(i - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < BLOCK; i++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + chosen + (ROUND[i] ?? 0) + at(i)) | 0;
    const two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + most;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) hash[i] = (hash[i] ?? 0) + word;
}

function right(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
