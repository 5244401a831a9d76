import { appendFileSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { relayLog } from '../../../src/email/smtp/relay-log.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xaso-relay-log-'));
  file = join(folder, 'mail.log');
});
afterEach(() => rmSync(folder, { recursive: true }));

const named = (id: string, name: string) => `Nov 29 22:59:33 relay postfix/cleanup[2154]: ${id}: message-id=${name}\n`;
const queued = (id: string) =>
  `Nov 29 22:59:33 relay postfix/qmgr[2136]: ${id}: from=<returns+1@office.example>, size=794, nrcpt=1 (queue active)\n`;

it('a letter is taken once it is in the queue, not while it is being read', async () => {
  writeFileSync(file, named('7E0AAB1044C', '<a@x>'));
  const log = relayLog(file);
  expect(await log.hasTaken('<a@x>')).toBe(false);
  appendFileSync(file, queued('7E0AAB1044C'));
  expect(await log.hasTaken('<a@x>')).toBe(true);
  expect(await log.hasTaken('<b@x>')).toBe(false);
});

it('reads a line that was written in two parts', async () => {
  writeFileSync(file, named('7E0AAB1044C', '<a@x>') + queued('7E0AAB1044C').slice(0, 40));
  const log = relayLog(file);
  expect(await log.hasTaken('<a@x>')).toBe(false);
  appendFileSync(file, queued('7E0AAB1044C').slice(40));
  expect(await log.hasTaken('<a@x>')).toBe(true);
});

it('goes on in a new file after a rotation, and remembers the old one', async () => {
  writeFileSync(file, named('7E0AAB1044C', '<a@x>') + queued('7E0AAB1044C'));
  const log = relayLog(file);
  expect(await log.hasTaken('<a@x>')).toBe(true);
  renameSync(file, `${file}.1`);
  writeFileSync(file, named('82350B1044C', '<b@x>') + queued('82350B1044C'));
  expect(await Promise.all([log.hasTaken('<a@x>'), log.hasTaken('<b@x>')])).toEqual([true, true]);
});

it.each(['1', '20261130-183000'])('knows what was taken just before a rotation to .%s', async (suffix) => {
  writeFileSync(file, '');
  const [running, text] = [relayLog(file), named('7E0AAB1044C', '<a@x>') + queued('7E0AAB1044C')];
  expect(await running.hasTaken('<a@x>')).toBe(false);
  appendFileSync(file, text);
  renameSync(file, `${file}.${suffix}`);
  writeFileSync(`${file}.20261129-183000`, 'older');
  utimesSync(`${file}.20261129-183000`, 1, 1);
  writeFileSync(file, named('82350B1044C', '<b@x>') + queued('82350B1044C'));
  expect([await running.hasTaken('<a@x>'), await relayLog(file).hasTaken('<a@x>')]).toEqual([true, true]);
});

it('a number that is used again belongs to its newest letter', async () => {
  writeFileSync(file, named('7E0AAB1044C', '<killed@x>') + named('7E0AAB1044C', '<b@x>') + queued('7E0AAB1044C'));
  const log = relayLog(file);
  expect([await log.hasTaken('<killed@x>'), await log.hasTaken('<b@x>')]).toEqual([false, true]);
});

it('a log that cannot be read is an error, and is asked again the next time', async () => {
  const log = relayLog(file);
  await expect(log.hasTaken('<a@x>')).rejects.toThrow('ENOENT');
  writeFileSync(file, named('7E0AAB1044C', '<a@x>') + queued('7E0AAB1044C'));
  expect(await log.hasTaken('<a@x>')).toBe(true);
});

it('OpenSMTPD writes no Message-ID, but from whom the letter is that it has on its disk', async () => {
  const taken = 'smtp envelope evpid=92195b7efca2b131 from=<returns+1@office.example> to=<a@b.example>';
  const refused = 'smtp failed-command command="RCPT TO:<a@b.example>" result="451 4.3.0 later"';
  writeFileSync(file, `c8a015a1ed4f68ce ${refused}\nc8a015a1ed4f68ce ${taken}\n`);
  const log = relayLog(file);
  expect(await log.hasTaken('<a@x>', '<returns+1@office.example>')).toBe(true);
  expect(await log.hasTaken('<a@x>', '<returns+2@office.example>')).toBe(false);
});
