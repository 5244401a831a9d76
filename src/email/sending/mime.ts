import MailComposer from 'nodemailer/lib/mail-composer';
import type { Email } from './email.js';

/** Text lines in a message end with CRLF, also inside base64 (RFC 2045, 6.8). */
const withCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** The message in MIME. Base64 leaves long Vietnamese lines unbroken. Without a Message-ID it has one that SES replaces with its own. */
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
    // Keeps text in a letter from making the composer read a file or fetch a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
