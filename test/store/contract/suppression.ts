import { describe, expect, it } from 'vitest';
import type { Suppression, SuppressionLift } from '../../../src/domain/official/suppression.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';

const bounced: Suppression = {
  address: 'can-bo@xuanlac.example',
  cause: 'BOUNCE',
  at: '2026-10-16T01:00:05.000Z',
  detail: '550 5.1.1 user unknown',
};

export const suppressionContract = (table: CurrentTable) => {
  const suppressions = () => table().stores.suppressions;

  describe('suppressed addresses', () => {
    it('are known one by one and all together', async () => {
      expect(await suppressions().all()).toEqual([]);
      await suppressions().suppress(bounced);
      expect(await suppressions().all()).toEqual([bounced]);
      expect(await suppressions().has('can-bo@xuanlac.example')).toBe(true);
      expect(await suppressions().has('chu-tich@xuanlac.example')).toBe(false);
    });

    it('keep their earliest cause, whichever comes first', async () => {
      const complained: Suppression = {
        ...bounced,
        cause: 'COMPLAINT',
        at: '2026-10-16T01:00:04.000Z',
        detail: 'abuse',
      };
      for (const one of [bounced, complained, bounced, complained]) await suppressions().suppress(one);
      expect(await suppressions().all()).toEqual([complained]);
    });

    const lift: SuppressionLift = {
      at: '2026-10-20T01:00:00.000Z',
      by: 'administrator-1',
      byName: 'Đinh Công Thành',
      reason: 'hộp thư đã hoạt động lại',
      key: 'lift-0001',
      payload: 'payload-1',
    };
    const saidAt = (at: string): Suppression => ({ ...bounced, at, detail: at });

    it('are free again once lifted, and the lift is kept with what it lifted', async () => {
      await suppressions().suppress(bounced);
      expect(await suppressions().lift(bounced, lift)).toBe(true);
      expect(await suppressions().all()).toEqual([]);
      expect(await suppressions().has(bounced.address)).toBe(false);
      expect(await suppressions().everSuppressed()).toEqual({
        suppressions: [{ ...bounced, lifts: [lift] }],
        unreadable: [],
      });
      expect(await suppressions().one(bounced.address)).toEqual({ ...bounced, lifts: [lift] });
    });

    it('are lifted once: not when they are no longer as they were read', async () => {
      await suppressions().suppress(bounced);
      expect(await suppressions().lift({ ...bounced, at: lift.at }, lift)).toBe(false);
      await suppressions().lift(bounced, lift);
      expect(await suppressions().lift(bounced, { ...lift, key: 'lift-0002' })).toBe(false);
      expect(await suppressions().lift({ ...bounced, address: 'nobody@xuanlac.example' }, lift)).toBe(false);
    });

    it('are suppressed anew by what is said after the lift, and not by what was said before it', async () => {
      await suppressions().suppress(bounced);
      await suppressions().lift(bounced, lift);
      await suppressions().suppress(saidAt('2026-10-19T23:59:59.999Z'));
      expect(await suppressions().all()).toEqual([]);
      for (const at of ['2026-10-22T00:00:00.000Z', '2026-10-21T00:00:00.000Z', '2026-10-23T00:00:00.000Z'])
        await suppressions().suppress(saidAt(at));
      expect(await suppressions().all()).toEqual([{ ...saidAt('2026-10-21T00:00:00.000Z'), lifts: [lift] }]);
      const again = await suppressions().one(bounced.address);
      const second = { ...lift, at: '2026-10-24T00:00:00.000Z', key: 'lift-0002' };
      expect(again && (await suppressions().lift(again, second))).toBe(true);
      expect((await suppressions().one(bounced.address))?.lifts).toEqual([lift, second]);
    });
  });
};
