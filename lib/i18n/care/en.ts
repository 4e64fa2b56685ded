/** The pages about clients who may drift away. */
export const care = {
  'care.view.late': 'Later than usual',
  'care.view.greetings': 'Greetings',
  'care.view.promotions': 'Promotions',
} as const;
