import { ask } from '../messages/client';
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

/** Reads letters and lists, and marks the rows. */
export const watchWebmail: Watch = ({ ctx, site, words, signal }) => {
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
