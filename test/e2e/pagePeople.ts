import type { NewClient } from './entries.ts';

/** Of those who write on the webmail pages of test/pages, and the invented account that they write to. */
export const ANNA = {
  clientName: 'Северстрой',
  contactName: 'Анна Соколова',
  email: 'anna.sokolova@severstroy.example',
} satisfies NewClient;
export const MIHAI = {
  clientName: 'Dacia Parts',
  contactName: 'Mihai Ionescu',
  email: 'mihai.ionescu@dacia-parts.example',
} satisfies NewClient;
export const JAMES = {
  clientName: 'Northbuild',
  contactName: 'James Whitfield',
  email: 'j.whitfield@northbuild.example',
} satisfies NewClient;
export const PAVEL = {
  clientName: 'Orlov Trade',
  contactName: 'Павел Орлов',
  email: 'p.orlov@orlov-trade.example',
} satisfies NewClient;
export const ME = {
  clientName: 'Studio Ceban',
  contactName: 'Marina Ceban',
  email: 'marina@studio.example',
} satisfies NewClient;
