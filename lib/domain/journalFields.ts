import type { Fields, Noun } from './journal';

/** How a field's value is said. */
export type FieldShape =
  | 'text'
  | 'list'
  | 'instant'
  /** A day, or a day and a time. */
  | 'due'
  | 'money'
  /** Minor units of the currency that comes along. */
  | 'minor'
  | 'count'
  | 'choice'
  | 'choices'
  | 'language'
  /** Another row, by its id. */
  | 'row'
  | 'reason'
  | 'terms'
  | 'yes'
  /** That it was changed is all that can be said in a line. */
  | 'thing';

/** Fields that mean something to a reader. What is not here is how the product keeps its own accounts. */
export const JOURNAL_FIELDS = {
  name: 'text',
  domains: 'list',
  remember: 'list',
  terms: 'terms',
  language: 'language',
  tags: 'list',
  taxNumber: 'text',
  city: 'text',
  country: 'text',
  site: 'text',
  tier: 'choice',
  everyDays: 'count',
  style: 'choice',
  leftAlone: 'thing',
  clientId: 'row',

  post: 'text',
  roles: 'choices',
  mainFor: 'choices',
  emails: 'list',
  phones: 'list',
  birthday: 'text',
  left: 'thing',

  address: 'text',
  contactId: 'row',

  kind: 'choice',
  at: 'instant',
  title: 'text',
  score: 'count',
  attachments: 'list',
  amount: 'money',
  proposalState: 'choice',

  text: 'text',
  due: 'due',
  state: 'choice',
  outcome: 'text',
  repeat: 'choice',
  finishedAt: 'instant',

  sentAt: 'instant',
  validUntil: 'due',
  reason: 'reason',
  note: 'text',
  subject: 'text',
  number: 'text',

  issued: 'due',
  instalments: 'thing',
  invoiceId: 'row',
  proposalId: 'row',
  orderId: 'row',
  besides: 'yes',
  received: 'due',
  reference: 'text',
  minor: 'minor',
  day: 'due',
  until: 'due',
  sentence: 'text',
  ordered: 'due',
  items: 'list',
  openedOn: 'due',
  solvedOn: 'due',
  dependsOnOthers: 'yes',
  answeredOn: 'due',
  answer: 'text',
  period: 'choice',
  bonus: 'thing',

  said: 'choice',
  saidOn: 'due',
  why: 'choice',
  amends: 'choice',
  letters: 'thing',

  rules: 'thing',
  ownPlaybook: 'thing',
  is: 'yes',
  columns: 'thing',
  field: 'thing',
  money: 'thing',
  company: 'thing',
  workDay: 'thing',
  early: 'count',
  quiet: 'thing',
  neverLog: 'thing',
} as const satisfies Record<string, FieldShape>;

export type JournalField = keyof typeof JOURNAL_FIELDS;

export function isJournalField(name: string): name is JournalField {
  return Object.hasOwn(JOURNAL_FIELDS, name);
}

/** By what a reader knows a row. */
export function titleOf(noun: Noun, row: Fields | undefined): string {
  const text = (name: string) => (typeof row?.[name] === 'string' ? (row[name] as string) : '');
  switch (noun) {
    case 'invoice':
    case 'order':
      return text('number');
    case 'proposal':
      return text('number') || text('subject');
    case 'activity':
      return text('title');
    case 'address':
      return text('address');
    case 'payment':
      return text('reference');
    default:
      return text('name') || text('text');
  }
}
