import { type Route, route } from './route';

/** All pages of the dashboard; the navigation has them in this order. A new one is a file and a row. */
export const ROUTES: readonly Route[] = [
  route({
    path: 'today',
    load: async () => (await import('./TodayPage')).TodayPage,
    nav: { label: 'dashboard.today', count: 'today' },
  }),
  route({ path: 'today/week', load: async () => (await import('./WeekPage')).WeekPage }),

  route({
    path: 'clients',
    load: async () => (await import('./ClientsPage')).ClientsPage,
    nav: { label: 'dashboard.clients' },
  }),
  route({ path: 'clients/import', load: async () => (await import('./clients/ImportPage')).ImportPage }),
  route({ path: 'clients/duplicates', load: async () => (await import('./DuplicatesPage')).DuplicatesPage }),
  route({ path: 'clients/new', load: async () => (await import('./NewClientPage')).NewClientPage }),
  route({ path: 'clients/:clientId?followUp', load: async () => (await import('./ClientPage')).ClientPage }),
  route({ path: 'bin', load: async () => (await import('./BinPage')).BinPage, under: 'clients' }),
  route({ path: 'clients/:clientId/print', load: async () => (await import('./SheetPage')).SheetPage }),
  route({
    path: 'clients/:clientId/statement',
    load: async () => (await import('./money/StatementPage')).StatementPage,
  }),

  route({
    path: 'care',
    load: async () => (await import('./care/LatePage')).LatePage,
    nav: { label: 'dashboard.care' },
  }),
  route({ path: 'care/reactivation', load: async () => (await import('./care/ReactivationPage')).ReactivationPage }),
  route({ path: 'care/contact', load: async () => (await import('./care/ContactPage')).ContactPage }),
  route({ path: 'care/matrix', load: async () => (await import('./care/MatrixPage')).MatrixPage }),
  route({ path: 'care/plans', load: async () => (await import('./care/PlansPage')).PlansPage }),
  route({ path: 'care/greetings', load: async () => (await import('./care/GreetingsPage')).GreetingsPage }),
  route({ path: 'care/promotions', load: async () => (await import('./care/PromotionsPage')).PromotionsPage }),
  route({
    path: 'care/promotions/:promotionId',
    load: async () => (await import('./care/PromotionPage')).PromotionPage,
  }),

  route({
    path: 'requests',
    load: async () => (await import('./RequestsPage')).RequestsPage,
    nav: { label: 'dashboard.requests', count: 'requests' },
  }),

  route({
    path: 'money',
    load: async () => (await import('./money/MoneyPage')).MoneyPage,
    nav: { label: 'dashboard.money', count: 'money' },
  }),
  route({ path: 'money/ageing', load: async () => (await import('./money/AgeingPage')).AgeingPage }),
  route({ path: 'money/proposals', load: async () => (await import('./money/ProposalsPage')).ProposalsPage }),
  route({ path: 'money/bank', load: async () => (await import('./money/BankPage')).BankPage }),
  route({
    path: 'invoices/:invoiceId',
    load: async () => (await import('./money/InvoicePage')).InvoicePage,
    under: 'money',
  }),

  route({
    path: 'journal',
    load: async () => (await import('./JournalPage')).JournalPage,
    nav: { label: 'dashboard.journal' },
  }),
  route({ path: 'journal/clients/:clientId', load: async () => (await import('./JournalPage')).JournalPage }),
  route({
    path: 'settings',
    load: async () => (await import('./SettingsPage')).SettingsPage,
    nav: { label: 'dashboard.settings' },
  }),
  route({ path: 'settings/fields', load: async () => (await import('./FieldsPage')).FieldsPage }),
  route({
    path: 'settings/playbooks',
    load: async () => (await import('./playbooks/PlaybooksPage')).PlaybooksPage,
  }),
  route({
    path: 'settings/playbooks/:playbookId',
    load: async () => (await import('./playbooks/PlaybookPage')).PlaybookPage,
  }),
];

/** Where an address leads that names no page. */
export const HOME = 'clients';
