import { describe, expect, it } from 'vitest';
import { ladderOffsets } from '../../../src/domain/reminder/ladder.js';
import { decideReminder } from '../../../src/domain/reminder/reminder.js';
import { dueDayOf } from '../../../src/domain/settings/deadline.js';
import { addDays, instantAt } from '../../../src/domain/time/local-date.js';
import { golden } from '../../support/builders/golden.js';
import { seededCalendar as cal } from '../../support/builders/holidays.js';
import { chairman, commune, draft, ladder, officer, reviewer, scope } from '../../support/builders/scope-builder.js';

type Letter = { day: string; step: number; workingDaysLate: number; recipients: string[] };
type Case = { name: string; period: string; due: string; submittedOn?: string; noRun?: string[]; expected: Letter[] };

const { steps, cases } = golden<{ steps: number[]; cases: Case[] }>('commune/ladder.json');

const OFFICIALS = [
  { name: 'officer', official: officer() },
  { name: 'chairman', official: chairman() },
  { name: 'reviewers', official: reviewer() },
];

/** Runs the job at 08:00 on every day, weekends too, from the opening of the window until long after the last letter. */
function lettersOf({ period, due, submittedOn, noRun = [] }: Case): Letter[] {
  const settings = scope();
  const firstSubmittedAt = submittedOn ? instantAt(submittedOn, '07:00') : null;
  const report = firstSubmittedAt ? draft({ period, firstSubmittedAt }) : undefined;
  const ledger = OFFICIALS.map((each) => ({ ...each, sent: [] as { day: string; step: number }[] }));
  const letters: Letter[] = [];
  for (let day = addDays(due, -30); day < addDays(due, 120); day = addDays(day, 1)) {
    if (noRun.includes(day)) continue;
    const today = ledger.flatMap(({ name, official, sent }) => {
      const question = {
        scope: settings,
        cal,
        asOf: instantAt(day, '08:00'),
        knownAt: instantAt(day, '08:00'),
        unit: commune(),
        period,
        report,
        official,
        sent,
      };
      const decision = decideReminder(question);
      if (decision.kind === 'SILENT') return [];
      sent.push({ day, step: decision.step });
      return [{ name, step: decision.step, workingDaysLate: decision.workingDaysLate }];
    });
    const [first] = today;
    if (!first) continue;
    expect(new Set(today.map(({ step }) => step)).size).toBe(1);
    letters.push({
      day,
      step: first.step,
      workingDaysLate: first.workingDaysLate,
      recipients: today.map(({ name }) => name),
    });
  }
  return letters;
}

describe('the golden ladder', () => {
  it('has the steps of the setting', () => {
    expect(ladderOffsets(ladder)).toEqual(steps);
  });

  it.each(cases)('$name', (each) => {
    expect(dueDayOf(scope(), each.period, cal)).toBe(each.due);
    expect(lettersOf(each)).toEqual(each.expected);
  });
});
