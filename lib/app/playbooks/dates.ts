import type { DatesRules } from '../../domain/playbooks/dates/greetings';
import { type DatesSubject, dates, isDated } from '../../domain/playbooks/dates/playbook';
import { settingsIn } from '../settings';
import type { Registered } from './registered';

/** Clients with somebody whose day is known, and key clients. */
export const dated: Registered<DatesSubject, DatesRules> = {
  playbook: dates,
  watches: ['client', 'contact', 'followUp'],
  reads: ['client', 'contact', 'setting'],
  async load(rows, ids) {
    const [{ country }, clients, people] = await Promise.all([
      settingsIn(rows),
      rows.getMany('client', ids),
      rows.byMany('contact', 'clientId', ids),
    ]);
    return clients.map((client, i) => {
      const contacts = people[i] ?? [];
      if (!client || !(client.tier === 'key' || contacts.some(isDated))) return undefined;
      return { id: client.id, clientId: client.id, since: client.createdAt, client, contacts, country };
    });
  },
};
