import { once } from '../../domain/once';
import { anyOf } from '../line/text';

/** What firms call themselves behind their own name: "Willow Furniture", "Hart Studio". */
const BEHIND = anyOf([
  'group|holdings?|studios?|trading|supplies|furniture|industries|partners|associates|bakery|motors|builders',
  'labs|hotel|restaurant|clinic|pharmacy|brewery|nursery|garden centre|workshop',
  '(?:&|and) (?:sons?|co|daughters|brothers)|brothers',
]);

/** And before it: «Пекарня Колосок», "Tipografia Litera". */
const BEFORE = [
  'завод|фабрика|магазин|студия|салон|агентство|центр|клуб|ресторан|отель|холдинг|типография|комбинат|мастерская',
  'пекарня|кафе|аптека|гостиница|ателье|питомник|компания|фирма|торговый дом|группа компаний|сеть магазинов',
  'grupul|atelierul|restaurantul|hotelul|tipografia|fabrica|br[uă]t[aă]ria|cofet[aă]ria|farmacia|magazinul|agen[tț]ia',
  'clinica|pensiunea|libr[aă]ria|depozitul|compania|firma|studioul|editura|ferma',
].join('|');

const WORD = "[\\p{Lu}\\d][\\p{L}\\d&'’+-]{0,30}";
const ends = once(() => new RegExp(`^${WORD}(?: ${WORD}| (?:&|and|of)){0,4} (?:${BEHIND})$`, 'iu'));
const begins = once(() => new RegExp(`^(?:${BEFORE}) (?:${WORD})(?: ${WORD}){0,3}$`, 'iu'));
const hasCapital = once(() => / \p{Lu}/u);

/** True for a name that ends or begins with what firms call themselves. */
export function endsAsCompany(text: string): boolean {
  return hasCapital().test(text) && (ends().test(text) || begins().test(text));
}
