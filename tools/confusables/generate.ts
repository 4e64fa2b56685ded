// Writes confusables.ts anew: `npm run confusables`, after unhomoglyph has changed.
// The confusables test fails until it is done.

import { writeFileSync } from 'node:fs';
import { confusablesText } from './confusablesText.ts';

writeFileSync(new URL('../../lib/reading/impersonation/confusables.ts', import.meta.url), confusablesText());
