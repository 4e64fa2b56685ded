/**
 * Where a page stands within its site, and what its links lead to: Roundcube and SOGo say there which letter it is. Of
 * their own words those stay that tell folder and number apart, what is the user's is replaced.
 */
const OWN_WORDS = /([?&]_(?:task|action)=[a-z]{1,20}(?![^&#])|[?&]_(?:uid|mbox)=|\/so\/|\/Mail\/)/;

/** What divides an address; it may not stand in a part of it. */
const DIVIDES = /([/?#&=]+)/;

/** An address, or what follows its scheme, with everything replaced that is the user's. */
export function censoredPlace(address: string, censored: (text: string) => string): string {
  return address
    .split(OWN_WORDS)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.split(DIVIDES).map(partOf).join('')))
    .join('');

  function partOf(written: string): string {
    if (DIVIDES.test(written)) return written;
    const part = censored(decoded(written)).replace(/[?#&=%]/g, '-');
    return part.replace(/\//g, '%2F').replace(/\s+/g, '+');
  }
}

/** An address in a link may be written "ion%40firm.example". */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
