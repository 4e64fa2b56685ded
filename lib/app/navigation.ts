import { NEVER } from '../domain/ledger/book';
import type { NavCounts } from '../domain/navigation';
import { chase } from '../domain/playbooks/chase/playbook';
import { request } from '../domain/playbooks/request/playbook';
import { addDays, dayOf } from '../domain/wallClock';
import { CALM } from './calm';
import { question } from './definition';
import { countUntil } from './today';

/** The numbers beside the names of pages, counted without reading what they count. */
export const countNavigation = question(
  { input: () => ({}), reads: [...CALM, 'activity'] },
  async (rows, _, app): Promise<NavCounts> => {
    const tomorrow = addDays(dayOf(app.clock.wallNow()), 1);
    const [today, money, requests] = await Promise.all([
      countUntil(rows, app, tomorrow),
      rows.countStandings(chase.name, tomorrow),
      rows.countStandings(request.name, NEVER),
    ]);
    return { today, money, requests };
  },
);
