import { expect, test } from 'vitest';
import { forgottenIn } from './bestSellers';

test.each<[string, string[], string[], string[]]>([
  ['what is missing is asked about', ['boxes'], ['boxes', 'film', 'tape'], ['film', 'tape']],
  ['nothing, where all is there', ['film', 'boxes'], ['boxes', 'film'], []],
  ['nothing, where nothing is usual', ['boxes'], [], []],
  ['all, of an order without items', [], ['boxes'], ['boxes']],
  ['case tells nothing', ['ПЛЁНКА'], ['Пленка'], []],
  ['accents tell nothing', ['folie bransa'], ['Folie brânsă'], []],
  ['amounts around it tell nothing', ['Гофрокороб 40×30, 200 шт'], ['гофрокороб'], []],
  ['words in another order are the same', ['tape, brown'], ['brown tape'], []],
  ['one word of two is not the item', ['brown paper'], ['brown tape'], ['brown tape']],
  ['a part of a word is not the word', ['boxes'], ['box'], ['box']],
  ['words of two lines make no item', ['brown paper', 'white tape'], ['brown tape'], ['brown tape']],
  ['twice the same is asked once', [], ['Film', 'film '], ['film']],
  ['blank is no item', [], [' ', '—'], []],
])('%s', (_, items, usual, expected) => {
  expect(forgottenIn(items, usual)).toEqual(expected);
});

test('of many, only so many as are read', () => {
  expect(forgottenIn([], ['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toHaveLength(5);
});
