/** The package carries no types of its own; only this of it is used. */
declare module 'punycode/punycode.es6.js' {
  /** Every "xn--" label as the letters that it stands for. Throws RangeError for one that stands for none. */
  export function toUnicode(host: string): string;
}
