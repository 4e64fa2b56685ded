import type { LetterOnPage } from '../domain/dossier';
import { calendarFor } from '../domain/holidays';
import { isMereReply, isSameNumber, type KnownDocument } from '../domain/mereReply';
import type { Settings } from '../domain/settings';
import { readDocument } from '../reading/documents';
import type { App } from './ports';
import type { Reader } from './rowPorts';

interface LetterWritten {
  /** The user's own words; undefined where they were not read. */
  text: string | undefined;
  clientIds: string[];
  /** The page may keep the names of files to itself. */
  filesHidden: boolean;
  settings: Settings;
}

/**
 * A letter of the user's that only speaks of a proposal or an invoice is offered as a letter: logged as the document that
 * it quotes, it would be a second one with the same number.
 */
export async function withoutQuoted(
  app: App,
  rows: Reader,
  letter: LetterOnPage,
  { text, clientIds, filesHidden, settings }: LetterWritten,
): Promise<LetterOnPage> {
  const { document, subject, attachments } = letter;
  if (!document || document.kind === 'other' || attachments.length > 0) return letter;
  const context = {
    now: app.clock.wallOf(letter.writtenAt ?? app.clock.now()),
    calendar: calendarFor(settings.country),
    currency: settings.money.currency,
  };
  const own = readDocument({ subject: '', attachments: [], text: text ?? '' }, context);
  const { number, issued } = document;
  const quoted = {
    ...{ number, attachments, subject, ownAmounts: own.amounts, ownNumber: own.number },
    filesUnknown: filesHidden || text === undefined,
  };
  if (!isMereReply(quoted, await knownDocuments(rows, clientIds, number))) return letter;
  return { ...letter, document: { kind: 'other', ...(issued && { issued }) } };
}

async function knownDocuments(rows: Reader, clientIds: string[], number = ''): Promise<KnownDocument[]> {
  if (!number) return [];
  const known = await Promise.all(
    clientIds.map(async (clientId) => [
      ...(await rows.proposalsOf(clientId)),
      ...[(await rows.invoiceOfNumber(clientId, number)) ?? []].flat(),
    ]),
  );
  return known.flat().filter((one) => isSameNumber(one.number, number));
}
