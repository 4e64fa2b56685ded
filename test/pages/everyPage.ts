import { file, openAt, page, pageNames } from './gmail/pages.ts';
import { openSaved } from './saved.ts';
import { type ExpectedPage, expectedOf, markupOf, PAGES, SAVED_PAGES } from './webmails.ts';

/** A page of any webmail, as a browser has it open. */
export interface EveryPage {
  name: string;
  expected: ExpectedPage;
  open(): Document;
}

/** All pages of all webmails that have an expected reading beside them. */
export const EVERY_PAGE: EveryPage[] = [
  ...PAGES.map((name) => at(name, expectedOf(name), () => page(markupOf(name)))),
  ...pageNames().map((name) => at(`gmail/${name}`, JSON.parse(file(`${name}.json`)), () => page(file(`${name}.html`)))),
  ...SAVED_PAGES.map((name) => ({ name, expected: expectedOf(name), open: () => openSaved(markupOf(name)) })),
];

function at(name: string, expected: ExpectedPage, parse: () => Document): EveryPage {
  return {
    name,
    expected,
    open() {
      openAt(expected.url);
      return parse();
    },
  };
}
