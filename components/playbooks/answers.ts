import type { ComponentType } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import type { AnswersProps } from './answersProps';
import { ChaseAnswersOf } from './ChaseAnswersOf';
import { ReactivationAnswers } from './ReactivationAnswers';
import { RequestAnswersOf } from './RequestAnswersOf';

/** How a step of a playbook is answered, where "done" is not enough; and the question that opens it. */
type Answers = ComponentType<AnswersProps> & {
  question: 'money.stillUnpaid' | 'request.question' | 'reactivation.answer';
};

const ANSWERS: Partial<Record<string, Answers>> = {
  chase: Object.assign(ChaseAnswersOf, { question: 'money.stillUnpaid' as const }),
  request: Object.assign(RequestAnswersOf, { question: 'request.question' as const }),
  reactivation: Object.assign(ReactivationAnswers, { question: 'reactivation.answer' as const }),
};

/** The answers of the playbook that made a follow-up, by its name; a person's own is answered in a line. */
export function answersOf(from: FollowUp['from']): Answers | undefined {
  return from && ANSWERS[from.playbook];
}
