import { describe, expect, test } from 'vitest';
import { calls } from '../app/calls';
import { browserCalls, type CallName, pageCalls } from './contract';
import { mayCall, type Sender, type Trust } from './sender';

const OWN = 'chrome-extension://forgetmenot';
const trust: Trust = {
  extensionId: 'forgetmenot',
  ownOrigin: OWN,
  nonceOfTab: async (tabId) => (tabId === 7 ? 'given-to-tab-7' : undefined),
  mayRead: async (url) => url.startsWith('https://mail.google.com/'),
};

const senders: Record<string, Sender> = {
  'another extension': { id: 'other', url: 'chrome-extension://other/page.html' },
  'nobody in particular': { id: 'forgetmenot' },
  'a content script': { id: 'forgetmenot', url: 'https://mail.google.com/', tab: { id: 7 }, frameId: 0 },
  'a content script in a frame': { id: 'forgetmenot', url: 'https://mail.google.com/', tab: { id: 7 }, frameId: 3 },
  'a page whose address begins like ours': {
    id: 'forgetmenot',
    url: `${OWN}.evil.example/`,
    tab: { id: 7 },
    frameId: 3,
  },
  'the popup': { id: 'forgetmenot', url: `${OWN}/popup.html` },
  'the dashboard': { id: 'forgetmenot', url: `${OWN}/dashboard.html`, tab: { id: 9 }, frameId: 0 },
  'the framed sidebar': { id: 'forgetmenot', url: `${OWN}/sidebar.html`, tab: { id: 7 }, frameId: 5 },
  'the browser’s own panel': { id: 'forgetmenot', url: `${OWN}/side-panel.html` },
  'the dashboard in a frame': { id: 'forgetmenot', url: `${OWN}/dashboard.html`, tab: { id: 7 }, frameId: 5 },
  'the sidebar opened as a window': { id: 'forgetmenot', url: `${OWN}/sidebar.html`, tab: { id: 7 }, frameId: 0 },
  'the sidebar without a tab': { id: 'forgetmenot', url: `${OWN}/sidebar.html` },
  'the sidebar spelled otherwise': { id: 'forgetmenot', url: `${OWN}/%73idebar.html`, tab: { id: 7 }, frameId: 0 },
  'the sidebar past another page': { id: 'forgetmenot', url: `${OWN}/popup.html/../sidebar.html`, tab: { id: 7 } },
  'the sidebar behind a question mark': { id: 'forgetmenot', url: `${OWN}/sidebar.html?/popup.html`, tab: { id: 7 } },
  'a script left over where the site was switched off': {
    id: 'forgetmenot',
    url: 'https://crm.example/',
    tab: { id: 7 },
    frameId: 0,
  },
  'the sidebar framed in another tab': { id: 'forgetmenot', url: `${OWN}/sidebar.html`, tab: { id: 8 }, frameId: 5 },
};

const ownCalls = { ...browserCalls, ...calls };
const everything = [...Object.keys(pageCalls), ...Object.keys(ownCalls)] as CallName[];

async function allowed(who: string, nonce?: string): Promise<CallName[]> {
  const answers = await Promise.all(everything.map((name) => mayCall(name, senders[who] ?? {}, nonce, trust)));
  return everything.filter((_, i) => answers[i]);
}

describe('who may ask what', () => {
  test.each([
    ['another extension', undefined],
    ['nobody in particular', undefined],
    ['a content script in a frame', undefined],
    ['a page whose address begins like ours', 'given-to-tab-7'],
    ['a script left over where the site was switched off', 'given-to-tab-7'],
    ['the dashboard in a frame', undefined],
    ['the sidebar opened as a window', undefined],
    ['the sidebar opened as a window', 'guessed'],
    ['the sidebar without a tab', 'given-to-tab-7'],
    ['the sidebar spelled otherwise', undefined],
    ['the sidebar past another page', undefined],
    ['the sidebar behind a question mark', undefined],
    ['the framed sidebar', undefined],
    ['the framed sidebar', 'guessed'],
    ['the sidebar framed in another tab', 'given-to-tab-7'],
  ])('%s with the word %s may ask nothing', async (who, nonce) => {
    expect(await allowed(who, nonce)).toEqual([]);
  });

  test('a content script may say what it sees, and nothing else', async () => {
    expect(await allowed('a content script', 'given-to-tab-7')).toEqual(Object.keys(pageCalls));
  });

  test.each([
    ['the popup', undefined],
    ['the dashboard', undefined],
    ['the browser’s own panel', undefined],
  ])('%s may ask everything of our own pages', async (who, nonce) => {
    expect(await allowed(who, nonce)).toEqual(Object.keys(ownCalls));
  });

  test('the framed sidebar may ask everything but to say of itself that a click was meant', async () => {
    const own = Object.keys(ownCalls).filter((name) => !name.startsWith('again.'));
    expect(await allowed('the framed sidebar', 'given-to-tab-7')).toEqual(own);
  });
});
