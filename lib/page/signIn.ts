import type { PageReading } from '../domain/pageReading';

/** Fields for a password, as far as anybody looks: a page has one or two. */
const FIELDS = 20;

/** A page that shows no mail and asks for a password says so: "open a letter" would be no help there. */
export function withSignIn(reading: PageReading, document: Document): PageReading {
  return reading.view === 'other' && asksForPassword(document) ? { ...reading, view: 'sign-in' } : reading;
}

function asksForPassword(document: Document): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="password"]')].slice(0, FIELDS);
  return fields.some((field) => !field.disabled && field.checkVisibility({ visibilityProperty: true }));
}
