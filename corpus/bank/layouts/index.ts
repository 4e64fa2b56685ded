import { czech } from './czech';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { hungarian } from './hungarian';
import { nordic } from './nordic';
import { polish } from './polish';
import { romance } from './romance';
import { russian } from './russian';

export type { Layout } from './layout';

export const layouts = [
  ...czech,
  ...dutch,
  ...english,
  ...french,
  ...german,
  ...hungarian,
  ...nordic,
  ...polish,
  ...romance,
  ...russian,
];
