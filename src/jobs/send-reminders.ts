import { type Instant, localDateOf, localTimeOf } from '../domain/local-date.js';
import type { LedgerKey, MailEntry } from '../domain/mail.js';
import type { MethodVersion } from '../domain/method.js';
import type { Official } from '../domain/official.js';
import type { PeriodId } from '../domain/period.js';
import { planDay } from '../domain/plan-daily-mail.js';
import type { Report } from '../domain/report.js';
import type { ScopeSettings, Settings } from '../domain/scope-settings.js';
import type { Suppression } from '../domain/suppression.js';
import type { Register, UnitPath } from '../domain/unit.js';
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
    supersede(keys: readonly LedgerKey[]): Promise<void>;
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
      /** Why the run stopped sending before it was through. */
      readonly stopped: string | null;
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
  for (const scope of ready) deliveries.push(await sweepScope(deps, settings, suppressed, scope, occurrence));
  const outcome = total(deliveries);
  const allOut = outcome.pending === 0 && outcome.stopped === null && ready.length === active.length;
  // Who bounced while this sweep ran is told by the next one through somebody else.
  if (allOut && (await deps.suppressions.all()).length === suppressed.length)
    await deps.mail.finishDay({ scope: ALL_SCOPES, day, occurrence, sent: outcome.sentToday });
  const { sentToday: _, ...counts } = outcome;
  return { kind: 'SWEPT', occurrence, ...counts };
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

async function sweepScope(
  deps: SendRemindersDeps,
  settings: Settings,
  suppressed: readonly Suppression[],
  scope: ScopeSettings,
  occurrence: Instant,
): Promise<Delivery> {
  const day = localDateOf(occurrence);
  const { situation, today, leftOver } = await readSituation(deps, settings, suppressed, scope, occurrence);

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
      }),
    );

  await deps.mail.supersede(leftOver);
  await deps.mail.plan(added);
  const delivery = await deliver(deps, situation, mails, [...today, ...added]);
  return { ...delivery, superseded: delivery.superseded + leftOver.length };
}
