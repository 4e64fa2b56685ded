import { dayOf } from '../domain/wallClock';
import { command } from './definition';
import { id, shortText } from './input';
import { requireClient } from './letters';
import { leftAloneOn } from './reactivation';

/** It asked to be left alone: nothing that asks for its custom names it from now on. */
export const leaveAlone = command(
  { input: () => ({ clientId: id, reason: shortText.optional() }), writes: ['client'] },
  async (rows, { clientId, reason }, app): Promise<void> => {
    const client = await requireClient(rows, clientId);
    await rows.put('client', { ...client, leftAlone: leftAloneOn(dayOf(app.clock.wallNow()), reason) });
  },
);

/** That is taken back: it is asked again as everybody is. */
export const askAgain = command(
  { input: () => ({ clientId: id }), writes: ['client'] },
  async (rows, { clientId }): Promise<void> => {
    const { leftAlone: _, ...client } = await requireClient(rows, clientId);
    await rows.put('client', client);
  },
);
