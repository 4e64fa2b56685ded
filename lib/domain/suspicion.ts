/** The sender may not be who they look like: what the letter shows, and what is really so. */
export interface Suspicion {
  code: SuspicionCode;
  /** The same doubt about the same sender has the same key, so that it can be settled once. */
  key: string;
  /** What differs: an address, a domain or a person's name as the letter shows it. */
  shown: string;
  /** What is known, or where answers would go. */
  real: string;
  /** Whom they may pass for; none when it is the user's own firm. */
  client?: KnownClient;
}

export type SuspicionCode =
  | 'address-in-name'
  | 'domain-same-looks'
  | 'domain-similar'
  | 'domain-other-ending'
  | 'domain-inside'
  | 'address-similar'
  | 'person-elsewhere'
  | 'reply-elsewhere';

export interface KnownClient {
  id: string;
  name: string;
  domains: string[];
}
