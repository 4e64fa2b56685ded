// Writes dates.ts anew: `npx node tools/holidays/generate.ts`, after date-holidays or amendments.ts has changed.
// The holidays test fails until it is done.

import { writeFileSync } from 'node:fs';
import { tableText } from './table.ts';

writeFileSync(new URL('../../lib/domain/holidays/dates.ts', import.meta.url), tableText());
