import MailComposer from 'nodemailer/lib/mail-composer';
import type { Email } from './email.js';

/** Lines of text end so in a message, also inside of base64 (RFC 2045, 6.8). */
const withCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** The message as it travels. Base64 keeps Vietnamese lines whole; SES replaces the Message-ID with its own. */
export const mimeOf = (email: Email): Promise<Buffer> =>
  new MailComposer({
    from: { ...email.from },
    to: { ...email.to },
    subject: email.subject,
    text: withCrlf(email.text),
    html: withCrlf(email.html),
    textEncoding: 'base64',
    date: new Date(email.date),
    attachments: email.attachments.map(({ filename, content, contentType }) => ({
      filename,
      content: Buffer.from(content, 'utf8'),
      contentType,
      contentTransferEncoding: 'base64',
    })),
    headers: { ...email.headers },
    // A letter names only what it says: nothing in it may make the composer read a file or call an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
