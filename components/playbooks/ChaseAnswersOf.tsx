import { ChaseAnswers } from '../money/ChaseAnswers';
import type { AnswersProps } from './answersProps';

/** What a client who was asked for money may have answered. */
export function ChaseAnswersOf({ subject, ...props }: AnswersProps) {
  return <ChaseAnswers invoiceId={subject} {...props} />;
}
