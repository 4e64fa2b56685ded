import { once } from '../../domain/once';

/*
 * Lists of words, patterns among them; one language after the other.
 */

/** What people are, in the three languages; a part that has one is a post. */
const PERSONS = [
  'directors?|managers?|head|chief|officer|ceo|cfo|coo|cto|cmo|owner|founder|co-founder|president|buyer|accountant',
  'bookkeeper|engineer|specialist|assistant|secretary|representative|supervisor|coordinator|executive|administrator',
  'consultant|agent|lawyer|foreman|lead|publisher|editor|designer|architect|chef|technician|analyst|auditor|planner',
  'merchandiser|dispatcher|controller|treasurer|clerk|chairman|chairwoman|advis[eo]r|developer|programmer|vp',
  'vice president|salesman|saleswoman|estimator|surveyor|florist|pharmacist',
  'директор\\p{L}*|менеджер\\p{L}*|управляющ(?:ий|ая)|руководитель|начальник|зам\\.?|замначальника|заместитель',
  'бухгалтер\\p{L}*|гл\\.|главбух|закупщи(?:к|ца)|снабженец|специалист|инженер|логист|секретарь|ассистент',
  'помощни(?:к|ца)|товаровед|кладовщи(?:к|ца)|завскладом|заведующ(?:ий|ая)|экономист|юрист|администратор',
  'собственни(?:к|ца)|учредитель|соучредитель|владелец|владелица|основатель|технолог|агроном|прораб|представитель',
  'консультант|маркетолог|координатор|оператор|президент|продавец|механик|дизайнер|архитектор|редактор|мастер',
  'диспетчер|кассир|аналитик|программист|повар|шеф-повар|сметчик|экспедитор|юрисконсульт|супервайзер|мерчендайзер',
  'аудитор|фармацевт|провизор|разработчик|бригадир|флорист|советник|завхоз',
  'director\\p{L}*|administrator\\p{L}*|contabil\\p{L}*|economist\\p{L}*|șef\\p{L}*|şef\\p{L}*|sef',
  'responsabil\\p{L}*|specialist\\p{L}*|inginer\\p{L}*|asistent\\p{L}*|secretar\\p{L}*|reprezentant\\p{L}*',
  'consultant\\p{L}*|coordonator\\p{L}*|jurist\\p{L}*|merceolog|fondator\\p{L}*|proprietar\\p{L}*|gestionar\\p{L}*',
  'vânzător\\p{L}*|logistician|designer|arhitect\\p{L}*|redactor\\p{L}*|tehnician\\p{L}*|tehnolog\\p{L}*|dispecer',
  'casier\\p{L}*|analist\\p{L}*|mecanic|farmacist\\p{L}*|achizitor|partener|asociat|președinte',
].join('|');

/** Where they work; a post when nothing better is there. */
const DEPARTMENTS = [
  'purchasing|procurement|sales|supply|logistics|accounting|finance|marketing|warehouse',
  'закуп(?:ки|ок|кам|ках)|снабжени[еюя]|продаж(?:и|ам)?|бухгалтери[яи]|логистик[аи]|отдел(?:а|е|у|ом|ы)?|склад',
  'achizi[tțţ]ii\\p{L}*|v[aâ]nz[aă]ri|contabilitate\\p{L}*|logistic[aă]|aprovizionare|depozit\\p{L}*|secretariat',
  'departament\\p{L}*',
].join('|');

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}@])(?:${words})(?![\\p{L}\\p{N}@])`, 'iu');

const person = once(() => whole(PERSONS));
const department = once(() => whole(DEPARTMENTS));

/** True for words of a trade: "purchasing manager", «отдел снабжения», "contabil-șef". */
export function isPost(text: string): boolean {
  return namesPerson(text) || namesDepartment(text);
}

export function namesPerson(text: string): boolean {
  return person().test(text);
}

export function namesDepartment(text: string): boolean {
  return department().test(text);
}
