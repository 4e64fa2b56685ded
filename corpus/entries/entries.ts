/**
 * A line as a manager types it at noon on Wednesday 18 November 2026, and what is meant: what happened, what comes next.
 *
 * What happened: "call", "meeting", "note", "letter", "order", "question", "complaint", with "in" or "out" where the line says who began it, the
 * day where it was another than today, and the sum of an order: "call in 2026-11-17", "order 1200.00 EUR".
 * What comes next: the kind and when, "call 2026-11-20"; "call ?" where no day is named and one must be asked for.
 * "?" as the last: the line could be either, and nobody but its writer knows; it must be asked about.
 */
export type Entry = [line: string, happened: string, next: string, either?: '?'];
