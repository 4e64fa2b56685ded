export interface Verdict {
  /** A line each. */
  figures: string[];
  isRight: boolean;
}

/** One of the ways in which the reminders are proven; it can be asked for by its name. */
export interface Part {
  name: string;
  run(): Promise<Verdict>;
}
