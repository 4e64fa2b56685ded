/** Finding anything, and going there. */
export const find = {
  'find.title': 'Find or do',
  'find.button': 'Find',
  'find.box': 'A client, a number, a page…',
  'find.list': 'What was found',
  'find.none': 'Nothing by “{{search}}”',
  'find.clients': 'Clients',
  'find.people': 'People',
  'find.documents': 'Invoices and proposals',
  'find.history': 'History',
  'find.places': 'Pages',
  'find.actions': 'Do',
  'find.invoice': 'Invoice {{number}}',
  'find.proposal': 'Proposal {{number}}',
  'find.newClient': 'New client',
  'find.import': 'Bring a list of clients',
  'find.bin': 'Bin',
} as const;
