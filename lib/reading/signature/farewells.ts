import { once } from '../../domain/once';
import { anyOf } from '../line/text';

/** They close a letter wherever they stand at the beginning of a line. */
const FAREWELLS = anyOf([
  '(?:with )?(?:best|kind|kindest|warm|warmest|many)(?: (?:regards|wishes))',
  '(?:thanks|thank you)(?: and | & |, )(?:best |kind )?regards|regards|rgds|br|warmly|cheers|all the best',
  'sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|yours|respectfully|cordially',
  'с (?:глубоким |большим |искренним )?уважением|с ув\\.?|с наилучшими(?: пожеланиями)?|с почтением|искренне ваша?',
  'всего (?:доброго|хорошего|наилучшего)|хорошего (?:вам )?дня|до связи|с благодарностью|с пожеланиями \\p{L}+',
  'cu (?:mult |deosebit )?(?:stim[aă]|respect|considera[tțţ]ie|drag|prietenie|sinceritate|recuno[sșş]tin[tțţ][aă])',
  'cu (?:deosebit[aă]|mult[aă]) (?:stim[aă]|considera[tțţ]ie)|cu cele mai bune (?:ur[aă]ri|g[aâ]nduri)|toate cele bune',
  'o zi (?:bun[aă]|frumoas[aă])|salut[aă]ri',
  '(?:mit freundlichen|viele|beste|liebe|herzliche|freundliche) gr(?:ü|ue)(?:ß|ss)en?|mfg|cordialement|cordiali saluti',
  '(?:un )?saludos?(?: cordiales)?|pozdrawiam|s pozdravem',
]);

/** They stand in the midst of letters too: they count alone on their line, or with a name. */
const THANKS = anyOf([
  'best|thanks(?: a lot| in advance| again)?|many thanks|thank you(?: very much| in advance| again)?|thx|ta|tia',
  'take care|(?:speak|talk|see you) soon|have a (?:nice|great|good|lovely) (?:day|evening|weekend|week)|stay safe',
  'good luck|with gratitude|gratefully|hugs|kindly',
  'спасибо(?: заранее| большое)?|заранее (?:спасибо|благодар(?:ю|им|ен|на))|благодар(?:ю|им)',
  'хорошего (?:вечера|настроения)|хороших выходных|отличного (?:дня|вечера)|удачи|успехов|всех благ|на связи|обнимаю',
  'жду (?:вашего )?ответа|с приветом|искренне|ваша?|до встречи|до скорого',
  'mul[tțţ]um(?:esc|im)(?: anticipat| frumos| mult)?|v[aă] mul[tțţ]um(?:esc|im)|mersi(?: mult)?',
  'pe cur[aâ]nd|numai bine|cu bine|cele bune|g[aâ]nduri bune|o sear[aă] frumoas[aă]|week-?end pl[aă]cut|spor',
  'la revedere',
  'lg|gru(?:ß|ss)|bien à vous|un abrazo',
]);

const MARKS = '(?![\\p{L}])[\\s,.!–—-]*';
const farewell = once(() => new RegExp(`^${FAREWELLS}${MARKS}`, 'iu'));
const thank = once(() => new RegExp(`^${THANKS}${MARKS}`, 'iu'));

/** The line that mail programs put before a signature (RFC 3676, section 4.3), and what people draw instead. */
const RULE = /^(?:--|[-—–_=*~]{2,})$/u;

const MOST_WORDS_OF_NAME = 3;
const MOST_WORDS_OF_FAREWELL = 5;

export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** True when the letter's own words end here. */
export function isFarewell(line: string): boolean {
  return farewell().test(line) || (thank().test(line) && isShort(line.replace(thank(), '')));
}

/** What stands behind the farewell on its line, mostly nothing or the name. */
export function behindFarewell(line: string): string {
  return line.replace(farewell(), '').replace(thank(), '').replace(RULE, '');
}

/** "Stay well," in a line of its own: a few words that no list has, with the comma after which one signs. */
export function mayBeFarewell(line: string): boolean {
  return /^\p{L}[\p{L} '’-]{2,40},$/u.test(line) && line.split(' ').length <= MOST_WORDS_OF_FAREWELL;
}

function isShort(rest: string): boolean {
  return rest.split(' ').length <= MOST_WORDS_OF_NAME;
}
