import { once } from '../../domain/once';
import { endsAsCompany } from './companyWords';
import { isPost, namesDepartment, namesPerson } from './posts';
import type { Signature } from './signatureText';

const MOST_WORDS = 8;

/** Words of a sentence about somebody's director, not of a post. */
const sentence = once(
  () =>
    /[@?!:]|\d{3}|(?<![\p{L}])(?:our|your|my|(?<!(?:to|of) )the|is|has|will|please|наш|наша|нашего|ваш|ваша|мой|просил|просит|попросил|сказал|прошу|nostru|noastră|vostru|dvs|este|va|vă)(?![\p{L}])/iu,
);

const LABEL = /^(?:position|title|post|должность|func[tțţ]ia)\s*:\s*/iu;

/** "Head of Sales at Willow Furniture" */
const atCompany = once(() => / (?:at |@ ?)\p{Lu}[\p{L}\d& .'’-]{1,60}$/u);

/** The writer's post: a part with words of a trade, without the name and the company that stand in it. */
export function readPost({ parts }: Signature, known: readonly (string | undefined)[]): string | undefined {
  const posts = parts
    .map((part) => part.replace(LABEL, '').replace(atCompany(), ''))
    .filter((part) => !sentence().test(part))
    .map((part) => without(part, known))
    .filter((part) => part !== '' && part.split(' ').length <= MOST_WORDS && !isCompanys(part, known));
  return posts.find(namesPerson) ?? posts.find(namesDepartment);
}

/** "Designer Studio", «Мастер-Дом», a part of the company's name: the words of a trade are its own. */
function isCompanys(part: string, known: readonly (string | undefined)[]): boolean {
  const unquoted = part.replace(/[«"“„][^«»"“”„]*[»"”“]/gu, ' ').replace(/\p{L}+-(?=\p{Lu})\p{L}+/gu, compoundOf);
  if (!namesPerson(unquoted) && !namesDepartment(unquoted)) return true;
  return endsAsCompany(part) || known.some((words) => words?.includes(part));
}

/** «Инженер-Технолог» and «Contabil-Șef» name persons twice; a name of a firm does so once. */
function compoundOf(word: string): string {
  return word.split('-').every(isPost) ? word : ' ';
}

function without(part: string, known: readonly (string | undefined)[]): string {
  const left = known.reduce<string>((text, words) => (words ? text.replace(words, ' ') : text), part);
  return left.replace(/\s+/gu, ' ').replace(/^[\s,.()–—-]+|[\s,(–—-]+$/gu, '');
}
