import { SHAPE_STYLE } from './shapes';

/** The marks' looks. Everything is placed by its transform, which the page's measures of its own layout do not see. */
export const BESIDE_STYLE = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147482000 !important; display: block !important; pointer-events: none !important;
  user-select: none !important; }
.cover { position: fixed; inset: 0; pointer-events: none; }
button { all: unset; position: absolute; top: 0; left: 0; width: 14px; height: 14px; pointer-events: none; cursor: pointer;
  border-radius: 50%; }
button[data-awake] { pointer-events: auto; }
button svg { display: block; width: 14px; height: 14px; filter: drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff); }
button:focus-visible { outline: 2px solid #2f6bd8; outline-offset: 1px; }
i { position: absolute; top: 0; left: 0; height: 0; border-bottom: 2px dotted #4f86f7; opacity: .8; }
[data-nobody] { visibility: hidden; }
[hidden] { display: none; }
@media print { :host { display: none !important; } }
${SHAPE_STYLE}`;
