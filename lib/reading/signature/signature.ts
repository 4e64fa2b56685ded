import { readCompany } from './company';
import { readName } from './personName';
import { readPhones } from './phones';
import { readPost } from './post';
import { readSite } from './site';
import { signatureOf } from './tail';

/** What a letter's signature says of its writer, for the user to correct. Written by strangers: text and no more. */
export interface SignatureReading {
  name?: string;
  post?: string;
  company?: string;
  /** As E.164, in the order of the letter; fax numbers are left out. */
  phones: string[];
  /** The host, without "www.". */
  site?: string;
}

/**
 * Reads the signature at the end of a letter in English, Russian or Romanian. `text` is the writer's own words, without
 * the letters quoted below; `country` (ISO 3166, "MD") is for telephone numbers written without a country's code.
 * Never throws; what is not found is left out.
 */
export function readSignature(
  letter: { from: { address: string; name?: string }; text: string },
  country: string,
): SignatureReading {
  const signature = signatureOf(letter.text);
  const name = readName(letter.from, signature);
  const company = readCompany(signature, letter.from.address, name);
  const post = readPost(signature, [name, company]);
  const site = readSite(signature, letter.from.address);
  return {
    ...(name && { name }),
    ...(post && { post }),
    ...(company && { company }),
    phones: readPhones(signature, country),
    ...(site && { site }),
  };
}
