import { communesOf, officialsAt, ownCommune } from './answerable.js';
import type { DailyMail } from './daily-mail.js';
import { digestFor } from './leaders-digest.js';
import { localDateOf } from './local-date.js';
import type { MailSituation } from './mail-situation.js';
import type { Official } from './official.js';
import { type Candidate, formsOf } from './open-forms.js';
import { latestClosed, type PeriodId, previousPeriod } from './period.js';
import { decideReminder, isQuiet } from './reminder.js';
import type { LadderStep, ScopeSettings } from './scope-settings.js';

/** Periods whose reports must be read to plan the mail of a day. */
export function periodsToRead({ scope, asOf, open }: Pick<MailSituation, 'scope' | 'asOf' | 'open'>): PeriodId[] {
  const month = latestClosed('MONTHLY', localDateOf(asOf), scope.closingDay);
  const compared = [month, previousPeriod(month), previousPeriod(previousPeriod(month))];
  return [...new Set([...open, ...compared])];
}

/** Who gets an e-mail today, by official id. */
export const planDay = (situation: MailSituation): DailyMail[] =>
  situation.officials
    .flatMap((official) => mailFor(situation, official) ?? [])
    .toSorted((a, b) => (a.official.id < b.official.id ? -1 : 1));

/**
 * Everything one official is told today. A letter goes when a rung is due or a digest is; it then also names what is
 * still open from earlier letters, but never what the ladder has ended for.
 */
export function mailFor(situation: MailSituation, official: Official): DailyMail | undefined {
  if (!official.active || situation.unreachable.has(official.id) || remindersAreOff(situation)) return undefined;
  const candidates = candidatesFor(situation, official);
  const due = candidates.filter(({ step }) => step !== null);
  const digest = official.role === 'leader' ? digestFor(situation, official) : null;
  if (due.length === 0 && !digest) return undefined;
  return {
    official,
    unit: ownCommune(situation.communes, official) ?? situation.scopeUnit,
    forms: due.length === 0 ? [] : formsOf(situation, candidates, official),
    digest,
    items: due.flatMap(({ unit, period, step }) => (step === null ? [] : [{ unit: unit.id, period, step }])),
  };
}

const remindersAreOff = ({ scope, cal, asOf }: MailSituation): boolean =>
  scope.remindersFrom === null ||
  localDateOf(asOf) < scope.remindersFrom ||
  !cal.isWorking(localDateOf(asOf)) ||
  isQuiet(scope, localDateOf(asOf));

function candidatesFor(situation: MailSituation, official: Official): Candidate[] {
  const { cal, asOf, communes, reports } = situation;
  const scope = scopeFor(situation, official);
  const own = communesOf(communes, scope, official);
  if (own.length === 0) return [];
  const letters = situation.sent.get(official.id) ?? [];
  return situation.open.flatMap((period) =>
    own.flatMap((unit): Candidate[] => {
      const report = reports.get(period)?.get(unit.id);
      const sent = letters.flatMap(({ day, items }) =>
        items.filter((item) => item.unit === unit.id && item.period === period).map(({ step }) => ({ day, step })),
      );
      const decision = decideReminder({ scope, cal, asOf, unit, period, report, official, sent });
      if (decision.kind === 'REMIND') return [{ unit, period, report, step: decision.step }];
      return decision.reason === 'ALREADY_SENT' ? [{ unit, period, report, step: null }] : [];
    }),
  );
}

/** Where the officer of a commune cannot be reached, the officer's letters go to the chairman instead. */
function scopeFor({ scope, officials, unreachable }: MailSituation, { role, path }: Official): ScopeSettings {
  if (role !== 'chairman') return scope;
  const officers = officialsAt(officials, path).filter((one) => one.active && one.role === 'officer');
  if (officers.length === 0 || !officers.every(({ id }) => unreachable.has(id))) return scope;
  const steps = scope.ladder.steps.map(
    (step): LadderStep =>
      step.recipients.includes('officer') ? { ...step, recipients: [...step.recipients, 'chairman'] } : step,
  );
  return { ...scope, ladder: { ...scope.ladder, steps } };
}
