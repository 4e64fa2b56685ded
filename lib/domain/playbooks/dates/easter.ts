import { addDays, type Day } from '../../wallClock';

/** Easter Sunday by today's calendar (Meeus, "Astronomical Algorithms", chapter 8). */
export function easterOf(year: number, rite: 'orthodox' | 'western'): Day {
  return rite === 'orthodox' ? orthodox(year) : western(year);
}

/** By the Julian calendar, which is 13 days behind until 2099. */
function orthodox(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  return addDays(dayIn(year, moon + sunday + 114), 13);
}

function western(year: number): Day {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const leaps = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leaps - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return dayIn(year, moon + sunday - 7 * late + 114);
}

/** Both rules end with a number whose quotient by 31 is the month and whose rest is the day before. */
function dayIn(year: number, place: number): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(Math.floor(place / 31))}-${two((place % 31) + 1)}`;
}
