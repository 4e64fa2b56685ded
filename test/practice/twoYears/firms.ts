import type { ServiceStyle } from '../../../lib/domain/serviceStyle.ts';
import type { Tier } from '../../../lib/domain/tier.ts';

/** How a firm of the demo buys; each kind is what some page about clients is for. */
export type Habit =
  | 'weekly'
  | 'fortnightly'
  | 'monthly'
  | 'seldom'
  | 'growing'
  | 'late'
  | 'sliding'
  | 'gone'
  | 'once'
  | 'second';

export interface Firm {
  name: string;
  domain: string;
  city: string;
  country: string;
  currency: string;
  person: string;
  post: string;
  phone: string;
  habit: Habit;
  /** A usual order, in whole units of the currency. */
  usual: number;
  /** How often to be in touch, and how it wants to be served. */
  care: { tier?: Tier; style?: ServiceStyle };
  /** The person's birthday is so many days from today. */
  birthdayIn?: number;
}

type Row = [name: string, person: string, habit: Habit, usual: number, birthdayIn?: number];

/** Invented: addresses that can exist nowhere, telephones that are valid in form. */
const MOLDOVA: Row[] = [
  ['Ceainicul Vesel SRL', 'Ana Munteanu', 'weekly', 4_800, 2],
  ['Moara de Hârtie SRL', 'Victor Rusu', 'fortnightly', 12_500],
  ['Panificația Zorile', 'Elena Ceban', 'late', 9_400],
  ['Livada cu Nuci SRL', 'Ion Popescu', 'monthly', 31_000],
  ['Tipografia Punct', 'Doina Lungu', 'sliding', 22_000],
  ['Casa Lemnului SRL', 'Petru Cojocaru', 'gone', 18_700],
  ['Fabrica de Umbrele', 'Irina Sârbu', 'growing', 7_600, 5],
  ['Depozitul Albastru', 'Mihai Botezatu', 'late', 44_000],
  ['Cofetăria Mălin', 'Natalia Guțu', 'weekly', 2_300],
  ['Agro Lunca SRL', 'Sergiu Țurcanu', 'seldom', 86_000],
  ['Farmacia Cicoare', 'Olga Moraru', 'once', 1_900],
  ['Atelierul Trei Foi', 'Vasile Plop', 'second', 5_200],
];

const RUSSIA: Row[] = [
  ['ООО «Самовар и сын»', 'Павел Лебедев', 'fortnightly', 64_000, 0],
  ['ООО «Бумажный кит»', 'Ольга Зайцева', 'monthly', 142_000],
  ['ООО «Семь ветров»', 'Игорь Соколов', 'late', 210_000],
  ['ИП Карасёва М. В.', 'Марина Карасёва', 'weekly', 18_500],
  ['ООО «Тихая гавань»', 'Антон Белов', 'gone', 97_000],
  ['ООО «Лесная сказка»', 'Вера Громова', 'sliding', 120_000],
  ['ООО «Полярный круг»', 'Денис Крылов', 'growing', 75_000, 9],
  ['ООО «Синий трамвай»', 'Юлия Мельник', 'seldom', 330_000],
  ['ИП Тополев А. С.', 'Алексей Тополев', 'once', 12_000],
  ['ООО «Медный грош»', 'Роман Чижов', 'late', 58_000],
  ['ООО «Яблочный спас»', 'Светлана Дроздова', 'second', 34_000],
  ['ООО «Третий этаж»', 'Кирилл Уваров', 'gone', 260_000],
];

const ABROAD: Row[] = [
  ['Kettle & Crane Ltd', 'Hannah Brook', 'weekly', 640, 4],
  ['Paper Otter GmbH', 'Jonas Feld', 'fortnightly', 1_450],
  ['Quiet Harbour Trading', 'Ruth Ashdown', 'late', 3_900],
  ['Larkspur Bakeries', 'Tom Wexley', 'monthly', 2_100],
  ['Old Mill Packaging', 'Ines Duarte', 'sliding', 5_600],
  ['Three Herons BV', 'Pieter Vos', 'gone', 4_300],
  ['Lantern Foods', 'Grace Holm', 'growing', 980],
  ['Copper Beech Stores', 'Sam Archer', 'seldom', 7_200, 12],
  ['Thistle Post', 'Nell Carrow', 'once', 350],
  ['North Quay Supplies', 'Owen Marsh', 'second', 1_200],
  ['Bramble & Sons', 'Edith Bramble', 'late', 2_700],
  ['Willow Lane Crafts', 'Maya Lind', 'monthly', 860],
];

/** Who buys for long has a tier; newcomers and those who went have none yet, or none any more. */
const CARE: Record<Habit, Firm['care']> = {
  weekly: { tier: 'regular' },
  fortnightly: { tier: 'key', style: 'relationship' },
  monthly: { tier: 'regular', style: 'advantage' },
  seldom: { tier: 'occasional', style: 'distance' },
  growing: { tier: 'key' },
  late: { tier: 'regular' },
  sliding: { tier: 'regular', style: 'distance' },
  gone: {},
  once: { style: 'one-off' },
  second: {},
};

const PLACES = [
  { rows: MOLDOVA, country: 'MD', city: 'Chișinău', currency: 'MDL', post: 'achiziții', phone: '+3732274' },
  { rows: RUSSIA, country: 'RU', city: 'Санкт-Петербург', currency: 'RUB', post: 'отдел закупок', phone: '+7812555' },
  { rows: ABROAD, country: 'GB', city: 'Bristol', currency: 'EUR', post: 'purchasing', phone: '+44117496' },
];

export const FIRMS: readonly Firm[] = PLACES.flatMap(({ rows, phone, ...place }, at) =>
  rows.map(([name, person, habit, usual, birthdayIn], i) => ({
    ...place,
    ...{ name, person, habit, usual, care: CARE[habit] },
    domain: `firm-${at + 1}${String(i + 1).padStart(2, '0')}.example`,
    phone: `${phone}0${100 + i}`,
    ...(birthdayIn !== undefined && { birthdayIn }),
  })),
);
