import { showAgeing, showExpected } from '../../lib/app/ageing';
import { listOpenInvoices } from '../../lib/app/bankLists';
import {
  answerDisputed,
  answerNothing,
  answerPaid,
  answerPartPaid,
  answerPromised,
  answerSettled,
  answerWrongAddressee,
  editPlaybook,
  showPlaybook,
} from '../../lib/app/chase';
import {
  addInvoice,
  cancelInvoice,
  creditInvoice,
  editInvoice,
  editTerms,
  logInvoice,
  writeOffInvoice,
} from '../../lib/app/invoices';
import { showChaseStep, showInvoice } from '../../lib/app/invoiceView';
import { logProposal } from '../../lib/app/letters';
import { showAccount, showMoney } from '../../lib/app/money';
import { addPayment, applyCredit, applyPayments } from '../../lib/app/payments';
import type { App, Command } from '../../lib/app/ports';
import { editProposal, listProposals, moveProposal, reportOfProposals } from '../../lib/app/proposals';
import type { Translate } from '../../lib/i18n';
import type { moneyCalls } from '../../lib/messages/moneyCalls';
import type { Handlers } from '../../lib/messages/server';

interface MoneyDependencies {
  app: App;
  words(): Promise<Translate>;
}

/** The calls about money, each to its use case; nothing is decided here. */
export function moneyHandlers({ app, words }: MoneyDependencies): Pick<Handlers, keyof typeof moneyCalls> {
  const command = (name: string, { commandId }: { commandId: string }): Command => ({ id: commandId, name });

  return {
    async 'proposal.log'(input) {
      const t = await words();
      const { number } = input;
      const followUpText = number ? t('proposal.followUpNumber', { number }) : t('proposal.followUp');
      return logProposal(app, command('logProposal', input), { ...input, followUpText });
    },
    'proposal.edit': (input) => editProposal(app, command('editProposal', input), input),
    'proposal.move': (input) => moveProposal(app, command('moveProposal', input), input),
    'proposal.list': (query) => listProposals(app, query),
    'proposals.report': (query) => reportOfProposals(app, query),

    'invoice.log': (input) => logInvoice(app, command('logInvoice', input), input),
    'invoice.add': (input) => addInvoice(app, command('addInvoice', input), input),
    'invoice.edit': (input) => editInvoice(app, command('editInvoice', input), input),
    'invoice.cancel': (input) => cancelInvoice(app, command('cancelInvoice', input), input),
    'invoice.credit': (input) => creditInvoice(app, command('creditInvoice', input), input),
    'invoice.writeOff': (input) => writeOffInvoice(app, command('writeOffInvoice', input), input),
    'invoice.useCredit': (input) => applyCredit(app, command('applyCredit', input), input),
    'invoice.show': ({ invoiceId }) => showInvoice(app, invoiceId),

    'payment.add': (input) => addPayment(app, command('addPayment', input), input),
    'payments.apply': (input) => applyPayments(app, command('applyPayments', input), input),

    'chase.show': ({ invoiceId }) => showChaseStep(app, invoiceId),
    'chase.done': (input) => answerNothing(app, command('answerNothing', input), input),
    'chase.paid': (input) => answerPaid(app, command('answerPaid', input), input),
    'chase.partPaid': (input) => answerPartPaid(app, command('answerPartPaid', input), input),
    'chase.promised': (input) => answerPromised(app, command('answerPromised', input), input),
    'chase.disputed': (input) => answerDisputed(app, command('answerDisputed', input), input),
    'chase.settled': (input) => answerSettled(app, command('answerSettled', input), input),
    'chase.wrongAddressee': (input) => answerWrongAddressee(app, command('answerWrongAddressee', input), input),

    'playbook.show': ({ of }) => showPlaybook(app, of),
    'playbook.edit': (input) => editPlaybook(app, command('editPlaybook', input), input),
    'terms.edit': (input) => editTerms(app, command('editTerms', input), input),

    'money.show': (query) => showMoney(app, query),
    'money.openInvoices': () => listOpenInvoices(app),
    'money.ageing': (query) => showAgeing(app, query),
    'money.expected': (query) => showExpected(app, query),
    'money.account': ({ clientId }) => showAccount(app, clientId),
  };
}
