import { companyDomain } from '../../domain/address';
import { once } from '../../domain/once';
import { spoken } from '../impersonation/personKeys';
import { endsAsCompany } from './companyWords';
import { isPost, namesPerson } from './posts';
import type { Signature } from './signatureText';

const WORD = "[\\p{Lu}\\d][\\p{L}\\d&'’+.-]{0,30}";
/** Capitals on a line of their own, or between marks on one: nothing else can be told from a name. */
const named = once(() => new RegExp(`^${WORD}(?: (?:& |and |und |и |de |of |și )?${WORD}){0,4}$`, 'u'));
/** "Head of Sales @ Willow Furniture", "CEO @Hart", "CEO at Hart". */
const atPattern = once(
  () => new RegExp(`^(?<post>.{2,60}?),? (?:@ ?|at )(?<company>${WORD}(?: (?:& |and |of )?${WORD}){0,4})$`, 'u'),
);
const SHORTEST = 4;

/**
 * A company that has neither legal form nor quotation marks: where the writer says to be of it, where the address is
 * called as it is, or where a firm calls itself a bakery or a group.
 */
export function readUnmarkedCompany(
  { lines }: Signature,
  address: string,
  name: string | undefined,
): string | undefined {
  for (const line of lines) {
    const { post = '', company } = atPattern().exec(line)?.groups ?? {};
    if (company && (namesPerson(post) || post === name)) return company;
  }
  const candidates = lines
    .flatMap((line) => [...line.split(/\s*[|•·]\s*/u), /\((?<inside>[^()]{2,60})\)$/u.exec(line)?.groups?.inside ?? ''])
    .filter((part) => named().test(part) && part !== name);
  return (
    candidates.find((part) => isNamedAs(part, address)) ??
    candidates.find((part) => endsAsCompany(part) && !isPost(part.split(' ').at(-1) ?? ''))
  );
}

const form = once(
  () => /(?<![\p{L}])(?:S\.?C\.?|S\.?R\.?L\.?|S\.?A\.?|LLC|Ltd\.?|Inc\.?|GmbH|ООО|АО|ЗАО|ИП)(?![\p{L}])/gu,
);

/** True when the address is at a domain of the company's name: "Willow Furniture" at willow-furniture.example. */
export function isNamedAs(company: string, address: string): boolean {
  const domain = companyDomain(address.toLowerCase());
  const label = domain?.split('.')[0] ?? '';
  const [said, known] = [joined(company.replace(form(), ' ')), joined(label)];
  // «ё» is spelt e, yo or io.
  return said.length >= SHORTEST && (said === known || said === known.replaceAll('io', 'e'));
}

function joined(name: string): string {
  return name
    .split(/[\s&'’"«»“”„.,+-]+/u)
    .map(spoken)
    .join('');
}
