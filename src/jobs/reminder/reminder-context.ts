import { inParallel } from '../../concurrency.js';
import { digestFor } from '../../domain/daily-mail/leaders-digest.js';
import { isPast, periodsFor, situationIn, stillCounts } from '../../domain/daily-mail/load-reminder-context.js';
import { reasonNotToWrite } from '../../domain/daily-mail/plan-daily-mail.js';
import { ledgerOverTime, reportsOverTime } from '../../domain/daily-mail/read-over-time.js';
import { type RankingSummaryToTell, rankingSummaryToTell } from '../../domain/explanation/ranking-summary.js';
import { progressWithinYear } from '../../domain/improvement/yearly-progress.js';
import { isDaily, isPart, isUnfinished, type MailEntry } from '../../domain/mail/mail.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { type RankingVersions, republishedSinceAnnounced } from '../../domain/news/ranking-corrections.js';
import { waitsFor } from '../../domain/news/ranking-news.js';
import { wantsDigests } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import type { SuppressedAddress } from '../../domain/official/suppression.js';
import { currentBy, headsBy, type SeenBy, seenBy } from '../../domain/ranking/not-formed.js';
import { isWellFilled, type Ranking, type RankingHead } from '../../domain/ranking/ranking.js';
import { seatPathOn } from '../../domain/register/seat.js';
import type { UnitId } from '../../domain/register/unit.js';
import { type FinalRanking, finalRanking, type RankedBefore } from '../../domain/reminder/final-ranking.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { isWrittenFrom, scopeOfMonth, scopesOfPeriod } from '../../domain/settings/scopes.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { type PeriodId, previousPeriod } from '../../domain/time/period.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import { isToldBy } from './deliver-joint.js';
import { finalMonths, newestFinal } from './final-rankings.js';
import type { SendRemindersDeps } from './reminder-deps.js';

const READS_AT_ONCE = 8;

type Reader = Pick<SendRemindersDeps, 'registers' | 'methods' | 'reports' | 'officials' | 'mail' | 'rankings'>;

/** Reads everything that decides the plan of a scope for a day, concurrently and with one Query for each question. */
export async function readSituation(
  reader: Reader,
  settings: Settings,
  suppressed: readonly SuppressedAddress[],
  scope: ScopeSettings,
  asOf: Instant,
) {
  const day = localDateOf(asOf);
  const register = await reader.registers.inForce(settings);
  const seen = seenBy({ register, calendar: workingCalendar(settings.holidays), today: day }, settings);
  const deps = withoutUnreadable(reader, seen, (scopeId, period) =>
    scopeId === scope.scope ? scopeOfMonth(settings, scope, period).scope : scopeId,
  );
  const periods = periodsFor(settings, scope, asOf);
  const [counts, isOver] = [stillCounts(periods, day), isPast(periods, day)];
  const [versions, officials, entries, ...reports] = await Promise.all([
    Promise.all(settings.methods.map(({ id }) => unlessUnreadable(deps.methods.version(id)))),
    officialsWithin(deps.officials.ofScope, register, scopePathOn(scope, day), day),
    ledgerOverTime(
      (path) => deps.mail.ofScope(path, (entry) => counts(entry) || isOver(entry)),
      register,
      scopePathOn(scope, day),
      day,
    ),
    ...periods.map((period) => reportsOverTime(deps.reports.inScope, { settings, register }, scope, period, day)),
  ]);
  const methods = versions.filter((version) => version !== undefined);
  const read = new Map(periods.flatMap((period, i) => (reports[i] ? [[period, reports[i]] as const] : [])));
  const unmarked = await unmarkedParts(deps, entries, day);
  const ledger = entries.filter(counts).map((entry) => {
    const letter = unmarked.get(entry);
    return letter ? { ...entry, status: letter.status, sentAt: letter.sentAt, messageId: letter.messageId } : entry;
  });
  const unfinished = ledger.filter(isUnfinished);
  const situation = situationIn(
    { settings, register, methods, officials, suppressed, ledger, reports: read },
    scope,
    asOf,
  );
  const isWritten = ({ path }: MailEntry) => isWrittenFrom(settings, scope, seatPathOn(register, path, day), day);
  const isLed = situation.readers.some((one) => one.role === 'leader' && one.active && wantsDigests(one));
  const finals = isLed ? await finalMonths(deps, scope, day) : undefined;
  return {
    situation: {
      ...situation,
      finals,
      finalRanking: await rankingToTell(deps, settings, scope, situation),
      republished: await republishedSinceAnnounced(situation, versionsOf(deps)),
      rankingSummary: await summaryToTell(deps, { ...situation, finals }),
    },
    // Parts of earlier days, each with the letter that contained it. The run that sent the letter died before it marked them.
    unmarked,
    // Unsent entries of earlier days. Today's plan replaces them.
    leftOver: unfinished.filter((entry) => isDaily(entry) && entry.day < day && isWritten(entry)),
    // Letters of any day that should have gone at once and were never sent.
    unsentAtOnce: unfinished.filter((entry) => !isDaily(entry)),
    // Entries that no longer matter. They are set apart, so that the next sweep does not read them.
    past: entries.filter((entry) => isOver(entry) && isWritten(entry)),
  };
}

async function unmarkedParts({ mail }: Reader, entries: readonly MailEntry[], today: LocalDate) {
  const open = entries.filter((entry) => isPart(entry) && isUnfinished(entry) && entry.day < today);
  const found = await inParallel(open, READS_AT_ONCE, async (part) => {
    const letter = await unlessUnreadable(mail.one({ day: part.day, official: part.to ?? '', kind: 'JOINT' }));
    return letter && isToldBy(part, letter) ? [[part, letter] as const] : [];
  });
  return new Map(found.flat());
}

const versionsOf = ({ rankings }: Reader): RankingVersions => ({
  head: (scope, period) => rankings.head(scope, period),
  current: (scope, period) => rankings.current(scope, period),
  version: (scope, period, version) => rankings.asPublished(scope, period, version),
});

/**
 * Treats an unreadable ranking as absent, so that it stops no letter. For a month before a scope began, the ranking of
 * the scope that it replaced is read. Each head is read once, so that all parts of a letter see the same version.
 */
function withoutUnreadable(
  reader: Reader,
  seen: SeenBy,
  rankedBy: (scope: UnitId, period: PeriodId) => UnitId,
): Reader {
  const heads = new Map<string, Promise<RankingHead | undefined>>();
  const seenHeads = headsBy(seen, reader.rankings);
  return {
    ...reader,
    rankings: {
      head: (asked, period, version) => {
        const scope = rankedBy(asked, period);
        const read = () => unlessUnreadable(seenHeads.head(scope, period, version));
        return madeOnce(heads, `${scope} ${period} ${version}`, read);
      },
      current: (scope, period) =>
        unlessUnreadable(currentBy(seen, reader.rankings).current(rankedBy(scope, period), period)),
      asPublished: (scope, period, version) =>
        unlessUnreadable(reader.rankings.asPublished(rankedBy(scope, period), period, version)),
    },
  };
}

/** The ranking summary for digests. It is read only on a day on which a leader gets a digest. */
async function summaryToTell(deps: Reader, situation: ReminderContext): Promise<RankingSummaryToTell | undefined> {
  const leaders = situation.readers.filter(
    (official) => official.role === 'leader' && reasonNotToWrite(situation, official) === undefined,
  );
  const [digest] = leaders.flatMap((leader) => digestFor(situation, leader) ?? []);
  const ranking = digest && (await wellFilledRanking(deps, situation.scope.scope, digest.period));
  const method = ranking && (await unlessUnreadable(deps.methods.version(ranking.method)));
  return method && rankingSummaryToTell(ranking, method);
}

/**
 * The ranking of the period or, if that has too few reports, of the period before: few reports are approved in the
 * first days after a deadline.
 */
async function wellFilledRanking(deps: Reader, scope: UnitId, period: PeriodId): Promise<Ranking | undefined> {
  for (const month of [period, previousPeriod(period)]) {
    const ranking = await deps.rankings.current(scope, month);
    if (ranking && isWellFilled(ranking)) return ranking;
  }
  return undefined;
}

/** The final ranking that somebody has not heard of. It is read only while there is such a person. */
async function rankingToTell(
  deps: Reader,
  settings: Settings,
  scope: ScopeSettings,
  situation: ReminderContext,
): Promise<FinalRanking | undefined> {
  const reached = situation.readers.filter((official) => reasonNotToWrite(situation, official) === undefined);
  const newest = await newestFinal(
    deps,
    situation,
    (month) => scopesOfPeriod(settings, scope, month).map((ranked) => ranked.scope),
    (final) => reached.some((official) => waitsFor(situation, official, final)),
  );
  if (!newest) return undefined;
  const found = await Promise.all(newest.scopes.map((ranked) => finalRankingOf(deps, ranked, newest.period)));
  const [first, ...others] = found.filter((ranking) => ranking !== undefined);
  if (!first || others.length === 0) return first;
  const all = [first, ...others];
  return {
    period: first.period,
    standingOf: (unit) => all.map((ranking) => ranking.standingOf?.(unit)).find((standing) => standing !== undefined),
  };
}

async function finalRankingOf(deps: Reader, scope: UnitId, month: PeriodId): Promise<FinalRanking | undefined> {
  const ranking = await deps.rankings.current(scope, month);
  const method = ranking && (await unlessUnreadable(deps.methods.version(ranking.method)));
  if (!method) return undefined;
  const read = (earlier: PeriodId) => deps.rankings.current(scope, earlier);
  const [progress, before] = await Promise.all([
    progressWithinYear(read, ranking, method),
    rankedBefore(deps, scope, ranking, method),
  ]);
  return finalRanking(ranking, method, progress, before);
}

/**
 * The ranking before, which explains why a commune rose or fell. Without it the letter only compares the commune with
 * others.
 */
async function rankedBefore(
  deps: Reader,
  scope: UnitId,
  { previous }: Ranking,
  method: MethodVersion,
): Promise<RankedBefore | undefined> {
  const ranking = previous ? await deps.rankings.current(scope, previous.period) : undefined;
  if (!ranking) return undefined;
  const then = ranking.method === method.id ? method : await unlessUnreadable(deps.methods.version(ranking.method));
  return then && { ranking, method: then };
}
