// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openAt, page } from '../../../test/pages/gmail/pages';
import { siteOf } from '../../../test/pages/siteOf';
import { expectedOf, markupOf } from '../../../test/pages/webmails';

/** What happens in a frame is heard in its own document alone: writing there, sending from there. */
test.each([
  ['proton/compose', 2],
  ['proton/message-ru', 1],
  ['yahoo/compose-ru', 0],
])('the frames of letters and editors are watched: %s', (name, frames) => {
  openAt(expectedOf(name).url);
  const document = page(markupOf(name));
  const documents = siteOf(document)?.documents(document) ?? [];
  expect(documents).toHaveLength(1 + frames);
  expect(new Set(documents).size).toBe(1 + frames);
});
