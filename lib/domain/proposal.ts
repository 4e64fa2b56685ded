import type { Instant } from './client';

/** An offer with a price that waits for an answer. */
export interface Proposal {
  id: string;
  clientId: string;
  contactId?: string;
  state: 'sent' | 'discussed' | 'accepted' | 'declined' | 'expired';
  sentAt: Instant;
  subject: string;
  /** As it stands in the file name, the subject or the text: "118". */
  number?: string;
  attachments: string[];
}

/** The wait before the first call about a proposal, in working days. */
export const PROPOSAL_FOLLOW_UP_DAYS = 2;

const FILE_ENDING = /\.[a-z0-9]{2,5}$/i;

/** A document's word followed by its number, in the three languages: "КП № 118", "oferta nr. 118", "Offer #118". */
const NUMBERED =
  /(?:^|[^\p{L}])(?:кп|ком+ерч\p{L}*|предложени\p{L}*|оферт\p{L}*|ofert\p{L}*|offer|quote|quotation|proposal)[\s._-]*(?:№|#|nr\.?|no\.?|n°|номер)?[\s._-]*(?<number>\p{Lu}{0,4}[-/]?\d{1,8}(?:[-/]\d{1,8})?)(?![\p{L}\d])/iu;

/** The proposal's number from file names first, then from the subject; undefined when neither has one. */
export function proposalNumber(attachments: string[], subject: string): string | undefined {
  for (const text of [...attachments.map((name) => name.replace(FILE_ENDING, '')), subject]) {
    const number = NUMBERED.exec(text)?.groups?.number;
    if (number) return number.replace(/^[-/]/, '');
  }
  return undefined;
}
