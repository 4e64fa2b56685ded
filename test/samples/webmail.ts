import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MailboxReading, messageInFocus, type PageReading } from '../../lib/domain/pageReading.ts';
import { HOSTS } from '../../lib/sites/hosts.ts';
import { openAt, page } from '../pages/gmail/pages.ts';
import { openSaved } from '../pages/saved.ts';
import { siteOf } from '../pages/siteOf.ts';

/**
 * The pages of folder/webmail, each named for its webmail: "proton-conversation.html". They say nowhere where they stood,
 * so each is opened at a place of its webmail where it may stand: first where a letter does, then a list.
 */
const PLACES: Record<string, string[]> = {
  gmail: ['/mail/u/0/#inbox/18db97979c6f1db3', '/mail/u/0/#inbox'],
  outlook: ['/mail/0/inbox/id/AQMkAD3', '/mail/0/'],
  yahoo: ['/n/inbox/all/messages/118', '/n/inbox/all'],
  yandex: ['/#/message/181000000000000001', '/#inbox'],
  mailru: ['/inbox/0:16999000000000000001:0/', '/inbox/'],
  proton: ['/u/0/inbox/c1==', '/u/0/inbox'],
  roundcube: ['/?_task=mail&_action=show&_uid=118&_mbox=INBOX', '/?_task=mail&_mbox=INBOX'],
  sogo: ['/SOGo/so/manager/Mail/view#!/Mail/0/INBOX/118', '/SOGo/so/manager/Mail/view#!/Mail/0/INBOX'],
};

export function run(folder: string): void {
  const pages = join(folder, 'webmail');
  const files = existsSync(pages) ? readdirSync(pages).filter((file) => file.endsWith('.html')) : [];
  const lines = files.sort().map((file) => lineOf(file, readFileSync(join(pages, file), 'utf8')));
  const whole = lines.filter(({ isWhole }) => isWhole).length;
  console.log(
    ['Pages of webmails', ...lines.map(({ line }) => line), `read whole: ${whole} of ${lines.length}`, ''].join('\n'),
  );
}

function lineOf(file: string, html: string): { line: string; isWhole: boolean } {
  const webmail = Object.keys(PLACES).find((name) => file.startsWith(name)) ?? '';
  const readings = (PLACES[webmail] ?? []).flatMap((place) => readAt(webmail, place, html) ?? []);
  const [best] = readings.sort((a, b) => a.missing.length - b.missing.length);
  if (!best) return { line: `  ${file}: of no webmail that is known`, isWhole: false };
  const isWhole = best.missing.length === 0;
  return { line: `  ${file}: ${isWhole ? 'whole' : `lacks ${best.missing.join(', ')}`}; ${best.seen}`, isWhole };
}

interface Read {
  missing: string[];
  seen: string;
}

function readAt(webmail: string, place: string, html: string): Read | undefined {
  const [host] = HOSTS[webmail as keyof typeof HOSTS] ?? [];
  openAt(`https://${host ?? 'webmail.example'}${place}`);
  // A file has nothing in its frames, and nothing is loaded into them.
  const markup = html.replace(/<iframe(?![^>]*srcdoc)/g, '<iframe srcdoc=""');
  const document = host ? page(markup) : openSaved(withPlace(markup, place));
  const site = siteOf(document);
  if (site?.name !== webmail) return undefined;
  const reading = site.read(document);
  const rows = site.rows(document).map(({ addresses }) => addresses);
  return { missing: missingFrom(reading, rows), seen: seenIn(reading, rows) };
}

/** Saved pages tell themselves where they stood, as those of tests do. */
function withPlace(html: string, place: string): string {
  return html.replace(/<html(?![^>]*data-place)/, `<html data-place="${place.replaceAll('&', '&amp;')}"`);
}

/** What the reading says itself, and what it should have said. */
function missingFrom(reading: PageReading, rows: string[][]): string[] {
  const { messages, composes, lacks = [], own, unreadable } = reading;
  const letter = messageInFocus(reading);
  const silent = [
    own.length === 0 && 'account',
    messages.length + composes.length + rows.length === 0 && 'people',
    messages.some(({ from }) => !from) && 'sender',
    letter && letter.to.length + letter.cc.length === 0 && 'recipients',
    letter?.subject === '' && 'subject',
    letter && !letter.date && 'date',
    // A letter in a frame has its words there, where a file has none.
    letter && !letter.open && 'text',
    composes.some(({ to }) => to.length === 0) && 'recipients',
    rows.some((addresses) => addresses.length === 0) && 'rows',
    unreadable && 'anything',
  ].filter((lack) => typeof lack === 'string');
  return [...new Set([...lacks.filter((lack) => lack !== 'text'), ...silent])];
}

function seenIn({ messages, composes, own }: PageReading, rows: string[][]): string {
  const letters = messages.map(
    ({ from, to, cc, bcc, subject, date, text, attachments }) =>
      `letter “${subject}” of ${named(from)}, ${count(to, cc, bcc)}, ${date ?? 'no date'}, ${text.length} characters, ${attachments.length} files`,
  );
  const windows = composes.map(({ to, cc, bcc, subject }) => `writing “${subject}”, ${count(to, cc, bcc)}`);
  const list = rows.length > 0 ? [`${rows.length} rows with ${rows.flat().length} addresses`] : [];
  return [`of ${own.join(', ') || 'nobody'}`, ...letters, ...windows, ...list].join('; ');
}

function named(person: MailboxReading | undefined): string {
  return person ? `${person.name ?? ''} <${person.address}>`.trim() : 'nobody';
}

function count(to: MailboxReading[], cc: MailboxReading[], bcc: MailboxReading[] = []): string {
  return `to ${to.length}, cc ${cc.length}, bcc ${bcc.length}`;
}
