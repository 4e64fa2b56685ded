import type { Day } from '../../wallClock';
import { easterOf } from './easter';

/** Days that are everybody's in a country. */
export const FEASTS = ['new-year', 'christmas', 'womens-day', 'easter'] as const;

export type Feast = (typeof FEASTS)[number];

export const OCCASIONS = ['birthday', 'name-day', ...FEASTS] as const;

export type Occasion = (typeof OCCASIONS)[number];

type Rite = 'orthodox' | 'western';

interface Customs {
  /** "12-25", "01-07"; none where few keep it. */
  christmas?: string;
  easter?: Rite;
  womensDay?: true;
}

/** What is kept where; by which calendar Christmas is, is said in docs/adr/0025. */
const CUSTOMS: Readonly<Record<string, Customs>> = {
  MD: { christmas: '01-07', easter: 'orthodox', womensDay: true },
  RO: { christmas: '12-25', easter: 'orthodox', womensDay: true },
  RU: { christmas: '01-07', easter: 'orthodox', womensDay: true },
  BY: { christmas: '01-07', easter: 'orthodox', womensDay: true },
  UA: { christmas: '12-25', easter: 'orthodox' },
  KZ: { womensDay: true },
  BG: { christmas: '12-25', easter: 'orthodox', womensDay: true },
  IT: { christmas: '12-25', easter: 'western', womensDay: true },
  ...Object.fromEntries(
    ['GB', 'IE', 'US', 'DE', 'FR', 'ES', 'PL'].map((country) => [country, { christmas: '12-25', easter: 'western' }]),
  ),
};

/** When a feast is in a year at a country; undefined where it is not usual. The new year is everywhere. */
export function feastOn(feast: Feast, country: string, year: number): Day | undefined {
  const { christmas, easter, womensDay } = CUSTOMS[country.toUpperCase()] ?? {};
  switch (feast) {
    case 'new-year':
      return `${year}-01-01`;
    case 'christmas':
      return christmas && `${year}-${christmas}`;
    case 'womens-day':
      return womensDay && `${year}-03-08`;
    case 'easter':
      return easter && easterOf(year, easter);
  }
}

/** The first of it on that day or after it; within the coming year there is one. */
export function nextFeast(feast: Feast, country: string, day: Day): Day | undefined {
  const year = Number(day.slice(0, 4));
  return [year, year + 1].map((one) => feastOn(feast, country, one)).find((one) => one !== undefined && one >= day);
}
