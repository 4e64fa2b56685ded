/** A class of attacks: what holds against it, and the tests that try it. */
export interface AttackClass {
  name: string;
  /** Files of the quick tests. */
  unit: string[];
  /** Files in test/e2e, and which of their tests. */
  browser: { spec: string; tests?: RegExp }[];
}

export const CLASSES: AttackClass[] = [
  {
    name: 'clicks through a cover',
    unit: ['entrypoints/sidebar/guard.test.ts', 'lib/platform/askAgain.test.ts'],
    browser: [{ spec: 'covered.spec.ts' }, { spec: 'firefox.spec.ts', tests: /asked again/ }],
  },
  {
    name: 'who the user is',
    unit: ['lib/app/believed.test.ts'],
    browser: [{ spec: 'posing.spec.ts' }],
  },
  {
    name: 'who is a client',
    unit: ['lib/messages/allowance.test.ts'],
    browser: [{ spec: 'anyPageHostile.spec.ts' }, { spec: 'hostile.spec.ts', tests: /mark/ }],
  },
  {
    name: 'pages that the web can reach',
    unit: ['lib/messages/sender.test.ts', 'lib/page/context.test.ts'],
    browser: [
      { spec: 'hostile.spec.ts', tests: /^(?!.*mark)/ },
      { spec: 'sidePanel.spec.ts' },
      { spec: 'policy.spec.ts' },
    ],
  },
  {
    name: 'floods',
    unit: ['lib/messages/budget.test.ts', 'lib/domain/tabRoom.test.ts', 'lib/platform/tabs.test.ts'],
    browser: [{ spec: 'floods.spec.ts' }],
  },
  {
    name: 'slow texts',
    unit: [
      'tools/patterns/patterns.test.ts',
      'lib/domain/address.test.ts',
      'lib/sites/censor/slow.test.ts',
      'lib/exchange/bank/slow.test.ts',
    ],
    browser: [],
  },
  {
    name: 'the keyboard',
    unit: ['entrypoints/sidebar/typing.test.ts'],
    browser: [],
  },
  {
    name: 'names that look like others',
    unit: ['lib/domain/seenText.test.ts', 'lib/domain/hash.test.ts', 'lib/reading/impersonation/impersonation.test.ts'],
    browser: [],
  },
];
