import { inParallel } from '../../concurrency.js';
import { JOBS } from '../../domain/operation/job-run.js';
import { isBelow, unitsBelow } from '../../domain/register/unit.js';
import { addDays, type Instant, localDateOf } from '../../domain/time/local-date.js';
import { monthsFrom, type PeriodId, periodsClosingWith } from '../../domain/time/period.js';
import type { Stores } from '../../store/index.js';
import type { ReportKey } from '../../store/report/report-store.js';

/** The subjects of the questions. Both tables are asked about the same subjects, so that a missing item shows. */
export type StoredSubjects = Awaited<ReturnType<typeof subjectsIn>>;

/** A question of `src/store/README.md`. `ask` returns all answers of the table. */
export type AccessPattern = {
  readonly name: string;
  readonly question: string;
  ask(stores: Stores, subjects: StoredSubjects): Promise<readonly unknown[]>;
};

/** The days whose letters are asked for by day. Older letters are compared by commune. */
const DAYS = 60;
const AT_ONCE = 8;
const EVER: readonly [Instant, Instant] = ['2000-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z'];

export async function subjectsIn(stores: Stores, now: Instant) {
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const today = localDateOf(now);
  const months = monthsFrom(
    settings.scopes.map(({ firstPeriod }) => firstPeriod).toSorted()[0] ?? today,
    today.slice(0, 7),
  );
  const top = settings.scopes.filter(({ path }) => !settings.scopes.some((other) => isBelow(path, other.path)));
  const communes = top.flatMap(({ path }) => unitsBelow(register, path, today, 'COMMUNE'));
  const officials = (await Promise.all(top.map(({ path }) => stores.officials.ofScope(path)))).flat();
  return {
    settings,
    scopes: settings.scopes,
    months,
    periods: months.flatMap(periodsClosingWith),
    communes,
    officials,
    days: Array.from({ length: DAYS }, (_, i) => addDays(today, -i)),
  };
}

const forEach = <T>(list: readonly T[], ask: (entry: T) => Promise<unknown>): Promise<unknown[]> =>
  inParallel(list, AT_ONCE, ask);

const pairs = <A, B>(some: readonly A[], others: readonly B[]): (readonly [A, B])[] =>
  some.flatMap((a) => others.map((b) => [a, b] as const));

const keysOf = ({ communes, periods }: StoredSubjects): ReportKey[] =>
  pairs(communes, periods).map(([{ path }, period]) => ({ path, period }));

/** The periods that close in the last three months. Older reports are compared as items only, because asking takes minutes. */
const lastOf = (months: readonly PeriodId[]): PeriodId[] => months.slice(-3).flatMap(periodsClosingWith);

export const ACCESS_PATTERNS: readonly AccessPattern[] = [
  {
    name: 'A1',
    question: 'the register, and the settings in force',
    ask: async ({ settings, registers }, { settings: { registerVersion } }) => [
      await settings.administered(),
      await registers.version(registerVersion),
    ],
  },
  {
    name: 'A2',
    question: 'the method versions with their indicators',
    ask: async (stores, { settings }) => [
      await forEach(settings.methods, ({ id }) => stores.methods.version(id)),
      await stores.drafts.all(),
      await stores.reorganisations.all(),
    ],
  },
  {
    name: 'A3, A8',
    question: 'all reports of each scope and period',
    ask: ({ reports }, { scopes, periods }) =>
      forEach(pairs(scopes, periods), ([{ path }, period]) => reports.inScope(path, period)),
  },
  {
    name: 'A4',
    question: 'each report of the last months by itself',
    ask: ({ reports }, subjects) =>
      forEach(keysOf({ ...subjects, periods: lastOf(subjects.months) }), ({ path, period }) =>
        reports.one(path, period),
      ),
  },
  {
    name: 'A5',
    question: "each commune's history",
    ask: ({ reports }, { communes, periods }) =>
      forEach(communes, ({ path }) => reports.history(periods.map((period) => ({ path, period })))),
  },
  {
    name: 'A6',
    question: 'the current ranking of each scope and month, and every version as published',
    ask: async ({ rankings, examinations, hindrances }, { scopes, months }) => [
      await forEach(pairs(scopes, months), async ([{ scope }, month]) => {
        const ranking = await rankings.current(scope, month);
        if (!ranking) return undefined;
        const published = await rankings.asPublished(scope, month, ranking.version);
        return [ranking, published, await examinations.of(ranking)];
      }),
      await forEach(scopes, ({ scope }) => rankings.publications(scope, 1_000)),
      await forEach(scopes, ({ scope }) => hindrances.periods(scope)),
    ],
  },
  {
    name: 'A7',
    question: 'the rankings of all months together',
    ask: ({ rankings }, { scopes, months }) =>
      forEach(scopes, ({ scope }) => rankings.between(scope, months[0] ?? '', months.at(-1) ?? '')),
  },
  {
    name: 'A9, A12',
    question: 'the officials of each scope, and each by itself',
    ask: async ({ officials }, subjects) => [
      await forEach(subjects.scopes, ({ path }) => officials.ofScope(path)),
      await forEach(subjects.officials, ({ id }) => officials.withPreferences(id)),
      await forEach(subjects.officials, ({ id }) => officials.ofPerson(id)),
    ],
  },
  {
    name: 'A10',
    question: 'the letters of each day and of each scope, and addresses without letters',
    ask: async ({ mail, suppressions }, { days, scopes }) => [
      await forEach(days, (day) => mail.ofDay(day)),
      await forEach(scopes, ({ path }) => mail.everOfScope(path)),
      await forEach(pairs(days, scopes), ([day, { path }]) => mail.silentOf(day, path)),
      await suppressions.everSuppressed(),
    ],
  },
  {
    name: 'A11',
    question: 'the revisions of each report of the last months, and what source systems delivered',
    ask: ({ reports, deliveries }, { communes, months }) =>
      forEach(pairs(communes, lastOf(months)), async ([{ id, path }, period]) => [
        await reports.revisions(id, period),
        await deliveries.history({ unit: id, path, period }),
      ]),
  },
  {
    name: 'A13',
    question: 'what administrators changed',
    ask: ({ administration }, { scopes }) => forEach(scopes, ({ path }) => administration.within(path)),
  },
  {
    name: 'A14',
    question: 'files of figures of the past, with their rows',
    ask: async ({ figureFiles }) => {
      const files = await figureFiles.all();
      return [files, await forEach(files, ({ id }) => figureFiles.sheet(id))];
    },
  },
  {
    name: '–',
    question: 'maps, published figures, marks, runs of jobs, the state of the data',
    ask: async (stores, { scopes }) => [
      await forEach(scopes, ({ scope }) => stores.boundaries.one(scope)),
      await forEach(scopes, ({ scope }) => stores.observations.ofUnit(scope)),
      await forEach(scopes, ({ scope }) => stores.recomputeMarks.list(scope)),
      await forEach(JOBS, (job) => stores.jobRuns.between(job, ...EVER)),
      await stores.dataState.get(),
    ],
  },
];

/** The number of values in an answer, on all levels. Empty answers are equal without showing anything. */
export function sizeOf(answer: unknown): number {
  if (answer instanceof Map) return answer.size;
  if (Array.isArray(answer)) return answer.reduce<number>((sum, part) => sum + sizeOf(part), 0);
  return answer === undefined || answer === null ? 0 : 1;
}

/** The answers as a text, for a comparison. */
export const textOfAnswers = (answers: readonly unknown[]): string =>
  JSON.stringify(answers, (_, value) => (value instanceof Map ? [...value] : value));
