import { foldedWords } from '../../finding/fold';
import { once } from '../../once';
import { addDays } from '../../wallClock';
import { isFirstName } from './firstNames';

/**
 * The best known name days, by the church's own calendar: Romania keeps them on these days, Moldova, Russia and Belarus
 * thirteen days later. Only names whose day most bearers keep; sources are named in docs/adr/0025.
 */
const DAYS: Readonly<Record<string, string>> = {
  '01-01': 'Vasile Vasilica Vasilisa Василий Василиса',
  '01-07': 'Ion Ioan Ioana Ionel Ionela Ionuț Oana',
  '01-12': 'Tatiana Татьяна',
  '01-14': 'Nina Нина',
  '01-17': 'Anton Antonie Антон',
  '01-24': 'Xenia Ксения',
  '01-25': 'Grigore Grigori Григорий',
  '02-10': 'Haralambie Haralampie',
  '04-23': 'Gheorghe George Georgiana Георгий Юрий',
  '05-05': 'Irina Ирина',
  '05-21': 'Constantin Constantina Costel Elena Ileana Ilinca Константин Елена',
  '06-05': 'Igor Игорь',
  '06-29': 'Petru Petre Petra Pavel Paul Paula Пётр Петр Павел',
  '07-11': 'Olga Ольга',
  '07-15': 'Vladimir Владимир',
  '07-17': 'Marina Марина',
  '07-20': 'Ilie Ilia Илья',
  '07-24': 'Cristina Christina Кристина',
  '07-27': 'Pantelimon Пантелеймон',
  '08-26': 'Adrian Natalia Наталья Наталия Адриан',
  '08-30': 'Alexandru Alexandr Александр',
  '09-17': 'Sofia Vera Nadejda Liubov София Софья Вера Надежда Любовь',
  '09-25': 'Serghei Сергей',
  '10-07': 'Sergiu',
  '10-14': 'Parascheva Paraschiva',
  '10-18': 'Luca Лука',
  '10-26': 'Dumitru Dimitrie Dumitra Dmitri Дмитрий',
  '11-08': 'Mihail Mihai Mihaela Gabriel Gabriela Михаил',
  '11-30': 'Andrei Andreea Андрей',
  '12-04': 'Varvara Варвара',
  '12-06': 'Nicolae Neculai Nicușor Nicoleta Niculina Nicolai Николай',
  '12-12': 'Spiridon Спиридон',
  '12-27': 'Ștefan Ștefania Степан Стефан Стефания',
};

/** Kept so among those who speak Romanian; in Russian the same names have several days. */
const ROMANIAN: Readonly<Record<string, string>> = {
  '01-07': 'Иван',
  '08-15': 'Maria Maricica Marian Mariana',
  '12-17': 'Daniel Daniela',
};

/** The one saint of the table whom Romania keeps a day later than the Slavs, as Greece does. */
const CATHERINE = { names: 'Ecaterina Cătălina Екатерина', romania: '11-25', elsewhere: '11-24' };

/** How many days the church of the country is behind. */
const SHIFT: Readonly<Record<string, number>> = { RO: 0, MD: 13, RU: 13, BY: 13 };

const byName = (days: Readonly<Record<string, string>>) =>
  new Map(Object.entries(days).flatMap(([day, names]) => foldedWords(names).map((name) => [name, day] as const)));

const dayByName = once(() => byName({ ...DAYS, [CATHERINE.elsewhere]: CATHERINE.names }));
const dayByNameInRomania = once(() => byName({ ...DAYS, [CATHERINE.romania]: CATHERINE.names }));
const dayByRomanianName = once(() => byName(ROMANIAN));

/** Whether somebody of this name may have one, wherever they live. */
export function mayHaveNameDay(name: string): boolean {
  return churchDay(name, 'MD') !== undefined;
}

/** "05-06", by today's calendar; undefined where it is not usual or the name leaves it open. */
export function nameDayOf(name: string, country: string): string | undefined {
  const there = country.toUpperCase();
  const shift = SHIFT[there];
  const day = shift === undefined ? undefined : churchDay(name, there);
  // In any year: none of the days is pushed over the end of February.
  return day && shift !== undefined ? addDays(`2026-${day}`, shift).slice(5) : undefined;
}

/**
 * Another first name beside it, of the table or not, leaves open which of them is kept: of «Popescu Ion Andrei» both may
 * be, and of «Daniel Luca» and «Alina Dumitru» the one in the table is the surname.
 */
function churchDay(name: string, country: string): string | undefined {
  const days = country === 'RO' ? dayByNameInRomania() : dayByName();
  const speaksRomanian = country === 'RO' || country === 'MD';
  const words = foldedWords(name, 6);
  const dayOf = (word: string) => days.get(word) ?? (speaksRomanian ? dayByRomanianName().get(word) : undefined);
  const kept = new Set(words.flatMap((word) => dayOf(word) ?? []));
  const [day, another] = kept;
  if (another !== undefined || words.some((word) => !dayOf(word) && isFirstName(word))) return undefined;
  return day;
}
