import { addActivity, editActivity, removeActivity } from './activities';
import { showAgeing, showExpected } from './ageing';
import { keepColumns, knownPayments, listOpenInvoices, showColumns } from './bankLists';
import { denyOwnAddress, showOwnAddresses } from './believed';
import { putBack, showBin } from './bin';
import { bringClients } from './bringing';
import { keepBringColumns, knownBrought, listRows, noteExport, showBringColumns } from './bringingQuestions';
import {
  answerDisputed,
  answerNothing,
  answerPaid,
  answerPartPaid,
  answerPromised,
  answerSettled,
  answerWrongAddressee,
} from './chase';
import { addClient, editClient, showDossier } from './clients';
import { addContact, editContact, removeContact } from './contacts';
import { listDuplicates, lookForDuplicates, showDuplicates } from './duplicates';
import { keepEntry, readEntry } from './entries';
import { erasePerson } from './erasing';
import { addField, editField, listFields, moveField } from './fields';
import { findAll } from './finding';
import { takePeople } from './firstDay';
import { addFollowUp, dropFollowUp, finishFollowUp, snoozeFollowUp, understand } from './followUps';
import { editGreetingRules } from './greetingRules';
import { showGreetings, writeGreeting } from './greetings';
import { listHistory, showSheet } from './history';
import {
  addInvoice,
  cancelInvoice,
  creditInvoice,
  editInvoice,
  editTerms,
  logInvoice,
  writeOffInvoice,
} from './invoices';
import { showChaseStep, showInvoice } from './invoiceView';
import { cancelJob, listJobs, showJob, undo } from './jobs';
import { listJournal, showJournalEntry } from './journal';
import { leaveClient } from './leaving';
import { logLetter, logLetters, logProposal } from './letters';
import { keepClientsView, keepSegment, listClients, removeSegment, showLists } from './lists';
import { knowLetter } from './loggedLetters';
import { changeMany } from './manyClients';
import { keepApart, mergeClients } from './merge';
import { mergeContacts } from './mergePeople';
import { showAccount, showMoney } from './money';
import { countNavigation } from './navigation';
import { forgetNeverLog, logAnyway, neverLog } from './neverLog';
import { addOrder, editOrder, listOrders, removeOrder } from './orders';
import { addPayment, applyCredit, applyPayments } from './payments';
import { declinePromise, takePromise } from './promises';
import { endPromotion, keepPromotion, listPromotions, showPromotion, writePromotion } from './promotions';
import { editProposal, listProposals, moveProposal, reportOfProposals } from './proposals';
import { removeClient } from './removal';
import { editRhythmRules, listLate, showRhythm } from './rhythm';
import { editChaseRules, showChaseRules } from './rules';
import { editSettings, whereToWrite } from './settings';
import { trustSender } from './suspicion';
import { listFollowUps, showToday } from './today';
import { awaitReply } from './waiting';

/**
 * All that the extension's own pages may ask for by name: the one place where a command or a question gets its name. How
 * its input is parsed, what pages may send and what they get back follow from its definition.
 */
export const calls = {
  'client.add': addClient,
  'client.edit': editClient,
  'client.remove': removeClient,
  'client.show': showDossier,
  'client.list': listClients,
  'client.sheet': showSheet,
  'history.list': listHistory,
  'client.merge': mergeClients,
  'clients.lists': showLists,
  'clients.keepView': keepClientsView,
  'clients.change': changeMany,
  'segment.keep': keepSegment,
  'segment.remove': removeSegment,
  'find.all': findAll,
  'contact.add': addContact,
  'contact.edit': editContact,
  'contact.leave': leaveClient,
  'contact.remove': removeContact,
  'contact.erase': erasePerson,

  'field.list': listFields,
  'field.add': addField,
  'field.edit': editField,
  'field.move': moveField,

  'activity.add': addActivity,
  'activity.edit': editActivity,
  'activity.remove': removeActivity,

  'order.add': addOrder,
  'order.edit': editOrder,
  'order.remove': removeOrder,
  'order.list': listOrders,

  'rhythm.show': showRhythm,
  'rhythm.late': listLate,
  'rhythmRules.edit': editRhythmRules,

  'greetings.show': showGreetings,
  'greetings.write': writeGreeting,
  'greetingRules.edit': editGreetingRules,

  'promotion.list': listPromotions,
  'promotion.show': showPromotion,
  'promotion.keep': keepPromotion,
  'promotion.end': endPromotion,
  'promotion.write': writePromotion,

  'bin.show': showBin,
  'bin.putBack': putBack,
  'contact.merge': mergeContacts,

  'duplicates.look': lookForDuplicates,
  'duplicates.list': listDuplicates,
  'duplicates.show': showDuplicates,
  'duplicates.keepApart': keepApart,

  'people.take': takePeople,
  'clients.import': bringClients,
  'rows.list': listRows,
  'clients.exported': noteExport,
  'bring.known': knownBrought,
  'bring.columns': showBringColumns,
  'bring.keepColumns': keepBringColumns,

  'letter.log': logLetter,
  'letter.logSeveral': logLetters,
  'letter.know': knowLetter,
  'letter.await': awaitReply,
  'letter.writeTo': whereToWrite,
  'sender.trust': trustSender,

  'neverLog.add': neverLog,
  'neverLog.forget': forgetNeverLog,
  'neverLog.logAnyway': logAnyway,

  'promise.take': takePromise,
  'promise.decline': declinePromise,

  'entry.read': readEntry,
  'entry.keep': keepEntry,

  'followUp.understand': understand,
  'followUp.add': addFollowUp,
  'followUp.snooze': snoozeFollowUp,
  'followUp.finish': finishFollowUp,
  'followUp.drop': dropFollowUp,
  'followUp.list': listFollowUps,
  'today.show': showToday,

  'proposal.log': logProposal,
  'proposal.edit': editProposal,
  'proposal.move': moveProposal,
  'proposal.list': listProposals,
  'proposals.report': reportOfProposals,

  'invoice.log': logInvoice,
  'invoice.add': addInvoice,
  'invoice.edit': editInvoice,
  'invoice.cancel': cancelInvoice,
  'invoice.credit': creditInvoice,
  'invoice.writeOff': writeOffInvoice,
  'invoice.useCredit': applyCredit,
  'invoice.show': showInvoice,
  'terms.edit': editTerms,

  'payment.add': addPayment,
  'payments.apply': applyPayments,
  'bank.columns': showColumns,
  'bank.keepColumns': keepColumns,
  'bank.known': knownPayments,

  'chase.show': showChaseStep,
  'chase.done': answerNothing,
  'chase.paid': answerPaid,
  'chase.partPaid': answerPartPaid,
  'chase.promised': answerPromised,
  'chase.disputed': answerDisputed,
  'chase.settled': answerSettled,
  'chase.wrongAddressee': answerWrongAddressee,
  'chaseRules.show': showChaseRules,
  'chaseRules.edit': editChaseRules,

  'money.show': showMoney,
  'money.openInvoices': listOpenInvoices,
  'money.ageing': showAgeing,
  'money.expected': showExpected,
  'money.account': showAccount,

  'own.list': showOwnAddresses,
  'own.deny': denyOwnAddress,
  'nav.counts': countNavigation,
  'settings.edit': editSettings,

  'job.show': showJob,
  'job.list': listJobs,
  'job.cancel': cancelJob,
  'journal.list': listJournal,
  'journal.show': showJournalEntry,
  'journal.undo': undo,
};

export type AppCalls = typeof calls;
