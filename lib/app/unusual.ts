import { mostUnusual, type Unusual } from '../domain/unusual';
import { dayOf } from '../domain/wallClock';
import { question } from './definition';
import { id } from './input';
import { FACTS, UNUSUAL_READS } from './unusualFacts';

/** What is unusual about a client now and what to do about it, in two lines at most; nothing while all is as ever. */
export const showUnusual = question(
  { input: () => ({ clientId: id }), reads: UNUSUAL_READS, client: ({ clientId }) => clientId },
  async (rows, { clientId }, app): Promise<Unusual | null> => {
    const client = await rows.get('client', clientId);
    if (!client) return null;
    const today = dayOf(app.clock.wallNow());
    const [next] = await rows.openFollowUpsOf(clientId);
    const facts = await Promise.all(FACTS.map((factOf) => factOf(rows, client, today, app)));
    return (
      mostUnusual(
        facts.filter((fact) => fact !== undefined),
        next?.from?.playbook,
      ) ?? null
    );
  },
);
