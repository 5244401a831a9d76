import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.js';
import { validateFigures } from '../../../src/domain/figure/validation.js';
import { refuses } from '../../../src/domain/refusal/figure-fault.js';
import {
  figurePeriods,
  lastMonthOf,
  monthsFrom,
  periodsClosingWith,
  previousPeriod,
} from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import type { History } from '../../../src/seed/demonstration/history.js';
import { VILLAGES_OF } from '../../../src/seed/register/villages.js';
import { allHistories, FIRST_MONTH, historiesOfPeriod } from '../../support/start/demonstration.js';

const submissions = ({ revisions }: History) => revisions.filter((revision) => revision.action === 'SUBMIT');
const reported = (history: History | undefined) => (history && submissions(history).at(-1)?.figures) ?? new Map();
const approved = ({ revisions }: History) => revisions.find((revision) => revision.action === 'APPROVE')?.figures;
const reasonsIn = (note: string | null) =>
  new Map((note ?? '').split('; ').map((each) => each.split(': ') as [string, string]));
const ofUnit = (period: string, unit: string) => historiesOfPeriod(period).find((history) => history.unit === unit);

test('every submission keeps the rules: no error, and a reason where a warning asks for one', () => {
  const faults = allHistories.flatMap((history) => {
    const { unit, period } = history;
    const others = periodsClosingWith(lastMonthOf(period)).filter((other) => other !== period);
    const beside = new Map(others.flatMap((other) => [...reported(ofUnit(other, unit))]));
    return submissions(history).flatMap(({ figures, note }) =>
      validateFigures({
        method: seededMethod,
        period,
        figures,
        reasons: reasonsIn(note),
        beside,
        previous: reported(ofUnit(previousPeriod(period), unit)),
        usual: new Map(),
        villages: VILLAGES_OF[unit] ?? 0,
        isSubmission: true,
      })
        .filter(refuses)
        .map((fault) => [unit, period, fault]),
    );
  });
  expect(faults).toEqual([]);
});

/** Numerators (or counts, or the number of yes) and denominators over the reports that have the figure. */
function rollUp(figures: readonly Figure[]) {
  const sum = (of: (figure: Figure) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const numerator = sum((figure) => (figure.kind === 'ratio' ? figure.numerator : Number(figure.value)));
  const denominator = sum((figure) => (figure.kind === 'ratio' ? figure.denominator : 1));
  return { numerator, denominator, per: (100 * numerator) / denominator, reporting: figures.length };
}

const months = monthsFrom(FIRST_MONTH, '2030-12').slice(1);

describeBounds('over all reports', reported);
describeBounds('over approved reports', (history) => (history && approved(history)) ?? new Map());

function describeBounds(name: string, figuresIn: typeof reported) {
  const district = (month: string, code: string) => {
    const indicator = seededMethod.indicators.find((each) => each.code === code);
    const period = figurePeriods(month, 14)[indicator?.frequency ?? 'MONTHLY'];
    return rollUp(historiesOfPeriod(period).flatMap((history) => figuresIn(history).get(code) ?? []));
  };

  test(`in every month the district agrees with each published figure, ${name}`, () => {
    for (const month of months) {
      const of = (code: string) => district(month, code);
      expect(of('G12'), month).toMatchObject({ numerator: 20, denominator: 20 });
      expect(of('G13'), month).toMatchObject({ numerator: 227, denominator: 227 });
      expect(of('G01').per, month).toBe(100);
      expect(of('G02').per, month).toBeGreaterThan(85);
      expect(of('G04').numerator, month).toBeGreaterThan(450);
      expect(of('E01').numerator, month).toBeGreaterThan(100);
      expect(of('E02').numerator, month).toBeGreaterThan(70);
      expect(of('S03').per, month).toBeLessThan(15);
      expect(of('S04').per, month).toBeLessThan(12);
      expect(of('S04').numerator, month).toBeLessThanOrEqual(of('S03').numerator);
      expect(of('S03').reporting, month).toBeGreaterThanOrEqual(18);
    }
  });
}

test('shares hold whoever has reported so far, because each commune keeps them', () => {
  const per = (history: History, code: string) => {
    const figure = reported(history).get(code);
    return figure && rollUp([figure]).per;
  };
  const breaking = allHistories.filter(
    (history) =>
      (per(history, 'G01') ?? 100) < 100 ||
      (per(history, 'G13') ?? 100) < 100 ||
      (per(history, 'G02') ?? 100) <= 85 ||
      (per(history, 'S03') ?? 0) >= 15 ||
      (per(history, 'S04') ?? 0) >= 12,
  );
  expect(breaking).toEqual([]);
});

test('the rule gives these figures on every machine; another rule needs another schema version', () => {
  const { S01, S02, S03, G03, F03 } = Object.fromEntries(reported(ofUnit('2026-10', 'ban-thi')));
  expect([S01, S02, S03, G03]).toEqual([
    { kind: 'ratio', numerator: 1303, denominator: 1591 },
    { kind: 'ratio', numerator: 1866, denominator: 2210 },
    { kind: 'ratio', numerator: 152, denominator: 1330 },
    { kind: 'ratio', numerator: 92, denominator: 155 },
  ]);
  expect(F03).toEqual({ kind: 'count', value: 3 });
});

test('a few figures are missing and a few not applicable', () => {
  const last = allHistories.flatMap((history) => submissions(history).at(-1) ?? []);
  const notes = last.map(({ note }) => note).join('; ');
  const share = (notes.match(/chưa có số liệu/g) ?? []).length / last.flatMap(({ figures }) => [...figures]).length;
  expect(share).toBeGreaterThan(0.005);
  expect(share).toBeLessThan(0.03);
  expect(notes).toContain('không phát sinh trong kỳ');
});

test('what is counted at the closing day grows over the years, with plateaus', () => {
  const growth = (code: string, period: (year: number) => string) => {
    const at = (year: number) =>
      rollUp(historiesOfPeriod(period(year)).flatMap((history) => reported(history).get(code) ?? [])).per;
    return at(2028) - at(2024);
  };
  expect(growth('S01', (year) => `${year}-06`)).toBeGreaterThan(15);
  expect(growth('F09', (year) => `${year}-Q2`)).toBeGreaterThan(15);
  expect(growth('F10', (year) => `${year}`)).toBeGreaterThan(8);
  const series = monthsFrom('2025-01', '2026-12').map((month) =>
    rollUp([reported(ofUnit(month, 'ban-thi')).get('S02')]),
  );
  const steps = series.slice(1).map((each, i) => each.numerator - (series[i]?.numerator ?? 0));
  expect(Math.min(...steps)).toBe(0);
  expect(Math.max(...steps)).toBeGreaterThan(0);
});
