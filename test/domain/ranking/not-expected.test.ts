import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { nearestImprovements } from '../../../src/domain/improvement/nearest-improvements.js';
import { dataQualityIn } from '../../../src/domain/insight/data-quality.js';
import type { MissingPolicy } from '../../../src/domain/method/method.js';
import { rankingNotes } from '../../../src/domain/ranking/note-texts.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { noChanges, rerank } from '../../../src/domain/simulation/rerank.js';
import { approved, indicator, method, minMax, rankingInput } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const INDICATORS = [
  indicator({ code: 'M01', points: 40 }),
  indicator({ code: 'Q01', points: 35, frequency: 'QUARTERLY' }),
  minMax({ code: 'Y01', points: 25, frequency: 'YEARLY' }),
];
const version = (missingPolicy: MissingPolicy = 'ZERO') => method(INDICATORS, { missingPolicy });

/** October 2026 uses 2026-Q3 and 2025. The quarter has a report all the same, from before the first period was moved. */
const REPORTS = [
  approved('a', '2026-10', { M01: ratio(1, 2) }),
  approved('b', '2026-10', { M01: ratio(1, 4) }),
  approved('a', '2026-Q3', { Q01: ratio(1, 1) }),
  approved('a', '2026-Q2', { Q01: ratio(1, 1) }),
];
const rank = (firstPeriod: string, missingPolicy: MissingPolicy = 'ZERO') =>
  rankCommunes(rankingInput({ method: version(missingPolicy), reports: REPORTS, scope: scope({ firstPeriod }) }));

describe.each(['ZERO', 'RENORMALISE', 'CARRY_FORWARD'] as const)(
  'an indicator not expected yet, under %s',
  (policy) => {
    it('leaves both sides and the coverage', () => {
      const ranking = rank('2026-10', policy);
      expect(ranking.notExpected).toEqual(['QUARTERLY', 'YEARLY']);
      expect(rowOf(ranking, 'a')).toMatchObject({ rank: 1, earned: 20, possible: 40, coverage: 1, index: 0.5 });
      expect(rowOf(ranking, 'b')).toMatchObject({ rank: 2, earned: 10, possible: 40, coverage: 1, index: 0.25 });
      const [, quarterly, yearly] = rowOf(ranking, 'a').cells;
      const leftOut = { state: 'notExpected', figure: null, share: null, earned: 0, possible: 0 };
      expect(quarterly).toMatchObject(leftOut);
      expect(yearly).toMatchObject(leftOut);
    });

    it('stays left out when the ranking is made again with other figures', () => {
      const ranking = rank('2026-10', policy);
      const M01 = { unit: 'b', indicator: 'M01', figure: ratio(3, 4) };
      expect(rowOf(rerank(ranking, version(policy), noChanges), 'a')).toEqual(rowOf(ranking, 'a'));
      const again = rerank(ranking, version(policy), { ...noChanges, figures: [M01] });
      expect(rowOf(again, 'b')).toMatchObject({ rank: 1, index: 0.75, coverage: 1 });
    });
  },
);

describe('a figure that is missing, under CARRY_FORWARD', () => {
  const reports = [
    approved('a', '2026-10', { M01: ratio(1, 2) }),
    approved('b', '2026-10', {}),
    approved('b', '2026-09', { M01: ratio(1, 1) }),
  ];
  const input = (firstPeriod: string, current: Ranking | null = null) =>
    rankingInput({ method: version('CARRY_FORWARD'), reports, scope: scope({ firstPeriod }), current });
  const cellOf = (ranking: Ranking) => rowOf(ranking, 'b').cells[0];

  it('is that of the period before from the first period on, and none of a period that does not exist', () => {
    const carried = { figure: ratio(1, 1), carriedForward: true };
    expect(cellOf(rankCommunes(input('2026-09')))).toMatchObject(carried);
    expect(cellOf(rankCommunes(input('2026-10')))).toMatchObject({ figure: null, carriedForward: false, earned: 0 });
  });

  it('stays in a ranking that became final with it', () => {
    const final = { ...rankCommunes(input('2026-09')), status: 'FINAL', edition: 3 } as const;
    expect(cellOf(rankCommunes(input('2026-10', final)))).toMatchObject({ carriedForward: true });
  });
});

it('is expected from the quarter on that closes with the first period', () => {
  const ranking = rank('2026-09');
  expect(ranking.notExpected).toEqual(['YEARLY']);
  expect(rowOf(ranking, 'a')).toMatchObject({ earned: 55, possible: 75, coverage: 1 });
  expect(rowOf(ranking, 'b')).toMatchObject({ earned: 10, possible: 75 });
  expect(rank('2024-01').notExpected).toBeUndefined();
});

it('another first period is another ranking', () => {
  expect(rank('2026-09').inputHash).not.toBe(rank('2026-10').inputHash);
  expect(rank('2024-01').inputHash).toBe(rank('2024-02').inputHash);
});

it('is said in the notes of the ranking, and where nothing is left out nothing is said', () => {
  expect(rankingNotes(rank('2026-10')).map(({ vi }) => vi)).toContain(
    'Chỉ tiêu hằng quý và hằng năm chưa đến kỳ báo cáo nên chưa tính vào điểm và tỷ lệ số liệu đã có.',
  );
  expect(rankingNotes(rank('2026-09')).map(({ en }) => en)).toContain(
    'The yearly indicators are not expected yet; they count neither in the scores nor in the share of figures reported.',
  );
  expect(rankingNotes(rank('2024-01')).some(({ en }) => en.includes('not expected'))).toBe(false);
});

it('is no advice and no gap in the data', () => {
  const ranking = rank('2026-10');
  const codes = nearestImprovements(ranking, version(), 10)(rowOf(ranking, 'b')).map(({ of }) => of?.indicator.code);
  expect(codes).toEqual(['M01']);
  expect(dataQualityIn(ranking, version())(rowOf(ranking, 'b'))).toMatchObject({ coverage: 1, carriedForward: 0 });
});
