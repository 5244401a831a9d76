import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCESS_PATTERNS } from '../../../src/local/restore/access-patterns.js';
import { exportWriter, readExport } from '../../../src/local/restore/export-files.js';
import { itemsSum, loadExport, rehearseRestore } from '../../../src/local/restore/restore-table.js';
import type { RawItem } from '../../../src/store/table/raw-items.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { ASKED_AT, loadWorld } from '../../support/unreadable/world.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const quiet = async <T>(_step: string, work: () => Promise<T>): Promise<T> => work();

describe('files of an export', () => {
  it('give back what was written, bytes and all kinds of attributes', () => {
    const items: RawItem[] = [
      { pk: { S: 'Bằng Lũng' }, sk: { S: 'a' }, bytes: { B: new Uint8Array([0, 255, 7]) }, n: { N: '0.1' } },
      { pk: { S: 'b' }, sk: { S: 'b' }, m: { M: { l: { L: [{ BOOL: true }, { NULL: true }] } } } },
    ];
    const writer = exportWriter(join(folder, 'kinds'));
    writer.add(items);
    expect(writer.end()).toMatchObject({ itemCount: 2, files: 1 });
    const read = [...readExport(join(folder, 'kinds'))].flat();
    expect(read.map(({ bytes, ...rest }) => ({ ...rest, ...(bytes?.B && { bytes: [...bytes.B] }) }))).toEqual([
      { pk: { S: 'Bằng Lũng' }, sk: { S: 'a' }, bytes: [0, 255, 7], n: { N: '0.1' } },
      { pk: { S: 'b' }, sk: { S: 'b' }, m: { M: { l: { L: [{ BOOL: true }, { NULL: true }] } } } },
    ]);
  });

  it('that are not whole, damaged or absent are refused with the way out', () => {
    const part = join(folder, 'part');
    const writer = exportWriter(part);
    writer.add(Array.from({ length: 5_001 }, (_, i) => ({ pk: { S: `${i}` }, sk: { S: 'a' } })));
    expect(writer.end().files).toBe(2);
    expect([...readExport(part)].flat()).toHaveLength(5_001);
    rmSync(join(part, 'data', '0002.json.gz'));
    expect(() => [...readExport(part)]).toThrow('it says 5001 items and holds 5000');
    writeFileSync(join(part, 'data', '0001.json.gz'), 'no gzip');
    expect(() => [...readExport(part)]).toThrow('0001.json.gz cannot be read');
    rmSync(join(part, 'data'), { recursive: true });
    expect(() => [...readExport(part)]).toThrow('no file ends in .gz');
  });
});

describe('a restore', () => {
  let from: EngineTable;
  let to: EngineTable;
  beforeAll(async () => {
    from = await engineTable();
    to = await engineTable();
    await loadWorld(from.stores, 6);
  });
  afterAll(async () => Promise.all([from.close(), to.close()]));

  it('into a new table answers every access pattern as before', async () => {
    const said: string[] = [];
    await rehearseRestore({ from, to, folder: join(folder, 'whole'), now: ASKED_AT }, async (step, work, outcome) => {
      const result = await work();
      said.push(`${step}: ${outcome?.(result) ?? ''}`);
      return result;
    });
    const answers = said.filter((line) => line.endsWith(' equal'));
    expect(answers).toHaveLength(ACCESS_PATTERNS.length + 1);
    expect(answers.filter((line) => line.includes(' 0 answers')).map((line) => line.slice(0, 3))).toEqual([
      'A13',
      'A14',
    ]);
  });

  it('may be run again, and shows an attribute that changed, an item too many and one that is missing', async () => {
    const before = await itemsSum(from);
    await loadExport(join(folder, 'whole'), to);
    expect(await itemsSum(to)).toEqual(before);
    const { Items: [{ pk, sk } = {}] = [] } = await to.db.send(new ScanCommand({ TableName: to.name, Limit: 1 }));
    await to.db.send(new PutCommand({ TableName: to.name, Item: { pk, sk, changed: true } }));
    expect(await itemsSum(to)).toMatchObject({ items: before.items });
    expect((await itemsSum(to)).sum).not.toBe(before.sum);
    await to.db.send(new DeleteCommand({ TableName: to.name, Key: { pk, sk } }));
    expect((await itemsSum(to)).items).toBe(before.items - 1);
    await loadExport(join(folder, 'whole'), to);
    await to.db.send(new PutCommand({ TableName: to.name, Item: { pk: 'MORE', sk: 'MORE', v: 1 } }));
    expect((await itemsSum(to)).items).toBe(before.items + 1);
  });

  it('is not called good when the copy differs', async () => {
    await from.db.send(new PutCommand({ TableName: from.name, Item: { pk: 'LATER', sk: 'LATER', v: 1 } }));
    const exported = async () => 'earlier';
    await expect(
      rehearseRestore({ from, to, folder: join(folder, 'whole'), now: ASKED_AT, exported }, quiet),
    ).rejects.toThrow('The items differ between the table and its copy');
  });
});
