import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveEmail } from 'aws-ses-v2-local/dist/store.js';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openInbox } from '../../../src/local/aws/inbox.js';
import { EXIT } from '../../../src/local/base/command-error.js';
import { examineData, openData } from '../../../src/local/data/open-data-folder.js';
import { storageFailureOf, storageRefusal } from '../../../src/local/data/storage-failure.js';
import { opened } from '../../support/durable/written-folder.js';
import { canMount } from '../../support/kills/small-disk.js';
import { newDataFolder, runBuilt } from '../../support/start/local-process.js';

const NOW = '2026-11-20T02:00:00.000Z';
let whole: string;

/** Loaded without the demonstration: small, and quickly made. */
beforeAll(async () => {
  whole = newDataFolder();
  const seeded = await (await runBuilt('seed', ['--without-demonstration', '--data', whole])).ends();
  expect(seeded, seeded.out).toMatchObject({ code: 0 });
});
afterEach(() => vi.restoreAllMocks());

const copied = (): string => {
  const data = newDataFolder();
  cpSync(whole, data, { recursive: true });
  return data;
};
describe('what keeps a folder from being used is told apart from damage', () => {
  test.each([
    ['ENOSPC', 'FULL'],
    ['EDQUOT', 'FULL'],
    ['EACCES', 'FORBIDDEN'],
    ['EPERM', 'FORBIDDEN'],
    ['EROFS', 'READ_ONLY'],
    ['LEVEL_LOCKED', 'HELD'],
    ['EMFILE', 'BUSY'],
    ['LEVEL_CORRUPTION', undefined],
    ['EIO', undefined],
  ])('by the code %s, however deep it lies: %s', (code, failure) => {
    const inner = Object.assign(new Error('it failed'), { code });
    expect(storageFailureOf(new Error('outer', { cause: new Error('middle', { cause: inner }) }))).toBe(failure);
  });

  test.each([
    ['IO error: db/000005.ldb: No space left on device', 'is full', 'Make room'],
    ['IO error: db/LOCK: Permission denied', 'may not read and write', 'chown'],
    ['IO error: db/LOCK: Read-only file system', 'read-only', 'copy the folder'],
    ['IO error: db/LOG: Too many open files', 'Too many files', 'ulimit'],
  ])('by the words of the engine: %s', (words, says, advises) => {
    const refusal = storageRefusal(new Error('Database failed to open', { cause: new Error(words) }), 'here');
    expect(refusal).toMatchObject({ exitCode: EXIT.storage, message: expect.stringContaining(says) });
    expect(refusal?.message).toContain(advises);
    expect(refusal?.message).toContain(words);
    expect(refusal?.message).not.toMatch(/--fresh|delete all/);
  });
});

/** Runs a job on a copy of the folder that lies on a small disk of its own, and copies what is left there to `back`. */
const onSmallDisk = (data: string, back: string, prepare: string) => {
  const disk = mkdtempSync(join(tmpdir(), 'xaso-disk-'));
  const script = `mount -t tmpfs -o size=64m tmpfs ${disk} && cp -a ${data} ${disk}/data && ${prepare.replaceAll('DISK', disk)}
    ${process.execPath} --import tsx src/local/job.ts send-reminders --data ${disk}/data; code=$?; cp -a ${disk}/data ${back}; exit $code`;
  const env = { ...process.env, NODE_ENV: '', VITEST: '' };
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8', env });
  return { code: status, out: stdout + stderr };
};

describe.skipIf(!canMount())('on a disk of its own', () => {
  test.each([
    ['full', 'dd if=/dev/zero of=DISK/filler bs=64k 2>/dev/null;', 'is full', 'Make room'],
    ['read-only', 'mount -o remount,ro DISK &&', 'mounted read-only', 'Mount it for writing'],
  ])(
    'that is %s, the data is whole, the message says so, and nothing is lost',
    async (_what, prepare, says, advises) => {
      const back = newDataFolder();
      const { code, out } = onSmallDisk(whole, back, prepare);
      expect(out).toContain(says);
      expect(out).toContain(advises);
      expect(out).not.toMatch(/--fresh|damaged: |^ {4}at /m);
      expect(code).toBe(EXIT.storage);
      expect(await opened(back)).toMatchObject({ said: '', isRefused: false });
    },
  );
});

describe('damage', () => {
  test.each([
    ['xaso.json', (data: string) => writeFileSync(join(data, 'xaso.json'), 'garbage')],
    ['inbox.jsonl', (data: string) => writeFileSync(join(data, 'inbox.jsonl'), 'garbage\n')],
    ['accounts.json', (data: string) => writeFileSync(join(data, 'accounts.json'), '{"a":1}')],
    ['kept/items', (data: string) => rmSync(join(data, 'kept'), { recursive: true })],
  ])('of %s names the file, and deletion is the last advice, after a copy', async (file, damage) => {
    const data = copied();
    damage(data);
    const request = { data, fresh: false, dynamodb: undefined };
    const error = await examineData(request)
      .then(() => openData({ ...request, url: null, now: () => NOW, instance: 'x' }))
      .then(
        (held) => held.close(),
        (refusal: unknown) => refusal as { exitCode: number; message: string },
      );
    expect(error).toMatchObject({ exitCode: EXIT.brokenData, message: expect.stringContaining(file) });
    const { message } = error as { message: string };
    expect(message.indexOf('cp -a')).toBeGreaterThan(0);
    expect(message.indexOf('--fresh')).toBeGreaterThan(message.indexOf('cp -a'));
    expect(message.trim().split('\n').at(-1)).toContain('--fresh');
  });

  test('of the key of the issuer names the file and makes a new one', async () => {
    const { openIssuer } = await import('../../../src/local/aws/development-issuer.js');
    const path = join(copied(), 'issuer.json');
    writeFileSync(path, 'garbage');
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    openIssuer(path);
    expect(said.mock.calls.flat().join()).toContain('issuer.json is damaged');
  });
});

test('a letter that cannot be written to the file is not in the inbox either, so that it can be sent again', () => {
  const inbox = openInbox(join(tmpdir(), 'xaso-nowhere', 'inbox.jsonl'));
  const destination = { to: ['b@x.example'], cc: [], bcc: [] };
  const letter = { from: 'a@x.example', replyTo: [], destination, subject: 'x', body: {}, attachments: [], at: 1 };
  saveEmail({ ...letter, messageId: 'ses-1' });
  expect(() => inbox.keep('ses-1', undefined)).toThrow('ENOENT');
  expect(inbox.all()).toEqual([]);
});
