import { describe, expect, it } from 'vitest';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { loseFirstResponse, onePerPage } from '../../support/aws/dynamo-faults.js';

export const dirtyContract = (table: CurrentTable) =>
  describe('the mark of a changed period', () => {
    const dirty = () => table().stores.dirty;
    const marks = () => dirty().list('cho-don');

    it('is listed with the oldest period first, once a period, and only in its scope', async () => {
      await dirty().mark('cho-don', '2026-09', 'a');
      await dirty().mark('cho-don', '2025-12', 'b');
      await dirty().mark('cho-don', '2026-09', 'c');
      await dirty().mark('cho-moi', '2026-09', 'd');
      onePerPage(table().db);
      expect(await marks()).toEqual([
        { period: '2025-12', token: 'b' },
        { period: '2026-09', token: 'c' },
      ]);
    });

    it('is cleared by whoever saw its last token', async () => {
      await dirty().mark('cho-don', '2026-09', 'a');
      expect(await dirty().clear('cho-don', '2026-09', 'a')).toBe(true);
      expect(await marks()).toEqual([]);
    });

    it('stays when it changed after it was listed', async () => {
      await dirty().mark('cho-don', '2026-09', 'a');
      await dirty().mark('cho-don', '2026-09', 'b');
      expect(await dirty().clear('cho-don', '2026-09', 'a')).toBe(false);
      expect(await marks()).toEqual([{ period: '2026-09', token: 'b' }]);
    });

    it('is set once although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      await dirty().mark('cho-don', '2026-09', 'a');
      expect(fault.lost).toBe(1);
      expect(await marks()).toEqual([{ period: '2026-09', token: 'a' }]);
    });

    it('is reported as cleared although the answer was lost', async () => {
      await dirty().mark('cho-don', '2026-09', 'a');
      const fault = loseFirstResponse(table().db);
      expect(await dirty().clear('cho-don', '2026-09', 'a')).toBe(true);
      expect(fault.lost).toBe(1);
      expect(await marks()).toEqual([]);
    });
  });
