import type { Figure } from '../../../src/domain/figure/figure.js';
import { reportPeriods } from '../../../src/domain/ranking/rank-communes.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { periodOf } from '../../../src/domain/time/period.js';
import { type SampleLetter, sampleLetters } from '../../../src/local/letters/sample-letters.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededCommunes } from '../../../src/seed/register/register.js';
import { communeNamed, everybody, modelDraft, situation } from '../builders/mail-builder.js';
import { randomFigure, randomNumbers } from '../builders/random-communes.js';
import { approved, rankingInput, register } from '../builders/ranking-builder.js';
import { rankCommunes } from '../builders/whole-ranking.js';

/** The final ranking of the district for October 2026 by the real method, with every report approved. */
export function sampleRanking(overrides: Partial<Ranking> = {}): Ranking {
  const random = randomNumbers(12);
  const reports = reportPeriods('2026-10', 14, seededMethod).flatMap((period) =>
    seededCommunes.map((unit) => {
      const figures = seededMethod.indicators
        .filter(({ frequency, computed }) => frequency === periodOf(period).frequency && !computed)
        .map((indicator): [string, Figure] => [indicator.code, randomFigure(indicator, random)]);
      return approved(unit.id, period, Object.fromEntries(figures), { isDemonstration: true });
    }),
  );
  const input = rankingInput({
    method: seededMethod,
    reports,
    register: register(seededCommunes),
  });
  return { ...rankCommunes(input), ...overrides };
}

let written: readonly SampleLetter[] | undefined;

/** Every kind of letter in both languages, about the model's draft and two communes that entered nothing. */
export function everyLetter(): readonly SampleLetter[] {
  written ??= sampleLetters(
    situation({
      day: '2026-10-21',
      reports: [modelDraft],
      communes: ['xuan-lac', 'bang-lung', 'nam-cuong'].map(communeNamed),
      officials: everybody(),
    }),
    { ranking: sampleRanking(), method: seededMethod },
  );
  return written;
}
