import { addressKey } from '../../domain/address';
import { once } from '../../domain/once';
import { anyOf } from '../line/text';
import { looksLikeCompany } from './company';
import { endsAsCompany } from './companyWords';
import { isPost } from './posts';
import type { Signature } from './signatureText';
import { isNamedAs } from './unmarkedCompany';

const LONGEST_NAME = 80;

/** Titles before the name, as they are written on doors: "Prof. Dr. Ing. Anna Novak". */
const TITLE = `(?:${anyOf([
  '[Dd]r|[Pp]rof|Mr|Mrs|Ms|Miss|[Ii]ng|Eng|[Ee]c|Av|Jur|Arh|[Cc]onf|[Ll]ect|univ|Dipl|Mag|Dl|Dna|[Пп]роф',
  '[Дд]-р|[кд]\\. ?[тэюмфх]\\. ?н',
])}(?:\\. |\\.-|\\.| ))*`;
/** Degrees behind it. */
const DEGREE = '(?:MBA|Ph\\.? ?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?A\\.|CPA|ACCA|PMP|CEng|LLM|LLB|MD|RN|Esq\\.?|Jr\\.?)';

/** "p.p. Anna Novak", "ИП Белов Олег", "Anna (she/her)", "Anna Novak MBA": what stands around a name and is no part of it. */
const aroundName = once(
  () =>
    new RegExp(
      `^(?:p\\.? ?p\\.?|i\\. ?[AV]\\.|ИП|Индивидуальный предприниматель) |\\s*\\([^()]*\\)$|(?:,? ${DEGREE})+$`,
      'gu',
    ),
);
/** A first name with nothing beside it, and no word in capitals. */
const firstName = once(() => /^\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,14})?$/u);
/** Single words that close a letter and are nobody. */
const NOBODY =
  /^(?:ok|okay|yes|sure|done|agreed|attachments?|logo|image|photo|да|нет|хорошо|готово|жд[её]м|жду|вложени[ея]|логотип|фото|da|nu|bine|gata|ata[sșş]amente?|a[sș]tept|a[sș]tept[aă]m)$/iu;

/** "Anna", "Соколова А. В.", "van der Berg", "O'Neill", "Ion-Marin"; two to four words of which the first is a name. */
const person = once(
  () =>
    new RegExp(
      anyOf([
        `^${TITLE}\\p{Lu}[\\p{L}'’-]*(?: ${anyOf([
          "\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.(?: ?\\p{Lu}\\.)?|de|da|van|von|der|den|al|el|bin",
        ])}){0,3}$`,
        "^\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?\\p{Lu}[\\p{L}'’-]+$",
      ]),
      'u',
    ),
);

/** Many together, not one. */
const together = once(
  () =>
    /(?<![\p{L}])(?:team|department|dept|support|office|staff|family|команда|отдел|служба|коллектив|редакция|echipa|departament\p{L}*|biroul|serviciul)(?![\p{L}])/iu,
);

const greeting = once(
  () =>
    /^(?:hello|hi|hey|dear|good|greetings|здравствуйте|добр(?:ый|ое|ого)|уважаем\p{L}+|привет|доброго|bun[aă]|salut|stimat\p{L}*|drag[aă])(?![\p{L}])/iu,
);

/** The name that the letter came under, unless it is none of a person; else the one in the signature. */
export function readName(from: { address: string; name?: string }, signature: Signature): string | undefined {
  return shownName(from) ?? signedName(signature, from.address);
}

/** "Anna Novak via Traders": a list writes so for its members. */
function shownName({ address, name }: { address: string; name?: string }): string | undefined {
  const shown = name
    ?.replace(/\s+/gu, ' ')
    .replace(/^["'«“„\s]+|["'»”“\s]+$/gu, '')
    .replace(/ via .+$/iu, '')
    .slice(0, LONGEST_NAME);
  if (!shown || !/\p{L}/u.test(shown) || shown.includes('@') || addressKey(shown)) return undefined;
  // Webmails show "info" of info@… when the sender has given no name.
  if (shown.toLowerCase() === address.slice(0, address.lastIndexOf('@')).toLowerCase()) return undefined;
  return looksLikeCompany(shown) || isPost(shown) ? undefined : shown;
}

/** After a farewell or right below the last sentence a first name alone is enough, unless it stands there in full. */
function signedName({ parts, afterFarewell, belowSentence }: Signature, address: string): string | undefined {
  const names = parts
    .slice(0, afterFarewell ? 4 : undefined)
    .map((part) => withoutPost(part.replace(aroundName(), '')).replace(/(?<=\p{Ll})[.!]+$/u, ''))
    .filter(
      (part) =>
        part.length <= LONGEST_NAME &&
        person().test(part) &&
        (afterFarewell || part.includes(' ') || (belowSentence && firstName().test(part))) &&
        !NOBODY.test(part) &&
        !together().test(part) &&
        !greeting().test(part) &&
        !isPost(part) &&
        !looksLikeCompany(part) &&
        !isFirm(part, address),
    );
  const [first] = names;
  return names.find((name) => name !== first && name.split(' ').includes(first ?? '')) ?? first;
}

/** "Regards, Low Tide" from office@low-tide.example: firms sign too. At ruth-bell.example Ruth Bell writes as ruth@. */
function isFirm(part: string, address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  const isOwners = part.split(' ').some((word) => word.length > 2 && local.includes(word.toLowerCase()));
  return endsAsCompany(part) || (!isOwners && isNamedAs(part, address));
}

/** «менеджер Анна Соколова»: the small letters before the name are the post. */
function withoutPost(part: string): string {
  const words = part.split(' ');
  const last = words.findLastIndex((word) => isPost(word));
  return last < 0 ? part : words.slice(last + 1).join(' ');
}
