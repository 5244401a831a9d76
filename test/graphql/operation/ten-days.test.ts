import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobName } from '../../../src/domain/operation/job-run.js';
import { addDays, instantAt } from '../../../src/domain/time/local-date.js';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { factsOfRankings, recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { factsOfReminders, type RunFacts, recordedRun } from '../../../src/jobs/run/recorded-run.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communeNamed, figures, official, submitted } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { depsOn, load } from '../../support/letters/reminder-world.js';
import { damage } from '../../support/unreadable/damage.js';

/** A Tuesday, 07:00 in Việt Nam: the letters of the day are due at 08:00. October fell due on Friday 16 October. */
const TODAY = '2026-10-27';
const NOW = instantAt(TODAY, '07:00');
const administrator = official('administrator', {
  ...{ id: 'admin', email: 'admin@chodon.example', unit: 'cho-don', path: 'bac-kan/cho-don' },
});
const LATE = communeNamed('xuan-lac');
const DONE = communeNamed('dong-lac');
const NEWCOMER = official('officer', { id: 'newcomer', unit: LATE.id, path: LATE.path, email: 'new@chodon.example' });

let table: TestTable;
let api: TestApi;

const letterAt = (day: string) => instantAt(day, '08:00');
const nightAt = (day: string) => instantAt(day, '03:00');
const approved = (without: readonly string[]) =>
  submitted(DONE, '2026-10', { approved: figures('2026-10', without), approvedAt: '2026-10-14T01:00:00.000Z' });
const takesNothing: Mailer = { send: () => Promise.reject(new MailError('stopped', 'Daily message quota exceeded.')) };

/** A run with its record, as the function keeps it. `isKilled`: the process ends before it can say how the run ended. */
async function run<T>(
  job: JobName,
  occurrence: string,
  work: () => Promise<T>,
  factsOf: (outcome: T) => RunFacts,
  isKilled = false,
) {
  const { jobRuns } = table.stores;
  const put: typeof jobRuns.put = async (record) => {
    if (!(isKilled && record.endedAt !== null)) await jobRuns.put(record);
  };
  const recorder = { clock: () => occurrence, pause, release: '1.0.0', run: `r-${occurrence}`, log: () => undefined };
  const report = (error: unknown) => {
    throw error;
  };
  await recordedRun({ ...recorder, jobRuns: { put }, report }, { job, occurrence }, work, factsOf).catch(
    () => undefined,
  );
}

const breaks = () => Promise.reject(new RangeError('of this test'));
const sweep = (day: string, mailer?: Mailer) => {
  const occurrence = letterAt(day);
  const { deps } = depsOn(table.stores, { now: () => occurrence, ...(mailer && { mailer }) });
  return run('send-reminders', occurrence, () => sendReminders(deps, { occurrence }), factsOfReminders);
};
const rank = (day: string, deps: Parameters<typeof recomputeRankings>[0] = table.stores) => {
  const occurrence = nightAt(day);
  return run('recompute-rankings', occurrence, () => recomputeRankings(deps, { occurrence }), factsOfRankings);
};

/** The other run reads what this one read, and is through before it. */
const overtaken = () => ({
  ...table.stores,
  rankings: {
    ranks: table.stores.rankings.ranks,
    async publish(ranking: Parameters<typeof table.stores.rankings.publish>[0]) {
      await table.stores.rankings.publish(ranking);
      return table.stores.rankings.publish(ranking);
    },
  },
});

beforeAll(async () => {
  table = await testTable();
  const { stores } = table;
  await load(stores, {
    ...{ communes: 20, everybody: true, officials: (all) => [...all, administrator] },
    scope: { remindersFrom: '2026-10-01' },
  });
  await stores.reports.load([approved([])], []);

  // 16 October, a Friday: the first records, of runs that failed.
  await run('recompute-rankings', nightAt('2026-10-16'), breaks, factsOfRankings);
  await run('send-reminders', letterAt('2026-10-16'), breaks, factsOfReminders);
  // Monday: everything goes well.
  await rank('2026-10-19');
  await sweep('2026-10-19');
  // Tuesday: the night changes nothing, the sweep does not run.
  await rank('2026-10-20');
  // Wednesday: no night, and the mail service takes nothing.
  await sweep('2026-10-21', takesNothing);
  // Thursday: another run publishes first; the sweep is killed.
  await stores.reports.load([approved(['G01'])], []);
  await rank('2026-10-22', overtaken());
  await run('send-reminders', letterAt('2026-10-22'), breaks, factsOfReminders, true);
  // Friday: a report cannot be read.
  await stores.reports.load([draft()], []);
  await damage(table, reportKey(LATE.path, '2026-10'), 'state', 'OTHER_TYPE');
  await rank('2026-10-23');
  await sweep('2026-10-23');
  await stores.reports.load([draft()], []);
  // The Monday after: the night is killed. An officer comes after the sweep.
  await run('recompute-rankings', nightAt('2026-10-26'), breaks, factsOfRankings, true);
  await sweep('2026-10-26');
  await stores.officials.save([NEWCOMER]);
  api = await testApi(NOW, undefined, table);
});
afterAll(() => api.close());

async function ask(query: string) {
  const headers = { 'content-type': 'application/json', ...bearer(officialToken(administrator.id, 'administrator')) };
  const { data, errors } = JSON.parse((await api.http({ headers, body: JSON.stringify({ query }) })).body);
  expect(errors).toBeUndefined();
  return data;
}

type Answer = {
  official: { id: string; email: string };
  outcome: string;
  reason: string | null;
  vi: string;
  en: string;
};

async function letter(
  day: string,
  unit = LATE.id,
  email = `officer.${unit}@chodon.example`,
): Promise<Answer | undefined> {
  const { letterAnswers } = await ask(
    `{ letterAnswers(unit: "${unit}", day: "${day}") { official { email } outcome reason vi: sentence(lang: VI) en: sentence(lang: EN) } }`,
  );
  return letterAnswers.find((answer: Answer) => answer.official.email === email);
}

describe('did the officer get a letter, and why not: ten kinds of day', () => {
  it.each<[string, string, string, string | null]>([
    ['reminders are off', '2026-09-30', 'SILENT_DAY', 'REMINDERS_OFF'],
    ['the day lies before the first record', '2026-10-15', 'NOT_RECORDED', null],
    ['the run failed', '2026-10-16', 'JOB_FAILED', null],
    ['a day off', '2026-10-17', 'SILENT_DAY', 'NOT_A_WORKING_DAY'],
    ['the letter went', '2026-10-19', 'LETTER', null],
    ['no run', '2026-10-20', 'JOB_DID_NOT_RUN', null],
    ['the mail service stopped', '2026-10-21', 'SENDING_STOPPED', null],
    ['the run was killed', '2026-10-22', 'JOB_FAILED', null],
    ['a report cannot be read', '2026-10-23', 'UNREADABLE', null],
    ['the report can be read again, and its letter is made up for', '2026-10-26', 'LETTER', null],
    ['the sweep is not due', TODAY, 'NOT_YET', null],
  ])('%s (%s): %s', async (_, day, outcome, reason) => {
    const answer = await letter(day);
    expect(answer).toMatchObject({ outcome, reason });
    expect([answer?.vi, answer?.en].every((sentence) => /\.$/.test(sentence ?? ''))).toBe(true);
  });

  it('nothing was due, and somebody who came after the sweep', async () => {
    expect(await letter('2026-10-26', DONE.id)).toMatchObject({ outcome: 'NO_LETTER', reason: 'NOT_YET' });
    expect(await letter('2026-10-26', LATE.id, NEWCOMER.email)).toMatchObject({ outcome: 'NOT_CONSIDERED' });
  });
});

describe('why is last night’s ranking not there: ten kinds of night', () => {
  const ranking = async (day: string, period = '2026-10') =>
    (
      await ask(
        `{ rankingAnswer(period: "${period}", day: "${day}") { outcome vi: sentence(lang: VI) en: sentence(lang: EN) run { occurrence } } }`,
      )
    ).rankingAnswer;

  it.each<[string, string, string, string, boolean]>([
    ['before the first record', '2026-10-15', '2026-10', 'NOT_RECORDED', false],
    ['the run failed', '2026-10-16', '2026-10', 'JOB_FAILED', false],
    ['a new version', '2026-10-19', '2026-10', 'PUBLISHED', true],
    ['a month that was not looked at', '2026-10-19', '2026-12', 'NOT_CONSIDERED', false],
    ['nothing had changed', '2026-10-20', '2026-10', 'UNCHANGED', true],
    ['no run', '2026-10-21', '2026-10', 'JOB_DID_NOT_RUN', false],
    ['another run was faster', '2026-10-22', '2026-10', 'SUPERSEDED', true],
    ['a report cannot be read', '2026-10-23', '2026-10', 'NOT_RENEWED', true],
    ['the run was killed', '2026-10-26', '2026-10', 'JOB_FAILED', false],
  ])('%s (%s of %s): %s', async (_, day, period, outcome, hasRun) => {
    const answer = await ranking(day, period);
    expect(answer).toMatchObject({ outcome, run: hasRun ? { occurrence: nightAt(day) } : null });
    for (const sentence of [answer.vi, answer.en]) expect(sentence).toMatch(/\.$/);
  });

  it('a run that is under way has no answer yet', async () => {
    const { jobRuns } = table.stores;
    const occurrence = nightAt(TODAY);
    const [ended] = await jobRuns.between('recompute-rankings', nightAt('2026-10-19'), nightAt('2026-10-19'));
    if (!ended) throw new Error('the night of the 19th is recorded');
    const startedAt = instantAt(TODAY, '06:50');
    await jobRuns.put({ ...ended, occurrence, startedAt, endedAt: null, result: 'RUNNING', months: [] });
    expect((await ranking(TODAY)).outcome).toBe('NOT_YET');
    expect((await ranking(addDays(TODAY, -2))).outcome).toBe('JOB_DID_NOT_RUN');
  });
});

it('a version of the method that could not be read outweighs what the plan said of the reports', async () => {
  const day = '2026-10-26';
  expect(await letter(day, DONE.id)).toMatchObject({ outcome: 'NO_LETTER', reason: 'NOT_YET' });
  const [record] = await table.stores.jobRuns.between('send-reminders', letterAt(day), letterAt(day));
  if (!record) throw new Error('the sweep of that day left a record');
  await table.stores.jobRuns.put({ ...record, unreadable: ['METHOD#DTI-commune-1 / METHOD'] });
  const answer = await letter(day, DONE.id);
  expect(answer).toMatchObject({ outcome: 'UNREADABLE', reason: null });
  expect(answer?.en).toContain('METHOD#DTI-commune-1');
});
