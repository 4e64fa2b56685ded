import type { Client } from './client';
import type { DatesRules, Greeting } from './playbooks/dates/greetings';
import type { Feast, Occasion } from './playbooks/dates/occasions';
import type { Day } from './wallClock';

/** A letter to be written: to whom, and what for. */
export interface GreetingLine {
  /** The same greeting of the same person has the same. */
  key: string;
  occasion: Occasion;
  day: Day;
  client: Client;
  /** With whose name and address; a client may have nobody. */
  contact?: { id: string; name: string; email?: string };
}

/** The greetings that it is time to write, and those to come. */
export interface GreetingsView {
  today: Day;
  rules: DatesRules;
  /** So many of them as one walks through at once. */
  lines: GreetingLine[];
  total: number;
  coming: ComingSession[];
  /** Who was chosen for 8 March. */
  women: { id: string; name: string }[];
}

/** What there will be to write from a day on. */
export interface ComingSession {
  from: Day;
  people: (Pick<Greeting, 'occasion' | 'day'> & { clientId: string; clientName: string; name: string })[];
  feasts: { occasion: Feast; day: Day }[];
}
