import { entryOf } from '../../domain/daily-mail/daily-mail.js';
import { splitMails } from '../../domain/daily-mail/joint-mail.js';
import { decideDay, type SilentOfficials, silentDayOf } from '../../domain/daily-mail/plan-daily-mail.js';
import {
  ALL_SCOPES,
  accessNoticeOf,
  isDaily,
  isPart,
  isUnfinished,
  type MailEntry,
  readersOfDay,
  returnNamedBy,
} from '../../domain/mail/mail.js';
import type { SuppressedAddress } from '../../domain/official/suppression.js';
import { mapOfDay } from '../../domain/register/map-of-day.js';
import { seatPathOn } from '../../domain/register/seat.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { type ReportProgress, reportProgress, totalProgress } from '../../domain/reminder/report-progress.js';
import type { ReasonForSilentDay } from '../../domain/reminder/silent-day.js';
import { liesInScope } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { isWrittenFrom, remindersRunOn } from '../../domain/settings/scopes.js';
import { knownOnDay } from '../../domain/settings/settings-of-day.js';
import { type Instant, type LocalDate, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import type { SweepState } from '../../store/mail/day-store.js';
import { deliverAccessNotices } from './access-letter.js';
import { type Deliver, type DeliveryOutcome, deliveryRun, total } from './deliver-entries.js';
import { deliverJointMails, type JointSweep } from './deliver-joint.js';
import { deliverDailyMails } from './deliver-mail.js';
import { deliverReturned } from './deliver-returned.js';
import { readSituation } from './reminder-context.js';
import type { SendRemindersDeps } from './reminder-deps.js';

/**
 * Why a sweep does nothing. A quiet day of one scope is no reason: letters that should have gone at once go, and other
 * scopes may write. They go on a day off too.
 */
export type NothingToDo = 'DAY_IS_OVER' | 'DAY_IS_DONE' | Exclude<ReasonForSilentDay, 'QUIET_DAY'> | 'BEFORE_SEND_TIME';

/** Keys of the items that could not be read; absent if all could. */
type Unreadable = { readonly unreadable?: readonly string[] };

export type RemindersOutcome =
  | (Unreadable & { readonly kind: 'NOTHING_TO_DO'; readonly occurrence: Instant; readonly reason: NothingToDo })
  | (Unreadable &
      Omit<DeliveryOutcome, 'left'> & {
        readonly kind: 'SWEPT';
        readonly occurrence: Instant;
        /** Letters that this day's later sweeps, or another run, will still send. */
        readonly pending: number;
        readonly reports: ReportProgress;
        /** Officials without a letter because their address is suppressed. */
        readonly suppressed: number;
        /** Scopes whose list of officials without a letter could not be stored. Absent = none. */
        readonly notKept?: readonly UnitPath[];
      });

/**
 * One sweep: reads, plans the letters of today, and sends the unsent ones. Every key contains the local day of the
 * occurrence, so doubled, late and repeated sweeps of a day result in one e-mail for each official.
 */
export async function sendReminders(
  given: SendRemindersDeps,
  { occurrence }: { readonly occurrence: Instant },
): Promise<RemindersOutcome> {
  const day = localDateOf(occurrence);
  const deps = { ...given, registers: registersOfDay(given, day) };
  deps.unreadable.take();
  const unread = () => {
    const unreadable = deps.unreadable.take();
    return unreadable.length > 0 ? { unreadable } : {};
  };
  const nothing = (reason: NothingToDo): RemindersOutcome => ({
    kind: 'NOTHING_TO_DO',
    occurrence,
    reason,
    ...unread(),
  });
  if (localDateOf(deps.now()) > day) return nothing('DAY_IS_OVER');

  const { settings: stored, marker } = await deps.mail.sweepState(ALL_SCOPES, day);
  const reason = reasonToStayQuiet(stored, occurrence, marker);
  if (reason) return nothing(reason);

  const inForce = await given.registers.inForce(stored);
  const { settings, register } = knownOnDay(stored, inForce, day);
  const active = settings.scopes.filter((scope) => remindersRunOn(scope, day));
  const ready = active.filter((scope) => scope.sendTime <= localTimeOf(occurrence));
  const isDayOff = !workingCalendar(settings.holidays).isWorking(day);
  const suppressed = await deps.suppressions.all();
  const deliveries: DeliveryOutcome[] = [];
  const returns: DeliveryOutcome[] = [];
  const deliver = deliveryRun(deps);
  const joint: JointSweep[] = [];
  const progress: ReportProgress[] = [];
  const silences: Silence[] = [];
  let entries = await deps.mail.ofDay(day);
  for (const scope of ready) {
    const swept = await sweepScope(deps, { settings, suppressed, entries, scope, occurrence, deliver });
    entries = [...entries, ...swept.added];
    deliveries.push(swept.delivery);
    returns.push(swept.returned);
    progress.push(swept.progress);
    if (swept.silence) silences.push(swept.silence);
    if (swept.joint.parts.length + swept.joint.entries.length > 0) joint.push(swept.joint);
  }
  if (joint.length > 0) {
    const together = await deliverJointMails(deps, { settings, register, occurrence, entries, sweeps: joint }, deliver);
    entries = [...entries, ...together.added];
    deliveries.push(together.delivery);
  }
  const notKept = await keepSilences(deps, day, silences);
  const { left: _, ...outcome } = total([...deliveries, ...returns]);
  const after = (entries.some(isUnfinished) ? await deps.mail.ofDay(day) : entries).filter(({ path }) =>
    ready.some((scope) => liesInScope(scope, seatPathOn(register, path, day))),
  );
  const waiting = after.filter((entry) => isDaily(entry) && isUnfinished(entry));
  const pending = readersOfDay(waiting).size + total(returns).left;
  const unreadable = unread();
  // A day with unreadable data stays open: once somebody repairs the data, its letters still go today.
  const allRead = Object.keys(unreadable).length === 0;
  const allOut = pending === 0 && outcome.stopped === null && ready.length === active.length && allRead;
  const allKept = notKept.length === 0;
  // If an address bounced during this sweep, the day stays open: the next sweep writes to somebody else.
  if (allOut && allKept && (await deps.suppressions.all()).length === suppressed.length) {
    const sent = after.filter((entry) => entry.status === 'SENT' && !isPart(entry)).length;
    await deps.mail.finishDay({ scope: ALL_SCOPES, day, occurrence, sent, ...(isDayOff && { isDayOff }) });
  }
  const isIdle = outcome.sent + outcome.failed.length + total(returns).left === 0;
  if (isDayOff && isIdle) return { kind: 'NOTHING_TO_DO', occurrence, reason: 'NOT_A_WORKING_DAY', ...unreadable };
  const reports = totalProgress(progress);
  const unreached = silences.reduce((sum, { silent }) => sum + (silent.ADDRESS_SUPPRESSED?.length ?? 0), 0);
  return {
    ...{ kind: 'SWEPT', occurrence, ...outcome, pending, reports, suppressed: unreached, ...unreadable },
    ...(!allKept && { notKept }),
  };
}

/** The officials without a letter in the plan of a scope, with the reasons. */
type Silence = { readonly path: UnitPath; readonly silent: SilentOfficials };

/**
 * Stores why officials got no letter. It runs after the letters, so it stops none. If it fails, the day stays open and
 * the next sweep stores the reasons.
 */
async function keepSilences(
  { mail, report }: SendRemindersDeps,
  day: LocalDate,
  silences: readonly Silence[],
): Promise<UnitPath[]> {
  const notKept: UnitPath[] = [];
  for (const { path, silent } of silences)
    await mail.keepSilent(day, path, silent).catch((error: unknown) => {
      report(error);
      notKept.push(path);
    });
  return notKept;
}

/** Registers without units and changes of a later day: letters do not mention them. */
const registersOfDay = ({ registers }: SendRemindersDeps, day: LocalDate): SendRemindersDeps['registers'] => ({
  inForce: async (settings) => mapOfDay(await registers.inForce(settings), day),
});

/** Why a sweep ends after its first read; undefined = there may be mail to send. */
function reasonToStayQuiet(
  { scopes, holidays }: Settings,
  occurrence: Instant,
  marker: SweepState['marker'],
): NothingToDo | undefined {
  const day = localDateOf(occurrence);
  const isDayOff = !workingCalendar(holidays).isWorking(day);
  const isDone = marker !== undefined && (marker.isDayOff ?? false) === isDayOff;
  const active = scopes.filter((scope) => remindersRunOn(scope, day));
  if (active.length === 0) return 'REMINDERS_OFF';
  const isEarly = active.every(({ sendTime }) => localTimeOf(occurrence) < sendTime);
  if (!isDone && !isEarly) return undefined;
  if (isDayOff) return 'NOT_A_WORKING_DAY';
  return isDone ? 'DAY_IS_DONE' : 'BEFORE_SEND_TIME';
}

/**
 * The largest number of entries set apart in a sweep: more than a day makes past. After an upgrade, a ledger of many
 * years takes some days.
 */
const PAST_AT_ONCE = 500;

type ScopeSweep = {
  readonly settings: Settings;
  readonly suppressed: readonly SuppressedAddress[];
  /** Ledger entries of the day and of every scope. */
  readonly entries: readonly MailEntry[];
  readonly scope: ScopeSettings;
  readonly occurrence: Instant;
  readonly deliver: Deliver;
};

async function sweepScope(
  deps: SendRemindersDeps,
  { settings, suppressed, entries, scope, occurrence, deliver }: ScopeSweep,
): Promise<{
  readonly delivery: DeliveryOutcome;
  readonly returned: DeliveryOutcome;
  readonly added: readonly MailEntry[];
  /** Parts for joint letters, sent once all scopes are swept. */
  readonly joint: JointSweep;
  readonly progress: ReportProgress;
  /** Undefined on a day off. */
  readonly silence: Silence | undefined;
}> {
  const day = localDateOf(occurrence);
  const reading = await readSituation(deps, settings, suppressed, scope, occurrence);
  const { situation, unmarked, leftOver, unsentAtOnce, past } = reading;
  for (const [part, letter] of unmarked) await deps.mail.follow(part, letter);
  const heads = situation.open.flatMap((period) => [...(situation.reports.get(period)?.values() ?? [])]);
  const returns = unsentAtOnce.filter(({ kind }) => returnNamedBy(kind));
  const returned = total([
    await deliverReturned(deps, { settings, suppressed }, heads, returns, deliver),
    await deliverAccessNotices(deps, settings, unsentAtOnce.filter(accessNoticeOf), deliver),
  ]);
  const progressOfScope = reportProgress(situation, ({ path }) => isWrittenFrom(settings, scope, path, day));
  // A day off has no plan: only letters go that should have gone at once.
  if (silentDayOf(situation) === 'NOT_A_WORKING_DAY') {
    const none = { situation, parts: [], entries: [] };
    return { delivery: total([]), returned, added: [], joint: none, progress: progressOfScope, silence: undefined };
  }
  // A letter planned before a reorganisation was published now belongs to the officials of the successor.
  const today = entries.filter((entry) => {
    const path = situation.seatPath?.(entry.path) ?? entry.path;
    return isDaily(entry) && liesInScope(scope, path) && isWrittenFrom(settings, scope, path, day);
  });
  const alone = today.filter(({ to }) => to === undefined);

  const { mails, silent } = decideDay(situation);
  const { own, joint } = splitMails(situation, mails);
  // An entry that cannot be read counts as sent.
  const told = readersOfDay(entries);
  const added = own.filter(({ official }) => !told.has(official.id)).map((mail) => entryOf(mail, { day, occurrence }));

  await deps.mail.supersede(leftOver, 'DAY_OVER');
  await deps.mail.plan(added);
  const delivery = await deliverDailyMails(deps, situation, mails, [...alone, ...added], deliver);
  await deps.mail.setApart(past.slice(0, PAST_AT_ONCE));
  return {
    delivery: { ...delivery, superseded: delivery.superseded + leftOver.length },
    returned,
    added,
    progress: progressOfScope,
    silence: { path: scope.path, silent },
    joint: { situation, parts: joint, entries: today.filter(({ to }) => to !== undefined) },
  };
}
