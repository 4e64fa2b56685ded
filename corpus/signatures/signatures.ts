import type { SignatureReading } from '../../lib/reading/signature/signature';

/** A letter as it came, and what its signature must give. All people, firms and numbers are invented. */
export interface Example {
  what: string;
  from: { address: string; name?: string };
  text: string;
  country: string;
  expected: SignatureReading;
}

export const letter = (
  what: string,
  country: string,
  from: string,
  text: string,
  expected: SignatureReading,
): Example => {
  const [, name, address = ''] = /^(?:(.*) )?<(.*)>$/.exec(from) ?? [];
  return { what, country, from: { address, ...(name && { name }) }, text, expected };
};
