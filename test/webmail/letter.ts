import MailComposer from 'nodemailer/lib/mail-composer';

/** An address as people write it: `ivan@client.example` or `Иван Сергеев <ivan@client.example>`. */
export type Address = string;

export interface Attachment {
  name: string;
  type: string;
  content: string | Uint8Array;
}

export interface Letter {
  from: Address;
  to: Address | Address[];
  cc?: Address | Address[];
  replyTo?: Address;
  subject: string;
  text: string;
  html?: string;
  date?: Date;
  messageId?: string;
  inReplyTo?: string;
  attachments?: Attachment[];
}

/** The letter as RFC 5322 bytes: names and subject as RFC 2047 words, bodies in UTF-8, file names after RFC 2231. */
export function compose({ attachments = [], ...letter }: Letter): Promise<Buffer> {
  const composer = new MailComposer({
    ...letter,
    newline: 'win',
    textEncoding: 'B',
    attachments: attachments.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(content),
    })),
  });
  return composer.compile().build();
}
