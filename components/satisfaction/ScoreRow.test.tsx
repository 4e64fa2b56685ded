// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Score } from '../../lib/domain/satisfaction';
import { drawn } from '../ui/testPage';
import { ScoreRow } from './ScoreRow';

function Kept({ said }: { said: (score: Score | undefined) => void }) {
  const [score, setScore] = useState<Score>();
  return (
    <ScoreRow
      score={score}
      onScore={(next) => {
        said(next);
        setScore(next);
      }}
      autoFocus
    />
  );
}

function opened() {
  const said: (Score | undefined)[] = [];
  const page = drawn(<Kept said={(score) => said.push(score)} />);
  const focused = () => document.activeElement?.getAttribute('data-score');
  return { ...page, said, focused };
}

test('a key from 1 to 5 says it, another one corrects it, and no other key says anything', async () => {
  const { press, said, focused, settled } = opened();
  await settled();
  expect(press('4')).toBe(true);
  expect(press('2')).toBe(true);
  expect([press('0'), press('6'), press('a'), press('Tab')]).toEqual([false, false, false, false]);
  expect(said).toEqual([4, 2]);
  expect(focused()).toBe('2');
});

test('it is one stop of Tab, and arrows go from one to the other', async () => {
  const { press, all, said, settled } = opened();
  await settled();
  const stops = () => all('[tabindex="0"]').map((one) => one.dataset.score);
  expect(stops()).toEqual(['1']);
  press('ArrowLeft');
  press('ArrowRight');
  press('ArrowLeft');
  expect(said).toEqual([5, 5, 4]);
  expect(stops()).toEqual(['4']);
});

test('a second click takes it away: nobody has to answer', () => {
  const { find, tell, said, all } = opened();
  for (let i = 0; i < 2; i++) tell(find('[data-score="3"]'), new MouseEvent('click', { bubbles: true }));
  expect(said).toEqual([3, undefined]);
  expect(all('[aria-checked="true"]')).toEqual([]);
});

test('each says what it means', () => {
  const { all } = opened();
  expect(all('[role="radio"]').map((one) => one.getAttribute('aria-label'))).toEqual([
    '1 of 5, not at all',
    '2 of 5',
    '3 of 5',
    '4 of 5',
    '5 of 5, very',
  ]);
});

test('whoever hears it by a key may take the focus elsewhere, and it stays there', async () => {
  const { press, settled } = drawn(<ScoreRow score={undefined} autoFocus onScore={() => elsewhere.focus()} />);
  const elsewhere = document.body.appendChild(document.createElement('input'));
  await settled();
  press('4');
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});
