import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECRET_HEADER } from '../../../src/local/aws/door.js';
import { openInbox } from '../../../src/local/aws/inbox.js';
import { startMailServer } from '../../../src/local/aws/mail-server.js';

const SECRET = 'secret-of-this-run';

test('a letter whose sender died before the answer is told of as any other', async () => {
  let told = 0;
  const inbox = openInbox(join(mkdtempSync(join(tmpdir(), 'xaso-inbox-')), 'inbox.jsonl'));
  const mail = await startMailServer(inbox, SECRET, async () => {
    told += 1;
  });
  const { hostname, port } = new URL(mail.endpoint);
  for (let letter = 1; letter <= 50; letter++) {
    const raw = `From: a@x.vn\r\nTo: b@x.vn\r\nSubject: ${letter}\r\nMessage-ID: <${letter}@x.vn>\r\n\r\nx\r\n`;
    const body = JSON.stringify({
      FromEmailAddress: 'a@x.vn',
      Destination: { ToAddresses: ['b@x.vn'] },
      Content: { Raw: { Data: Buffer.from(raw).toString('base64') } },
    });
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const head = [
          'POST /v2/email/outbound-emails HTTP/1.1',
          `Host: ${hostname}:${port}`,
          'Authorization: AWS4-HMAC-SHA256 Credential=x',
          `${SECRET_HEADER}: ${SECRET}`,
          'Content-Type: application/json',
          `Content-Length: ${Buffer.byteLength(body)}`,
        ];
        socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.resetAndDestroy());
      });
      socket.once('close', () => resolve());
    });
  }
  await expect.poll(() => inbox.taken()).toBe(50);
  await mail.close();
  expect(told).toBe(50);
});
