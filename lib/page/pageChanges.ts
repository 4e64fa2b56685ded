import { runOf } from '../sites/generic/tree';
import { isOwn } from './own';

/** Where more come at once it is quicker to look through all that they stand in. */
const MANY = 100;

/** Undone elements get their shadows when the page's script has come; nothing tells when. */
const LOOK_AGAIN_MS = [1_000, 4_000];

/** What changes where things stand, or whether they are seen. */
const RESTYLING = ['class', 'style', 'hidden', 'open'];
const SAYING = ['href', 'value', 'src', 'srcdoc'];

export interface PageChanges {
  /** Watches this tree too, all of which counts as changed; false when it is watched already. */
  watch(tree: Document | ShadowRoot): boolean;
  /** The parts that say something else than when it was asked last, and still stand there. */
  takeChanged(): Node[];
  /** The parts that may stand elsewhere, or be seen or hidden, since it was asked last. */
  takeRestyled(): Set<Node>;
  stop(): void;
}

/** Gathers what changes in a page, in its open shadows and in its frames, and calls `onChange` whenever there is some. */
export function watchChanges(onChange: () => void, signal: AbortSignal): PageChanges {
  const changed = new Set<Node>();
  const restyled = new Set<Node>();
  const trees = new WeakSet<Node>();

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    if (changed.size + restyled.size > 0) onChange();
  });

  function note({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): void {
    if (isOwn(target)) return;
    if (type === 'attributes') {
      (RESTYLING.includes(attributeName ?? '') ? restyled : changed).add(target);
    } else if (type === 'characterData') changed.add(runOf(target));
    else if (addedNodes.length > MANY) changed.add(target);
    else {
      for (const node of addedNodes) if (!isOwn(node)) changed.add(runOf(node));
      // What stood on both sides of it may be one text now; findings that went with it are dropped by themselves.
      for (const node of removedNodes) if (!isOwn(node) && runOf(node) !== node) changed.add(runOf(target));
    }
  }

  document.addEventListener('visibilitychange', onChange, { signal });
  for (const ms of LOOK_AGAIN_MS) {
    const id = setTimeout(() => {
      for (const undone of document.querySelectorAll('*')) if (undone.localName.includes('-')) changed.add(undone);
      onChange();
    }, ms);
    signal.addEventListener('abort', () => clearTimeout(id));
  }

  return {
    watch(tree) {
      if (trees.has(tree)) return false;
      trees.add(tree);
      observer.observe(tree, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: [...RESTYLING, ...SAYING],
      });
      const on = (type: string, listener: (event: Event) => void) =>
        tree.addEventListener(type, listener, { capture: true, passive: true, signal });
      // Fields change without the tree changing. A frame that was given another page says so by loading.
      for (const type of ['input', 'change', 'load']) {
        on(type, ({ target }) => {
          if (!(target as Node | null)?.nodeType || target === tree) return;
          changed.add(target as Node);
          onChange();
        });
      }
      // A click may open what only the page's styles hide.
      on('click', ({ isTrusted }) => {
        if (!isTrusted) return;
        restyled.add(tree);
        onChange();
      });
      changed.add(tree);
      return true;
    },
    takeChanged() {
      const parts = [...changed].filter((part) => part.isConnected);
      changed.clear();
      return parts;
    },
    takeRestyled() {
      const parts = new Set(restyled);
      restyled.clear();
      return parts;
    },
    stop: () => observer.disconnect(),
  };
}
