import { describe, expect, it } from 'vitest';
import { recomputeMarkKey } from '../../../src/store/keys/ranking.js';
import { putItem } from '../../../src/store/table/table.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { loseFirstResponse, onePerPage } from '../../support/aws/dynamo-faults.js';

export const recomputeMarkContract = (table: CurrentTable) =>
  describe('the mark of a changed period', () => {
    const recomputeMarks = () => table().stores.recomputeMarks;
    const marks = () => recomputeMarks().list('cho-don');

    it('is listed with the oldest period first, once a period, and only in its scope', async () => {
      await recomputeMarks().mark('cho-don', '2026-09', 'a');
      await recomputeMarks().mark('cho-don', '2025-12', 'b');
      await recomputeMarks().mark('cho-don', '2026-09', 'c');
      await recomputeMarks().mark('cho-moi', '2026-09', 'd');
      onePerPage(table().db);
      expect(await marks()).toEqual([
        { period: '2025-12', token: 'b' },
        { period: '2026-09', token: 'c' },
      ]);
    });

    it('is cleared by whoever saw its last token', async () => {
      await recomputeMarks().mark('cho-don', '2026-09', 'a');
      expect(await recomputeMarks().clear('cho-don', '2026-09', 'a')).toBe(true);
      expect(await marks()).toEqual([]);
    });

    it('stays when it changed after it was listed', async () => {
      await recomputeMarks().mark('cho-don', '2026-09', 'a');
      await recomputeMarks().mark('cho-don', '2026-09', 'b');
      expect(await recomputeMarks().clear('cho-don', '2026-09', 'a')).toBe(false);
      expect(await marks()).toEqual([{ period: '2026-09', token: 'b' }]);
    });

    it.each([
      ['has no token', { v: 1 }],
      ['has a token of another type', { v: 1, token: [7] }],
      ['has a layout that no release writes', { v: 'x', token: 'a' }],
    ])('names its period although it %s, and is cleared once that is ranked', async (_how, damaged) => {
      await putItem(table(), { ...recomputeMarkKey('cho-don', '2026-09'), ...damaged });
      const [mark] = await marks();
      expect(mark).toMatchObject({ period: '2026-09' });
      expect(await recomputeMarks().clear('cho-don', '2026-09', mark?.token ?? '')).toBe(true);
      expect(await marks()).toEqual([]);
    });

    it('stays when the period of a damaged mark was marked anew meanwhile', async () => {
      await putItem(table(), { ...recomputeMarkKey('cho-don', '2026-09'), v: 1, token: [7] });
      const [mark] = await marks();
      await recomputeMarks().mark('cho-don', '2026-09', 'b');
      expect(await recomputeMarks().clear('cho-don', '2026-09', mark?.token ?? '')).toBe(false);
      expect(await marks()).toEqual([{ period: '2026-09', token: 'b' }]);
    });

    it('is set once although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      await recomputeMarks().mark('cho-don', '2026-09', 'a');
      expect(fault.lost).toBe(1);
      expect(await marks()).toEqual([{ period: '2026-09', token: 'a' }]);
    });

    it('is reported as cleared although the answer was lost', async () => {
      await recomputeMarks().mark('cho-don', '2026-09', 'a');
      const fault = loseFirstResponse(table().db);
      expect(await recomputeMarks().clear('cho-don', '2026-09', 'a')).toBe(true);
      expect(fault.lost).toBe(1);
      expect(await marks()).toEqual([]);
    });
  });
