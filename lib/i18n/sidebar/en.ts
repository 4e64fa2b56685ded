/** The sidebar beside a letter, the marks on rows, and pages that cannot be read. */
export const sidebar = {
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
  'sidebar.here': 'On this page',
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

  'mark.client': 'Client',
  'mark.overdue': 'Client, overdue promise',
  'mark.onPage': 'Clients on this page',
  'mark.debt': 'Client, overdue debt',

  'lack.sender': 'Here the webmail shows a name without its address',
  'lack.recipients': 'Here the webmail does not show whom this letter went to',
  'lack.pick': 'Find the client by name.',
  'lack.attachments': 'This webmail may not show the names of attached files.',
  'lack.rows': 'In this list the webmail shows no addresses, so clients are not marked.',
  'lack.selection':
    'Here several letters cannot be logged at once: the list does not say which letters they are. Open them one by one.',

  'report.title': 'Help to have it read',
  'report.text':
    'A report and the page as a file, with every word, number and address replaced. They are sent nowhere.',
  'report.make': 'Make a report',
  'report.copy': 'Copy the report',
  'report.copied': 'Copied.',
  'report.save': 'Save the page without its words',
  'lack.layout':
    'This page is not laid out as this webmail’s pages are known to be. Shown are people whose addresses stand on it: check that it is who you mean.',
} as const;
