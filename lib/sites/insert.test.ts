// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fillSubject, insertByPaste, insertIntoBox, insertIntoEditable } from './insert';

const LETTER = 'Hello Anna,\n\nIt is due.\n';

function textBox(value: string, caret: [number, number]) {
  document.body.innerHTML = '<textarea></textarea>';
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = value;
  box.setSelectionRange(...caret);
  return box;
}

/** The caret stands where "|" is. */
function editable(markup: string) {
  document.body.innerHTML = `<div contenteditable="true">${markup.replace('|', '<i id="caret"></i>')}</div>`;
  const box = document.querySelector('[contenteditable]') as HTMLElement;
  const mark = box.querySelector('#caret');
  const selection = document.getSelection();
  selection?.removeAllRanges();
  if (mark) {
    const range = document.createRange();
    const text = mark.previousSibling ?? mark.nextSibling;
    range.selectNodeContents(text ?? (mark.parentElement as Element));
    range.collapse(false);
    mark.remove();
    selection?.addRange(range);
  }
  return box;
}

function heard(box: HTMLElement, change: () => void): number {
  let times = 0;
  document.addEventListener('input', () => times++, { once: true });
  change();
  expect(document.activeElement).toBe(box);
  return times;
}

describe('into plain text', () => {
  test.each<[string, string, [number, number], string]>([
    ['an empty letter', '', [0, 0], 'Hello Anna,\n\nIt is due.'],
    ['before a signature', '\n\n--\nVera', [0, 0], 'Hello Anna,\n\nIt is due.\n\n--\nVera'],
    ['before a quotation', '> Hi', [0, 0], 'Hello Anna,\n\nIt is due.\n> Hi'],
    ['below what is quoted, where the caret stands', '> Hi\n\n', [6, 6], '> Hi\n\nHello Anna,\n\nIt is due.'],
    ['after what the user has written', 'Dear Anna', [9, 9], 'Dear Anna\nHello Anna,\n\nIt is due.'],
    ['what is selected stays', 'Dear Anna', [0, 9], 'Dear Anna\nHello Anna,\n\nIt is due.'],
  ])('%s', (_, value, caret, expected) => {
    const box = textBox(value, caret);
    expect(heard(box, () => insertIntoBox(box, LETTER))).toBe(1);
    expect(box.value).toBe(expected);
  });
});

describe('into an editable part of the page', () => {
  const OURS = '<div>Hello Anna,</div><div><br></div><div>It is due.</div>';
  test.each([
    ['an empty letter', '', OURS],
    ['nobody has been in it: before everything', '<div>Vera</div>', `${OURS}<div>Vera</div>`],
    [
      'in the empty line where the caret stands',
      '<div>|<br></div><div>Vera</div>',
      `${OURS}<div><br></div><div>Vera</div>`,
    ],
    [
      'below the line where the caret stands',
      '<div>Dear|</div><div>Vera</div>',
      `<div>Dear</div>${OURS}<div>Vera</div>`,
    ],
    ['below a line that has no element of its own', 'Dear|<div>Vera</div>', `Dear${OURS}<div>Vera</div>`],
    [
      'never into a quotation, but before it',
      '<div><br></div><div class="gmail_quote"><p>Hi|</p></div>',
      `<div><br></div>${OURS}<div class="gmail_quote"><p>Hi</p></div>`,
    ],
    [
      'below the line also where one element holds all and a quotation',
      '<div dir="ltr"><p>Dear|</p><blockquote>Hi</blockquote></div>',
      `<div dir="ltr"><p>Dear</p>${OURS}<blockquote>Hi</blockquote></div>`,
    ],
  ])('%s', (_, before, after) => {
    const box = editable(before);
    expect(heard(box, () => insertIntoEditable(box, LETTER))).toBe(1);
    expect(box.innerHTML).toBe(after);
  });

  test('markup in a text is text', () => {
    const box = editable('');
    insertIntoEditable(box, '<img src=x onerror=alert(1)> & Co');
    expect(box.textContent).toBe('<img src=x onerror=alert(1)> & Co');
    expect(box.querySelector('img')).toBeNull();
  });
});

test.each([
  ['', 'Invoice 7'],
  ['  ', 'Invoice 7'],
  ['Re: samples', 'Re: samples'],
])('the subject “%s” becomes “%s”', (before, after) => {
  document.body.innerHTML = '<input>';
  const field = document.querySelector('input') as HTMLInputElement;
  field.value = before;
  fillSubject(field, 'Invoice 7');
  expect(field.value).toBe(after);
});

describe('an editor that takes a text in only as a paste', () => {
  /** As CKEditor 5: a paragraph for each empty line, put in where the caret is said to be; the rest of the line after it. */
  function editor(markup: string) {
    const box = editable(markup);
    let told = 0;
    document.addEventListener('selectionchange', () => told++, { once: true });
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      const range = document.getSelection()?.getRangeAt(0);
      const line = range?.startContainer as Element;
      const [first = '', ...others] = (event.clipboardData?.getData('text/plain') ?? '').split('\n\n');
      const atEnd = range?.startOffset !== 0;
      const rest = atEnd ? '' : line.innerHTML;
      const made = others.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
      if (atEnd) line.append(first);
      else line.textContent = first;
      line.after(...made);
      const last = made.at(-1) ?? line;
      last.innerHTML += rest;
    });
    return { box, told: () => told };
  }

  test.each([
    [
      'never entered: before everything',
      '<p>I will call.</p>',
      '<p>Hello Anna,</p><p></p><p>It is due.</p><p>I will call.</p>',
    ],
    [
      'below the line of the caret',
      '<p>One</p><p>Tw|o</p><p>Three</p>',
      '<p>One</p><p>Two</p><p>Hello Anna,</p><p></p><p>It is due.</p><p>Three</p>',
    ],
    [
      'in the place of an empty line',
      '<p>One</p><p>|</p><p>Three</p>',
      '<p>One</p><p>Hello Anna,</p><p></p><p>It is due.</p><p>Three</p>',
    ],
    [
      'before the quoted letter that holds the caret',
      '<p>One</p><blockquote><p>Q|</p></blockquote>',
      '<p>One</p><p>Hello Anna,</p><p></p><p>It is due.</p><blockquote><p>Q</p></blockquote>',
    ],
  ])('%s', (_, markup, expected) => {
    const { box, told } = editor(markup);
    expect(insertByPaste(box, LETTER)).toBe(true);
    expect(told()).toBe(1);
    expect(box.innerHTML).toBe(expected);
  });

  test.each([
    ['where a quoted letter begins the whole', '<blockquote><p>Q</p></blockquote>'],
    ['in a list', '<ul><li>On|e</li></ul>'],
    ['in an editor without a line', ''],
  ])('nothing is put in %s', (_, markup) => {
    const { box } = editor(markup);
    const before = box.innerHTML;
    expect(insertByPaste(box, LETTER)).toBe(false);
    expect(box.innerHTML).toBe(before);
  });

  test('an editor that does not answer has not taken it', () => {
    const box = editable('<p>One</p>');
    expect(insertByPaste(box, LETTER)).toBe(false);
    expect(box.innerHTML).toBe('<p>One</p>');
  });

  test('nor one that answers and keeps nothing', () => {
    const box = editable('<p>One</p>');
    box.addEventListener('paste', (event) => event.preventDefault());
    expect(insertByPaste(box, LETTER)).toBe(false);
  });
});
