import { tool } from '../../start/tools.js';

type Answer = (error?: Error) => void;
type Recipient = { readonly address: string };
type Module = {
  SMTPServer: new (
    options: object,
  ) => {
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
  };
};

export type Letter = { readonly to: readonly string[]; readonly raw: string; readonly text: string };
export type Sink = { readonly letters: Letter[]; to(address: string): Letter | undefined; close(): Promise<void> };

/** The mailboxes of all recipients, behind the relay; nobody has one at `gone.example`. Undefined where `.tools` is absent. */
export async function startSink(port: number): Promise<Sink | undefined> {
  const module = tool<Module>('smtp-server');
  if (!module) return undefined;
  const letters: Letter[] = [];
  const server = new module.SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }: Recipient, _: object, answer: Answer) {
      const isGone = address.endsWith('@gone.example');
      answer(isGone ? Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 }) : undefined);
    },
    onData(stream: NodeJS.ReadableStream, { envelope }: { envelope: { rcptTo: Recipient[] } }, answer: Answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        letters.push({ to: envelope.rcptTo.map(({ address }) => address), raw, text: textOf(raw) });
        answer();
      });
    },
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    letters,
    to: (address) => letters.findLast(({ to }) => to.includes(address)),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The text of all parts of a message. */
const textOf = (raw: string): string =>
  raw
    .split(/^--.*$/m)
    .map((part) => {
      const [head = '', ...body] = part.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
      const content = body.join('\n\n');
      if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString('utf8');
      if (!/quoted-printable/i.test(head)) return content;
      const bytes = content
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString('utf8');
    })
    .join('\n');
