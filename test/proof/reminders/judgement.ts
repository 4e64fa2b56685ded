import type { Sighting } from './witness.ts';

/** Milliseconds after its time, or after the browser runs again, within which a follow-up must be shown. */
export const AT_MOST_LATE = 60_000;

/** A time in which the browser did not run, or stood still. */
export interface Absence {
  from: number;
  until: number;
}

export interface Course {
  /** The instant each follow-up was due at, by its id. */
  dues: Map<string, number>;
  absences: Absence[];
  kills: Kill[];
}

/** The browser was killed, and of these follow-ups the store knew at that instant that they were still to be shown. */
export interface Kill {
  at: number;
  unmarked: Set<string>;
}

/** Whether each follow-up was shown once and in time. */
export function judge(seen: Sighting[], { dues, absences, kills }: Course): { sentence: string; isRight: boolean } {
  const shownAt = new Map<string, number[]>();
  for (const { covers, at } of seen.filter(({ isSure }) => isSure)) {
    for (const id of covers) shownAt.set(id, [...(shownAt.get(id) ?? []), at]);
  }
  const ids = [...dues.keys()];
  const lost = ids.filter((id) => !shownAt.has(id));
  const repeated = ids.filter((id) => (shownAt.get(id) ?? []).length > 1);
  // Gone with the browser before it could be marked: it is shown again, or it would be lost.
  const again = repeated.filter((id) => {
    const [first = 0, second = 0, ...more] = shownAt.get(id) ?? [];
    return more.length === 0 && kills.some(({ at, unmarked }) => first < at && at < second && unmarked.has(id));
  });
  const twice = repeated.filter((id) => !again.includes(id));
  const late = ids.map((id) => latenessOf(shownAt.get(id)?.[0], dues.get(id) ?? 0, absences));
  const tooLate = late.filter((ms) => ms > AT_MOST_LATE).length;
  const early = late.filter((ms) => ms < 0).length;
  for (const id of [...lost, ...twice]) {
    const by = seen.filter(({ covers }) => covers.includes(id)).map(({ covers: _, ...sighting }) => sighting);
    console.log(`  ${id}: due ${dues.get(id)}, ${JSON.stringify(by)}`);
  }
  const unsure = seen.filter(({ isSure }) => !isSure).length;
  return {
    sentence:
      `${ids.length} follow-ups: ${lost.length} lost, ${twice.length} shown twice, ${early} too early, ${tooLate} more ` +
      `than ${AT_MOST_LATE / 1000} s late (the latest ${(Math.max(...late) / 1000).toFixed(1)} s, not counting when the ` +
      `browser did not run); ${seen.length} notifications, ${unsure} cut off by the browser’s end; ${again.length} shown ` +
      `again, the worker and then the browser having been killed between showing and marking`,
    isRight: lost.length + twice.length + early + tooLate === 0,
  };
}

/** Milliseconds in which the browser ran between a follow-up’s time and its notification; negative when it was too early. */
function latenessOf(shown: number | undefined, due: number, absences: Absence[]): number {
  if (shown === undefined) return 0;
  const absent = absences.map(({ from, until }) => Math.max(0, Math.min(shown, until) - Math.max(due, from)));
  return shown - due - absent.reduce((sum, ms) => sum + ms, 0);
}
