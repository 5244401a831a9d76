import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { isOfMarks, onTimeRatio, reportsIn } from '../../../src/domain/report/on-time-history.js';
import {
  HISTORY_MONTHS,
  isDueInNextWindow,
  marksUpTo,
  onTimeMark,
  ratioOfMarks,
} from '../../../src/domain/report/on-time-marks.js';
import type { Report } from '../../../src/domain/report/report.js';
import { monthsFrom, periodsClosingWith } from '../../../src/domain/time/period.js';
import {
  approved,
  indicator,
  method,
  rankingInput,
  register,
  unitNamed,
} from '../../support/builders/ranking-builder.js';
import { draft, scope } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const METHOD = method([indicator(), indicator({ code: 'F07', computed: true })]);
const UNITS = register([unitNamed('a')]);

/**
 * The rankings of consecutive months, each on the one before it, from one report a month (null = none was filed). Reports of
 * quarters and years are on time.
 */
function rankings(reports: readonly (Partial<Report> | null)[], overrides = {}): Ranking[] {
  const months = monthsFrom('2025-10', '2027-12').slice(0, reports.length);
  const made: Ranking[] = [];
  for (const [i, period] of months.entries()) {
    const filed = reports[i];
    const report =
      filed &&
      approved('a', period, { X01: ratio(1, 2) }, { firstSubmittedAt: `${period}-16T02:00:00.000Z`, ...filed });
    const ofQuarterAndYear = periodsClosingWith(period)
      .filter((id) => id !== period)
      .map((id) => approved('a', id, {}, { firstSubmittedAt: `${period}-15T02:00:00.000Z` }));
    const input = rankingInput({
      method: METHOD,
      scope: scope({ firstPeriod: '2025-10', dueDays: Object.fromEntries(months.map((id) => [id, `${id}-16`])) }),
      period,
      register: UNITS,
      occurrence: '2028-01-01T20:00:00.000Z',
      previous: made.at(-1) ?? null,
      ...overrides,
      reports: [...(report ? [report] : []), ...ofQuarterAndYear],
    });
    made.push(rankCommunes(input));
  }
  return made;
}

const f07 = (ranking: Ranking | undefined) => ranking && rowOf(ranking, 'a').cells[1]?.figure;
const onTime = {};

describe('F07', () => {
  it('counts the reports due in the twelve windows that end with the month, so not its own', () => {
    const thirteen = rankings(Array.from({ length: 13 }, () => onTime));
    expect(f07(thirteen[0])).toEqual(ratio(0, 0));
    expect(f07(thirteen[1])).toEqual(ratio(1, 1));
    // Twelve months, four quarters and a year.
    expect(f07(thirteen[12])).toEqual(ratio(17, 17));
  });

  it('forgets what fell due before the twelve windows', () => {
    const reports = [null, ...Array.from({ length: 13 }, () => onTime)];
    expect(f07(rankings(reports)[12])).toEqual(ratio(16, 17));
    expect(f07(rankings(reports)[13])).toEqual(ratio(17, 17));
  });

  it('has an unfiled and a late report in the denominator only', () => {
    const late = { firstSubmittedAt: '2025-11-17T02:00:00.000Z' };
    expect(f07(rankings([onTime, late, null, onTime])[3])).toEqual(ratio(3, 5));
  });

  it('is judged by the first submission: on time up to the end of the due day in Viet Nam', () => {
    const last = { firstSubmittedAt: '2025-10-16T16:59:59.999Z' };
    const after = { firstSubmittedAt: '2025-10-16T17:00:00.000Z' };
    expect(f07(rankings([last, onTime])[1])).toEqual(ratio(1, 1));
    expect(f07(rankings([after, onTime])[1])).toEqual(ratio(0, 1));
  });

  it('does not wait for the approval, and never counts a draft', () => {
    const submitted = { state: 'SUBMITTED' as const, approved: null };
    expect(f07(rankings([submitted, onTime])[1])).toEqual(ratio(1, 1));
    const unsent = { ...draft(), unit: 'a', path: 'bac-kan/cho-don/a', period: '2025-10' };
    expect(f07(rankings([unsent, onTime])[1])).toEqual(ratio(0, 1));
  });

  it('takes the extended day where there is an extension', () => {
    const extended = (day: string) => ({
      firstSubmittedAt: '2025-10-20T02:00:00.000Z',
      extension: { day, reason: 'lũ', grantedAt: '2025-10-15T02:00:00.000Z' },
    });
    expect(f07(rankings([extended('2025-10-20'), onTime])[1])).toEqual(ratio(1, 1));
    expect(f07(rankings([extended('2025-10-17'), onTime])[1])).toEqual(ratio(0, 1));
  });

  it('counts a report that was extended beyond the next closing day one window later', () => {
    const extended = {
      firstSubmittedAt: '2025-11-17T02:00:00.000Z',
      extension: { day: '2025-11-17', reason: 'lũ', grantedAt: '2025-10-15T02:00:00.000Z' },
    };
    const made = rankings([extended, ...Array.from({ length: 13 }, () => null)]);
    expect(f07(made[1])).toEqual(ratio(0, 0));
    expect(f07(made[2])).toEqual(ratio(1, 2));
    expect(f07(made[12])).toEqual(ratio(6, 17));
    expect(f07(made[13])).toEqual(ratio(6, 18));
  });

  it('is never typed: a figure in a report is not read', () => {
    const typed = new Map([['F07', ratio(9, 9)]]);
    expect(f07(rankings([{ approved: typed }])[0])).toEqual(ratio(0, 0));
  });

  it('counts nothing before the first period of the scope', () => {
    const since = { scope: scope({ firstPeriod: '2025-12' }) };
    const made = rankings([null, null, onTime, onTime], since);
    expect(f07(made[2])).toEqual(ratio(0, 0));
    expect(f07(made[3])).toEqual(ratio(3, 3));
  });

  it('is right under an extension of any length: half a year later, and forgotten a year after that', () => {
    const extended = {
      firstSubmittedAt: '2026-04-01T02:00:00.000Z',
      extension: { day: '2026-04-15', reason: 'lũ', grantedAt: '2025-10-15T02:00:00.000Z' },
    };
    const made = rankings([extended, ...Array.from({ length: 18 }, () => onTime)]);
    const ratios = made.map((ranking) => f07(ranking));
    // April's windows end on the 14th: the report that is due on the 15th is not among them.
    expect(ratios[6]).toEqual(ratio(8, 8));
    expect(ratios[7]).toEqual(ratio(10, 10));
    expect(ratios[17]).toEqual(ratio(18, 18));
    expect(ratios[18]).toEqual(ratio(18, 18));
  });

  it('takes no extension that was granted after the due day', () => {
    const late = {
      firstSubmittedAt: '2025-10-20T02:00:00.000Z',
      extension: { day: '2025-10-20', reason: 'lũ', grantedAt: '2025-10-17T02:00:00.000Z' },
    };
    expect(f07(rankings([late, onTime])[1])).toEqual(ratio(0, 1));
  });

  it('never counts what is not due yet, and an unfiled report once its due day has passed', () => {
    const windows = { after: '2025-10-14', upTo: '2026-10-14' };
    const history = '2026-08 2026-10-13 0;2026-09 2026-10-14 0;2026-07 2026-10-14 1';
    expect(onTimeRatio(history, windows, '2026-10-13T20:00:00.000Z')).toEqual(ratio(1, 2));
    expect(onTimeRatio(history, windows, '2026-10-14T20:00:00.000Z')).toEqual(ratio(1, 3));
  });
});

describe('the on-time history', () => {
  it('names period, due day and whether it was on time, for every report', () => {
    const made = rankings([onTime, null, onTime]);
    expect(reportsIn(rowOf(made[2] as Ranking, 'a').onTimeHistory)).toEqual([
      { period: '2025-10', dueDay: '2025-10-16', isOnTime: true },
      { period: '2025-11', dueDay: '2025-11-16', isOnTime: false },
      { period: '2025', dueDay: '2025-12-16', isOnTime: true },
      { period: '2025-12', dueDay: '2025-12-16', isOnTime: true },
      { period: '2025-Q4', dueDay: '2025-12-16', isOnTime: true },
    ]);
  });

  it('stays what it was in a ranking that was final before every report counted', () => {
    const [first, second] = rankings([onTime, null]);
    const { edition: _, ...before } = { ...(second as Ranking), status: 'FINAL' as const };
    const again = rankings([onTime, null], { current: before, previous: null })[0] as Ranking;
    expect(isOfMarks(rowOf(again, 'a').onTimeHistory)).toBe(true);
    const beside = rankings([null, null], { current: before, previous: first, period: '2025-11' })[0] as Ranking;
    expect(rowOf(beside, 'a').onTimeHistory).toMatch(/^\.+10$/);
    expect(f07(beside)).toEqual(ratio(1, 1));
  });
});

describe('the marks of rankings from before', () => {
  it('marks a report that is due in a later window than the next', () => {
    const mark = (dueDay: string, isOnTime = true, isExpected = true) =>
      onTimeMark({ isExpected, isOnTime, isDueInNextWindow: isDueInNextWindow('2026-10', dueDay, 14) });
    expect(mark('2026-11-14')).toBe('1');
    expect(mark('2026-11-15')).toBe('+');
    expect(mark('2026-11-15', false)).toBe('-');
    expect(mark('2026-10-16', true, false)).toBe('.');
  });

  it('keeps its length, and its ratio never has more on time than due or more due than a year and one', () => {
    const marks = fc.array(fc.constantFrom('1', '0', '.', '+', '-'), { maxLength: 30 });
    fc.assert(
      fc.property(marks, (all) => {
        const history = all.reduce<string>((before, mark) => marksUpTo(before, mark), '');
        if (all.length > 0) expect(history).toHaveLength(HISTORY_MONTHS);
        const figure = ratioOfMarks(history);
        if (figure.kind !== 'ratio') throw new Error('not a ratio');
        expect(figure.numerator).toBeLessThanOrEqual(figure.denominator);
        expect(figure.denominator).toBeLessThanOrEqual(HISTORY_MONTHS);
      }),
    );
  });
});
