import { describe, expect, it } from 'vitest';
import { NotStoredError } from '../../../src/store/table/stored-errors.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { countRequests, loseFirstResponse } from '../../support/aws/dynamo-faults.js';
import { scope } from '../../support/builders/scope-builder.js';
import { settings } from '../../support/builders/stored-builder.js';

/** A third one would be a second effect. */
const PUT_AND_ITS_RETRY = 2;

export const settingsContract = (table: CurrentTable) =>
  describe('the settings', () => {
    const store = () => table().stores.settings;
    const dueDays = async () => (await store().current()).scopes[0]?.dueDays;

    it('are an error before they were ever saved', async () => {
      await expect(store().current()).rejects.toThrow(NotStoredError);
      await expect(store().fixDueDays('cho-don', { '2026-10': '2026-10-16' })).rejects.toThrow(NotStoredError);
    });

    it('come back as they were', async () => {
      const given = settings({
        holidays: [
          {
            date: '2026-09-02',
            works: false,
            kind: 'PUBLIC_HOLIDAY',
            name: { vi: 'Quốc khánh', en: 'National Day' },
            status: 'VERIFIED',
            decision: null,
            decisionDate: null,
            swappedWith: null,
            note: null,
          },
        ],
        scopes: [
          scope({ dueRule: { kind: 'DAY_OF_MONTH', day: 20 }, lockedPeriods: ['2026-01'], remindersFrom: null }),
        ],
      });
      await store().save(given);
      expect(await store().current()).toEqual(given);
    });

    it('are replaced as a whole', async () => {
      await store().save(settings({ registerVersion: 1 }));
      await store().save(settings({ registerVersion: 2, scopes: [scope({ closingDay: 20 })] }));
      expect(await store().current()).toEqual(settings({ registerVersion: 2, scopes: [scope({ closingDay: 20 })] }));
    });

    it('collect due days, and a period named again takes the new day', async () => {
      await store().save(settings());
      await store().fixDueDays('cho-don', { '2026-10': '2026-10-16' });
      await store().fixDueDays('cho-don', { '2026-11': '2026-11-17', '2026-10': '2026-10-19' });
      expect(await dueDays()).toEqual({ '2026-10': '2026-10-19', '2026-11': '2026-11-17' });
    });

    it('keep a due day that was fixed after somebody read them and before they saved', async () => {
      await store().save(settings());
      const read = await store().current();
      await store().fixDueDays('cho-don', { '2026-10': '2026-10-16' });
      await store().save({ ...read, registerVersion: 2 });
      expect(await dueDays()).toEqual({ '2026-10': '2026-10-16' });
    });

    it('keep when a due day was moved, whatever is saved later', async () => {
      const dueDaysMovedAt = { '2026-10': '2026-10-12T02:00:00.000Z' };
      await store().save(settings({ scopes: [scope({ dueDaysMovedAt })] }));
      await store().save(settings({ registerVersion: 2 }));
      expect((await store().current()).scopes[0]?.dueDaysMovedAt).toEqual(dueDaysMovedAt);
    });

    it('lose nothing when many write at once', async () => {
      await store().save(settings());
      const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
      await Promise.all(months.map((month) => store().fixDueDays('cho-don', { [month]: `${month}-16` })));
      expect(Object.keys((await dueDays()) ?? {}).sort()).toEqual(months);
    });

    it('of an unknown scope have no due days to fix', async () => {
      await store().save(settings());
      await expect(store().fixDueDays('cho-moi', { '2026-10': '2026-10-16' })).rejects.toThrow(/cho-moi/);
    });

    it.each(['the first', 'a later'])('are saved once although the answer to %s write was lost', async (which) => {
      if (which === 'a later') await store().save(settings());
      const fault = loseFirstResponse(table().db);
      const sent = countRequests(table().db);
      await store().save(settings({ registerVersion: 7 }));
      expect(fault.lost).toBe(1);
      expect(sent.byCommand.Put).toBe(PUT_AND_ITS_RETRY);
      expect((await store().current()).registerVersion).toBe(7);
    });

    it('take a due day once although the answer was lost', async () => {
      await store().save(settings());
      const fault = loseFirstResponse(table().db);
      const sent = countRequests(table().db);
      await store().fixDueDays('cho-don', { '2026-10': '2026-10-16' });
      expect(fault.lost).toBe(1);
      expect(sent.byCommand.Put).toBe(PUT_AND_ITS_RETRY);
      expect(await dueDays()).toEqual({ '2026-10': '2026-10-16' });
    });
  });
