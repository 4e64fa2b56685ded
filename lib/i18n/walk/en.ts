/** Walking through a list, one after the other. */
export const walk = {
  'walk.left_one': '{{count}} to go',
  'walk.left_other': '{{count}} to go',
  'walk.skipped_one': '{{count}} skipped',
  'walk.skipped_other': '{{count}} skipped',
  'walk.skip': 'Skip',
  'walk.keys': 'Ctrl+Enter: {{done}} · Alt+Enter: skip',
  'walk.allSeen': 'You have been through all of them',
  'walk.again': 'Go through the skipped ones',
} as const;
