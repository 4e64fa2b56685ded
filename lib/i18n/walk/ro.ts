import type { Romanian } from '../languages.ts';
import type { walk as english } from './en.ts';

export const walk: Romanian<typeof english> = {
  'walk.left_one': 'a rămas {{count}}',
  'walk.left_few': 'au rămas {{count}}',
  'walk.left_other': 'au rămas {{count}}',
  'walk.skipped_one': '{{count}} sărit',
  'walk.skipped_few': '{{count}} sărite',
  'walk.skipped_other': '{{count}} sărite',
  'walk.skip': 'Sari peste',
  'walk.keys': 'Ctrl+Enter: {{done}} · Alt+Enter: sari peste',
  'walk.allSeen': 'Ați parcurs toată lista',
  'walk.again': 'Reia ce ați sărit',
};
