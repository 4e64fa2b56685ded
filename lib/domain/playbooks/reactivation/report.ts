import type { Reactivation, Said, SeriesLetter, Why } from '../../reactivation';
import type { Day } from '../../wallClock';

/** What came of those who were first asked in a month. */
export interface ReactivationMonth {
  /** "2026-11" */
  month: string;
  asked: number;
  /** They have ordered since. */
  returned: number;
  said: Partial<Record<Said, number>>;
  whys: Partial<Record<Why, number>>;
}

/** A letter by its subject line: how often it went out, and how often something came back. */
export interface SubjectLine {
  letter: SeriesLetter;
  subject: string;
  sent: number;
  answered: number;
}

export interface ReactivationReport {
  /** The latest first, those in which nobody was asked left out. */
  months: ReactivationMonth[];
  whys: Partial<Record<Why, number>>;
  /** Those that went out most first. */
  subjects: SubjectLine[];
}

/** A client that was asked, and the day of its last purchase as it is known now. */
export interface AskedClient {
  asked: Reactivation;
  last?: Day | undefined;
}

export function hasReturned({ asked: { after, begun }, last }: AskedClient): boolean {
  if (last === undefined) return false;
  return after === undefined ? last >= begun : last > after;
}

const MOST_SUBJECTS = 20;

export function reportOf(clients: readonly AskedClient[]): ReactivationReport {
  const months = new Map<string, ReactivationMonth>();
  const subjects = new Map<string, SubjectLine>();
  const whys: Partial<Record<Why, number>> = {};
  for (const client of clients) {
    const { month, said, why, letters = [] } = client.asked;
    const row = months.get(month) ?? { month, asked: 0, returned: 0, said: {}, whys: {} };
    months.set(month, row);
    row.asked += 1;
    if (hasReturned(client)) row.returned += 1;
    row.said[said] = (row.said[said] ?? 0) + 1;
    if (why) {
      row.whys[why] = (row.whys[why] ?? 0) + 1;
      whys[why] = (whys[why] ?? 0) + 1;
    }
    for (const { letter, subject, answered } of letters) {
      const line = subjects.get(subject) ?? { letter, subject, sent: 0, answered: 0 };
      subjects.set(subject, line);
      line.sent += 1;
      if (answered) line.answered += 1;
    }
  }
  return {
    months: [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1)),
    whys,
    subjects: [...subjects.values()]
      .sort((a, b) => b.sent - a.sent || b.answered - a.answered || (a.subject < b.subject ? -1 : 1))
      .slice(0, MOST_SUBJECTS),
  };
}
