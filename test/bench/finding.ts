/** What one measure found, and what it is held against. */
export interface Finding {
  name: string;
  unit: 'ms' | 'kB' | 'B' | '%';
  measured: number;
  /** What the same thing costs at least on this machine, in this run. */
  floor?: number;
  /** Nothing here makes a finding for information only. */
  limit?: Limit;
  /** What the numbers are made of, for the reader of the file. */
  note: string;
}

/** Either a number of the finding's unit, or so many times its floor. */
export type Limit = { most: number } | { timesFloor: number };

export type Verdict = 'kept' | 'missed' | 'information';

export function verdictOf({ measured, floor, limit }: Finding): Verdict {
  if (!limit) return 'information';
  if ('most' in limit) return measured <= limit.most ? 'kept' : 'missed';
  if (floor === undefined) throw new Error('A limit in times of the floor needs a floor');
  return measured <= floor * limit.timesFloor ? 'kept' : 'missed';
}

export function ratioOf({ measured, floor }: Finding): number | undefined {
  return floor ? measured / floor : undefined;
}
