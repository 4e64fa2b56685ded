// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cutToLimits, type PageReading } from '../../lib/domain/pageReading';
import { pageReading } from '../../lib/messages/reading';
import { openSaved } from './saved';
import { siteOf } from './siteOf';
import { expectedOf, markupOf, SAVED_PAGES, SELF_HOSTED, withoutNumbers } from './webmails';

test.each(SAVED_PAGES)('%s, saved from a server, is read as expected', (name) => {
  const document = openSaved(markupOf(name));
  const { url, reading, rows } = expectedOf(name);
  const site = siteOf(document);
  expect(document.URL).toBe(url);
  expect(site && withoutNumbers(site.read(document))).toEqual(reading);
  expect(site?.rows(document).map(({ addresses }) => addresses)).toEqual(rows);
  const told = cutToLimits(site?.read(document) as PageReading);
  expect(pageReading.parse(told)).toEqual(told);
});

test.each(SELF_HOSTED)('there is a letter and a letter being written of %s', (webmail) => {
  const pages = SAVED_PAGES.filter((name) => name.startsWith(`${webmail}/`));
  expect(pages.map((name) => expectedOf(name).reading.view)).toEqual(expect.arrayContaining(['message', 'compose']));
});
