import { describe, expect, it } from 'vitest';
import type { JobRun } from '../../../src/domain/operation/job-run.js';
import { jobRunKey } from '../../../src/store/keys/job-run.js';
import { silentDays } from '../../../src/store/keys/mail.js';
import { itemsIn } from '../../../src/store/table/pages.js';
import { putItem } from '../../../src/store/table/table.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { diesAfterWrites } from '../../support/aws/dynamo-faults.js';

const run = (overrides: Partial<JobRun> = {}): JobRun => ({
  job: 'recompute-rankings',
  occurrence: '2026-11-23T20:00:00.000Z',
  run: 'r-1',
  startedAt: '2026-11-23T20:00:02.000Z',
  endedAt: null,
  release: '0.1.0+abc',
  result: 'RUNNING',
  reason: null,
  months: [{ scope: 'cho-don', period: '2026-10', outcome: 'NOT_RENEWED', version: null, ranked: 0 }],
  letters: null,
  unreadable: ['a / b'],
  ...overrides,
});

export const jobRunContract = (table: CurrentTable) => {
  const runs = () => table().stores.jobRuns;

  describe('runs of the jobs', () => {
    it('the end of a run replaces its start', async () => {
      await runs().put(run());
      const ended = run({ result: 'DONE', endedAt: '2026-11-23T20:00:05.000Z' });
      await runs().put(ended);
      expect(await runs().one('recompute-rankings', ended.occurrence, 'r-1')).toEqual(ended);
    });

    it('are listed by a span of occurrences with both ends, the latest first, each job apart', async () => {
      const occurrences = ['2026-11-21T20:00:00.000Z', '2026-11-22T20:00:00.000Z', '2026-11-23T20:00:00.000Z'];
      for (const occurrence of occurrences) await runs().put(run({ occurrence }));
      await runs().put(run({ job: 'send-reminders', letters: { sent: 1, superseded: 0, refused: 0, pending: 0 } }));
      const [first = '', second = '', third = ''] = occurrences;
      const between = async (from: string, to: string) =>
        (await runs().between('recompute-rankings', from, to)).map(({ occurrence }) => occurrence);
      expect(await between(second, third)).toEqual([third, second]);
      expect(await between(first, first)).toEqual([first]);
      expect((await runs().first('recompute-rankings'))?.occurrence).toBe(first);
    });

    it('of a job that never ran there are none', async () => {
      expect(await runs().first('send-reminders')).toBeUndefined();
      expect(await runs().between('send-reminders', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z')).toEqual(
        [],
      );
    });

    it('a record that cannot be read hides no other', async () => {
      await runs().put(run());
      const damaged = jobRunKey('recompute-rankings', '2026-11-22T20:00:00.000Z', 'r-0');
      const { stores, db, name } = table();
      await putItem({ db, name, report: () => undefined }, { ...damaged, v: 1 });
      expect(
        await stores.jobRuns.between('recompute-rankings', '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'),
      ).toEqual([run()]);
    });
  });

  describe('whom a day’s plan had no letter for', () => {
    it('is kept by scope and day, and replaced by a later sweep', async () => {
      const { mail } = table().stores;
      await mail.keepSilent('2026-11-24', 'bac-kan/cho-don', { SUBMITTED: ['off-1', 'off-2'] });
      await mail.keepSilent('2026-11-24', 'bac-kan/cho-don', { SUBMITTED: ['off-1'], NO_ADDRESS: ['off-2'] });
      expect(await mail.silentOf('2026-11-24', 'bac-kan/cho-don')).toEqual({
        SUBMITTED: ['off-1'],
        NO_ADDRESS: ['off-2'],
      });
      expect(await mail.silentOf('2026-11-25', 'bac-kan/cho-don')).toBeUndefined();
      expect(await mail.silentOf('2026-11-24', 'bac-kan')).toBeUndefined();
    });

    const ids = (count: number, first = 0) =>
      Array.from({ length: count }, (_, i) => `official-${String(first + i).padStart(28, '0')}`);

    it('stands in items below the 400 KB of DynamoDB, for 10,800 officials with ids of 37 bytes', async () => {
      const { stores, db, name } = table();
      const silent = { NOT_YET: ids(10_800) };
      await stores.mail.keepSilent('2026-11-24', 'bac-kan/cho-don', silent);
      const kept = await itemsIn({ db, name, report: () => undefined }, silentDays('2026-11-24'));
      expect(kept.length).toBeGreaterThan(1);
      for (const item of kept) expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(400_000);
      expect(await stores.mail.silentOf('2026-11-24', 'bac-kan/cho-don')).toEqual(silent);
    });

    it('stays as the earlier plan said it, as a whole, when a later one is interrupted', async () => {
      const { stores, db } = table();
      const earlier = { NOT_YET: ids(20_000) };
      await stores.mail.keepSilent('2026-11-24', 'bac-kan/cho-don', earlier);
      const off = diesAfterWrites(db, 2);
      await expect(
        stores.mail.keepSilent('2026-11-24', 'bac-kan/cho-don', { SUBMITTED: ids(20_000, 20_000) }),
      ).rejects.toThrow('the process is gone');
      off();
      expect(await stores.mail.silentOf('2026-11-24', 'bac-kan/cho-don')).toEqual(earlier);
    });

    it('is kept in full for as many officials as the largest scope of the country has', async () => {
      const { mail } = table().stores;
      const named = (reason: string, count: number) =>
        Array.from({ length: count }, (_, i) => `official-${reason.toLowerCase()}-${String(i).padStart(21, '0')}`);
      const many = {
        SUBMITTED: named('SUBMITTED', 12_000),
        NOT_YET: named('NOT_YET', 3),
        NO_ADDRESS: named('NO', 9_000),
      };
      await mail.keepSilent('2026-11-24', 'bac-kan/cho-don', many);
      await mail.keepSilent('2026-11-24', 'bac-kan/cho-don/xuan-lac', { SUBMITTED: ['off-9'] });
      expect(await mail.silentOf('2026-11-24', 'bac-kan/cho-don')).toEqual(many);

      // The rest of an earlier, longer plan is no part of the later one.
      await mail.keepSilent('2026-11-24', 'bac-kan/cho-don', { NOT_YET: ['off-1'] });
      expect(await mail.silentOf('2026-11-24', 'bac-kan/cho-don')).toEqual({ NOT_YET: ['off-1'] });
    });
  });
};
