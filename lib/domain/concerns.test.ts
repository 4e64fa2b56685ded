import { expect, test } from 'vitest';
import { concerns, type News, type Shown } from './concerns';

const dossierOfA: Shown = { about: { nouns: ['client', 'contact', 'followUp', 'activity'], clientIds: ['a'] } };
const today: Shown = { about: { nouns: ['client', 'followUp'] } };
const settings: Shown = { about: { nouns: ['setting'] } };
const untold: Shown = {};
const sidebar = (tab: number | 'unknown', about?: Shown['about']): Shown => ({ tab, about });

test.each<[string, News, Shown, boolean]>([
  ['a client’s follow-up and their dossier', { nouns: ['followUp'], clientIds: ['a'] }, dossierOfA, true],
  ['another client’s follow-up and the dossier', { nouns: ['followUp'], clientIds: ['b'] }, dossierOfA, false],
  ['one of several clients', { nouns: ['followUp'], clientIds: ['b', 'a'] }, dossierOfA, true],
  ['a change of no client that is named', { nouns: ['followUp'] }, dossierOfA, true],
  ['a noun that the dossier does not have', { nouns: ['setting'] }, dossierOfA, false],
  ['one noun of several', { nouns: ['setting', 'activity'], clientIds: ['a'] }, dossierOfA, true],
  ['a client’s follow-up and the list of the day', { nouns: ['followUp'], clientIds: ['b'] }, today, true],
  ['an invoice and the list of the day', { nouns: ['invoice'], clientIds: ['b'] }, today, false],
  ['a follow-up and the settings', { nouns: ['followUp'] }, settings, false],
  ['anything and an answer that does not say what it is about', { nouns: ['order'], clientIds: ['x'] }, untold, true],
  ['nothing and an answer that does not say what it is about', { nouns: [] }, untold, false],
  ['clients of whom nobody is left', { nouns: ['client'], clientIds: [] }, dossierOfA, false],

  ['what a tab shows and its sidebar', { nouns: ['page'], tabId: 7 }, sidebar(7), true],
  [
    'what a tab shows and its sidebar, which is about a client',
    { nouns: ['page'], tabId: 7 },
    sidebar(7, dossierOfA.about),
    true,
  ],
  ['what a tab shows and another’s sidebar', { nouns: ['page'], tabId: 7 }, sidebar(8), false],
  [
    'what a tab shows and a sidebar that does not know its tab',
    { nouns: ['page'], tabId: 7 },
    sidebar('unknown'),
    true,
  ],
  ['what tabs show, not said which', { nouns: ['page'] }, sidebar(8), true],
  ['what a tab shows and an answer of no tab', { nouns: ['page'], tabId: 7 }, today, false],
  ['what a tab shows and an answer that says nothing', { nouns: ['page'], tabId: 7 }, untold, false],
  ['a key pressed in a tab and the list of the day', { nouns: ['toggle-sidebar'], tabId: 7 }, untold, false],
  ['a site that was left and its sidebar', { nouns: ['site-left', 'page'], tabId: 7 }, sidebar(7), true],
  [
    'rows that changed beside a page, and another’s sidebar',
    { nouns: ['page', 'followUp'], tabId: 7 },
    sidebar(8),
    true,
  ],
  [
    'rows of another client that changed beside a page, and another’s sidebar',
    { nouns: ['page', 'followUp'], clientIds: ['b'], tabId: 7 },
    sidebar(8, dossierOfA.about),
    false,
  ],
])('%s', (_, change, shown, expected) => {
  expect(concerns(change, shown)).toBe(expected);
});
