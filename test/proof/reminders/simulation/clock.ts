/**
 * The machine's clock, simulated: the product reads it through `Date`, in the zone the machine is in, so that zones and
 * summer time are the real ones. It stands still until it is moved.
 */
const RealDate = Date;

/** One of them has vanished: nobody knows it any more, and the machine falls back to UTC. */
export const ZONES = [
  'Europe/Chisinau',
  'Asia/Kolkata',
  'America/New_York',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Nowhere/Town',
] as const;

/** Local times shortly before the clocks of a zone change, forwards and back. */
export const CLOCK_CHANGES = {
  'Europe/Chisinau': { forwards: '2027-03-28T02:55', back: '2026-10-25T03:40' },
  'America/New_York': { forwards: '2027-03-14T01:55', back: '2026-11-01T01:40' },
} as const;

let instant = 0;

class SimulatedDate extends RealDate {
  constructor(...from: [] | [string | number | Date]) {
    super(from.length === 0 ? instant : (from[0] as number));
  }

  static override now(): number {
    return instant;
  }

  /** Dates that are UTC's were made of the real class, and are dates all the same. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof RealDate;
  }
}

export const machineClock = {
  now: () => instant,
  set(to: number): void {
    instant = to;
  },
  setZone(zone: string): void {
    if (process.env.TZ === zone) return;
    process.env.TZ = zone;
    if (new RealDate(0).getHours() !== hoursIn(zone)) throw new Error(`This process does not go over to ${zone}`);
  },
  install(): void {
    globalThis.Date = SimulatedDate as DateConstructor;
  },
  uninstall(): void {
    globalThis.Date = RealDate;
  },
};

/** Worker threads keep the zone they were started in, and a proof in one zone alone would prove less than it says. */
function hoursIn(zone: string): number {
  const timeZone = zone === 'Nowhere/Town' ? 'UTC' : zone;
  return Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(0));
}
