import { addActivity, editActivity, removeActivity, scoreActivity } from './activities';
import { showAgeing, showExpected } from './ageing';
import { keepColumns, knownPayments, listOpenInvoices, showColumns } from './bankLists';
import { denyOwnAddress, showOwnAddresses } from './believed';
import { billOrder, showBilling } from './billing';
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
import { editContactRules, listContactsDue, showCare } from './contactRhythm';
import { addContact, editContact, removeContact } from './contacts';
import { listDuplicates, lookForDuplicates, showDuplicates } from './duplicates';
import { keepEntry, readEntry } from './entries';
import { erasePerson } from './erasing';
import { addField, editField, listFields, moveField } from './fields';
import { findAll } from './finding';
import { takePeople } from './firstDay';
import { showWeek } from './firstWeek';
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
import { askAgain, leaveAlone } from './leftAlone';
import { logOrder } from './letterOrders';
import { logLetter, logLetters, logProposal } from './letters';
import { keepClientsView, keepSegment, listClients, removeSegment, showLists } from './lists';
import { knowLetter } from './loggedLetters';
import { changeMany } from './manyClients';
import { listMatrix, showMatrix } from './matrix';
import { keepApart, mergeClients } from './merge';
import { mergeContacts } from './mergePeople';
import { showAccount, showMoney } from './money';
import { countNavigation } from './navigation';
import { forgetNeverLog, logAnyway, neverLog } from './neverLog';
import { addOrder, editOrder, listOrders, removeOrder } from './orders';
import {
  keepOwnPlaybook,
  listOwnPlaybooks,
  previewOwnPlaybook,
  removeOwnPlaybook,
  showOwnLetter,
  switchOwnPlaybook,
} from './ownPlaybooks';
import { addPayment, applyCredit, applyPayments } from './payments';
import { addPlan, editPlan, editPlanRules, listPlans, plansOfClient, removePlan } from './plans';
import { declinePromise, takePromise } from './promises';
import { endPromotion, keepPromotion, listPromotions, showPromotion, writePromotion } from './promotions';
import { editProposal, listProposals, moveProposal, reportOfProposals } from './proposals';
import { answerReactivation, sentReactivationLetter } from './reactivation';
import { editReactivationRules, listReactivation, reportOfReactivation, showReactivation } from './reactivationList';
import { removeClient } from './removal';
import { answerRequest, reopenRequest, solveRequest, stillWorking } from './requestAnswers';
import { editRequest, logRequest, openRequest, removeRequest } from './requests';
import { listRequests, requestsOfClient, showRequest } from './requestViews';
import { editRhythmRules, listLate, showRhythm } from './rhythm';
import { editChaseRules, showChaseRules } from './rules';
import { editSettings, whereToWrite } from './settings';
import { trustSender } from './suspicion';
import { listFollowUps, showToday } from './today';
import { showUnusual } from './unusual';
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
  'client.unusual': showUnusual,
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
  'activity.score': scoreActivity,

  'order.log': logOrder,
  'order.billing': showBilling,
  'order.billedBy': billOrder,
  'order.add': addOrder,
  'order.edit': editOrder,
  'order.remove': removeOrder,
  'order.list': listOrders,

  'request.open': openRequest,
  'request.log': logRequest,
  'request.edit': editRequest,
  'request.remove': removeRequest,
  'request.answer': answerRequest,
  'request.working': stillWorking,
  'request.solve': solveRequest,
  'request.reopen': reopenRequest,
  'request.list': listRequests,
  'request.ofClient': requestsOfClient,
  'request.show': showRequest,

  'plan.add': addPlan,
  'plan.edit': editPlan,
  'plan.remove': removePlan,
  'plan.list': listPlans,
  'plan.ofClient': plansOfClient,
  'planRules.edit': editPlanRules,

  'rhythm.show': showRhythm,
  'rhythm.late': listLate,
  'rhythmRules.edit': editRhythmRules,
  'matrix.show': showMatrix,
  'matrix.list': listMatrix,

  'care.show': showCare,
  'contacts.due': listContactsDue,
  'contactRules.edit': editContactRules,
  'playbook.list': listOwnPlaybooks,
  'playbook.keep': keepOwnPlaybook,
  'playbook.switch': switchOwnPlaybook,
  'playbook.remove': removeOwnPlaybook,
  'playbook.preview': previewOwnPlaybook,
  'playbook.letter': showOwnLetter,

  'reactivation.list': listReactivation,
  'reactivation.show': showReactivation,
  'reactivation.report': reportOfReactivation,
  'reactivation.answer': answerReactivation,
  'reactivation.sent': sentReactivationLetter,
  'reactivationRules.edit': editReactivationRules,
  'client.leaveAlone': leaveAlone,
  'client.askAgain': askAgain,

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
  'today.week': showWeek,
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
