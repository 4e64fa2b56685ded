const LAST = 8;
const FEWEST = 6;

/** The last figures of a number, by which it is found: one may have been written without its prefix. '' when it is none. */
export function phoneEnd(phone: string): string {
  const figures = figuresOf(phone);
  return figures.length < FEWEST ? '' : figures.slice(-LAST);
}

/** With both prefixes written, numbers are compared whole; where one has none, their ends have to do. */
export function isSamePhone(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith('+') && b.startsWith('+')) return figuresOf(a) === figuresOf(b);
  return phoneEnd(a) !== '' && phoneEnd(a) === phoneEnd(b);
}

function figuresOf(phone: string): string {
  return phone.replace(/\D/g, '');
}
