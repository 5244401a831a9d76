import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain/figure/delivery.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { createStores } from '../../../src/store/index.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { draft } from '../../support/builders/scope-builder.js';
import { revision } from '../../support/builders/stored-builder.js';

/** The district goes on below another province, with its communes. */
const MOVE: Reorganisation = {
  id: 'move',
  effective: '2026-10-01',
  decision: '1/NQ',
  changes: [
    {
      of: 'FORM',
      unit: { id: 'thai', kind: 'PROVINCE', gsoCode: '19', name: { vi: 'Tỉnh T', en: 'T' }, parent: null },
      predecessors: [{ unit: 'bac-kan', extent: 'WHOLE' }],
      outside: [],
      clause: null,
    },
  ],
};
const OLD = 'bac-kan/cho-don/xuan-lac';
const NEW = 'thai/cho-don/xuan-lac';
const period = '2026-10';
const register = registerInForce(2, seededRegister(false), [MOVE]);

/** Every way to read the head of the report under a path, and everything below the path of its district. */
const ways = async ({ reports, filing }: ReturnType<typeof createStores>, path: string, scope: string) => {
  const each: string[] = [];
  await reports.eachOfScope(scope, period, ({ unit }) => each.push(unit));
  const one = await reports.one(path, period);
  return {
    one: one && [one.path, one.tokens],
    history: (await reports.history([{ path, period }])).reports.map((report) => [report.path, report.tokens]),
    items: (await filing.items([{ path, period }])).reports.map((report) => [report.path, report.tokens]),
    scope: (await reports.inScope(scope, period)).reports.map(({ unit }) => unit),
    each,
  };
};
const found = (path: string, tokens: readonly string[]) => ({
  one: [path, tokens],
  history: [[path, tokens]],
  items: [[path, tokens]],
  scope: ['xuan-lac'],
  each: ['xuan-lac'],
});

export const movedReportContract = (table: CurrentTable) =>
  describe('a report of a commune that goes on below another unit', () => {
    const stores = () => createStores(table().db, table().name);

    it('is one item: found by either path, written from either, by whoever has read the map', async () => {
      const old = stores();
      await old.reports.load([draft({ path: OLD, period })], []);
      expect(await ways(old, OLD, 'bac-kan/cho-don')).toEqual(found(OLD, []));
      await old.registers.save(register);
      const fresh = stores();
      await fresh.registers.version(2);
      for (const under of [old, fresh]) {
        expect(await ways(under, NEW, 'thai/cho-don')).toEqual(found(NEW, []));
        expect(await ways(under, OLD, 'bac-kan')).toEqual(found(OLD, []));
      }
      const before = await fresh.reports.one(NEW, period);
      const filed = await fresh.filing.file(before, NEW, revision({ period, token: 'token-new' }));
      expect(filed).toMatchObject({ kind: 'WON', head: { path: NEW } });
      // A writer who has not heard of the new map writes on what was read before, and the service refuses the change.
      const late = await stores().filing.file(before, OLD, revision({ period, token: 'token-old' }));
      expect(late).toMatchObject({ kind: 'LOST', head: { tokens: ['token-new'] } });
      expect(await ways(stores(), OLD, 'bac-kan/cho-don')).toEqual(found(OLD, ['token-new']));
    });

    it('keeps its deliveries beside it', async () => {
      const [old, fresh] = [stores(), stores()];
      await fresh.registers.save(register);
      const delivery: Delivery = {
        system: 'health-book',
        batch: 'batch-0001',
        takenAt: '2026-10-10T00:00:00.000Z',
        receivedAt: '2026-10-10T01:00:00.000Z',
        figures: new Map([['F03', { kind: 'count', value: 7 }]]),
      };
      const key = { unit: 'xuan-lac', period };
      await fresh.deliveries.record({ ...key, path: NEW }, delivery);
      expect(await fresh.deliveries.of({ path: NEW, period })).toEqual(await old.deliveries.of({ path: OLD, period }));
      expect((await old.deliveries.history({ ...key, path: OLD })).length).toBe(1);
    });
  });
