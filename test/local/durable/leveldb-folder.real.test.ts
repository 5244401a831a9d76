import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { levelAt } from '../../../src/local/durable/level.js';
import { type Opened, opened } from '../../support/durable/written-folder.js';
import { restoreFolder } from '../../support/release-fixtures.js';
import { newDataFolder } from '../../support/start/local-process.js';

/** The hash of what the release with LevelDB read in this folder, which a kill had left with a log. */
const CONTENT = 'd79ff827635289133999c7ab8ecd9d7a51c3f9fa334ad4799488b9c98490ab92';

function earlierFolder(): string {
  const data = newDataFolder();
  restoreFolder('leveldb-folder', data);
  return data;
}
const sum = ({ content }: Opened): string => createHash('sha256').update(content.join('\n')).digest('hex');
const spoil = (path: string): void => writeFileSync(path, readFileSync(path).fill(0x5a, 10));
const last = (path: string): string => join(path, readdirSync(path).findLast((name) => name.endsWith('.log')) ?? '');

test.each([
  ['as a kill left it', () => {}],
  ['whose database is damaged', (data: string) => spoil(join(data, 'db', 'CURRENT'))],
  ['whose database lacks what was last saved', (data: string) => writeFileSync(last(join(data, 'db')), '')],
  ['whose copy is damaged', (data: string) => spoil(last(join(data, 'kept', 'copy')))],
  ['without a copy and a log', (data: string) => rmSync(join(data, 'kept'), { recursive: true })],
])('a folder of LevelDB %s is read whole, once', async (_how, damage) => {
  const data = earlierFolder();
  damage(data);
  const first = await opened(data);
  expect([sum(first), first.said]).toEqual([CONTENT, '']);
  expect(readdirSync(data).toSorted()).toEqual(['kept', 'lock', 'xaso.json']);
  expect(readdirSync(join(data, 'kept'))).toEqual(['items', 'items.copy']);
  expect(sum(await opened(data))).toBe(CONTENT);
});

test('a kill before or after the new files took their place loses nothing', async () => {
  const [early, bare, late, done] = [earlierFolder(), earlierFolder(), earlierFolder(), earlierFolder()];
  await opened(done);
  rmSync(join(bare, 'kept'), { recursive: true });
  for (const data of [early, bare]) {
    cpSync(join(done, 'kept'), join(data, 'kept.new'), { recursive: true });
    truncateSync(join(data, 'kept.new', 'items'), 5_000);
  }
  rmSync(join(late, 'kept'), { recursive: true });
  cpSync(join(done, 'kept'), join(late, 'kept'), { recursive: true });
  spoil(last(join(late, 'db')));
  for (const data of [early, bare, late]) {
    const { said, ...rest } = await opened(data);
    expect([sum({ said, ...rest }), said]).toEqual([CONTENT, '']);
    expect(existsSync(join(data, 'db'))).toBe(false);
  }
});

test('a log that is damaged is named, and the database is read', async () => {
  const data = earlierFolder();
  const log = join(data, 'kept', 'changes.log');
  writeFileSync(log, readFileSync(log).fill(0x5a, 400, 403));
  const first = await opened(data);
  expect(sum(first)).toBe(CONTENT);
  expect(first.said).toMatch(/changes\.log of the earlier release is not as it was written\.\n {2}It concerns 1 item/);
});

test('with database and copy damaged it is refused, and stays as it is', async () => {
  const data = earlierFolder();
  spoil(join(data, 'db', 'CURRENT'));
  spoil(last(join(data, 'kept', 'copy')));
  expect(await opened(data)).toMatchObject({ isRefused: true, said: expect.stringContaining('cannot be opened') });
  expect(readFileSync(join(data, 'xaso.json'), 'utf8')).toContain('"folderVersion":1');
  expect(existsSync(last(join(data, 'db')))).toBe(true);
});

test('while the earlier release has it open it is refused', async () => {
  const data = earlierFolder();
  const level = levelAt(join(data, 'db'));
  await level.open();
  expect(await opened(data)).toMatchObject({ isRefused: true, said: expect.stringContaining('is in use') });
  await level.close();
  expect(sum(await opened(data))).toBe(CONTENT);
});
