import type { ClientHere, LetterOnPage, Selection } from '../domain/dossier';
import { type LetterShown, shownOf } from '../domain/letterIdentity';
import { FEWEST_SELECTED, type PageReading, type SelectedLetter } from '../domain/pageReading';
import { readLetterDate } from '../reading/letterDate';
import { readShownMinute } from '../reading/shownMinute';
import { byFirstOf } from './lettersOnPage';
import { loggedLetter } from './loggedLetters';
import type { App } from './ports';
import type { Reader } from './rowPorts';

/**
 * Letters selected in the list that one click can log: of one client each, not logged before. The others are counted:
 * whoever is nobody's client, or of several clients at once, is decided on when the letter is open, and so is which
 * letter it is where the row does not tell.
 */
export async function selectionOf(
  app: App,
  rows: Reader,
  { selected = [], selectedUnknown: unknown = 0, own }: PageReading,
  clientsOf: (people: SelectedLetter['people']) => Promise<ClientHere[]>,
): Promise<Selection | undefined> {
  if (selected.length === 0 || selected.length + unknown < FEWEST_SELECTED) return undefined;
  const found = await Promise.all(
    selected.map(async (letter) => {
      const shown = shownIn(app, letter);
      const { is, perhaps } = await loggedLetter(rows, { key: letter.key, shown });
      if (is) return 'logged';
      // It may have been moved here: a row does not show enough to tell.
      if (perhaps.length > 0) return 'perhaps';
      const [client, another] = await clientsOf(letter.people);
      return client && !another ? { ...client, letter: { ...letterOf(app, letter, own), shown } } : 'left-out';
    }),
  );
  const perhaps = found.filter((one) => one === 'perhaps').length;
  return {
    letters: found.filter((one) => typeof one === 'object'),
    logged: found.filter((one) => one === 'logged').length,
    ...(perhaps > 0 && { perhaps }),
    leftOut: found.filter((one) => one === 'left-out').length,
    unknown,
  };
}

function shownIn(app: App, { subject, people, direction, date }: SelectedLetter): LetterShown {
  const outgoing = direction === 'outgoing';
  const addresses = people.map(({ address }) => address);
  return shownOf({
    ...{ subject, outgoing, date, from: outgoing ? undefined : addresses[0], to: outgoing ? addresses : [] },
    minute: date ? readShownMinute(date, app.clock.wallNow()) : undefined,
  });
}

function letterOf(
  app: App,
  { key, link, subject, people, direction, date }: SelectedLetter,
  own: string[],
): LetterOnPage {
  const written = date && readLetterDate(date, app.clock.wallNow());
  return {
    key,
    ...(link && { link }),
    ...byFirstOf(own),
    ...(written && { writtenAt: app.clock.instantOf(written, 0) }),
    subject,
    direction,
    to: direction === 'outgoing' ? people.map(({ address }) => address) : [],
    attachments: [],
  };
}
