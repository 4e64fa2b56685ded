import { dockByMargin } from '../page';

/**
 * Classic's page for writing keeps the attachments at the right by numbers that it takes from the window's own width.
 * While the page is narrowed, what stands beside each other shares the room there is; numbers no longer count.
 */
const CLASSIC_COMPOSE: Record<string, Record<string, string>> = {
  '#compose-div': { display: 'flex' },
  '#compose-body-div': { position: 'relative', 'min-width': '0' },
  // A transform keeps it the frame of what is placed within, which a static position alone would not.
  '#compose-div > #compose-attachments': { position: 'static', transform: 'translate(0)', flex: '0 0 165px' },
  '#composesplitterv2': { display: 'none' },
};

export function dock(document: Document, width: number): boolean {
  for (const [selector, styles] of Object.entries(CLASSIC_COMPOSE)) {
    const { style } = document.querySelector<HTMLElement>(selector) ?? {};
    for (const [property, value] of Object.entries(styles)) style?.setProperty(property, width ? value : '');
  }
  return dockByMargin(document, width);
}
