import { ANSWERS, type RequestRules, type RequestSubject, request } from '../../domain/playbooks/request/playbook';
import type { ClientRequest } from '../../domain/request';
import type { Instant } from '../../domain/wallClock';
import type { Reader } from '../rowPorts';
import type { Registered } from './registered';

/** Questions and complaints, and whether a letter has gone to the client since they were asked. */
export const requested: Registered<RequestSubject, RequestRules> = {
  playbook: request,
  watches: ['request', 'followUp', 'activity', 'client', 'invoice'],
  reads: ['request', 'client', 'activity', 'invoice'],
  async load(rows, ids) {
    const requests = await rows.getMany('request', ids);
    const [clients, invoices] = await Promise.all([
      rows.getMany(
        'client',
        requests.map((one) => one?.clientId ?? ''),
      ),
      rows.getMany(
        'invoice',
        requests.map((one) => one?.invoiceId ?? ''),
      ),
    ]);
    return Promise.all(
      requests.map(async (one, i): Promise<RequestSubject | undefined> => {
        if (!one) return undefined;
        const { id, clientId, contactId, openedAt } = one;
        const lettersAt = one.state === 'open' && !one.answeredAt ? await firstLetterTo(rows, one) : undefined;
        const subject = { id, clientId, contactId, since: openedAt, request: one };
        return { ...subject, lettersAt, invoiceNumber: invoices[i]?.number, inBin: !clients[i] };
      }),
    );
  },
};

/** So many letters a client is sent while a question waits; of more the first does not matter any more. */
const LETTERS = 50;

async function firstLetterTo(rows: Reader, { clientId, clock }: ClientRequest): Promise<Instant | undefined> {
  const from = clock.at + 1;
  const letters = await rows.history({ clientId, kinds: ANSWERS, from, limit: LETTERS });
  return letters.at(-1)?.at;
}
