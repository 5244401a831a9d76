import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '../../../src/local/base/command-error.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import { lastCopy } from '../../../src/local/durable/engine-copy.js';
import { readKeptLog } from '../../../src/local/durable/kept-log.js';
import { packDatabase } from '../../../src/local/person/folder-place.js';
import { localClient } from '../../support/aws/dynamo.js';
import { folderLike, opened, smallFolder, writeSome } from '../../support/durable/written-folder.js';
import { newDataFolder, runBuilt } from '../../support/start/local-process.js';

let small: string;
beforeAll(async () => {
  small = await smallFolder();
});

const copying = async (data: string, to: string) => (await runBuilt('start', ['--data', data, '--copy', to])).ends();
const keptIn = (data: string): string => join(data, 'kept');

describe('npm start -- --copy', () => {
  test('beside a running service gives a folder that opens and answers the same, for its owner alone', async () => {
    const data = folderLike(small);
    const to = newDataFolder();
    const service = await runBuilt('start', ['--port', '0', '--data', data]);
    await service.says('Stop         Ctrl-C');
    const file = readServiceFile(join(data, 'service.json'));
    const db = localClient(file?.dynamodb ?? '', file?.secret ?? '');
    await writeSome(db, 10);
    const { code, out } = await copying(data, to);
    expect(code, out).toBe(0);
    expect(out).toContain(`the copy opens:\n  npm start -- --data ${to}`);
    // The log goes on from the copy, in the service as well.
    expect(readKeptLog(keptIn(data)).records).toEqual([]);
    await db.send(new PutCommand({ TableName: LOCAL_TABLE, Item: { pk: 'LATER', sk: '1' } }));
    expect(readKeptLog(keptIn(data)).records).toHaveLength(1);
    db.destroy();
    service.child.kill('SIGKILL');
    await service.ends();

    const [copy, original] = [await opened(to), await opened(data)];
    expect(copy.said).toBe('');
    const later = original.content.filter((line) => !copy.content.includes(line));
    expect(later).toEqual([expect.stringContaining('"LATER"')]);
    expect(copy.content).toHaveLength(original.content.length - 1);
    for (const name of ['', ...(readdirSync(to, { recursive: true }) as string[])])
      expect(lstatSync(join(to, name)).mode & 0o077, name).toBe(0);
    expect(await copying(to, to)).toMatchObject({ code: EXIT.usage });
  });

  test('without a service copies as well, and not into a folder that holds something', async () => {
    const data = folderLike(small);
    const to = newDataFolder();
    expect((await copying(data, to)).out).toContain('the copy opens');
    expect((await opened(to)).content).toEqual((await opened(data)).content);
    expect(await copying(data, to)).toMatchObject({ code: EXIT.usage, out: expect.stringContaining('is not empty') });
    expect(await copying(data, join(data, 'copy'))).toMatchObject({ code: EXIT.usage });
    expect(await copying(newDataFolder(), newDataFolder())).toMatchObject({ code: EXIT.usage });
  });
});

describe('a kill', () => {
  test('while one copy takes the place of another leaves the older one', async () => {
    const data = folderLike(small);
    renameSync(join(keptIn(data), 'copy'), join(keptIn(data), 'copy.old'));
    mkdirSync(join(keptIn(data), 'copy.new'));
    const before = await opened(small);
    expect(await opened(data)).toEqual(before);
    expect(lastCopy(keptIn(data))).toEqual(lastCopy(keptIn(small)));
  });

  test('while the copy takes the place of the database is made good', async () => {
    const data = folderLike(small);
    renameSync(join(data, 'db'), join(data, 'db.new'));
    expect(await opened(data)).toEqual(await opened(small));
  });
});

test('what an earlier release saved in the folder since is not turned back by an older log', async () => {
  const data = folderLike(small);
  let killed = '';
  await opened(data, async (db) => {
    await writeSome(db, 5);
    killed = folderLike(data);
  });
  // That release notes the length of a log of the database alone, and writes past the log of changes.
  writeFileSync(join(killed, 'database.json'), JSON.stringify({ log: '000001.log', bytes: 0 }));
  expect(readKeptLog(keptIn(killed)).records.length).toBeGreaterThan(5);
  const { said } = await opened(killed);
  expect(said).toBe('');
  expect(readKeptLog(keptIn(killed)).records).toEqual([]);
});

test('a folder of an earlier release has no log and no copy, and gets both', async () => {
  const data = folderLike(small);
  rmSync(keptIn(data), { recursive: true });
  rmSync(join(data, 'database.json'));
  expect(await opened(data, (db) => writeSome(db, 1))).toMatchObject({ said: '', isRefused: false });
  expect(lastCopy(keptIn(data))).toBeDefined();
  expect(readKeptLog(keptIn(data)).records).toHaveLength(2);
});

test('packing after an erasure leaves no copy, no log and no damaged database', async () => {
  const data = folderLike(small);
  mkdirSync(join(data, 'db.damaged'));
  const { content } = await opened(data, (db) => writeSome(db, 3));
  await packDatabase(data);
  expect(existsSync(keptIn(data)) || existsSync(join(data, 'db.damaged'))).toBe(false);
  expect((await opened(data)).content).toEqual(content);
});
