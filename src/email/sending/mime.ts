import MailComposer from 'nodemailer/lib/mail-composer';
import type { Email } from './email.js';

/** Text lines of a message end with CRLF, inside base64 too (RFC 2045, 6.8). */
const withCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** The message in MIME. Base64 leaves long Vietnamese lines unbroken. SES needs no `messageId`: it sets its own. */
export const mimeOf = (email: Email, messageId?: string): Promise<Buffer> =>
  new MailComposer({
    messageId,
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
    // Keeps the composer from reading a file or a URL that text in a letter names.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
