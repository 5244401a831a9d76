import { inParallel } from '../../concurrency.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { placeToday } from '../../domain/administration/settings-edit.js';
import type { ReasonForNoMail, SilentOfficials } from '../../domain/daily-mail/plan-daily-mail.js';
import type { MailEntry } from '../../domain/mail/mail.js';
import type { Official } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { unreachableAmong } from '../../domain/official/suppression.js';
import { asFarAsKnown } from '../../domain/official/unread-official.js';
import {
  beforeReports,
  type LetterAnswer,
  letterAnswer,
  nightlyRanking,
  substituteReading,
} from '../../domain/operation/answer.js';
import { JOBS, type JobName, type JobRun } from '../../domain/operation/job-run.js';
import { reasonNotFormed } from '../../domain/ranking/not-formed.js';
import { RANKING_TIME } from '../../domain/ranking/unranked-since.js';
import { answeredPathsOf, isLost, placedOn, seatPathOn, seatPathsOf } from '../../domain/register/seat.js';
import type { Unit, UnitPath } from '../../domain/register/unit.js';
import { letterReader } from '../../domain/reminder/letter-readers.js';
import { type ReasonForSilentDay, reasonForSilentDay } from '../../domain/reminder/silent-day.js';
import { pathsOfScope } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { scopesWritingTo } from '../../domain/settings/scopes.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { type Instant, instantAt, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import type { Reference } from '../../reference-data/reference.js';
import type { Stores } from '../../store/index.js';
import { isNameOfMethod } from '../../store/keys/method.js';
import { isNameOfOtherOfficial } from '../../store/keys/official.js';
import { isNameOfReport } from '../../store/keys/report.js';
import { denied } from '../shared/errors.js';

export type LetterAnswerOf = {
  readonly official: Official;
  readonly answer: LetterAnswer;
  /** The substitute who reads the letter. Undefined if the official does. */
  readonly substitute: Official | undefined;
  readonly within: UnitPath;
};
export type Span = { readonly from: LocalDate; readonly to: LocalDate };

/** Reads what the jobs did. Each method checks the right with `can` before it reads anything. */
export type OperationQueries = ReturnType<typeof operationQueriesFor>;

const READS_AT_ONCE = 8;

export function operationQueriesFor(viewer: Viewer, stores: Stores, reference: Reference, now: Instant) {
  const today = localDateOf(now);
  const { register, settings, calendar } = reference;
  const permit = (kind: 'settings' | 'reminder', path: UnitPath) => {
    if (!can(viewer, 'read', { kind, path, day: today })) throw denied(viewer, kind);
  };
  const runsOf = (job: JobName, { from, to }: Span) =>
    stores.jobRuns.between(job, instantAt(from, '00:00'), instantAt(to, '24:00'));
  const firstDayOf = async (job: JobName) => {
    const first = await stores.jobRuns.first(job);
    return first && localDateOf(first.occurrence);
  };
  return {
    /** The latest first. */
    async runs(root: UnitPath, job: JobName | undefined, span: Span) {
      permit('settings', root);
      const runs = await Promise.all((job ? [job] : JOBS).map((name) => runsOf(name, span)));
      return runs.flat().toSorted((a, b) => (keyOfRun(a) < keyOfRun(b) ? 1 : -1));
    },
    async run(root: UnitPath, ...key: Parameters<Stores['jobRuns']['one']>) {
      permit('settings', root);
      return stores.jobRuns.one(...key);
    },
    /** Letters to the officials of the unit itself, by id. */
    async letters(unit: Unit, day: LocalDate): Promise<LetterAnswerOf[]> {
      permit('reminder', seatPathOn(register, unit.path, today));
      const place = placedOn(register, { unit: unit.id, path: unit.path }, day);
      // If another unit took this one over, its officials are found there.
      const path = place.unit === unit.id ? place.path : unit.path;
      const scopes = scopesWritingTo(settings, path, day);
      const [officials, unread, runs, recordedSince, suppressed, ...kept] = await Promise.all([
        officialsWithin(stores.officials.ofScope, register, path, day),
        Promise.all(answeredPathsOf(register, path).map((stored) => stores.officials.unreadAt(stored))),
        runsOf('send-reminders', { from: day, to: day }),
        firstDayOf('send-reminders'),
        stores.suppressions.all(),
        // The sweep of the day stored the list at the path of its map.
        ...scopes.flatMap(pathsOfScope).map((kept) => stores.mail.silentOf(day, kept)),
      ]);
      const cal = workingCalendar(settings.holidays);
      const facts = {
        day,
        now,
        firstSweep: instantAt(day, earliest(scopes.map(({ sendTime }) => sendTime))),
        silence: silenceOf(scopes.map((scope) => reasonForSilentDay(scope, cal, day))),
        runs,
        unread: unreadIn(runs, (item) => isNameOfReport(item, path) || isNameOfMethod(item)),
        recordedSince,
      };
      const reading = { officials, asOf: facts.firstSweep, unreachable: unreachableAmong(officials, suppressed) };
      // A letter keeps the unit that it was sent to, which may be another one by now, also by a map taken back since.
      const places = new Set(register.withdrawn && seatPathsOf(register, unit.id));
      const isReadByViewer = ({ path: sent }: MailEntry) =>
        places.has(sent) ||
        isLost(register, sent) ||
        can(viewer, 'read', { kind: 'reminder', path: placeToday(reference, sent), day: today });
      const answerTo = async (id: string) => {
        const entries = (await stores.mail.toOfficialOn(id, day)).filter(isReadByViewer);
        const planned = plannedFor(id, kept, entries);
        // The unreadable entry of another official explains nothing about this one.
        const unreadAtAll = unreadIn(runs, (item) => !isNameOfOtherOfficial(item, id));
        return letterAnswer({ ...facts, entries, planned, unreadAtAll });
      };
      const unreadOnes = unread.flat().map((stored) => asFarAsKnown(placedOn(register, stored, day)));
      const ofUnit = [...officials, ...unreadOnes]
        .filter((official) => official.unit === unit.id)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return inParallel(ofUnit, READS_AT_ONCE, async (official) => {
        const answer = await answerTo(official.id);
        // Of an entry that cannot be read, nobody knows whether its official is absent.
        const reader = unreadOnes.includes(official) ? official : letterReader(reading, official);
        const substitute = substituteReading(answer, official, reader);
        return { official, answer, substitute, within: path };
      });
    },
    async ranking(root: UnitPath, scope: ScopeSettings, period: PeriodId, day: LocalDate) {
      permit('settings', root);
      const [runs, recordedSince, head] = await Promise.all([
        runsOf('recompute-rankings', { from: day, to: day }),
        firstDayOf('recompute-rankings'),
        unlessUnreadable(stores.rankings.head(scope.scope, period)),
      ]);
      const notFormed = reasonNotFormed({ register, calendar, today }, scope, period, head);
      const dueAt = instantAt(day, RANKING_TIME);
      const before = beforeReports(register, scope, period);
      return nightlyRanking({ scope: scope.scope, period, day, now, dueAt, before, notFormed, runs, recordedSince });
    },
  };
}

export const keyOfRun = ({ occurrence, job, run }: JobRun): string => `${occurrence}#${job}#${run}`;

const earliest = (times: readonly string[]): string => times.toSorted()[0] ?? '00:00';

/** A day is silent if every scope that writes to the unit is silent. If no scope writes to it, reminders are off. */
function silenceOf(reasons: readonly (ReasonForSilentDay | undefined)[]): ReasonForSilentDay | undefined {
  return reasons.includes(undefined) ? undefined : (reasons[0] ?? 'REMINDERS_OFF');
}

const unreadIn = (runs: readonly JobRun[], explains: (item: string) => boolean): string[] => [
  ...new Set(runs.flatMap(({ unreadable }) => unreadable).filter(explains)),
];

function plannedFor(
  official: string,
  kept: readonly (SilentOfficials | undefined)[],
  entries: readonly MailEntry[],
): ReasonForNoMail | undefined {
  if (entries.length > 0) return undefined;
  const reasons = kept.flatMap((silent) => Object.entries(silent ?? {}) as [ReasonForNoMail, readonly string[]][]);
  return reasons.find(([, officials]) => officials.includes(official))?.[0];
}
