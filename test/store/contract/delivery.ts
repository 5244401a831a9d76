import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain/figure/delivery.js';
import type { Figure } from '../../../src/domain/figure/figure.js';
import { deliveryStore } from '../../../src/store/report/delivery-store.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { countRequests, loseFirstResponse, onePerPage } from '../../support/aws/dynamo-faults.js';
import { draft } from '../../support/builders/scope-builder.js';

const KEY = { unit: 'xuan-lac', path: 'bac-kan/cho-don/xuan-lac', period: '2026-10' };
const meetings = (value: number): Figure => ({ kind: 'count', value });

/** The n-th one; each is taken and received an hour after the one before. */
const delivery = (n: number, value = n, more: Partial<Delivery> = {}): Delivery => {
  const at = `2026-10-15T${String(n).padStart(2, '0')}:00:00.000Z`;
  return {
    system: 'health-book',
    batch: `batch-000${n}`,
    takenAt: at,
    receivedAt: at,
    figures: new Map([['F03', meetings(value)]]),
    ...more,
  };
};

export const deliveryContract = (table: CurrentTable) =>
  describe('deliveries of source systems', () => {
    let store: ReturnType<typeof deliveryStore>;
    const record = (each: Delivery) => store.record(KEY, each);
    const standing = async () => (await store.of(KEY)).get('F03');
    beforeEach(() => {
      store = deliveryStore({ db: table().db, name: table().name }, async () => {});
    });

    it('leave the latest figure standing, and each is kept as it was answered', async () => {
      const [first, second, same, late] = [delivery(1), delivery(2, 7), delivery(3, 7), delivery(4, 9)];
      const outdated = { ...late, takenAt: first.takenAt };
      expect((await record(first)).get('F03')).toBe('ACCEPTED');
      expect((await record(second)).get('F03')).toBe('ACCEPTED');
      expect((await record(same)).get('F03')).toBe('UNCHANGED');
      expect((await record(outdated)).get('F03')).toBe('OUTDATED');
      expect(await standing()).toEqual({
        figure: meetings(7),
        from: { system: 'health-book', batch: second.batch, at: second.takenAt },
      });
      const answered = (each: Delivery, outcome: string) => ({
        ...each,
        figures: new Map([['F03', { figure: each.figures.get('F03'), outcome }]]),
      });
      onePerPage(table().db);
      expect(await store.history(KEY)).toEqual([
        answered(first, 'ACCEPTED'),
        answered(second, 'ACCEPTED'),
        answered(same, 'UNCHANGED'),
        answered(outdated, 'OUTDATED'),
      ]);
    });

    it('answer a repeat as the first time, whatever came since, and leave no trace', async () => {
      for (const n of [1, 2, 3]) await record(delivery(n));
      const before = await store.history(KEY);
      for (const n of [1, 2, 3]) expect((await record(delivery(n))).get('F03')).toBe('ACCEPTED');
      expect(await store.history(KEY)).toEqual(before);
      expect((await standing())?.figure).toEqual(meetings(3));
    });

    it('under a key that was used for another figure, moment or indicator are refused', async () => {
      for (const n of [1, 2]) await record(delivery(n));
      for (const n of [1, 2]) {
        const other = new Map([
          ['F03', meetings(n)],
          ['G01', meetings(1)],
        ]);
        expect([...(await record(delivery(n, 8))).values()]).toEqual(['IDEMPOTENCY_KEY_REUSED']);
        expect([...(await record({ ...delivery(n), takenAt: delivery(5).takenAt })).values()]).toEqual([
          'IDEMPOTENCY_KEY_REUSED',
        ]);
        expect([...(await record(delivery(n, n, { figures: other }))).values()]).toEqual([
          'ACCEPTED',
          'IDEMPOTENCY_KEY_REUSED',
        ]);
      }
      expect(await store.history(KEY)).toHaveLength(2);
    });

    it('of two systems may have the same key', async () => {
      await record(delivery(1));
      expect((await record({ ...delivery(1), system: 'tax-office' })).get('F03')).toBe('ACCEPTED');
      expect((await store.history(KEY)).map(({ system }) => system)).toEqual(['health-book', 'tax-office']);
    });

    it('at the same time are all kept, each once, and the one that was taken last stands', async () => {
      const all = [1, 2, 3, 4].map((n) => delivery(n));
      await Promise.all([...all, ...all].map((each) => record(each)));
      expect((await store.history(KEY)).map(({ batch }) => batch)).toEqual(all.map(({ batch }) => batch));
      expect((await standing())?.figure).toEqual(meetings(4));
    });

    it.each([0, 1])('succeed once although the answer to write %d was lost', async (spared) => {
      await record(delivery(1));
      const fault = loseFirstResponse(table().db, spared);
      expect((await record(delivery(2))).get('F03')).toBe('ACCEPTED');
      expect(fault.lost).toBe(1);
      expect((await store.history(KEY)).map(({ batch }) => batch)).toEqual(['batch-0001', 'batch-0002']);
    });

    it('that are loaded together stand as if each had been recorded, however often, and go on from there', async () => {
      const other = { ...KEY, unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' };
      const given = [delivery(1), delivery(2, 7), { ...delivery(3, 9), takenAt: delivery(1).takenAt }];
      for (const each of given) await store.record(other, each);
      const loaded = given.map((each) => ({ ...KEY, delivery: each }));
      await store.load(loaded);
      await store.load(loaded);
      expect(await store.history(KEY)).toEqual(await store.history(other));
      expect(await store.of(KEY)).toEqual(await store.of(other));
      expect((await record(given[1] as Delivery)).get('F03')).toBe('ACCEPTED');
      expect(await store.history(KEY)).toHaveLength(3);
      expect((await record(delivery(4))).get('F03')).toBe('ACCEPTED');
      expect((await store.history(KEY)).map(({ batch }) => batch)).toEqual([1, 2, 3, 4].map((n) => `batch-000${n}`));
    });

    it('cost a read and a write the first time, two of each later, and one read when repeated at once', async () => {
      const count = countRequests(table().db);
      const cost = async (each: Delivery) => {
        count.reset();
        await record(each);
        return { ...count.byCommand };
      };
      expect(await cost(delivery(1))).toEqual({ Get: 1, Put: 1 });
      expect(await cost(delivery(2))).toEqual({ Get: 2, Put: 2 });
      expect(await cost(delivery(2))).toEqual({ Get: 1 });
      expect(await cost(delivery(1))).toEqual({ Get: 2 });
    });

    it('stand in no list of reports', async () => {
      const report = draft({ path: KEY.path, period: KEY.period });
      await table().stores.reports.load([report], []);
      for (const n of [1, 2]) await record(delivery(n));
      expect(await table().stores.reports.ofScope('bac-kan', KEY.period)).toEqual([report]);
      expect(await table().stores.reports.revisions(KEY.unit, KEY.period)).toEqual([]);
    });
  });
