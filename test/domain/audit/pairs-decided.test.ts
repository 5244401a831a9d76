import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AuditedIndicator, AuditedTable } from '../../../src/domain/audit/audited-table.js';
import { pairsDecided } from '../../../src/domain/audit/orders.js';

/** Two indicators of the same points; few steps, so that many communes are level. */
const step = fc.integer({ min: 0, max: 4 }).map((n) => n / 4);

it('as many pairs are decided as are counted one after another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 12 }), (communes) => {
      const column = (of: (commune: readonly [number, number]) => number) => Float64Array.from(communes, of);
      const [both, own] = [column(([one, other]) => (one + other) / 2), column(([one]) => one)];
      const points = new Float64Array(communes.length).fill(10);
      const table = { index: both, earned: both.map((score) => 20 * score), possible: points.map((each) => 2 * each) };
      const expected = communes.flatMap(([a, x], i) =>
        communes.slice(i + 1).filter(([b, y]) => Math.sign(a + x - (b + y)) !== Math.sign(x - y)),
      );
      const decided = pairsDecided(table as AuditedTable, { possible: points, counted: own } as AuditedIndicator);
      expect(decided).toBe(expected.length);
    }),
  );
});
