import type { ClientDraft } from '../../lib/domain/bringing/draft.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { ASKING_PAGE } from './ask.ts';
import type { Base } from './bases.ts';
import { openIn, openAtOnce as openLetter, SENDERS } from './dossier.ts';
import type { Finding } from './finding.ts';
import { during, inQuiet } from './longWork.ts';
import { LIST, openAtOnce as openPopup } from './popup.ts';
import { sized } from './sizes.ts';
import { median, slowest } from './statistics.ts';

const ROWS = sized(10_000);
const POPUPS = sized(15);
const LETTERS = sized(15);

/** How long the popup and the sidebar take while a list of clients is brought, and how long they take otherwise. */
export async function whileAListIsBrought({ browser, clients }: Base): Promise<Finding[]> {
  const server = await startPracticeMailbox();
  try {
    const mailbox = await openIn({ browser }, server.url);
    let opened = 0;
    const letter = async () => {
      opened += 1;
      // What is behind another tab is drawn once a second.
      await mailbox.page.bringToFront();
      return openLetter(mailbox, SENDERS[opened % SENDERS.length] as (typeof SENDERS)[number]);
    };
    const popup = () => openPopup(browser, LIST);
    const page = await browser.page(ASKING_PAGE);
    const work = { call: 'clients.import', data: { clients: Array.from({ length: ROWS }, (_, i) => draftOf(i)) } };
    const quiet = { popup: await inQuiet(popup, POPUPS), letter: await inQuiet(letter, LETTERS) };
    const busyPopup = await during(page, work, popup, POPUPS);
    const busyLetter = await during(page, work, letter, LETTERS);
    await Promise.all([page.close(), mailbox.page.close()]);
    const job = `a list of ${ROWS} clients is brought to ${clients}`;
    const finding = (name: string, busy: { took: number[]; jobs: number }, calm: number[]): Finding => ({
      name,
      unit: 'ms',
      measured: median(busy.took),
      floor: median(calm),
      limit: { timesFloor: 2 },
      note:
        `while ${job}, medians of ${calm.length} against the same in quiet; 95 of 100 within ` +
        `${slowest(busy.took).toFixed(0)} and ${slowest(calm).toFixed(0)} ms; lists brought: ${busy.jobs}.`,
    });
    return [
      finding('popup while a list is brought', busyPopup, quiet.popup),
      finding('letter to dossier while a list is brought', busyLetter, quiet.letter),
    ];
  } finally {
    await server.stop();
  }
}

function draftOf(i: number): ClientDraft {
  return {
    ...{
      lines: [i + 2],
      name: `Brought ${i} SRL`,
      domains: [],
      tags: ['list'],
      remember: [],
      fields: [],
      city: 'Balti',
    },
    ...{ notes: [], orders: [] },
    people: [
      {
        ...{ name: `Anna Sokolova ${i}`, roles: [], emails: [`brought-${i}@list-${i}.example`] },
        phones: [`+37379${String(100_000 + i)}`],
      },
    ],
  };
}
