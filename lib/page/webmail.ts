import { ask } from '../messages/client';
import { webmailOf } from '../sites/selfHosted';
import type { Site } from '../sites/site';
import { PageContext, whenLookedAt } from './context';
import { createMarks } from './marks';
import { run, type Watch } from './run';
import { stay } from './stay';
import { watchPage } from './watch';

/** The page is this webmail's, whatever is in it: the browser runs the script at the webmail's own addresses alone. */
export async function stayInWebmail(site: Site): Promise<void> {
  await whenLookedAt();
  const ctx = new PageContext();
  const welcome = await ask('page.hello', {});
  if (!ctx.isInvalid) stay(ctx, run(ctx, site, welcome, watchWebmail));
}

/** A webmail on anybody's server: what it is the page says, and it may be another page by now than the one that was looked at. */
export async function stayInSelfHosted(): Promise<void> {
  const webmail = webmailOf(document);
  if (webmail) await stayInWebmail(webmail);
}

/** Reads letters and lists, and marks the rows. */
const watchWebmail: Watch = ({ ctx, site, words, signal }) => {
  const marks = createMarks(words.marks);
  const watched = watchPage(ctx, site, marks, signal);
  return {
    refresh: () => void marks.refresh(site.rows(document)),
    stop() {
      watched.stop();
      marks.removeAll();
    },
  };
};
