import { describe, expect, it } from 'vitest';
import type { Suppression } from '../../../src/domain/suppression.js';
import type { CurrentTable } from '../../support/dynamo.js';

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
  });
};
