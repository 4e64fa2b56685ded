// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cutToLimits, type PageReading } from '../../lib/domain/pageReading';
import { pageReading } from '../../lib/messages/reading';
import { openAt, page } from './gmail/pages';
import { siteOf } from './siteOf';
import { expectedOf, markupOf, PAGES } from './webmails';

test.each(PAGES)('what is read of %s may be told to the background as it is', (name) => {
  openAt(expectedOf(name).url);
  const document = page(markupOf(name));
  const reading = cutToLimits(siteOf(document)?.read(document) as PageReading);
  expect(pageReading.parse(reading)).toEqual(reading);
});
