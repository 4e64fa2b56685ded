/** Runs in the browser, before the page's own scripts: counts the changes of the page from its beginning, ours left out. */
export function countChanges(): void {
  const counter = window as CountingWindow;
  counter.changes = 0;
  const isOurs = (node: Node) => node instanceof Element && node.hasAttribute('data-forget-me-not');
  new MutationObserver((records) => {
    const ofPage = records.filter(
      ({ type, addedNodes, removedNodes }) =>
        type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node)),
    );
    counter.changes = (counter.changes ?? 0) + ofPage.length;
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

/** Runs in the browser. */
export function changesSoFar(): number {
  return (window as CountingWindow).changes ?? 0;
}

/**
 * Runs in the browser: what a webmail does by itself, so many changes at one moment. A counter is written anew, a hint
 * comes and goes, a row says how long ago its letter came, or goes to the end of the list as a newer one does.
 */
export function changeByItself({ rowSelector, times }: { rowSelector: string; times: number }): void {
  const state = window as CountingWindow;
  const rows = Array.from(document.querySelectorAll<HTMLElement>(rowSelector));
  for (let i = 0; i < times; i++) {
    const turn = state.turn ?? 0;
    state.turn = turn + 1;
    const row = rows[turn % rows.length];
    const hint = document.querySelector('.bench-hint');
    if (turn % 5 === 0) document.title = `(${turn}) Inbox`;
    else if (turn % 5 === 1 && hint) hint.remove();
    else if (turn % 5 === 1)
      document.body.append(Object.assign(document.createElement('p'), { className: 'bench-hint' }));
    else if (turn % 5 === 2) row?.setAttribute('title', `${turn} minutes ago`);
    else if (turn % 5 === 3) row?.classList.toggle('bench-touched');
    else row?.parentElement?.append(row);
  }
}

type CountingWindow = Window & { changes?: number; turn?: number };
