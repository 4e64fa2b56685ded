import { NEVER } from '../domain/ledger/book';
import type { NavCounts } from '../domain/navigation';
import { chase } from '../domain/playbooks/chase/playbook';
import { request } from '../domain/playbooks/request/playbook';
import { COUNTED } from '../domain/today';
import { addDays, dayOf } from '../domain/wallClock';
import { question } from './definition';

/** The numbers beside the names of pages, counted without reading what they count. */
export const countNavigation = question(
  { input: {}, reads: ['followUp', 'standing', 'activity'] },
  async (rows, _, app): Promise<NavCounts> => {
    const tomorrow = addDays(dayOf(app.clock.wallNow()), 1);
    const [today, money, requests] = await Promise.all([
      rows.countOpenFollowUps({ to: tomorrow }, COUNTED + 1),
      rows.countStandings(chase.name, tomorrow),
      rows.countStandings(request.name, NEVER),
    ]);
    return { today, money, requests };
  },
);
