/** The pages about clients who may drift away. */
export const care = {
  'care.view.late': 'Later than usual',
  'care.view.plans': 'Plans',
} as const;
