import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { portOf } from '../rig/ports.ts';
import type { Mailboxes } from './maildir.ts';
import { type LetterRead, readLetter } from './read-letter.ts';

export interface SentLetter extends LetterRead {
  envelope: { from: string; to: string[] };
  bytes: Buffer;
}

export interface Smtp {
  port: number;
  sent: SentLetter[];
  stop(): Promise<void>;
}

/** Takes every letter, remembers it and puts it into the mailbox of each recipient. Nothing leaves the machine. */
export async function startSmtp(mail: Mailboxes): Promise<Smtp> {
  const sent: SentLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, { envelope }, answer) {
      buffer(stream)
        .then((bytes) => {
          const to = envelope.rcptTo.map(({ address }) => address);
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          for (const recipient of to) mail.put(recipient, bytes);
          sent.push({ ...readLetter(bytes), envelope: { from, to }, bytes });
          answer();
        })
        // The webmail then shows to its user that the letter was not taken.
        .catch(answer);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server.server),
    sent,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
