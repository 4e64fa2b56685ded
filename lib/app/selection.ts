import type { ClientHere, LetterOnPage, Selection } from '../domain/dossier';
import { FEWEST_SELECTED, type PageReading, type SelectedLetter } from '../domain/pageReading';
import { readLetterDate } from '../reading/letterDate';
import { byFirstOf } from './lettersOnPage';
import type { App, Reader } from './ports';

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
      if (await rows.activityOfMessage(letter.key)) return 'logged';
      const [client, another] = await clientsOf(letter.people);
      return client && !another ? { ...client, letter: letterOf(app, letter, own) } : 'left-out';
    }),
  );
  return {
    letters: found.filter((one) => typeof one === 'object'),
    logged: found.filter((one) => one === 'logged').length,
    leftOut: found.filter((one) => one === 'left-out').length,
    unknown,
  };
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
