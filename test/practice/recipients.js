import { icon, make, named } from './dom.js';
import { word } from './words.js';

/**
 * A line of recipients: typed addresses become chips at a comma, at Enter and when the field is left.
 *
 * @param {'to' | 'cc'} kind
 * @param {import('./letters.js').Person[]} people who is there from the beginning
 */
export function makeRecipients(kind, people, fieldId) {
  const chips = make('ul', { class: 'chips', 'aria-label': word(kind) });
  const input = make('input', {
    id: fieldId,
    name: kind,
    type: 'text',
    inputmode: 'email',
    autocomplete: 'off',
    spellcheck: 'false',
    list: 'known-people',
    keydown: onKey,
    input: () => input.value.includes(',') && settle(),
    blur: () => settle(),
  });
  for (const person of people) add(person);

  function add(person) {
    const valid = /^[^\s@<>]+@[^\s@<>]+$/.test(person.address);
    const chip = make(
      'li',
      { class: 'chip', [`data-${kind}`]: person.address, 'data-invalid': !valid, title: person.address },
      named(person),
      make(
        'button',
        {
          type: 'button',
          'aria-label': `${word('remove')}: ${person.name || person.address}`,
          click: () => chip.remove(),
        },
        icon('cross'),
      ),
    );
    chips.append(chip);
  }

  function settle() {
    for (const text of input.value.split(/[,;]/)) if (text.trim()) add(personFrom(text.trim()));
    input.value = '';
  }

  function onKey(event) {
    if (event.key === 'Enter' && (input.value || !(event.ctrlKey || event.metaKey))) {
      // With Ctrl too: an address half typed is finished first, and the letter is not sent yet.
      event.preventDefault();
      event.stopPropagation();
      settle();
    }
    if (event.key === 'Backspace' && input.value === '') chips.lastElementChild?.remove();
  }

  const element = make('div', { class: 'field' }, make('label', { for: fieldId }, word(kind)), chips, input);
  return {
    element,
    input,
    settle,
    people: () =>
      Array.from(chips.children, (chip) => ({
        name: nameIn(chip),
        address: chip.dataset[kind],
      })),
    invalid: () => chips.querySelector('[data-invalid]')?.dataset[kind],
  };
}

/** `Anna <anna@client.example>` or an address alone. */
function personFrom(text) {
  const [, name, address] = /^(.*?)\s*<([^<>]*)>$/.exec(text) ?? ['', '', text];
  return { name: name.replaceAll('"', ''), address };
}

function nameIn(chip) {
  const shown = chip.querySelector('bdi').textContent;
  return shown === chip.dataset.to || shown === chip.dataset.cc ? '' : shown;
}
