import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { censoredPage } from '../lib/sites/censor/page';
import { skeletonOf } from '../lib/sites/censor/skeleton';

/**
 * Run in a page when the user asks for a report of it: how it is built, and the page with everything that was said in it
 * replaced. It is no part of the content script, which every page has to carry.
 */
export default defineUnlistedScript(() => {
  const isOurs = (node: Node) => node instanceof Element && node.hasAttribute('data-forget-me-not');
  return { skeleton: skeletonOf(document.documentElement, isOurs), page: censoredPage(document, isOurs, randomly) };
});

/** From 0 to below 1, and nobody can foretell it. */
function randomly(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
