import { once } from '../../domain/once';
import { anyOf } from '../line/text';
import { namesPerson } from './posts';
import type { Signature } from './signatureText';
import { isNamedAs, readUnmarkedCompany } from './unmarkedCompany';

/** Before the name; longer forms first. Written in capitals, as people write them. */
const FORMS_BEFORE = [
  'ООО|ОАО|ЗАО|ПАО|НАО|АО|ТОО|ОДО|ЧУП|УП|ЧП|ФГУП|МУП|ГУП|НПО|НПП|ПКФ|ТПК|ТД|ГК|СООО|КФХ',
  'Общество с ограниченной ответственностью|Торговый дом|Группа компаний',
  'S\\.?C\\.?|Î\\.?C\\.?S\\.?|I\\.?C\\.?S\\.?|Î\\.?I\\.?|I\\.?I\\.?|G\\.?Ț\\.?|S\\.?R\\.?L\\.?|S\\.?A\\.?',
  'P\\.?F\\.?A\\.?',
].join('|');

const FORMS_AFTER = anyOf([
  'S\\.? ?R\\.? ?L\\.?|S\\.? ?A\\.?|LLC|L\\.L\\.C\\.|LLP|L\\.?P\\.|Ltd\\.?|LTD\\.?|Limited|Inc\\.?|Corp\\.?',
  'Corporation|Co\\.?|PLC|plc|GmbH(?: & Co\\. KG)?|AG|KG|B\\.?V\\.?|N\\.?V\\.?|s\\.r\\.o\\.|a\\.s\\.',
  'Sp\\. z o\\.o\\.|d\\.o\\.o\\.|OÜ|UAB|SIA|Oy|AB|ApS|A\\/S|SpA|S\\.p\\.A\\.|S\\.r\\.l\\.|SAS|SARL|Kft\\.?',
  'EOOD|ООО|АО|ЗАО|ОАО',
]);

const OPEN = '[«"“„\']';
const CLOSE = '[»"”“\']';
const QUOTED = `${OPEN}[^«»"“”„\\n]{2,60}${CLOSE}`;
/** "Agro-Nord", "1C", "J&T". */
const WORD = "[\\p{Lu}\\d][\\p{L}\\d&'’+-]{0,30}";
const NAME = `${WORD}(?: (?:& |and |und |и |de |of |și )?${WORD}){0,4}`;

const START = '(?<![\\p{L}\\p{N}@.])';
const END = '(?![\\p{L}\\p{N}])';

/** The surer ones first. */
const patterns = once(() =>
  [
    `${START}(?:(?:${FORMS_BEFORE}) ){0,2}(?:${FORMS_BEFORE}) ?${QUOTED}(?:,? (?:${FORMS_AFTER})${END})?`,
    `${START}${QUOTED},? (?:${FORMS_AFTER})${END}`,
    `${START}ИП ${WORD}(?: ${WORD}(?![\\p{L}.])){0,2}(?: ?\\p{Lu}\\.){0,2}`,
    `${START}(?:S\\.?C\\.? )?${NAME},? (?:${FORMS_AFTER})${END}`,
    `${START}(?:${FORMS_BEFORE}) ${NAME}`,
    `(?<=${START}${anyOf([
      '[Кк]омпани[яи]|[Фф]ирма|[Зз]авод|[Мм]агазин|[Сс]еть магазинов|[Cc]ompania|[Ff]irma|[Cc]ompany',
    ])} )${QUOTED}`,
    `^${QUOTED}$`,
  ].map((source) => new RegExp(source, 'u')),
);

/** The company by its legal form or its quotation marks, else by what it is called elsewhere; as it is written. */
export function readCompany(signature: Signature, address: string, name: string | undefined): string | undefined {
  const { lines } = signature;
  const hasPost = lines.some((line) => namesPerson(line) && !looksLikeCompany(line));
  for (const pattern of patterns()) {
    for (const line of lines) {
      const found = pattern.exec(line)?.[0];
      // "Agent Trans SRL" under a post of its own, or at agent-trans.example, is called so.
      const isWhole = found !== undefined && ((hasPost && found === line) || isNamedAs(found, address));
      const company = found && (isWhole ? found : withoutPost(found));
      if (company) return tidied(company);
    }
  }
  return readUnmarkedCompany(signature, address, name);
}

/** "Sales Manager Agro Nord SRL": the capitals of the post are not the company's; what it has in quotation marks is. */
function withoutPost(found: string): string {
  const words = found.split(' ');
  const quoted = words.findIndex((word) => /^[«"“„']/u.test(word));
  const last = (quoted < 0 ? words : words.slice(0, quoted)).findLastIndex(namesPerson);
  return words.slice(last + 1).join(' ');
}

/** Quotation marks around all of it go, those of a part stay: «Лада» is Лада, ООО «Лада» is ООО «Лада». */
function tidied(name: string): string {
  return new RegExp(`^${QUOTED}$`, 'u').test(name) ? name.slice(1, -1).trim() : name.trim();
}

export function looksLikeCompany(text: string): boolean {
  return patterns()
    .slice(0, -1)
    .some((pattern) => pattern.test(text));
}
