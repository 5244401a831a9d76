import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '../../../src/local/base/command-error.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import { openKeptDatabase } from '../../../src/local/durable/keep-folder.js';
import { localClient } from '../../support/aws/dynamo.js';
import { loggedIn } from '../../support/durable/empty-log.js';
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
    expect(out).toContain(`npm start -- --data ${to}`);
    expect(loggedIn(keptIn(to))).toEqual([]);
    await db.send(new PutCommand({ TableName: LOCAL_TABLE, Item: { pk: 'LATER', sk: '1' } }));
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
    expect((await copying(data, to)).out).toContain('is copied to');
    expect((await opened(to)).content).toEqual((await opened(data)).content);
    expect(await copying(data, to)).toMatchObject({ code: EXIT.usage, out: expect.stringContaining('is not empty') });
    expect(await copying(data, join(data, 'copy'))).toMatchObject({ code: EXIT.usage });
    expect(await copying(newDataFolder(), newDataFolder())).toMatchObject({ code: EXIT.usage });
  });
});

describe('a kill', () => {
  test('while new files take the place of the others leaves one or the other', async () => {
    const before = await opened(small);
    const [between, early] = [folderLike(small), folderLike(small)];
    renameSync(keptIn(between), `${keptIn(between)}.new`);
    mkdirSync(`${keptIn(between)}.old`);
    mkdirSync(`${keptIn(early)}.new`);
    for (const data of [between, early]) {
      expect(await opened(data)).toEqual(before);
      expect(readdirSync(data).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
    }
  });

  test('lets go of the folder, which one process has at a time', async () => {
    const data = folderLike(small);
    const service = await runBuilt('start', ['--port', '0', '--data', data]);
    await service.says('Stop         Ctrl-C');
    rmSync(join(data, 'service.json'));
    expect(await opened(data)).toMatchObject({ isRefused: true, said: expect.stringContaining('is in use') });
    service.child.kill('SIGKILL');
    await service.ends();
    expect(await opened(data)).toMatchObject({ isRefused: false, said: '' });
  });
});

test('what is written anew holds nothing that was written over, and the log goes on behind it', async () => {
  const data = folderLike(small);
  const database = await openKeptDatabase(openDataFolder(data), 'secret');
  const db = localClient(database.endpoint, 'secret');
  const write = (text: string) =>
    db.send(new PutCommand({ TableName: LOCAL_TABLE, Item: { pk: 'PERSON', sk: '1', text } }));
  await write('Hà Thị Lụa');
  await write('—');
  const holdsName = () =>
    readdirSync(keptIn(data)).map((name) => `${readFileSync(join(keptIn(data), name))}`.includes('Hà Thị Lụa'));
  expect(holdsName()).toEqual([true, true]);
  await database.renew();
  expect(holdsName()).toEqual([false, false]);
  await write('×');
  expect(loggedIn(keptIn(data))).toHaveLength(1);
  db.destroy();
  await database.close();
  expect((await opened(data)).content.filter((line) => line.includes('PERSON'))).toEqual([
    expect.stringContaining('×'),
  ]);
  expect(existsSync(`${keptIn(data)}.old`)).toBe(false);
});
