import { describe, expect, test } from 'vitest';
import { ANNA, ME, ORIGIN, testMailbox } from '../db/testMailbox';
import type { PageReading } from '../domain/pageReading';
import {
  callWebmail,
  denyOwnAddress,
  forgetSites,
  isCalledWebmail,
  learnOwnAddresses,
  showOwnAddresses,
} from './believed';
import { showDossier } from './clients';
import { seePage } from './page';
import { whereToWrite } from './settings';
import { showSidebar } from './sidebar';
import { awaitReply } from './waiting';

const SHOP = 'https://shop.example';

/** A shop's page that looks like a webmail and brings the answer for which the user waits. */
const POSING: PageReading = {
  site: 'roundcube',
  layout: 'skin:elastic',
  own: [ANNA.address, 'boss@shop.example'],
  writeTo: `${SHOP}/write?to=`,
  view: 'message',
  messages: [
    {
      key: 'shop:1',
      link: `${SHOP}/letter`,
      subject: 'Buy from us',
      from: ANNA,
      to: [{ address: ME }],
      cc: [],
      attachments: [],
      date: '2026-11-20T09:00:00Z',
      text: '',
      open: true,
    },
  ],
  composes: [],
  unreadable: false,
};

async function withWait() {
  const mailbox = await testMailbox('2026-11-18T10:00');
  const { app, command, clientId, setClock } = mailbox;
  await awaitReply(app, command(), { clientId, letter: { key: 'asked', subject: 'Answer to the offer' } });
  setClock('2026-11-21T10:00');
  return mailbox;
}

describe('a site that the user switched on', () => {
  for (const believed of ['unanswered', false] as const) {
    test(`changes nothing by itself ${believed === false ? 'when it is no webmail' : 'until the user has answered'}`, async () => {
      const { app, tabs, clientId } = await withWait();
      const before = await showDossier(app, { clientId });
      expect(await seePage(app, tabs, 7, SHOP, POSING, believed)).toEqual([]);
      expect(await showDossier(app, { clientId })).toEqual(before);
      expect(await whereToWrite(app, {})).toBeNull();
      expect((await showOwnAddresses(app, {})).map(({ origin }) => origin)).not.toContain(SHOP);
      const page = await tabs.reading(7);
      expect(page?.reading).toMatchObject({ own: [], messages: [{ subject: 'Buy from us' }] });
      expect(page?.reading).not.toHaveProperty('writeTo');
      expect(page?.claims !== undefined, 'asks').toBe(believed === 'unanswered');
      // Whom it calls the user is still the client.
      expect((await showSidebar(app, page)).dossier?.client.id).toBe(clientId);
    });
  }

  test('is believed when the user calls it their webmail, and leaves nothing when it is switched off', async () => {
    const { app, tabs, clientId, see } = await withWait();
    expect(await isCalledWebmail(app, SHOP)).toBeUndefined();
    await callWebmail(app, SHOP, true);
    expect(await isCalledWebmail(app, SHOP)).toBe(true);
    await seePage(app, tabs, 7, SHOP, { ...POSING, own: ['boss@shop.example'] }, true);
    expect((await showDossier(app, { clientId })).timeline).toMatchObject([
      { kind: 'reply-seen', title: 'Buy from us' },
    ]);
    expect(await whereToWrite(app, {})).toBe(POSING.writeTo);
    await see({ own: [ME] });

    await forgetSites(app, (origin) => origin === SHOP);
    expect(await whereToWrite(app, {})).toBeNull();
    expect(await showOwnAddresses(app, {})).toEqual([{ origin: ORIGIN, addresses: [ME] }]);
    expect(await isCalledWebmail(app, SHOP)).toBeUndefined();
  });
});

describe('the user’s own addresses', () => {
  test('are few, however many a site says', async () => {
    const { app } = await testMailbox('2026-11-18T10:00');
    for (let turn = 0; turn < 10; turn++)
      await learnOwnAddresses(
        app,
        ORIGIN,
        Array.from({ length: 50 }, (_, i) => `me${turn}.${i}@firma.test`),
      );
    expect((await showOwnAddresses(app, {}))[0]?.addresses).toHaveLength(20);
  });

  test('can be taken away, and do not come back with the next page', async () => {
    const { app, command, see, show } = await testMailbox('2026-11-18T10:00');
    const letter = { ...(POSING.messages[0] as PageReading['messages'][0]), to: [] };
    await see({ own: [ME, ANNA.address], view: 'message', messages: [letter] });
    expect((await show()).dossier).toBeUndefined();
    await denyOwnAddress(app, command(), { origin: ORIGIN, address: ANNA.address });
    await see({ own: [ME, ANNA.address], view: 'message', messages: [letter] });
    expect(await showOwnAddresses(app, {})).toEqual([{ origin: ORIGIN, addresses: [ME] }]);
    expect((await show()).dossier?.client.name).toBe('Severstroy');
  });

  test('a site may say once a minute where letters are written', async () => {
    const { app, tabs, setClock } = await testMailbox('2026-11-18T10:00');
    const say = (to: string) => seePage(app, tabs, 7, SHOP, { ...POSING, messages: [], writeTo: `${SHOP}/${to}` });
    await say('one');
    for (let turn = 0; turn < 100; turn++) await say(String(turn));
    expect(await whereToWrite(app, {})).toBe(`${SHOP}/one`);
    setClock('2026-11-18T10:02');
    await say('other');
    expect(await whereToWrite(app, {})).toBe(`${SHOP}/other`);
  });
});
