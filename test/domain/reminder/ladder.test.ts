import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import {
  countingSteps,
  DAYS_AHEAD,
  dayOfStep,
  ladderOffsets,
  ladderSteps,
  offsetReached,
  stepFor,
} from '../../../src/domain/reminder/ladder.js';
import { addWorkingDays, nextWorkingDay, workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { anyDay, anyHolidays } from '../../support/builders/arbitraries.js';
import { seededCalendar as cal } from '../../support/builders/holidays.js';
import { ladder } from '../../support/builders/scope-builder.js';

it('the contract names the number of days that letters are foreseen', () => {
  const textOf = (file: string): string => readFileSync(`schema/${file}.graphql`, 'utf8');
  expect(textOf('reminder/planned-reminders')).toContain(`up to ${DAYS_AHEAD} days ahead`);
  expect(textOf('administration/change-preview')).toContain(`none is planned within ${DAYS_AHEAD} days`);
});

const DUE = '2026-10-16';
/** Each letter went on the day of its step. */
const sentOnTime = (steps: readonly number[]) => steps.map((step) => ({ day: dayOfStep(cal, DUE, step), step }));
const decisionOn = (today: string, role: OfficialRole, steps: readonly number[] = []) =>
  stepFor({ due: DUE, today, cal, ladder, role, sent: sentOnTime(steps) });
const stepOn = (today: string, role: OfficialRole, steps: readonly number[] = []) => {
  const decision = decisionOn(today, role, steps);
  return decision.kind === 'STEP' ? decision.step : undefined;
};

describe('the ladder', () => {
  it('has the steps −3, 0, +1, +3, +5 and then every fifth working day, four times', () => {
    expect(ladderOffsets(ladder)).toEqual([-3, 0, 1, 3, 5, 10, 15, 20, 25]);
  });

  it('sends the repetitions to the recipients of the last step', () => {
    const of = (offset: number) => ladderSteps(ladder).find((step) => step.offset === offset)?.recipients;
    expect([of(1), of(3)]).toEqual([['officer'], ['officer', 'chairman']]);
    expect([of(5), of(10), of(25)]).toEqual(Array(3).fill(['officer', 'chairman', 'reviewer']));
  });

  it('is a setting', () => {
    const short = { steps: [{ offset: 2, recipients: ['officer'] as const }], repeatEvery: 3, repeatAtMost: 1 };
    expect(ladderOffsets(short)).toEqual([2, 5]);
    expect(ladderOffsets({ ...short, repeatAtMost: 0 })).toEqual([2]);
    expect(ladderOffsets({ steps: [], repeatEvery: 5, repeatAtMost: 4 })).toEqual([]);
  });

  it('places a day by the working days around the due day', () => {
    const placed = ['2026-10-12', '2026-10-13', '2026-10-15', '2026-10-16', '2026-10-18', '2026-10-19'];
    expect(placed.map((day) => offsetReached(cal, DUE, day))).toEqual([-4, -3, -1, 0, 0, 1]);
  });
});

describe('a step is due', () => {
  it('when its offset is reached, not the day before', () => {
    expect(stepOn('2026-10-12', 'officer')).toBeUndefined();
    expect(stepOn('2026-10-13', 'officer')).toBe(-3);
    expect(stepOn('2026-10-15', 'officer', [-3])).toBeUndefined();
    expect(stepOn('2026-10-16', 'officer', [-3])).toBe(0);
  });

  it('for the chairman from +3, for reviewers from +5', () => {
    expect([stepOn('2026-10-20', 'chairman'), stepOn('2026-10-21', 'chairman')]).toEqual([undefined, 3]);
    expect([stepOn('2026-10-22', 'reviewer'), stepOn('2026-10-23', 'reviewer')]).toEqual([undefined, 5]);
    expect(stepOn('2026-12-31', 'leader')).toBeUndefined();
  });

  it('only once', () => {
    expect(stepOn('2026-10-19', 'officer', [-3, 0])).toBe(1);
    expect(stepOn('2026-10-19', 'officer', [-3, 0, 1])).toBeUndefined();
  });

  it('alone after a gap: the highest reached goes, the ones before it never', () => {
    expect(stepOn('2026-10-23', 'officer', [-3, 0])).toBe(5);
    expect(stepOn('2026-10-26', 'officer', [-3, 0, 5])).toBeUndefined();
    expect(stepOn('2026-10-16', 'officer')).toBe(0);
  });

  it('never below one that was sent, even if the ladder was changed since', () => {
    expect(stepOn('2026-10-21', 'officer', [5])).toBeUndefined();
    expect(stepOn('2026-10-30', 'officer', [5])).toBe(10);
  });

  it('for each official by what was sent to that one: a new officer hears of it although the former did', () => {
    expect(stepOn('2026-10-22', 'officer', [])).toBe(3);
  });

  it('or not, and then it says why', () => {
    const why = (...question: Parameters<typeof decisionOn>) => {
      const decision = decisionOn(...question);
      return decision.kind === 'NONE' ? decision.reason : undefined;
    };
    expect(why('2026-12-31', 'leader')).toBe('NOT_CONCERNED');
    expect([why('2026-10-20', 'chairman'), why('2026-10-21', 'chairman')]).toEqual(['NOT_YET', undefined]);
    expect(why('2026-10-22', 'chairman', [3])).toBe('ALREADY_SENT');
    expect([why('2026-12-31', 'officer', [20]), why('2026-12-31', 'officer', [25])]).toEqual([
      undefined,
      'LADDER_ENDED',
    ]);
  });

  it('at most four times after +5', () => {
    expect(stepOn('2026-11-19', 'officer', [20])).toBeUndefined();
    expect(stepOn('2026-11-20', 'officer', [20])).toBe(25);
    expect(stepOn('2026-12-31', 'officer', [25])).toBeUndefined();
  });
});

describe('when the due day has moved', () => {
  const sent = [
    { day: '2026-10-13', step: -3 },
    { day: '2026-10-16', step: 0 },
    { day: '2026-10-19', step: 1 },
  ];

  it('letters that went too early for the new ladder do not stand, so the report is reminded again', () => {
    expect(countingSteps(sent, '2026-10-16', cal)).toEqual([-3, 0, 1]);
    expect(countingSteps(sent, '2026-10-23', cal)).toEqual([]);
    expect(countingSteps(sent, '2026-10-22', cal)).toEqual([]);
  });

  it('letters that went on the day of their step or later do', () => {
    expect(countingSteps([{ day: '2026-10-20', step: -3 }], '2026-10-23', cal)).toEqual([-3]);
    expect(countingSteps([{ day: '2026-10-19', step: -3 }], '2026-10-23', cal)).toEqual([]);
  });
});

describe('laws of the ladder', () => {
  it('a step is reached on its day and not before', () => {
    const offsets = fc.integer({ min: -20, max: 40 }).filter((n) => n !== 0);
    fc.assert(
      fc.property(anyHolidays, anyDay, offsets, (days, day, offset) => {
        const calendar = workingCalendar(days);
        const due = nextWorkingDay(calendar, day);
        const stepDay = dayOfStep(calendar, due, offset);
        expect(offsetReached(calendar, due, stepDay)).toBe(offset);
        expect(offsetReached(calendar, due, addWorkingDays(calendar, stepDay, -1))).toBe(offset - 1);
      }),
    );
  });

  it('whatever days the job runs on, each step goes once, upwards, and never more than nine letters', () => {
    const runs = fc.uniqueArray(fc.integer({ min: -10, max: 60 })).map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(runs, fc.constantFrom('officer', 'chairman', 'reviewer'), (offsets, role) => {
        const sentSteps: number[] = [];
        for (const offset of offsets) {
          const step = stepOn(addWorkingDays(cal, DUE, offset), role, sentSteps);
          if (step === undefined) continue;
          expect(step).toBeLessThanOrEqual(offset);
          expect(step).toBeGreaterThan(Math.max(...sentSteps, -4));
          sentSteps.push(step);
        }
        expect(sentSteps.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});
