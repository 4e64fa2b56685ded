/** The rail's looks. */
export const PANEL_STYLE = `
:host { all: initial !important; position: fixed !important; z-index: 2147483000 !important; inset: 0 0 0 auto !important;
  display: block !important; width: var(--width) !important; height: 100% !important; color-scheme: light dark !important; }
:host(:not([data-open])) { inset: auto 0 auto auto !important; top: calc(100% * var(--top, .4)) !important; height: 72px !important; width: 20px !important; }
iframe { position: absolute; inset: 0 0 0 12px; width: calc(100% - 12px); height: 100%; border: 0; background: transparent; }
iframe[hidden], .edge[hidden] { display: none; }
:host([data-dragging]) iframe { pointer-events: none; }
.rail { position: absolute; inset: 0 auto 0 0; width: 12px; background: light-dark(#f5f7fa, #0e1218);
  border-left: 1px solid light-dark(#e3e7ee, #2a3240); box-sizing: border-box; }
:host(:not([data-open])) .rail { width: 20px; border: 1px solid light-dark(#e3e7ee, #2a3240); border-right: 0;
  border-radius: 8px 0 0 8px; box-shadow: 0 1px 4px rgb(16 24 40 / .12); overflow: hidden; }
.edge { position: absolute; inset: 0; cursor: col-resize; touch-action: none; }
.edge:hover { background: light-dark(#e3e7ee, #2a3240); }
.fold { position: absolute; inset: calc(50% - 28px) 0 auto 0; height: 56px; width: 100%; padding: 0; border: 0; cursor: pointer;
  background: transparent; }
:host(:not([data-open])) .fold { inset: 0; height: 100%; }
.fold::before { content: ''; display: block; width: 5px; height: 5px; margin: auto; border: solid light-dark(#5b6577, #a5afbf);
  border-width: 2px 2px 0 0; transform: translateX(-1px) rotate(45deg); }
:host(:not([data-open])) .fold::before { width: 9px; height: 9px; border: 0; border-radius: 50%; transform: none; background: #f2b705;
  box-shadow: 0 -6px 0 -1px #5b8def, 5.7px -1.9px 0 -1px #5b8def, 3.5px 4.9px 0 -1px #5b8def, -3.5px 4.9px 0 -1px #5b8def,
    -5.7px -1.9px 0 -1px #5b8def; }
.fold:hover { background: light-dark(#e9f0fd, #1b2a47); }
:focus-visible { outline: 2px solid light-dark(#2f6bd8, #7ea8ff); outline-offset: -2px; }
@media print { :host { display: none !important; } }
`;
