import { mailFor } from '../../domain/daily-mail/plan-daily-mail.js';
import { rankingSummaryToTell } from '../../domain/explanation/ranking-summary.js';
import type { AnnouncedReport } from '../../domain/mail/announced.js';
import { plannedEntry } from '../../domain/mail/mail.js';
import { openingDay } from '../../domain/news/opened-windows.js';
import type { Official, OfficialRole } from '../../domain/official/official.js';
import { isAtOrBelow, type Unit, type UnitId } from '../../domain/register/unit.js';
import { dayOfStep, ladderSteps, offsetReached } from '../../domain/reminder/ladder.js';
import { officersAt } from '../../domain/reminder/letter-readers.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { returnedReport } from '../../domain/reminder/returned-report.js';
import { nextLetterDay } from '../../domain/reminder/silent-day.js';
import { indicatorsToFile } from '../../domain/report/missing-figures.js';
import type { Report, Revision } from '../../domain/report/report.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { periodStates } from '../../domain/settings/period-state.js';
import type { Ladder } from '../../domain/settings/scope-settings.js';
import { rulesOfStage } from '../../domain/settings/scopes.js';
import type { Language } from '../../domain/text/text.js';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { latestClosed, type PeriodId, previousPeriod } from '../../domain/time/period.js';
import { nextWorkingDay } from '../../domain/time/working-calendar.js';
import { returnedEmail } from '../../email/returned/compose.js';
import type { Email } from '../../email/sending/email.js';
import { readSituation } from '../../jobs/reminder/reminder-context.js';
import type { Stores } from '../../store/index.js';
import { accessLetters } from './sample-access-letters.js';
import { jointLetters } from './sample-joint-letters.js';
import { readerIn, SENDER, sampleOf } from './sample-mail.js';
import { correctionLetters, newsLetters, waitingLetters } from './sample-news-letters.js';
import { rankingLetters, type SampleRanking } from './sample-ranking-letters.js';
import { SAMPLE_REASONS, stepName } from './texts.js';

/** A sample of one kind of letter. It uses the stored data as if one commune had not submitted its report. */
export type SampleLetter = { readonly name: string; readonly language: Language; readonly email: Email };

/** The sample letters from the stored data at that moment. */
export async function lettersFromStores(stores: Stores, now: Instant): Promise<readonly SampleLetter[]> {
  const settings = await stores.settings.current();
  const scope = rulesOfStage(settings, localDateOf(now));
  if (!scope) return [];
  const { situation } = await readSituation(stores, settings, [], scope, now);
  const ranking = await stores.rankings.latest(scope.scope, ({ status }) => status === 'FINAL');
  const ranked = ranking && { ranking, method: await stores.methods.version(ranking.method) };
  return sampleLetters(situation, ranked);
}

export function sampleLetters(base: ReminderContext, ranked: SampleRanking | undefined): SampleLetter[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const officials = base.officials.map((official) => ({ ...official, language }));
    return lettersOf({ ...base, officials }, ranked).map(({ name, email }) => ({ name, language, email }));
  });
}

function lettersOf(base: ReminderContext, ranked: SampleRanking | undefined) {
  const { scope, cal } = base;
  const month = latestClosed('MONTHLY', localDateOf(base.asOf), scope.closingDay);
  const due = dueDayOf(scope, month, cal);
  const unit = base.communes.find(({ path }) =>
    base.officials.some((official) => official.active && official.path === path),
  );
  if (!unit) return [];
  const on = (step: number) => dayOfStep(cal, due, step);
  const planned = (
    role: OfficialRole,
    day: LocalDate,
    first: PeriodId = month,
    more: Partial<ReminderContext> = {},
  ) => {
    const situation = { ...unsubmitted(base, unit, day, first), ...more };
    const to = readerIn(situation, role, unit);
    return { situation, mail: to && mailFor(situation, to) };
  };
  const letter = (name: string, ...args: Parameters<typeof planned>) => {
    const { situation, mail } = planned(...args);
    return sampleOf(situation, name, mail);
  };
  const late = planned('officer', on(1));
  const opening = openingDay(scope, month, cal);
  const bothDue = on(stepsToShow(scope.ladder).find(({ role }) => role === 'chairman')?.offset ?? 1);
  const unread = new Set(officersAt(base.officials, unit.path).map(({ id }) => id));
  return [
    ...letter('opened', 'officer', opening),
    ...letter('opened-chairman', 'chairman', opening, month, { unread }),
    ...stepsToShow(scope.ladder).flatMap(({ offset, role }) => letter(stepName(offset, role), role, on(offset))),
    ...letter('repeated', 'officer', on(firstRepetition(scope.ladder))),
    ...jointLetters(base, unit, (situation, of) => unsubmitted(situation, of, bothDue, month)),
    ...letter('several', 'officer', on(1), previousPeriod(month)),
    ...letter('digest', 'leader', nextWorkingDay(cal, addDays(due, 1)), previousPeriod(month)),
    ...(ranked ? finalDigest(base, unit, ranked) : []),
    ...returnedLetters(base, unit, month, on(1)),
    ...waitingLetters(base, unit, month),
    ...newsLetters(base, unit, month),
    ...accessLetters(base, unit, month),
    ...(ranked ? rankingLetters(late.situation, unit, ranked, late.mail) : []),
    ...(ranked ? correctionLetters(base, unit, ranked.ranking) : []),
  ];
}

/** Each step to the officer, and the first step to each other role. */
function stepsToShow({ steps }: Ladder): readonly { readonly offset: number; readonly role: OfficialRole }[] {
  const inOrder = steps.toSorted((a, b) => a.offset - b.offset);
  return inOrder.flatMap(({ offset, recipients }, i) =>
    recipients
      .filter((role) => role === 'officer' || !inOrder.slice(0, i).some((step) => step.recipients.includes(role)))
      .map((role) => ({ offset, role })),
  );
}

const firstRepetition = (ladder: Ladder): number =>
  ladderSteps({ ...ladder, repeatAtMost: 1 }).at(-1)?.offset ?? ladder.repeatEvery;

/** The digest of a final ranking for leaders, on the first day on which all reports are in. */
function finalDigest(base: ReminderContext, unit: Unit, { ranking, method }: SampleRanking) {
  const { period } = ranking;
  const finalDay = dayOfStep(base.cal, dueDayOf(base.scope, period, base.cal), 6);
  const submissions = [...(base.reports.get(period)?.values() ?? [])].flatMap(
    (report) => report.firstSubmittedAt ?? [],
  );
  const days = [finalDay, ...submissions.map((at) => addDays(localDateOf(at), 1))].toSorted();
  const day = nextLetterDay(base.scope, base.cal, days.at(-1) as LocalDate);
  const scope = { ...base.scope, firstPeriod: previousPeriod(period), remindersFrom: '2000-01-01', quietDays: [] };
  const asOf = instantAt(day, scope.sendTime);
  const situation: ReminderContext = {
    ...base,
    scope,
    open: periodStates(scope, day, base.cal).open,
    sent: new Map(),
    asOf,
    knownAt: asOf,
    finals: new Map([[period, { since: day, correctedOn: null }]]),
    rankingSummary: rankingSummaryToTell(ranking, method),
  };
  const leader = readerIn(situation, 'leader', unit);
  return sampleOf(situation, 'digest-final', leader && mailFor(situation, leader));
}

/** The situation as if the commune had not submitted. It has no older periods, and the letters of earlier steps were sent. */
function unsubmitted(base: ReminderContext, unit: Unit, day: LocalDate, firstPeriod: PeriodId): ReminderContext {
  const scope = { ...base.scope, firstPeriod, remindersFrom: '2000-01-01', quietDays: [] };
  const asOf = instantAt(day, scope.sendTime);
  const savedBefore = instantAt(addDays(day, -1), '15:20');
  const reports = new Map(
    [...base.reports].map(([period, ofPeriod]) => {
      const stood = [...ofPeriod].map(([id, report]): [UnitId, Report] => [
        id,
        id === unit.id ? asDraft(report, savedBefore) : asItStood(report, asOf, savedBefore),
      ]);
      return [period, new Map(stood)];
    }),
  );
  const open = periodStates(scope, day, base.cal).open;
  const sent = new Map(
    base.officials.map((official) => [official.id, lettersBefore({ ...base, scope, open }, official, day)]),
  );
  const none = { finalRanking: undefined, unreachable: new Set<string>(), unread: new Set<string>() };
  return { ...base, ...none, scope, reports, sent, open, asOf, knownAt: asOf };
}

/** The letters of the official before `day`: one for each opened window and each step for their role. */
function lettersBefore(
  { scope, cal, asOf, open, communes }: ReminderContext,
  { id, path, role }: Official,
  day: LocalDate,
) {
  const communesBelow = communes.filter((commune) => isAtOrBelow(commune.path, path));
  const steps = ladderSteps(scope.ladder).filter(({ recipients }) => recipients.includes(role));
  const byDay = new Map<LocalDate, AnnouncedReport[]>();
  const tell = (on: LocalDate, item: Omit<AnnouncedReport, 'unit'>) => {
    if (on < day)
      byDay.set(on, [...(byDay.get(on) ?? []), ...communesBelow.map((unit) => ({ unit: unit.id, ...item }))]);
  };
  for (const period of open) {
    const due = dueDayOf(scope, period, cal);
    for (const { offset: step } of steps) tell(dayOfStep(cal, due, step), { period, step });
    const opening = openingDay(scope, period, cal);
    if (role === 'officer') tell(opening, { period, step: offsetReached(cal, due, opening), opened: true });
  }
  return [...byDay].map(([on, items]) => {
    const entry = plannedEntry({ day: on, official: id, kind: 'DAILY', path, items, occurrence: asOf });
    return { ...entry, status: 'SENT' as const };
  });
}

function returnedLetters(base: ReminderContext, unit: Unit, period: PeriodId, day: LocalDate) {
  const { scope, scopeUnit } = base;
  const method = base.methodFor(period);
  const figures = base.reports.get(period)?.get(unit.id)?.working ?? new Map();
  const { figureRemarks } = SAMPLE_REASONS;
  const typed = indicatorsToFile(method, 'MONTHLY');
  const revision: Revision = {
    unit: unit.id,
    period,
    token: 'sample',
    at: instantAt(day, '15:20'),
    actor: '',
    action: 'RETURN',
    figures,
    note: SAMPLE_REASONS.returned,
    isDemonstration: true,
    filing: {
      basedOn: null,
      payload: '',
      warnings: [],
      notes: Object.fromEntries(figureRemarks.map((comment, i) => [typed[i]?.code ?? '', { comment }])),
    },
  };
  const reviewer = readerIn(base, 'reviewer', unit);
  const report = returnedReport({ scope, method, unit, revision, reviewer });
  const context = { scope, scopeUnit, asOf: revision.at };
  const write = (name: string, official: Official | undefined) =>
    official
      ? [{ name, email: returnedEmail({ official, report, officerGap: 'UNREACHABLE' }, name, SENDER, context) }]
      : [];
  return [
    ...write('returned', readerIn(base, 'officer', unit)),
    ...write('returned-chairman', readerIn(base, 'chairman', unit)),
  ];
}

/** The number of figures that a report lacks when it is shown as unsent. */
const LEFT_OUT = 7;

/** A report as if it had not been sent. */
const asDraft = (report: Report, savedBefore: Instant): Report => ({
  ...report,
  state: 'DRAFT',
  savedAt: report.savedAt < savedBefore ? report.savedAt : savedBefore,
  firstSubmittedAt: null,
  approved: null,
  approvedAt: null,
  extension: null,
  working: new Map([...report.working].slice(0, Math.max(report.working.size - LEFT_OUT, 0))),
});

/** A report in its state at the moment of the letter, without a later submission or approval. */
function asItStood(report: Report, asOf: Instant, savedBefore: Instant): Report {
  const { firstSubmittedAt, approvedAt, extension } = report;
  if (firstSubmittedAt !== null && firstSubmittedAt > asOf) return { ...asDraft(report, savedBefore), extension };
  return approvedAt !== null && approvedAt > asOf
    ? { ...report, state: 'SUBMITTED', approved: null, approvedAt: null }
    : report;
}
