import type { Official } from '../official/official.js';
import type { Unit, UnitId } from '../register/unit.js';
import { offsetReached, type SentStep } from '../reminder/ladder.js';
import { scopeFor } from '../reminder/letter-readers.js';
import type { Candidate } from '../reminder/open-forms.js';
import { decideReminder, type ReasonNotToRemind, reasonOfReport } from '../reminder/reminder.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { communesOf } from '../reminder/responsible-officials.js';
import { unreadableLetters } from '../reminder/unreadable.js';
import { liesWithChairman } from '../report/sign-off.js';
import { dueDayOf } from '../settings/deadline.js';
import { madeOnce } from '../text/grouped-by.js';
import { onceForEach } from '../text/once-for.js';
import type { PeriodId } from '../time/period.js';

/** The reports that a letter to the official may name, in the order of the open periods, and why it names no other. */
export function candidatesFor(situation: ReminderContext, official: Official) {
  const { cal, asOf, knownAt, communes, reports, open } = situation;
  const announced = announcedTo(situation, official);
  const unread = unreadableLetters(situation, official);
  const reasons = new Set<ReasonNotToRemind>();
  const candidates = communesOf(communes, situation.scope, official).flatMap((unit) => {
    const ofUnit = reportsOf(situation, unit);
    for (const reason of ofUnit.reasons) reasons.add(reason);
    return ofUnit.awaited.flatMap((period): Candidate[] => {
      const report = reports.get(period)?.get(unit.id);
      const scope = scopeFor(situation, official, liesWithChairman(report));
      const due = dueDayOf(scope, period, cal, report?.extension);
      const sent = [
        ...(announced.get(reportKey(unit.id, period)) ?? []),
        ...unread.map((day) => ({ day, step: offsetReached(cal, due, day) })),
      ];
      const question = { scope, cal, asOf, knownAt, unit, period, report, official, sent };
      const decision = decideReminder(question, null);
      if (decision.kind === 'REMIND') return [{ unit, period, report, step: decision.step }];
      reasons.add(decision.reason);
      return decision.reason === 'ALREADY_SENT' ? [{ unit, period, report, step: null }] : [];
    });
  });
  const inOrder =
    candidates.length > 1 ? candidates.toSorted((a, b) => open.indexOf(a.period) - open.indexOf(b.period)) : candidates;
  return { candidates: inOrder, reasons };
}

/** The open reports of a unit that somebody may be reminded of, and why nobody is reminded of the others. */
type OfUnit = { readonly awaited: readonly PeriodId[]; readonly reasons: ReadonlySet<ReasonNotToRemind> };

/**
 * Remembered for the plan of a day, because many officials ask about each unit. A renamed commune has two entries under
 * one id, each for its own periods.
 */
const reportsOf = onceForEach((situation: ReminderContext, unit: Unit): OfUnit => {
  const { scope, cal, asOf, knownAt } = situation;
  const reasons = new Set<ReasonNotToRemind>();
  const awaited = situation.open.filter((period) => {
    if (situation.unreadableReports?.get(period)?.has(unit.id)) return false;
    const report = situation.reports.get(period)?.get(unit.id);
    const reason = reasonOfReport({ scope, cal, asOf, knownAt, unit, period, report });
    if (reason) reasons.add(reason);
    return reason === null;
  });
  return { awaited, reasons };
});

const reportKey = (unit: UnitId, period: PeriodId): string => `${unit} ${period}`;

/** The steps that letters to the official announced, by report. Reads the letters once, not once per report. */
function announcedTo({ sent }: ReminderContext, { id }: Official): ReadonlyMap<string, readonly SentStep[]> {
  const steps = new Map<string, SentStep[]>();
  for (const { day, items } of sent.get(id) ?? [])
    for (const { unit, period, step, waiting } of items) {
      if (waiting) continue;
      madeOnce(steps, reportKey(unit, period), () => []).push({ day, step });
    }
  return steps;
}
