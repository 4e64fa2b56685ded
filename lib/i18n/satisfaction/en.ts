/** How satisfied clients were after a contact, from 1 to 5. */
export const satisfaction = {
  'score.title': 'Satisfaction',
  'score.ask': 'How satisfied were they?',
  'score.value': '{{score}} of 5',
  'score.low': 'not at all',
  'score.high': 'very',
  'score.skip': 'Skip',
  'score.kept': 'Satisfaction is noted: {{score}} of 5.',
  'score.average': '{{average}} of 5 on average',
  'score.year_one': '{{count}} score in a year, the last {{when}}',
  'score.year_other': '{{count}} scores in a year, the last {{when}}',
  'score.none': 'Nothing noted yet: it is asked for after a call or a meeting.',
  'score.ofClient': 'satisfaction {{average}} of 5',
  'score.wrong': 'Something went wrong: ask what, and note it as a complaint.',
  'unusual.satisfaction.low_one': 'satisfaction {{average}} of 5 ({{count}} score)',
  'unusual.satisfaction.low_other': 'satisfaction {{average}} of 5 ({{count}} scores)',
} as const;
