import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { rankingNotes } from '../../../src/domain/ranking/note-texts.js';
import type { Report } from '../../../src/domain/report/report.js';
import {
  approved,
  indicator,
  method,
  rankingInput,
  register,
  unitNamed,
} from '../../support/builders/ranking-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { gatheredFrom, rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const METHOD = method([indicator()]);
const UNITS = register(['a', 'b', 'c', 'd', 'e'].map((id) => unitNamed(id)));
const at = (unit: string) => ({ unit, path: `bac-kan/cho-don/${unit}`, period: '2026-10' });
const sent = { firstSubmittedAt: '2026-10-16T02:00:00.000Z' };
const REPORTS: Report[] = [
  approved('a', '2026-10', { X01: ratio(1, 2) }),
  draft({ ...at('b'), ...sent, state: 'SUBMITTED' }),
  draft({ ...at('c'), ...sent, state: 'RETURNED' }),
  draft({ ...at('d'), extension: { day: '2026-12-01', reason: 'Lũ', grantedAt: '2026-10-15T02:00:00.000Z' } }),
];
const input = (day: string, overrides: Partial<Parameters<typeof rankingInput>[0]> = {}) =>
  rankingInput({
    method: METHOD,
    register: UNITS,
    reports: REPORTS,
    occurrence: `${day}T01:00:00.000Z`,
    ...overrides,
  });
const reasons = (of: ReturnType<typeof rankCommunes>) =>
  of.rows.map(({ unit, unrankedReason }) => [unit, unrankedReason]);

describe('an unranked commune', () => {
  it('is told what is open: with itself, with a reviewer, or inside what it was granted', () => {
    expect(reasons(rankCommunes(input('2026-10-27')))).toEqual([
      ['a', null],
      ['b', 'AWAITING_REVIEW'],
      ['c', 'NOT_APPROVED'],
      ['d', 'EXTENDED'],
      ['e', 'NO_REPORT'],
    ]);
  });

  it('is without a report once its extension has ended', () => {
    expect(rowOf(rankCommunes(input('2026-12-01')), 'd').unrankedReason).toBe('EXTENDED');
    expect(rowOf(rankCommunes(input('2026-12-02')), 'd').unrankedReason).toBe('NO_REPORT');
  });
});

describe('a ranking that could not wait any longer', () => {
  const final = rankCommunes(input('2026-11-03'));

  it('says what waited', () => {
    expect(final).toMatchObject({ status: 'FINAL', waiting: { extended: 1, awaitingReview: 1, returned: 1 } });
    expect(rankingNotes(final).map(({ vi }) => vi)).toContain(
      'Khi xếp hạng trở thành chính thức, còn 1 báo cáo đang được gia hạn, 1 báo cáo chờ thẩm định, 1 báo cáo bị trả lại chưa được duyệt.',
    );
    expect(rankingNotes(final).map(({ en }) => en)).toContain(
      'When the ranking became final, there were still: 1 report with an extension running, 1 report awaiting review, 1 returned report not approved yet.',
    );
  });

  it('says it still after a correction, and nothing while it is provisional', () => {
    const later = REPORTS.map((report) =>
      report.unit === 'b' ? approved('b', '2026-10', { X01: ratio(1, 4) }) : report,
    );
    const corrected = rankCommunes(input('2026-11-20', { reports: later, current: final }));
    expect(corrected).toMatchObject({ version: 2, waiting: { extended: 1, awaitingReview: 1, returned: 1 } });
    expect(rankCommunes(input('2026-10-27'))).toMatchObject({ status: 'PROVISIONAL' });
    expect(rankCommunes(input('2026-10-27')).waiting).toBeUndefined();
  });
});

describe('a ranking that was final before', () => {
  const { edition: _, waiting: __, ...before } = rankCommunes(input('2026-11-03'));

  it('keeps the rules by which it became final: what has not changed is not published anew', () => {
    const again = gatheredFrom(input('2026-11-20', { current: before }));
    expect(gatheredFrom(input('2026-12-20', { current: before })).inputHash).toBe(again.inputHash);
    expect(reasons(rankCommunes(input('2026-11-20', { current: before })))).toEqual([
      ['a', null],
      ['b', 'NOT_APPROVED'],
      ['c', 'NOT_APPROVED'],
      ['d', 'NO_REPORT'],
      ['e', 'NO_REPORT'],
    ]);
  });

  it('is another than one that is ranked by the rules of now', () => {
    const provisional = { ...before, status: 'PROVISIONAL' as const };
    expect(gatheredFrom(input('2026-11-20', { current: provisional })).inputHash).not.toBe(
      gatheredFrom(input('2026-11-20', { current: before })).inputHash,
    );
    expect(rankCommunes(input('2026-11-20', { current: provisional })).edition).toBe(4);
  });
});
