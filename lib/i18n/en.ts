/** Every sentence of the product in English; the other languages have the same keys, plurals by their own rules. */
export const en = {
  name: 'Forget-me-not',

  // doing
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  undone: 'Taken back.',
  done: 'Done',
  later: 'Later',
  call: 'Call',
  write: 'Write',
  open: 'Open',
  notNow: 'Not now',
  more: 'More',

  // what is done
  'kind.call': 'Call',
  'kind.letter': 'Letter',
  'kind.meeting': 'Meeting',
  'kind.other': 'To do',
  'activity.letter-in': 'Letter from them',
  'activity.letter-out': 'Letter to them',
  'activity.call': 'Called',
  'activity.meeting': 'Met',
  'activity.note': 'Note',
  'activity.proposal': 'Proposal',
  'activity.proposalNumber': 'Proposal {{number}}',

  // days
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  wholeDay: 'any time',
  daysLate_one: '{{count}} day',
  daysLate_other: '{{count}} days',

  // sidebar
  'sidebar.fold': 'Fold the sidebar',
  'sidebar.unfold': 'Show the client',
  'sidebar.resize': 'Width of the sidebar',
  'sidebar.nothing': 'Open a letter',
  'sidebar.nothingText': 'You will see who it is, what you promised and what was said before.',
  'sidebar.unreadable': 'This page could not be read',
  'sidebar.unreadableText':
    'The webmail looks different from what is known. Your clients are safe; find the one you need by name.',
  'sidebar.backToSearch': 'Back to the search',
  'sidebar.refused': 'Nothing to show here',
  'sidebar.refusedText': 'Fold and unfold the sidebar to connect it again.',
  'sidebar.alsoHere': 'Also here',
  'sidebar.andMore_one': 'and {{count}} more',
  'sidebar.andMore_other': 'and {{count}} more',
  'sidebar.unknown': 'Not a client yet',
  'sidebar.next': 'Next step',
  'sidebar.noNext': 'No next step is planned.',
  'sidebar.history': 'History',
  'sidebar.noHistory': 'Nothing logged yet.',
  'sidebar.remember': 'Remember',
  'sidebar.addRemember': 'Add something to remember',
  'sidebar.openDossier': 'Open the dossier',
  'sidebar.moreFollowUps_one': '{{count}} more planned',
  'sidebar.moreFollowUps_other': '{{count}} more planned',

  // adding a client
  'client.add': 'Add client',
  'client.name': 'Client',
  'client.contactName': 'Name',
  'client.phone': 'Telephone',
  'client.post': 'Post',
  'client.added': '{{name}} is now a client.',
  'client.addTo': 'Add to {{name}}',
  'client.colleague': 'Same company as {{name}}.',
  'client.addAsNew': 'A new client instead',
  'contact.added': '{{name}} is added.',

  // letters
  'letter.log': 'Log this letter',
  'letter.logProposal': 'Log as proposal',
  'letter.logged': 'This letter is logged',
  'letter.loggedFor': 'Logged for {{name}}',
  'letter.loggedProposal': 'Logged as a proposal',
  'letter.loggedProposalNumber': 'Logged as proposal {{number}}',
  'letter.justSent': 'Just sent',
  'letter.noSubject': '(no subject)',
  'proposal.followUp': 'ask what they decided on the proposal',
  'proposal.followUpNumber': 'ask what they decided on proposal {{number}}',

  // warnings
  'warning.address-in-name': 'The name says {{shown}}, but the letter is from {{real}}.',
  'warning.reply-elsewhere': 'The letter is from {{shown}}, but answers would go to {{real}}.',

  // the line
  'line.label': 'What did you promise?',
  'line.example': 'call Thu 10:00 about the samples',
  'line.enter': 'Enter',
  'line.problem.empty': 'Write what to do and when.',
  'line.problem.too-long': 'That is longer than {{limit}} characters; one line is enough.',
  'line.problem.no-date': 'Write when: “Thursday 10:00”, “in 2 days”, “next week”.',
  'line.problem.past': 'That time is past. Did you mean another day?',
  'line.problem.not-a-date': 'There is no such date or hour: “{{words}}”.',
  'line.problem.too-far': 'That is more than {{years}} years ahead. Choose a nearer date.',
  'line.problem.ambiguous': 'Which day is meant?',
  'line.added': 'Planned: {{when}}',

  // snooze
  'snooze.hour': 'In an hour',
  'snooze.evening': 'This evening',
  'snooze.tomorrow': 'Tomorrow',
  'snooze.working-day': 'Next working day',
  'snooze.week': 'In a week',
  'snooze.moved': 'Moved to {{when}}',

  // finishing
  'finish.title': 'What came of it?',
  'finish.outcome': 'What came of it',
  'finish.next': 'What comes next',
  'finish.finished': 'Done.',

  // popup
  'today.done_one': '{{count}} done today',
  'today.done_other': '{{count}} done today',
  'today.overdue': 'Overdue',
  'today.today': 'Today',
  'today.coming': 'Coming',
  'today.none': 'Nothing is promised for today',
  'today.noneText': 'Open a letter and write what you promised in one line.',
  'today.showAll_one': 'and {{count}} more in the dashboard',
  'today.showAll_other': 'and {{count}} more in the dashboard',
  'today.dashboard': 'All clients',
  'today.useHere': 'Use on this site',
  'today.usedHere': 'In use on this site',

  // dashboard
  'dashboard.clients': 'Clients',
  'dashboard.today': 'Today',
  'dashboard.settings': 'Settings',
  'clients.search': 'Find a client',
  'clients.count_one': '{{count}} client',
  'clients.count_other': '{{count}} clients',
  'clients.none': 'No clients yet',
  'clients.noneText': 'Open a letter in your webmail and add its sender with one click.',
  'clients.notFound': 'Nobody by “{{search}}”',
  'clients.contact': 'Contact',
  'clients.next': 'Next step',
  'clients.noNext': 'no next step',
  'clients.last': 'Last in touch',
  'clients.never': 'never',
  'dossier.contacts': 'Contacts',
  'dossier.followUps': 'To do',
  'dossier.noFollowUps': 'No next step is planned for this client.',
  'dossier.missing': 'There is no such client',
  'dossier.back': 'All clients',
  'settings.language': 'Language',
  'settings.languageBrowser': 'As the browser',
  'settings.country': 'Country',
  'settings.countryText': 'Telephone numbers without a prefix are read as of this country.',
  'settings.dayStart': 'The working day starts at',
  'settings.dayStartText': 'A follow-up for a day without a time reminds then.',

  // reminders
  'reminder.digest_one': '{{count}} promise is due',
  'reminder.digest_other': '{{count}} promises are due',
  'reminder.open': 'Open',
  'reminder.snooze': 'In an hour',

  // marks on list rows
  'mark.client': 'Client',
  'mark.overdue': 'Client, overdue promise',

  // refusals
  'refusal.not-allowed': 'This page may not ask that.',
  'refusal.not-understood': 'The request could not be understood; nothing was changed.',
  'refusal.not-found': 'It is no longer there; somebody removed or finished it.',
  'refusal.address-taken': '{{address}} already belongs to {{client}}.',
  'refusal.not-an-address': '“{{address}}” is not a mail address.',
  'refusal.changed-since': 'It was changed since, so it cannot be taken back.',
  'refusal.already-undone': 'It has been taken back already.',
  'refusal.name-missing': 'A client needs a name.',
  'refusal.date-needed': 'Say when: a day, or a day and a time.',
  'refusal.unexpected': 'Something went wrong and nothing was changed. Try again.',
} as const;

export type Key = keyof typeof en;
