import { inParallel } from '../../src/concurrency.js';
import { ALL_SCOPES } from '../../src/domain/mail/mail.js';
import { unitsBelow } from '../../src/domain/register/unit.js';
import { addDays } from '../../src/domain/time/local-date.js';
import { monthsFrom } from '../../src/domain/time/period.js';
import type { Stores } from '../../src/store/index.js';

const DAY = '2026-11-20';

/**
 * The stored facts in plain words, whatever the form of storage: each test of a later release reads the
 * same from what an earlier one wrote.
 */
export async function storedFacts(stores: Stores, scopeId: string) {
  const { settings, trails } = await stores.settings.administered();
  const scope = settings.scopes.find((candidate) => candidate.scope === scopeId);
  if (!scope) throw new Error(`there is no scope ${scopeId}`);
  const register = await stores.registers.version(settings.registerVersion);
  const months = monthsFrom(scope.firstPeriod, DAY.slice(0, 7));
  const communes = unitsBelow(register, scope.path, DAY, 'COMMUNE');
  const officials = await stores.officials.ofScope(scope.path);
  const mail = await stores.mail.ofScope(scope.path);
  const deliveries = communes.flatMap(({ id, path }) => months.map((period) => ({ unit: id, path, period })));

  const rankings: Record<string, unknown> = {};
  for (const period of months) {
    const ranking = await stores.rankings.current(scope.scope, period);
    if (ranking)
      rankings[period] = {
        said: `version ${ranking.version}, ${ranking.status}, ${ranking.rankedCount} ranked by ${ranking.method}`,
        rows: ranking.rows.map(
          ({ unit, rank, index, earned, unrankedReason }) =>
            `${unit} ${rank ?? unrankedReason} ${index} ${Math.round(earned * 1e6) / 1e6}`,
        ),
      };
  }

  const reports: Record<string, string> = {};
  const revisions: Record<string, string> = {};
  for (const period of [...months, '2026-Q3', '2025'])
    for (const report of await stores.reports.ofScope(scope.path, period)) {
      const { unit, state, tokens, approved, working, extension, firstSubmittedAt } = report;
      reports[`${unit} ${period}`] =
        `${state}, ${tokens.length} revisions, ${working.size} figures, ${approved?.size ?? 0} approved, submitted ${firstSubmittedAt}` +
        (extension ? `, extended to ${extension.day}: ${extension.reason}` : '');
      if (period >= '2026-10' && period.length === 7)
        revisions[`${unit} ${period}`] = (await stores.reports.revisions(unit, period))
          .filter(({ token }) => tokens.includes(token))
          .map(({ action, at, actor, note }) => [action, at, actor, note].filter(Boolean).join(' '))
          .join(' | ');
    }

  const days = Array.from({ length: 35 }, (_, i) => addDays(DAY, -i));
  const histories = await inParallel(deliveries, 8, (key) => stores.deliveries.history(key));
  return {
    settings: {
      scope: `from ${scope.firstPeriod}, reminders from ${scope.remindersFrom} at ${scope.sendTime}, closing day ${scope.closingDay}, locked after ${scope.lockAfter}, ${Object.keys(scope.dueDays).length} due days fixed`,
      holidays: settings.holidays.length,
      methods: settings.methods.map(({ id, from }) => `${id} from ${from}`),
      trails: [...trails.keys()].toSorted(),
    },
    register: communes.map(({ id }) => id),
    officials: officials.map(
      ({ id, role, unit, email, active, language }) => `${id}, ${role} of ${unit}, ${email}, ${language}, ${active}`,
    ),
    suppressions: (await stores.suppressions.everSuppressed()).suppressions.map(
      ({ address, cause, at, lifts }) => `${address} ${cause} ${at}, ${lifts?.length ?? 0} lifts`,
    ),
    drafts: (await stores.drafts.all()).map(({ method, state, trail }) => `${method.id} ${state} ${trail.length}`),
    administration: (await stores.administration.within(scope.path))
      .map(({ record }) => `${record.action} ${record.subject.noun}#${record.subject.id}: ${record.reason}`)
      .toSorted(),
    mail: counted(mail.map(({ status, feedback, notSent }) => `${status} ${feedback?.fate ?? notSent ?? ''}`.trim())),
    mailOfTheDay: (await stores.mail.ofDay(DAY)).map(({ official, kind, items }) =>
      `${official} ${kind} ${items.map(({ unit, period, step }) => `${unit}/${period}/${step}`).join(' ')}`.trim(),
    ),
    finishedDays: (await inParallel(days, 8, (day) => stores.mail.day(ALL_SCOPES, day))).filter(
      (day) => day !== undefined,
    ).length,
    deliveries: counted(histories.flat().map(({ system }) => system)),
    observations: (await stores.observations.ofUnit(scope.scope)).length,
    marks: (await stores.recomputeMarks.list(scope.scope)).map(({ period }) => period),
    rankings,
    reports,
    revisions,
  };
}

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

export type StoredFacts = Awaited<ReturnType<typeof storedFacts>>;
