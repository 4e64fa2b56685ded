import type { ReactNode } from 'react';

/** What the answers of every playbook are given. */
export interface AnswersProps {
  /** What the playbook follows: the invoice, the request. */
  subject: string;
  leading: boolean;
  onCancel?: () => void;
  children?: ReactNode;
}
