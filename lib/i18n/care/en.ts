/** The pages about clients who may drift away. */
export const care = {
  'care.view.late': 'Later than usual',
  'care.view.contact': 'Time to be in touch',
  'care.view.matrix': 'Activity matrix',
  'care.view.plans': 'Plans',
  'care.view.reactivation': 'Reactivation',
  'care.view.greetings': 'Greetings',
  'care.view.promotions': 'Promotions',
} as const;
