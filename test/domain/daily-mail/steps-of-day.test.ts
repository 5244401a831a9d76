import fc from 'fast-check';
import { expect, test } from 'vitest';
import { announcedReports } from '../../../src/domain/daily-mail/daily-mail.js';
import { stepsOfDay } from '../../../src/domain/daily-mail/dry-run-mail.js';
import { planDay } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import { onDay } from '../../../src/domain/official/assignment.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { situation } from '../../support/builders/mail-builder.js';
import { anyOfficials, COMMUNES } from '../../support/builders/random-assignments.js';
import { sized } from '../../support/start/real.js';

const named = (items: readonly { unit: string; period: string; step: number; opened?: true }[]): string[] =>
  items.map(({ unit, period, step, opened }) => `${unit} ${period} ${step} ${opened ?? false}`).toSorted();

test('the steps of a day are those of the letters that the job plans, on any day and for anybody', () => {
  const counted = { onStep: 0, opened: 0 };
  fc.assert(
    fc.property(anyOfficials, fc.integer({ min: 0, max: 40 }), (all, later) => {
      const day = addDays('2026-10-01', later);
      const context = situation({ day, officials: all.map((official) => onDay(official, day)), communes: COMMUNES });
      const ofLetters = planDay(context).flatMap((mail) => {
        const items = announcedReports(mail).filter(({ waiting }) => !waiting);
        const isOnStep = mail.forms.some(({ step }) => step !== null);
        return items.length === 0 ? [] : [{ official: mail.official.id, isOnStep, items: named(items) }];
      });
      const steps = stepsOfDay(context).map(({ official, isOnStep, items }) => {
        counted.onStep += isOnStep ? 1 : 0;
        counted.opened += items.some(({ opened }) => opened) ? 1 : 0;
        return { official: official.id, isOnStep, items: named(items) };
      });
      expect(steps.toSorted((a, b) => (a.official < b.official ? -1 : 1))).toEqual(ofLetters);
    }),
    { numRuns: sized(125, 500) },
  );
  expect(counted.onStep).toBeGreaterThan(0);
  expect(counted.opened).toBeGreaterThan(0);
});
