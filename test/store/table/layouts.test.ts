import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ITEM_KINDS, kindOfItem } from '../../../src/store/item-kinds.js';
import { jobRunKey } from '../../../src/store/keys/job-run.js';
import { mailKey, suppressionKey } from '../../../src/store/keys/mail.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { settingsKey } from '../../../src/store/keys/stage.js';
import { parseItem } from '../../../src/store/table/item.js';
import { LAYOUTS, type Layouts, layoutOf, upgraded, versionRead } from '../../../src/store/table/layouts.js';
import { raiseLayouts } from '../../../src/store/table/sweep.js';
import { getItem, type Item, putItem } from '../../../src/store/table/table.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { releases } from '../../support/release-fixtures.js';

const key = suppressionKey('can-bo@so.example');
/** Suppressions first said `why`, then `cause`, and then had a list of them. */
const THREE: Layouts = {
  suppression: {
    upgrades: [
      ({ why, ...rest }) => ({ ...(rest as Item), cause: why }),
      ({ cause, ...rest }) => ({ ...(rest as Item), causes: [cause] }),
    ],
    writes: 3,
  },
};
const shape = z.object({ causes: z.array(z.string()) });

describe('an item', () => {
  it.each([
    ['of the first layout', { v: 1, why: 'BOUNCED' }],
    ['without a version, which is of the first', { why: 'BOUNCED' }],
    ['of the second', { v: 2, cause: 'BOUNCED' }],
    ['of the newest', { v: 3, causes: ['BOUNCED'] }],
  ])('%s is read in the newest', (_, stored) => {
    expect(parseItem(shape, { ...key, ...stored }, THREE)).toEqual({ causes: ['BOUNCED'] });
    expect(upgraded({ ...key, ...stored }, THREE)?.v).toBe(3);
  });

  it.each([[4], [0], [1.5], ['one'], [null]])('of version %s is reported by its key and not guessed', (v) => {
    expect(() => parseItem(shape, { ...key, v, causes: [] }, THREE)).toThrow('is of another release');
  });

  it('of another kind is left as it is', () => {
    const mark = { ...settingsKey, v: 1, body: '' };
    expect(upgraded(mark, THREE)).toBe(mark);
  });
});

describe('kinds', () => {
  it.each([
    [reportKey('bac-kan/cho-don/xuan-lac', '2026-10'), 'report'],
    [mailKey({ day: '2026-11-17', official: 'a', kind: 'DAILY' }), 'letter'],
    [jobRunKey('send-reminders', '2026-11-17T01:00:00.000Z', 'run'), 'jobRun'],
    [key, 'suppression'],
    [settingsKey, 'settings'],
    [{ pk: 'ELSE#1', sk: 'a' }, undefined],
    [{ pk: 'SCOPE#cho-don', sk: 'ELSE' }, undefined],
  ] as const)('%j is %s', (address, kind) => {
    expect(kindOfItem(address)).toBe(kind);
  });
});

describe('the layouts of this release', () => {
  it('are written only where they can be read', () => {
    for (const kind of ITEM_KINDS) {
      const layout = layoutOf(LAYOUTS, kind);
      expect(layout.writes, kind).toBeLessThanOrEqual(versionRead(layout));
    }
  });

  it('are read by the release before, which runs beside this one while it rolls out', () => {
    const before = releases().toSorted().at(-1) ?? '';
    const read = JSON.parse(readFileSync(join('test/fixtures', before, 'layouts.json'), 'utf8'));
    for (const kind of ITEM_KINDS.filter((known) => known in read))
      expect(layoutOf(LAYOUTS, kind).writes, kind).toBeLessThanOrEqual(read[kind]);
  });
});

describe('a sweep', () => {
  let table: EngineTable;
  beforeAll(async () => {
    table = await engineTable();
  });
  afterAll(() => table.close());

  const LATER = { ...suppressionKey('later@so.example'), v: 4, causes: [] };
  const write = async (): Promise<void> => {
    for (let n = 0; n < 12; n++)
      await putItem(table, {
        ...suppressionKey(`${n}@so.example`),
        ...[
          { v: 1, why: `${n}` },
          { why: `${n}`, bytes: new Uint8Array([n]) },
          { v: 2, cause: `${n}` },
          { v: 3, causes: [`${n}`] },
        ][n % 4],
      });
    await putItem(table, LATER);
    await putItem(table, { pk: 'ELSE#1', sk: 'a', anything: true });
    await putItem(table, { pk: 'UPGRADE', sk: 'STATE', v: 1, target: 'another release' });
  };
  const items = async () => {
    const { Items = [] } = await table.db.send(new ScanCommand({ TableName: table.name, ConsistentRead: true }));
    return Items.filter(({ pk }) => pk !== 'UPGRADE').toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
  };
  beforeEach(write);

  it('raises what is older and leaves what is later; a second one changes nothing', async () => {
    expect(await raiseLayouts(table, { layouts: THREE })).toEqual({ looked: 15, raised: 9, left: 1 });
    const raised = await items();
    expect(raised.filter(({ v }) => v === 3)).toHaveLength(12);
    expect(raised.find(({ sk }) => sk === '1@so.example')).toEqual({
      ...suppressionKey('1@so.example'),
      v: 3,
      causes: ['1'],
      bytes: new Uint8Array([1]),
    });
    expect(await raiseLayouts(table, { layouts: THREE })).toMatchObject({ raised: 0, left: 1 });
    expect(await items()).toEqual(raised);
  });

  it('that is killed anywhere goes on behind the last page, and ends in the same', async () => {
    await raiseLayouts(table, { layouts: THREE });
    const whole = await items();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 5 }), async (calls, pageSize) => {
        await write();
        let left = calls;
        const dying = {
          ...table,
          db: { send: (command: never) => (left-- > 0 ? table.db.send(command) : Promise.reject(new Error('killed'))) },
        };
        const first = await raiseLayouts(dying as never, { layouts: THREE, pageSize }).catch(() => undefined);
        const second = await raiseLayouts(table, { layouts: THREE, pageSize });
        if (!first && calls > 12) expect(second.looked).toBeLessThan(15);
        expect(await items()).toEqual(whole);
      }),
      { numRuns: 8, seed: 15 },
    );
  });

  it('keeps what somebody writes meanwhile', async () => {
    const busy = suppressionKey('0@so.example');
    let isFirst = true;
    const send = async (command: { constructor: { name: string }; input: { Key?: { sk: string } } }) => {
      if (command.constructor.name === 'UpdateCommand' && command.input.Key?.sk === busy.sk && isFirst) {
        isFirst = false;
        await putItem(table, { ...busy, v: 1, why: 'CHANGED', note: 'kept' });
      }
      return table.db.send(command as never);
    };
    await raiseLayouts({ ...table, db: { send } } as never, { layouts: THREE });
    expect(await getItem(table, busy)).toEqual({ ...busy, v: 3, causes: ['CHANGED'], note: 'kept' });
  });
});
