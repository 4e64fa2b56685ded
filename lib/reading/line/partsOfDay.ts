export type Half = 'am' | 'pm' | 'morning' | 'day' | 'evening' | 'night';

/** The hours that people call so, of twenty-four; "12 in the evening" and "10 in the afternoon" are none. */
const HOURS: Record<Half, (hour: number) => number | undefined> = {
  am: (hour) => (hour <= 12 ? hour % 12 : undefined),
  pm: (hour) => (hour <= 12 ? (hour % 12) + 12 : hour),
  morning: (hour) => (hour < 12 ? hour : undefined),
  day: (hour) => within(hour < 8 ? hour + 12 : hour, 12, 18),
  evening: (hour) => within(hour < 12 ? hour + 12 : hour, 16, 23),
  night: (hour) => (hour === 12 ? 0 : hour < 6 ? hour : within(hour < 12 ? hour + 12 : hour, 21, 23)),
};

function within(hour: number, first: number, last: number): number | undefined {
  return hour >= first && hour <= last ? hour : undefined;
}

export function inHalf(hour: number, half: Half): number | undefined {
  return HOURS[half](hour);
}

/**
 * An hour beside a part of the day that is known by the hour it stands for: "in the evening at 7" is 19. Where nobody
 * calls that hour so ("this morning at 12"), undefined.
 */
export function hourInPart(hour: number, part: string): number | undefined {
  if (part < '12:00') return within(hour > 12 ? hour - 12 : hour, 1, 11);
  if (part === '12:00') return within(hour < 6 ? hour + 12 : hour, 10, 15);
  const later = hour < 12 ? hour + 12 : hour;
  return part < '17:00' ? within(later, 13, 18) : within(later, 16, 23);
}
