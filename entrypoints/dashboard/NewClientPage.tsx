import { ClientsPage } from './ClientsPage';

/** The list of clients, with the form for another one open: a place of its own, so that one can be led there. */
export function NewClientPage() {
  return <ClientsPage isNew />;
}
