import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FORMER_OFFICIAL } from '../../../src/domain/official/former-official-text.js';
import { olderLetters } from '../../../src/local/aws/inbox.js';
import { openObjectFolder } from '../../../src/local/aws/object-folder.js';
import { type DataFolder, openDataFolder } from '../../../src/local/data/data-folder.js';
import { damagedOf } from '../../../src/local/durable/kept-files.js';
import { folderPlace, forgetCopies } from '../../../src/local/person/folder-place.js';

const PERSON = { id: 'gone', names: ['Hà Thị Lụa'], emails: ['lua@so.example'], phones: ['0912 345 678'] };
const before = process.env.AWS_ENDPOINT_URL_DYNAMODB;
let data: string;
let folder: DataFolder;

beforeEach(() => {
  process.env.AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:9';
  data = mkdtempSync(join(tmpdir(), 'xaso-folder-place-'));
  folder = openDataFolder(data);
});
afterEach(() => {
  rmSync(data, { recursive: true });
  if (before === undefined) delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
  else process.env.AWS_ENDPOINT_URL_DYNAMODB = before;
});

it('the account of the person goes, and no other', async () => {
  const account = (sub: string) => ({ sub, email: `${sub}@so.example`, name: sub, enabled: true, groups: [] });
  writeFileSync(folder.accounts, JSON.stringify([account('gone'), account('here')]));
  await folderPlace(data).deleteAccount('gone');
  expect(readFileSync(folder.accounts, 'utf8')).toBe(`${JSON.stringify(account('here'))}\n`);
});

it('where nobody has an account or a letter there is nothing to do', async () => {
  const place = folderPlace(data);
  await place.deleteAccount('gone');
  expect(await place.forgetLetters(PERSON)).toEqual({ removed: 0, changed: 0 });
  expect([existsSync(folder.accounts), existsSync(folder.inbox)]).toEqual([false, false]);
});

it('letters to the person go, in the inbox and in the older one, and others name them no more', async () => {
  const letter = (to: string, text: string) =>
    `${JSON.stringify({ destination: { to: [to] }, text, attachments: [{ content: Buffer.from(text).toString('base64') }] })}\n`;
  writeFileSync(
    folder.inbox,
    letter('Lụa <LUA@so.example>', 'a') + letter('nam@so.example', 'Gọi Hà Thị Lụa, 0912 345 678'),
  );
  writeFileSync(olderLetters(folder.inbox), letter('lua@so.example', 'b'));
  expect(await folderPlace(data).forgetLetters(PERSON)).toEqual({ removed: 2, changed: 1 });
  const left = readFileSync(folder.inbox, 'utf8').trimEnd().split('\n');
  expect(left.map((line) => JSON.parse(line))).toEqual([
    {
      destination: { to: ['nam@so.example'] },
      text: `Gọi ${FORMER_OFFICIAL}, —`,
      attachments: [{ content: Buffer.from(`Gọi ${FORMER_OFFICIAL}, —`).toString('base64') }],
    },
  ]);
  expect(readFileSync(olderLetters(folder.inbox), 'utf8')).toBe('');
});

it('files of evidence are read and removed by their path', async () => {
  openObjectFolder(folder.evidence).put('kept/a/2026-10/abc', { type: 'application/pdf', bytes: Buffer.from('%PDF') });
  const { files } = folderPlace(data);
  expect(`${await files.get('kept/a/2026-10/abc')}`).toBe('%PDF');
  expect(await files.paths()).toEqual(['kept/a/2026-10/abc']);
  await files.remove('kept/a/2026-10/abc');
  expect(await files.paths()).toEqual([]);
  expect(await files.get('kept/a/2026-10/abc')).toBeUndefined();
});

it('this machine makes no copies', () => {
  expect(folderPlace(data).lastCopies('2026-11-20')).toEqual([]);
});

it('prepared files and damaged ones that were set aside go', () => {
  for (const path of [folder.downloads, damagedOf(folder.kept)]) {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'people.xlsx'), 'x');
  }
  forgetCopies(data);
  expect([folder.downloads, damagedOf(folder.kept)].map((path) => existsSync(path))).toEqual([false, false]);
});
