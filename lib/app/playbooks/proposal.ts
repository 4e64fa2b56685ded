import { type ProposalRules, type ProposalSubject, proposal } from '../../domain/playbooks/proposal/playbook';
import type { Registered } from './registry';

/** Proposals, and whether their client is still there. */
export const proposed: Registered<ProposalSubject, ProposalRules> = {
  playbook: proposal,
  watches: ['proposal', 'followUp', 'client'],
  reads: ['proposal', 'client'],
  async load(rows, ids) {
    const proposals = await rows.getMany('proposal', ids);
    const clients = await rows.getMany(
      'client',
      proposals.map((one) => one?.clientId ?? ''),
    );
    return proposals.map((one, i) => {
      if (!one) return undefined;
      const { id, clientId, contactId, sentAt } = one;
      const client = clients[i];
      const inBin = !client;
      return { id, clientId, contactId, since: sentAt, proposalId: id, proposal: one, inBin };
    });
  },
};
