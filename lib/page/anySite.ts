import { ask } from '../messages/client';
import { generic } from '../sites/generic';
import { selfHostedOf } from '../sites/recognise';
import { watchAnyPage } from './anyPage';
import { createBeside } from './beside';
import { PageContext } from './context';
import { run, type Watch } from './run';
import { stay } from './stay';

/** A page of a site that the user switched on, as long as it is no webmail's. */
export async function stayOnAnySite(): Promise<void> {
  const ctx = new PageContext();
  const welcome = await ask('page.hello', {});
  if (ctx.isValid && welcome.anyPage) stay(ctx, run(ctx, generic, welcome, watch));
}

/** Looks for whoever is named on the page, and marks them. A webmail that was not known while it was loading may be one now. */
const watch: Watch = ({ ctx, site, words, signal, openPanel }) => {
  let isOver = false;
  const beside = createBeside(words, signal, (text) => {
    if (ctx.isInvalid) return;
    void ask('page.pick', { address: text });
    openPanel();
  });
  const watched = watchAnyPage({ site, beside, signal, isOver: () => ctx.isInvalid || isWebmail() });

  /** Its own script comes in the place of this one. */
  function isWebmail(): boolean {
    if (isOver || selfHostedOf(document) === undefined) return isOver;
    isOver = true;
    void ask('page.begin', { as: 'webmail' });
    return true;
  }

  return {
    refresh: watched.refresh,
    stop() {
      watched.stop();
      beside.removeAll();
    },
  };
};
