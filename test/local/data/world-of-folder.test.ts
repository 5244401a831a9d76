import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError, EXIT } from '../../../src/local/base/command-error.js';
import { markSeeded, markWorld, openDataFolder, worldHeldBy } from '../../../src/local/data/data-folder.js';
import { examineData } from '../../../src/local/data/open-data-folder.js';
import { loadData } from '../../../src/local/data/service-data.js';
import { thaiNguyen } from '../../../src/seed/worlds/thai-nguyen.js';
import type { WorldName } from '../../../src/seed/worlds/world.js';
import { testTable } from '../../support/aws/dynamo.js';

const LOADED_AT = '2026-11-24T00:00:00.000Z';
const newFolder = () => mkdtempSync(join(tmpdir(), 'xaso-'));

function loaded(world: WorldName): string {
  const path = newFolder();
  markSeeded(markWorld(openDataFolder(path), world), LOADED_AT);
  return path;
}

const examined = (data: string, world: WorldName | undefined, fresh = false): Promise<unknown> =>
  examineData({ data, fresh, dynamodb: undefined, world }).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a folder', () => {
  test('keeps which world it holds', () => {
    expect(openDataFolder(loaded('thai-nguyen'))).toMatchObject({ world: 'thai-nguyen', seededAt: LOADED_AT });
    expect(openDataFolder(loaded('cho-don')).world).toBe('cho-don');
  });

  test('of an earlier release holds the district', () => {
    const path = newFolder();
    writeFileSync(join(path, 'xaso.json'), `{"folderVersion":1,"seededAt":"${LOADED_AT}","dynamodb":null}`);
    expect(openDataFolder(path).world).toBe('cho-don');
  });

  test('whose first load was cut off is loaded again with the same world', () => {
    const path = newFolder();
    markWorld(openDataFolder(path), 'thai-nguyen');
    expect(openDataFolder(path)).toMatchObject({ world: 'thai-nguyen', seededAt: null });
  });

  test('with a damaged marker is taken for the district', () => {
    const path = newFolder();
    writeFileSync(join(path, 'xaso.json'), 'garbage');
    expect(worldHeldBy(path)).toBe('cho-don');
  });
});

describe('--world', () => {
  test('with a folder of another world is refused in both languages, and the folder stays as it is', async () => {
    const path = loaded('cho-don');
    const before = readFileSync(join(path, 'xaso.json'), 'utf8');
    const error = await examined(path, 'thai-nguyen');
    expect(error).toBeInstanceOf(CommandError);
    const { message, exitCode } = error as CommandError;
    expect(exitCode).toBe(EXIT.usage);
    expect(message).toContain('đang giữ dữ liệu "cho-don", không phải "thai-nguyen"');
    expect(message).toContain('holds the world "cho-don", not "thai-nguyen"');
    for (const way of ['--data <folder>', '--fresh']) expect(message.split(way)).toHaveLength(3);
    expect(readFileSync(join(path, 'xaso.json'), 'utf8')).toBe(before);
  });

  test('of the folder, none at all, and another one after --fresh are accepted', async () => {
    expect(await examined(loaded('thai-nguyen'), 'thai-nguyen')).toBeUndefined();
    expect(await examined(loaded('thai-nguyen'), undefined)).toBeUndefined();
    expect(await examined(loaded('cho-don'), 'thai-nguyen', true)).toBeUndefined();
  });

  test('thai-nguyen cannot be loaded before its first ranking', async () => {
    const table = await testTable();
    const early = loadData(table.stores, '2025-09-28T05:00:00.000Z', true, thaiNguyen);
    await expect(early).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: expect.stringMatching(/chọn ngày 2025-09-29 hoặc sau đó[\s\S]*give 2025-09-29 or a later day/),
    });
    expect(await table.stores.dataState.get()).toBeUndefined();
    await table.close();
  });
});
