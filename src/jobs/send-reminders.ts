import { type Instant, localDateOf, localTimeOf } from '../domain/local-date.js';
import { isUnfinished, type LedgerKey, type MailEntry, type NotSentReason } from '../domain/mail.js';
import type { MethodVersion } from '../domain/method.js';
import type { Official } from '../domain/official.js';
import type { PeriodId } from '../domain/period.js';
import { planDay } from '../domain/plan-daily-mail.js';
import type { Report } from '../domain/report.js';
import type { ScopeSettings, Settings } from '../domain/scope-settings.js';
import type { Suppression } from '../domain/suppression.js';
import { isAtOrBelow, type Register, type UnitPath } from '../domain/unit.js';
import { workingCalendar } from '../domain/working-calendar.js';
import type { Mailer } from '../email/mailer.js';
import { type Delivery, deliver, type Failed, total } from './deliver-mail.js';
import { readSituation } from './mail-situation.js';

type DayMarker = { readonly scope: string; readonly day: string; readonly occurrence: Instant; readonly sent: number };

/** The shapes of the stores and the means that the job uses. */
export type SendRemindersDeps = {
  readonly registers: { version(version: number): Promise<Register> };
  readonly methods: { version(id: string): Promise<MethodVersion> };
  readonly reports: {
    ofScope(path: UnitPath, period: PeriodId): Promise<Report[]>;
    history(keys: readonly { readonly path: UnitPath; readonly period: PeriodId }[]): Promise<Report[]>;
  };
  readonly officials: { ofScope(path: UnitPath): Promise<Official[]>; one(id: string): Promise<Official | undefined> };
  readonly mail: {
    sweepState(scope: string, day: string): Promise<{ readonly settings: Settings; readonly marker: unknown }>;
    ofDay(day: string): Promise<MailEntry[]>;
    ofScope(path: UnitPath): Promise<MailEntry[]>;
    plan(entries: readonly MailEntry[]): Promise<void>;
    claim(key: LedgerKey, owner: string, now: Instant, leaseMs: number): Promise<boolean>;
    markSent(key: LedgerKey, owner: string, messageId: string, at: Instant): Promise<boolean>;
    release(key: LedgerKey, owner: string): Promise<void>;
    fail(key: LedgerKey, owner: string, failure: string): Promise<void>;
    supersede(keys: readonly LedgerKey[], reason: NotSentReason): Promise<void>;
    finishDay(marker: DayMarker): Promise<void>;
  };
  readonly suppressions: { all(): Promise<Suppression[]>; has(address: string): Promise<boolean> };
  readonly mailer: Mailer;
  /** Address letters come from. */
  readonly sender: string;
  /**
   * The clock of claims, and of the rule that an occurrence delivered after its local day does nothing. A replay of past
   * occurrences hands their own time.
   */
  now(): Instant;
  /** A pause after an answer of "too fast"; `attempt` counts from 1. */
  wait(attempt: number): Promise<void>;
  /** Milliseconds until the platform ends this run; what is not sent by then waits for the next sweep. */
  timeLeft(): number;
};

export type NothingToDo = 'DAY_IS_OVER' | 'DAY_IS_DONE' | 'NOT_A_WORKING_DAY' | 'REMINDERS_OFF' | 'BEFORE_SEND_TIME';

export type RemindersOutcome =
  | { readonly kind: 'NOTHING_TO_DO'; readonly occurrence: Instant; readonly reason: NothingToDo }
  | {
      readonly kind: 'SWEPT';
      readonly occurrence: Instant;
      readonly sent: number;
      /** No longer wanted: submitted meanwhile, inactive, or left over from an earlier day. */
      readonly superseded: number;
      readonly failed: readonly Failed[];
      /** Still to be sent today, by this run's successor or by another run. */
      readonly pending: number;
      /** Why SES took no more before the run was through. */
      readonly stopped: string | null;
      /** The run ended early because its time was up; the next sweep goes on. */
      readonly outOfTime: boolean;
    };

/** One marker stands for the whole stage: every scope's mail of the day is out. */
export const ALL_SCOPES = 'all';

/**
 * One sweep: reads, decides who is told what today, and sends what is not yet sent. Everything is keyed on the
 * occurrence's local day, so that doubled, late and repeated sweeps of one day add up to one e-mail an official.
 */
export async function sendReminders(
  deps: SendRemindersDeps,
  { occurrence }: { readonly occurrence: Instant },
): Promise<RemindersOutcome> {
  const nothing = (reason: NothingToDo): RemindersOutcome => ({ kind: 'NOTHING_TO_DO', occurrence, reason });
  const day = localDateOf(occurrence);
  if (localDateOf(deps.now()) > day) return nothing('DAY_IS_OVER');

  const { settings, marker } = await deps.mail.sweepState(ALL_SCOPES, day);
  const reason = marker ? 'DAY_IS_DONE' : reasonToStayQuiet(settings, occurrence);
  if (reason) return nothing(reason);

  const active = settings.scopes.filter((scope) => remindersRun(scope, day));
  const ready = active.filter((scope) => scope.sendTime <= localTimeOf(occurrence));
  const suppressed = await deps.suppressions.all();
  const deliveries: Delivery[] = [];
  let entries = await deps.mail.ofDay(day);
  for (const scope of ready) {
    const swept = await sweepScope(deps, { settings, suppressed, entries, scope, occurrence });
    entries = [...entries, ...swept.added];
    deliveries.push(swept.delivery);
  }
  const outcome = total(deliveries);
  const after = (entries.some(isUnfinished) ? await deps.mail.ofDay(day) : entries).filter(({ path }) =>
    ready.some((scope) => isAtOrBelow(path, scope.path)),
  );
  const pending = after.filter(isUnfinished).length;
  const allOut = pending === 0 && outcome.stopped === null && ready.length === active.length;
  // Who bounced while this sweep ran is told by the next one through somebody else.
  if (allOut && (await deps.suppressions.all()).length === suppressed.length) {
    const sent = after.filter(({ status }) => status === 'SENT').length;
    await deps.mail.finishDay({ scope: ALL_SCOPES, day, occurrence, sent });
  }
  return { kind: 'SWEPT', occurrence, ...outcome, pending };
}

const remindersRun = ({ remindersFrom }: ScopeSettings, day: string): boolean =>
  remindersFrom !== null && remindersFrom <= day;

/** Why a sweep ends after its first read; undefined = there may be mail to send. */
function reasonToStayQuiet({ scopes, holidays }: Settings, occurrence: Instant): NothingToDo | undefined {
  const day = localDateOf(occurrence);
  const active = scopes.filter((scope) => remindersRun(scope, day));
  if (active.length === 0) return 'REMINDERS_OFF';
  if (!workingCalendar(holidays).isWorking(day)) return 'NOT_A_WORKING_DAY';
  if (active.every(({ sendTime }) => localTimeOf(occurrence) < sendTime)) return 'BEFORE_SEND_TIME';
  return undefined;
}

type ScopeSweep = {
  readonly settings: Settings;
  readonly suppressed: readonly Suppression[];
  /** Of the day and of every scope. */
  readonly entries: readonly MailEntry[];
  readonly scope: ScopeSettings;
  readonly occurrence: Instant;
};

async function sweepScope(
  deps: SendRemindersDeps,
  { settings, suppressed, entries, scope, occurrence }: ScopeSweep,
): Promise<{ readonly delivery: Delivery; readonly added: readonly MailEntry[] }> {
  const day = localDateOf(occurrence);
  const { situation, leftOver } = await readSituation(deps, settings, suppressed, scope, occurrence);
  const today = entries.filter(({ path }) => isAtOrBelow(path, scope.path));

  const mails = planDay(situation);
  const known = new Set(today.map(({ official }) => official));
  const added = mails
    .filter(({ official }) => !known.has(official.id))
    .map(
      ({ official, items }): MailEntry => ({
        day,
        official: official.id,
        kind: 'DAILY',
        path: official.path,
        items,
        occurrence,
        status: 'PENDING',
        attempts: 0,
        owner: null,
        leaseUntil: null,
        sentAt: null,
        messageId: null,
        failure: null,
        notSent: null,
        feedback: null,
      }),
    );

  await deps.mail.supersede(leftOver, 'DAY_OVER');
  await deps.mail.plan(added);
  const delivery = await deliver(deps, situation, mails, [...today, ...added]);
  return { delivery: { ...delivery, superseded: delivery.superseded + leftOver.length }, added };
}
