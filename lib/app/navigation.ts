import type { NavCounts } from '../domain/navigation';
import { COUNTED } from '../domain/today';
import { addDays, dayOf } from '../domain/wallClock';
import type { App } from './ports';

/** The numbers beside the names of pages, counted without reading what they count. */
export function countNavigation(app: App): Promise<NavCounts> {
  const tomorrow = addDays(dayOf(app.clock.wallNow()), 1);
  return app.store.read(async (rows) => {
    const [today, money] = await Promise.all([
      rows.countOpenFollowUps({ to: tomorrow }, COUNTED + 1),
      rows.countChases(tomorrow),
    ]);
    return { today, money };
  });
}
