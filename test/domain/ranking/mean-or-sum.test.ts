import { expect, it } from 'vitest';
import { count, ratio } from '../../../src/domain/figure/figure.js';
import { figureOfParts } from '../../../src/domain/figure/merge.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

// For 2024 the ministry averaged the indices of merged provinces. This method sums the figures of the parts,
// and the index follows from the sums.

const online = indicator({
  code: 'G01',
  points: 600,
  scoring: { rule: 'target', target: { '2026': 80 }, targetStatus: { '2026': 'local' } },
});
const posts = indicator({
  code: 'C01',
  kind: 'count',
  points: 400,
  mergeRule: 'sum',
  scoring: { rule: 'target', target: { '2026': 100 }, targetStatus: { '2026': 'local' } },
});
const catalogue = method([online, posts]);

const small = { G01: ratio(72, 90), C01: count(100) };
const large = { G01: ratio(364, 910), C01: count(20) };

const indexOf = (unit: string, figures: typeof small): number => {
  const { rows } = rankCommunes(rankingInput({ method: catalogue, reports: [approved(unit, '2026-10', figures)] }));
  return rows[0]?.index ?? Number.NaN;
};

it('the mean of two indices is not the index of the two together', () => {
  const merged = {
    G01: figureOfParts([small.G01, large.G01]),
    C01: figureOfParts([small.C01, large.C01]),
  };
  expect(merged.G01).toMatchObject({ kind: 'EXACT', figure: ratio(436, 1000) });
  expect(merged.C01).toMatchObject({ kind: 'EXACT', figure: count(120) });

  // 80 % of 80 and 100 of 100 against 40 % of 80 and 20 of 100.
  expect(indexOf('small', small)).toBe(1);
  expect(indexOf('large', large)).toBe(0.38);
  const mean = (indexOf('small', small) + indexOf('large', large)) / 2;
  expect(mean).toBe(0.69);

  // 43.6 % of 80 and 120 of 100: 600 × 0.545 + 400 = 727 of 1,000.
  expect(indexOf('both', { G01: ratio(436, 1000), C01: count(120) })).toBe(0.727);
  // The mean of the percentages would be 60 %, and give 850 of 1,000.
  expect(indexOf('averaged', { G01: ratio(60, 100), C01: count(120) })).toBe(0.85);
});
