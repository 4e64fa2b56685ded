import { type ProposalRules, type ProposalSubject, proposal } from '../../domain/playbooks/proposal/playbook';
import type { Registered } from './registered';

/** Proposals, whether their client is still there, and who decides at it. */
export const proposed: Registered<ProposalSubject, ProposalRules> = {
  playbook: proposal,
  watches: ['proposal', 'followUp', 'contact', 'client'],
  reads: ['proposal', 'contact', 'client'],
  async load(rows, ids) {
    const proposals = await rows.getMany('proposal', ids);
    const clients = await rows.getMany(
      'client',
      proposals.map((one) => one?.clientId ?? ''),
    );
    const people = await rows.byMany(
      'contact',
      'clientId',
      proposals.map((one) => one?.clientId ?? ''),
    );
    return proposals.map((one, i) => {
      if (!one) return undefined;
      const { id, clientId, sentAt } = one;
      const decides = (people[i] ?? []).find(({ mainFor, left }) => !left && mainFor?.includes('decision'));
      const contactId = decides?.id ?? one.contactId;
      const client = clients[i];
      const inBin = !client;
      return { id, clientId, contactId, since: sentAt, proposalId: id, proposal: one, inBin };
    });
  },
};
