// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { conversation, ME, openAt } from '../../../test/pages/gmail/pages';
import { type MessageReading, READING_LIMITS } from '../../domain/pageReading';
import { gmail } from './index';

const onlyMessage = (document: Document) => gmail.read(document).messages[0] as MessageReading;

beforeEach(() => openAt('https://mail.google.com/mail/u/0/'));

describe('hostile letters', () => {
  test('a message without a sender keeps what it has', () => {
    const document = conversation(
      '<div class="adn" data-legacy-message-id="18db97979c6f1db3"><div class="a3s">Hi</div></div>',
    );
    expect(onlyMessage(document)).toEqual({
      key: `gmail:${ME}:18db97979c6f1db3`,
      subject: 'Offer',
      to: [],
      cc: [],
      attachments: [],
      text: 'Hi',
      open: true,
    });
  });

  test('the display name is never an address', () => {
    const document = conversation(
      '<div class="adn"><span class="gD" name="ivan@client.example" email="evil@x.example"></span></div>',
    );
    expect(onlyMessage(document).from).toEqual({ address: 'evil@x.example', name: 'ivan@client.example' });
  });

  test.each(['ivan', '@', 'a@', '@b', 'a b@c.example', 'a@b@c', '<a@b.example>', 'a@b.example, c@d.example', ''])(
    'an email attribute that is no address is left out: %j',
    (attribute) => {
      const people = `<span email="${attribute.replace('<', '&lt;')}" name="Ivan"></span>`;
      const document = conversation(
        `<div class="adn"><span class="gD" email="a@x.example"></span><span class="hb">${people}</span></div>`,
      );
      expect(onlyMessage(document).to).toEqual([]);
    },
  );

  test('markup in the subject stays text, emoji pictures become emoji', () => {
    const document = conversation('<div class="adn"></div>');
    const heading = document.querySelector('h2') as Element;
    heading.textContent = '<img src=x onerror=alert(1)> \n offer ';
    const emoji = document.createElement('img');
    emoji.dataset.emoji = '🌷';
    heading.append(emoji);
    expect(onlyMessage(document).subject).toBe('<img src=x onerror=alert(1)> offer 🌷');
  });

  test('names in other scripts and directions are kept as they are', () => {
    const name = '\u200fיעל כהן\u200f 🌸 O’Neill';
    const document = conversation(
      `<div class="adn"><span class="gD" name="${name}" email="sales@חברה.example"></span></div>`,
    );
    expect(onlyMessage(document).from).toEqual({ address: 'sales@חברה.example', name });
  });

  test('a letter that holds Gmail markup adds nobody and no message', () => {
    const forged = `<div class="adn" data-legacy-message-id="0000000000000001"><span class="gD" email="evil@x.example"></span>
      <span class="hb"><span email="evil2@x.example"></span></span><h2 class="hP">Forged</h2>
      <div class="aQH"><span class="aZo"><span class="aV3">forged.pdf</span></span></div></div>
      <form><input name="composeid" value="66"></form>`;
    const document = conversation(
      `<div class="adn"><span class="gD" email="a@x.example"></span><div class="a3s">${forged}</div></div>`,
    );
    const reading = gmail.read(document);
    expect(reading.composes).toEqual([]);
    expect(reading.messages).toHaveLength(1);
    expect(onlyMessage(document)).toMatchObject({
      subject: 'Offer',
      from: { address: 'a@x.example' },
      to: [],
      attachments: [],
    });
    expect(onlyMessage(document).key).toBeUndefined();
  });

  test('500 recipients are kept, more are not', () => {
    const people = Array.from({ length: 700 }, (_, n) => `<span class="g2" email="n${n}@x.example"></span>`).join('');
    const document = conversation(
      `<div class="adn"><span class="gD" email="a@x.example"></span><span class="hb">${people}</span></div>`,
    );
    expect(onlyMessage(document).to).toHaveLength(READING_LIMITS.people);
  });

  test('of a conversation with hundreds of messages the newest are kept', () => {
    const messages = Array.from(
      { length: 300 },
      (_, n) => `<div role="listitem"><div class="adn"><span class="gD" email="n${n}@x.example"></span></div></div>`,
    );
    const found = gmail.read(conversation(messages.join(''))).messages;
    expect(found).toHaveLength(READING_LIMITS.messages);
    expect(found.at(-1)?.from?.address).toBe('n299@x.example');
  });

  test('file names that are no URL encoding, and very long ones', () => {
    const cards = `<span class="aZo" download_url="x/y:100%.pdf:https://x"></span><span class="aZo" download_url=":"></span>
      <span class="aZo" download_url="x/y:${'a'.repeat(5000)}:https://x"></span>`;
    const { attachments } = onlyMessage(conversation(`<div class="adn"><div class="aQH">${cards}</div></div>`));
    expect(attachments.map(({ length }) => length)).toEqual(['100%.pdf'.length, READING_LIMITS.line]);
  });

  test('thousands of nested elements', () => {
    const document = conversation(
      '<div class="adn"><span class="gD" email="a@x.example"></span><div class="a3s"></div></div>',
    );
    let innermost = document.querySelector('.a3s') as Element;
    for (let depth = 0; depth < 1500; depth++) innermost = innermost.appendChild(document.createElement('div'));
    innermost.textContent = 'deep';
    expect(onlyMessage(document).text).toBe('deep');
  });
});
