// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { file, HEADER, ME, openAt, page, pageNames, view } from '../../../test/pages/gmail/pages';
import { type MessageReading, messageInFocus, othersIn, type PageReading } from '../../domain/pageReading';
import { gmail } from './index';

interface Expected {
  url: string;
  reading: PageReading;
  rows: string[][];
}

const addressesOf = (document: Document) => gmail.rows(document).map(({ addresses }) => addresses);

beforeEach(() => openAt('https://mail.google.com/mail/u/0/'));

describe('pages', () => {
  test.each(pageNames())('%s is read as expected', (name) => {
    const expected = JSON.parse(file(`${name}.json`)) as Expected;
    const document = page(file(`${name}.html`));
    openAt(expected.url);
    expect(gmail.read(document)).toEqual(expected.reading);
    expect(addressesOf(document)).toEqual(expected.rows);
  });

  test('the client of an own letter is its recipient', () => {
    const reading = gmail.read(page(file('sent.html')));
    const message = messageInFocus(reading) as MessageReading;
    expect(othersIn(message, new Set(reading.own)).map(({ address }) => address)).toEqual([
      'j.whitfield@northbuild.example',
      'clara.ng@harbour-foods.example',
    ]);
  });

  test('the last open message of a conversation is the one being read', () => {
    const reading = gmail.read(page(file('conversation.html')));
    expect(messageInFocus(reading)?.key).toBe(`gmail:${ME}:19aa3a02be11f733`);
  });

  test('a mark goes into the visible half of a row', () => {
    const [row] = gmail.rows(page(file('list.html')));
    expect(row?.anchor.className).toBe('yW');
    expect(row?.element.contains(row.anchor)).toBe(true);
  });
});

describe('the own account', () => {
  const link = (label: string) =>
    page(`<title>Gmail</title><header><a href="#" aria-label="${label}"></a></header><div role="main"></div>`);

  test.each([
    ['English', `Google Account: Marina Ceban  &#10;(${ME})`],
    ['Russian', `Аккаунт Google: Марина Чебан (${ME})`],
    ['Romanian', `Cont Google: Marina Ceban (${ME})`],
    ['Chinese', `Google 账号： 玛丽娜 （${ME}）`],
    ['Arabic', `حساب Google: مارينا \u202a(${ME})\u202c`],
    ['a name that holds an address', `Google Account: boss@client.example (Marina@Studio.example)`],
  ])('is in the header link: %s', (_, label) => {
    expect(gmail.read(link(label)).own).toEqual([ME]);
  });

  test.each([
    [`Inbox (3) - ${ME} - Gmail`, [ME]],
    [`Входящие (12) – ${ME} – Почта Studio - Sales`, [ME]],
    [`Pay to evil@x.example - today - ${ME} - Gmail`, [ME]],
    ['Gmail', []],
  ])('is in the title: %s', (title, own) => {
    expect(gmail.read(page(`<title>${title}</title>`)).own).toEqual(own);
  });

  test('a subject in the title does not pass for the account', () => {
    const document = page(`<title>x - evil@x.example - Gmail</title>${HEADER}`);
    expect(gmail.read(document).own).toEqual([ME]);
  });

  test.each([
    ['account-switcher-1', 'claire.dubois@atelier.example'],
    ['account-switcher-2', 'sofia.rossi@rossi.example'],
    ['account-switcher-3', 'claire.dubois@atelier.example'],
  ])('is in the old account menu, not one of the others there: %s', (name, own) => {
    expect(gmail.read(page(file(`recorded/${name}.html`))).own).toEqual([own]);
  });
});

describe('making room', () => {
  const box = (right: number) => () => ({ right }) as DOMRect;

  test.each([
    ['a view that became narrower', 600, true, '400px'],
    ['a view that still reaches under the sidebar', 1000, false, ''],
  ])('%s', (_, right, docked, margin) => {
    const document = view('');
    const width = document.defaultView?.innerWidth ?? 0;
    document.body.getBoundingClientRect = box(width - 400);
    (document.querySelector('[role="main"]') as Element).getBoundingClientRect = box(width - 1000 + right);
    expect(gmail.dock(document, 400)).toBe(docked);
    expect(document.documentElement.style.marginRight).toBe(margin);
  });
});
