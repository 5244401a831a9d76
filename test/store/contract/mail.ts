import { beforeEach, describe, expect, it } from 'vitest';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { loseFirstResponse, onePerPage } from '../../support/aws/dynamo-faults.js';
import { mailEntry } from '../../support/builders/stored-builder.js';

const key = { day: '2026-10-16', official: 'officer-xuan-lac', kind: 'DAILY' } as const;
const NOW = '2026-10-16T01:00:00.000Z';
const LEASE_MS = 600_000;
const ONE_MS_BEFORE_THE_END = '2026-10-16T01:09:59.999Z';
const END = '2026-10-16T01:10:00.000Z';

export const mailContract = (table: CurrentTable) =>
  describe('an entry of the mail ledger', () => {
    const mail = () => table().stores.mail;
    const claim = (owner: string, now = NOW) => mail().claim(key, owner, now, LEASE_MS);

    beforeEach(() => mail().plan([mailEntry()]));

    it('comes back as planned', async () => {
      expect(await mail().one(key)).toEqual(mailEntry());
      expect(await mail().one({ ...key, day: '2026-10-17' })).toBeUndefined();
    });

    it('keeps of each report its step, how it stood where that was another day, and that its window had opened', async () => {
      const items = [
        { unit: 'xuan-lac', period: '2026-10', step: 3, reached: 4 },
        { unit: 'xuan-lac', period: '2026-Q3', step: 0, reached: 1 },
        { unit: 'xuan-lac', period: '2026-11', step: -21, opened: true as const },
      ];
      const entry = mailEntry({ day: '2026-10-22', items });
      await mail().plan([entry]);
      expect(await mail().one(entry)).toEqual(entry);
    });

    it('keeps the unit of a returned report', async () => {
      const entry = mailEntry({ kind: 'RETURNED#2026-10#t-1', items: [], unit: 'ban-thi' });
      await mail().plan([entry]);
      expect(await mail().one(entry)).toEqual(entry);
    });

    it('is left alone by the same plan again, whatever became of it', async () => {
      await claim('run-1');
      await mail().plan([mailEntry({ items: [] })]);
      expect(await mail().one(key)).toMatchObject({ status: 'CLAIMED', items: mailEntry().items });
    });

    it('is listed by day and by the area of its official', async () => {
      const other = mailEntry({ official: 'reviewer-1', path: 'bac-kan/cho-don', items: [] });
      const later = mailEntry({ day: '2026-10-19' });
      await mail().plan([other, later, mailEntry({ official: 'x', path: 'bac-kan/cho-don-2025' })]);
      onePerPage(table().db);
      const days = async (scope: string) =>
        (await mail().ofScope(scope)).map(({ day, official }) => `${day} ${official}`);
      expect((await mail().ofDay('2026-10-16')).map(({ official }) => official)).toEqual([
        'officer-xuan-lac',
        'reviewer-1',
        'x',
      ]);
      expect(await days('bac-kan/cho-don/xuan-lac')).toEqual([
        '2026-10-16 officer-xuan-lac',
        '2026-10-19 officer-xuan-lac',
      ]);
      expect(await days('bac-kan/cho-don')).toHaveLength(3);
      expect(await mail().ofScope('bac-kan/cho-don', ({ items }) => items.length === 0)).toEqual([other]);
      expect(await mail().toOfficialOn('reviewer-1', '2026-10-16')).toEqual([other]);
      expect(await mail().toOfficialOn('reviewer', '2026-10-16')).toEqual([]);
    });

    it('is out of the list of its area once it is past, and as it was everywhere else', async () => {
      const later = mailEntry({ day: '2026-10-19' });
      await mail().plan([later]);
      await mail().setApart([key, { ...key, day: '2026-10-20' }].map((entry) => ({ ...entry, path: later.path })));
      expect(await mail().ofScope('bac-kan/cho-don')).toEqual([later]);
      expect(await mail().everOfScope('bac-kan/cho-don')).toEqual([mailEntry(), later]);
      expect(await mail().everOfScope('bac-kan/cho-don-2025')).toEqual([]);
      expect(await mail().one(key)).toEqual(mailEntry());
      expect(await mail().ofDay('2026-10-20')).toEqual([]);
      expect(await claim('run-1')).toBe(true);
    });

    it('is held by the run that claimed it', async () => {
      expect(await claim('run-1')).toBe(true);
      expect(await mail().one(key)).toMatchObject({ status: 'CLAIMED', owner: 'run-1', attempts: 1, leaseUntil: END });
    });

    it('cannot be claimed by another run until the lease has ended', async () => {
      await claim('run-1');
      expect(await claim('run-2', ONE_MS_BEFORE_THE_END)).toBe(false);
      expect(await claim('run-2', END)).toBe(true);
      expect(await mail().one(key)).toMatchObject({ owner: 'run-2', attempts: 2 });
    });

    it('is claimed by one of many runs at once', async () => {
      const won = await Promise.all(Array.from({ length: 20 }, (_, i) => claim(`run-${i}`)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await mail().one(key)).toMatchObject({ owner: `run-${won.indexOf(true)}`, attempts: 1 });
    });

    it('cannot be claimed when it was never planned', async () => {
      expect(await mail().claim({ ...key, official: 'nobody' }, 'run-1', NOW, LEASE_MS)).toBe(false);
      expect(await mail().one({ ...key, official: 'nobody' })).toBeUndefined();
    });

    it('counts as claimed, once, although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      expect(await claim('run-1')).toBe(true);
      expect(fault.lost).toBe(1);
      expect(await mail().one(key)).toMatchObject({ owner: 'run-1', attempts: 1 });
    });

    it('is planned once although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      await mail().plan([mailEntry({ day: '2026-10-20' })]);
      expect(fault.lost).toBe(1);
      expect(await mail().ofDay('2026-10-20')).toHaveLength(1);
    });
  });
