import { expect, test } from 'vitest';
import { reportHead } from './report';

test('a report says whose page it is and how much was found, and names nobody', () => {
  const head = reportHead(
    {
      site: 'roundcube',
      layout: 'skin:elastic',
      own: ['me@firm.example'],
      view: 'list',
      messages: [],
      composes: [],
      lacks: ['sender', 'date'],
      unreadable: true,
    },
    'mail.firm.example',
    '0.1.0',
  );
  expect(head).toBe(
    [
      'Forget-me-not 0.1.0',
      'host: mail.firm.example',
      'site: roundcube, layout: skin:elastic, view: list, unreadable',
      'lacks: sender, date',
      'own: 1, messages: 0, composes: 0, mentioned: 0',
    ].join('\n'),
  );
});
