import fc from 'fast-check';
import { expect, it } from 'vitest';
import { improvementsOf } from '../../../src/domain/improvement/improvements.js';
import { nearestImprovements } from '../../../src/domain/improvement/nearest-improvements.js';
import { overall } from '../../../src/domain/ranking/view.js';
import { randomInput } from '../../support/builders/random-communes.js';
import { randomMethod } from '../../support/builders/random-methods.js';
import { indicator, method, minMax } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { sized } from '../../support/start/real.js';

const told = (improvements: ReturnType<typeof improvementsOf>) =>
  improvements.map(({ of, to, amount, before, after }) => ({
    code: of?.indicator.code,
    to,
    amount,
    before: [before.rank, before.index],
    after: [after.rank, after.index],
  }));

it('the nearest improvements of every commune are those that scoring everybody again finds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, n) => {
      const of = randomMethod(seed);
      const ranking = rankCommunes(randomInput(of, n, seed));
      const nearest = nearestImprovements(ranking, of, 3);
      for (const row of ranking.rows)
        expect(told(nearest(row))).toEqual(told(improvementsOf({ ranking, row, part: overall }, of).slice(0, 3)));
    }),
    { numRuns: sized(15, 60) },
  );
});

it('a change that moves the range of everybody is ranked against the moved scores', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 8 }), (seed, n) => {
      const of = method([minMax({ code: 'R01' }), minMax({ code: 'R02', kind: 'ratio' }), indicator({ code: 'T01' })]);
      const ranking = rankCommunes(randomInput(of, n, seed));
      const nearest = nearestImprovements(ranking, of, 3);
      for (const row of ranking.rows)
        expect(told(nearest(row))).toEqual(told(improvementsOf({ ranking, row, part: overall }, of).slice(0, 3)));
    }),
    { numRuns: sized(25, 100) },
  );
});
