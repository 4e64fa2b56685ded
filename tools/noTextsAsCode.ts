import type { Plugin } from 'vite';

/** What a library would do with a text, and what it does here; the build fails when the library has come to do it otherwise. */
const CHANGES: { file: RegExp; from: string; times: number; to: string }[] = [
  {
    file: /\/react-dom\/cjs\/react-dom-client\.production\.js$/,
    from: '(domElement.innerHTML = key)',
    times: 2,
    to: 'refuseMarkup()',
  },
  {
    file: /\/zod\/v4\/core\/(?:util|doc|compile)\.js$/,
    from: 'const F = Function;',
    times: 1,
    to: 'const F = refuseCode;',
  },
];

const REFUSALS = `
function refuseMarkup() { throw new Error('Nothing here makes markup of texts'); }
function refuseCode() { throw new Error('Nothing here makes code of texts'); }
`;

/**
 * Our policy forbids to make markup or code of texts, and nothing of ours asks for it. Here the ways to it are taken out
 * of what libraries bring along, so that nobody who looks through the build need wonder.
 */
export const noTextsAsCode: Plugin = {
  name: 'no-texts-as-code',
  apply: 'build',
  transform(code, id) {
    const change = CHANGES.find(({ file }) => file.test(id.split('?')[0] ?? ''));
    if (!change) return;
    const parts = code.split(change.from);
    if (parts.length !== change.times + 1) this.error(`${id} has changed: look at tools/noTextsAsCode.ts`);
    return { code: parts.join(change.to) + REFUSALS, map: null };
  },
};
