// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ownWords, writtenWords } from './text';

function element(html: string): Element {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  document.body.replaceChildren(...body.childNodes);
  return document.body;
}

test('a letter’s own words are its lines without quotations and without what is never seen', () => {
  const letter = `<p>Good day,</p><style>p{}</style><div>one<br>two</div>
    <div>On 21 November Anna wrote:</div><blockquote>earlier</blockquote><p>I will call on Thursday.</p>`;
  expect(ownWords(element(letter))).toBe('Good day,\none\ntwo\nI will call on Thursday.');
});

test('plain text keeps its lines', () => {
  expect(ownWords(element('<div class="pre">one\ntwo\n&gt; earlier\nthree</div>'))).toBe('one\ntwo\nthree');
});

test('what was written below a quotation in a text box counts, the quotation and its heading do not', () => {
  const box = document.createElement('textarea');
  box.value = 'On 21 November Anna wrote:\n> earlier\n> words\n\nI will call on Thursday.';
  expect(writtenWords(box)).toBe('I will call on Thursday.');
});

test('a heading of the writer’s own stays when no quotation follows it', () => {
  expect(ownWords(element('<p>What is left:</p><p>the samples</p>'))).toBe('What is left:\nthe samples');
});
