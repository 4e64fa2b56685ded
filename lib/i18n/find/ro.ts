import type { Romanian } from '../languages.ts';
import type { find as english } from './en.ts';

export const find: Romanian<typeof english> = {
  'find.title': 'Caută sau fă',
  'find.button': 'Caută',
  'find.box': 'Un client, un număr, o pagină…',
  'find.list': 'Ce s-a găsit',
  'find.none': 'Nimic după „{{search}}”',
  'find.clients': 'Clienți',
  'find.people': 'Persoane',
  'find.documents': 'Facturi și oferte',
  'find.history': 'Istoric',
  'find.places': 'Pagini',
  'find.actions': 'De făcut',
  'find.invoice': 'Factura {{number}}',
  'find.proposal': 'Oferta {{number}}',
  'find.newClient': 'Client nou',
  'find.import': 'Adu o listă de clienți',
  'find.bin': 'Coș',
};
