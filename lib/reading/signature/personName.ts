import { addressKey } from '../../domain/address';
import { looksLikeCompany } from './company';
import { isPost } from './posts';
import type { Signature } from './tail';

const LONGEST_NAME = 80;

/** A title before the name, as it is written on doors. */
const TITLE = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Ing|Ec|Av|Jur|Dl|Dna)\\.? )?';

/** "p.p. Anna Novak", "ИП Белов Олег", "Anna (she/her)": what stands around a name and is no part of it. */
const AROUND_NAME = /^(?:p\.? ?p\.?|i\. ?[AV]\.|ИП|Индивидуальный предприниматель) |\s*\([^()]*\)$/giu;

/** "Anna", "Соколова А. В.", "van der Berg", "O'Neill", "Ion-Marin"; two to four words of which the first is a name. */
const PERSON = new RegExp(
  `^${TITLE}\\p{Lu}[\\p{L}'’-]*(?: (?:\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.(?: ?\\p{Lu}\\.)?|de|da|van|von|der|den|al|el|bin)){0,3}$|^\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?\\p{Lu}[\\p{L}'’-]+$`,
  'u',
);

const GREETING =
  /^(?:hello|hi|hey|dear|good|greetings|здравствуйте|добр(?:ый|ое|ого)|уважаем\p{L}+|привет|доброго|bun[aă]|salut|stimat\p{L}*|drag[aă])(?![\p{L}])/iu;

/** The name that the letter came under, unless it is none of a person; else the one in the signature. */
export function readName(from: { address: string; name?: string }, signature: Signature): string | undefined {
  return shownName(from) ?? signedName(signature);
}

function shownName({ address, name }: { address: string; name?: string }): string | undefined {
  const shown = name
    ?.replace(/\s+/gu, ' ')
    .replace(/^["'«“„\s]+|["'»”“\s]+$/gu, '')
    .slice(0, LONGEST_NAME);
  if (!shown || !/\p{L}/u.test(shown) || shown.includes('@') || addressKey(shown)) return undefined;
  // Webmails show "info" of info@… when the sender has given no name.
  if (shown.toLowerCase() === address.slice(0, address.lastIndexOf('@')).toLowerCase()) return undefined;
  return looksLikeCompany(shown) || isPost(shown) ? undefined : shown;
}

/** After a farewell a first name alone is enough; without one, it takes two. */
function signedName({ parts, afterFarewell }: Signature): string | undefined {
  return parts
    .slice(0, afterFarewell ? 4 : undefined)
    .map((part) => withoutPost(part.replace(AROUND_NAME, '')).replace(/(?<=\p{Ll})[.!]+$/u, ''))
    .find(
      (part) =>
        part.length <= LONGEST_NAME &&
        PERSON.test(part) &&
        (afterFarewell || part.includes(' ')) &&
        !GREETING.test(part) &&
        !isPost(part) &&
        !looksLikeCompany(part),
    );
}

/** «менеджер Анна Соколова»: the small letters before the name are the post. */
function withoutPost(part: string): string {
  const words = part.split(' ');
  const last = words.findLastIndex((word) => isPost(word));
  return last < 0 ? part : words.slice(last + 1).join(' ');
}
