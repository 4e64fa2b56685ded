import type { SentLetterOffer, SidebarView } from '../domain/dossier';
import { neverLogReason } from '../domain/neverLog';
import { type MessageReading, messageInFocus, type PageReading } from '../domain/pageReading';
import type { Settings } from '../domain/settings';
import { letterByHand, letterOf, sentLetterOf, withReceipt } from './lettersOnPage';
import { clientsToBe, showMentioned } from './mentioned';
import { withoutQuoted } from './mereReply';
import { justSent } from './page';
import { clientsAmong, mainPerson, PEOPLE_SHOWN, peopleOf, recipientsOf, recognise, type WhyNever } from './people';
import { fileOf } from './personFile';
import type { App } from './ports';
import { draftOf, ownLetter, paymentPromisedIn, promisedIn, sentLetter } from './promisedBeside';
import type { Reader } from './rowPorts';
import { selectionOf } from './selection';
import { ownAddresses, settingsIn } from './settings';
import { warningOf } from './suspicion';
import { DOSSIER } from './tables';
import type { Sending, TabPage } from './tabPorts';
import { writingOn } from './writing';

/** What a letter's people, marks, warnings, promises and receipts are looked up in. */
export const SIDEBAR = [...DOSSIER, 'address', 'device', 'likeness', 'paymentPromise', 'order', 'journal'] as const;

/** What the sidebar shows beside the page. */
export function showSidebar(app: App, page: TabPage | undefined, picked = page?.picked): Promise<SidebarView> {
  const nothing: SidebarView = { state: 'nothing-open', people: [], morePeople: 0, clientsHere: [] };
  if (!page) return Promise.resolve(nothing);
  return app.store.read(SIDEBAR, async (rows) => {
    const own = new Set([...(await ownAddresses(rows, page.origin)), ...page.reading.own]);
    const settings = await settingsIn(rows);
    const whyNever = (address: string) => neverLogReason(address, own, settings.neverLog);
    const message = messageInFocus(page.reading);
    const letterContext = { origin: page.origin, own, account: page.reading.own, settings };
    const compose = page.reading.composes.at(-1);
    const filesHidden = page.reading.lacks?.includes('attachments') === true;
    const sending = justSent(app, page);
    const sent = sending?.compose;
    const offer =
      sending && (await offerOf(app, rows, sending, { origin: page.origin, own, whyNever, settings, filesHidden }));
    const selection = await selectionOf(app, rows, page.reading, async (people) =>
      clientsAmong(
        rows,
        await recognise(
          rows,
          people.filter(({ address }) => !own.has(address)),
        ),
        whyNever,
      ),
    );
    const { lacks } = page.reading;
    const writing = await writingOn(rows, page.reading, own);
    // A letter whose sender is kept back is not its other recipients' because of that.
    const isNobodys = message?.from === undefined;
    const mailboxes = peopleOf(isNobodys ? undefined : message, compose, sent, own);
    const mentioned = await clientsToBe(rows, page.reading.mentioned ?? [], own, settings);
    if (mailboxes.length === 0 && mentioned.length > 0) {
      const shown = await showMentioned(app, rows, mentioned, { picked, beside: page.reading.pageView ?? '' });
      return { ...shown, ...(lacks && { lacks }) };
    }
    if (mailboxes.length === 0) {
      const state = page.reading.unreadable ? 'unreadable' : 'nothing-open';
      const missing = missingOn(page.reading, message);
      const letter =
        page.at && page.reading.unreadable
          ? letterByHand(page.at, page.reading.own)
          : message && letterOf(app, message, letterContext);
      return {
        ...nothing,
        state,
        ...(missing && { missing }),
        ...(selection && { selection }),
        ...(letter && { letter: await withReceipt(rows, letter) }),
        ...(offer && { justSent: offer }),
        ...(lacks && { lacks }),
        ...(writing && { writing }),
        ...(await promisedIn(app, rows, sentLetter(app, sent, offer))),
      };
    }

    const people = await recognise(rows, mailboxes);
    const letter = message && letterOf(app, message, letterContext);
    const beside = compose?.key ?? letter?.key ?? sent?.key ?? '';
    const chosen = picked?.beside === beside ? people.find(({ address }) => address === picked.address) : undefined;
    const focus = chosen ?? mainPerson(people, message, own, whyNever);
    const reason = focus && whyNever(focus.address);
    const clientsHere = await clientsAmong(rows, focus ? [focus, ...people] : people, whyNever);
    const clientIds = clientsHere.map(({ clientId }) => clientId);
    const offered =
      letter &&
      !compose &&
      (await withoutQuoted(app, rows, letter, { ...{ clientIds, filesHidden, settings }, text: message.text }));
    const warning = message && !compose && (await warningOf(rows, message, own));
    return {
      state: 'people',
      beside,
      people: people.slice(0, PEOPLE_SHOWN),
      morePeople: Math.max(0, people.length - PEOPLE_SHOWN),
      ...(lacks && { lacks }),
      ...(focus && { focus, ...(await fileOf(app, rows, focus, message)) }),
      ...(focus && reason && { neverLogged: { address: focus.address, reason } }),
      clientsHere,
      ...(offered && { letter: await withReceipt(rows, offered) }),
      ...(offer && { justSent: offer }),
      ...(warning && { warning }),
      ...(selection && { selection }),
      ...(writing && { writing }),
      ...(await promisedIn(
        app,
        rows,
        draftOf(app, compose, focus) ??
          ownLetter(app, message, reason ? undefined : focus, own) ??
          sentLetter(app, sent, offer),
      )),
      ...(message && (await paymentPromisedIn(app, rows, message, own, whyNever))),
    };
  });
}

interface OfferContext {
  origin: string;
  own: ReadonlySet<string>;
  whyNever: WhyNever;
  settings: Settings;
  filesHidden: boolean;
}

/** A sent letter is its recipients': of those who are clients, or nobody's to log. */
async function offerOf(
  app: App,
  rows: Reader,
  sending: Sending,
  { origin, own, whyNever, settings, filesHidden }: OfferContext,
): Promise<SentLetterOffer | undefined> {
  const recipients = recipientsOf(sending.compose).filter(({ address }) => !own.has(address));
  const [first, ...others] = await clientsAmong(rows, await recognise(rows, recipients), whyNever);
  if (!first) return undefined;
  const letter = await withoutQuoted(app, rows, sentLetterOf(app, sending, origin, settings), {
    text: sending.compose.text,
    clientIds: [first, ...others].map(({ clientId }) => clientId),
    filesHidden,
    settings,
  });
  return { letter: await withReceipt(rows, letter), clients: [first, ...others] };
}

/** Why nobody is shown beside the page, where it is for a want of the page's own and nothing is broken. */
function missingOn({ view, mentioned, unreadable }: PageReading, message: MessageReading | undefined) {
  if (unreadable) return undefined;
  if (message) return message.from ? 'others' : 'sender';
  if (view === 'sign-in') return view;
  return mentioned && 'client';
}
