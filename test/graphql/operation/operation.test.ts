import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPart } from '../../../src/domain/mail/mail.js';
import type { JobRun } from '../../../src/domain/operation/job-run.js';
import { factsOfRankings, recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { factsOfReminders, recordedRun } from '../../../src/jobs/run/recorded-run.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { mailEntry } from '../../support/builders/stored-builder.js';
import { depsOn } from '../../support/letters/reminder-world.js';

/** 15:00 in Việt Nam on a public holiday, the day after a Monday with letters. */
const NOW = '2026-11-24T08:00:00.000Z';
const SWEEP = '2026-11-23T01:00:00.000Z';
const NIGHT = '2026-11-22T20:00:00.000Z';
const administrator = officialToken('administrator-cho-don-1', 'administrator');

let api: TestApi;
async function ask(query: string, token = administrator) {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...bearer(token) };
  return JSON.parse((await api.http({ headers, body: JSON.stringify({ query }) })).body);
}

beforeAll(async () => {
  api = await testApi(NOW);
  const { stores } = api.table;
  const recorder = (run: string, clock: string) => ({
    jobRuns: stores.jobRuns,
    clock: () => clock,
    pause,
    release: '1.0.0+a',
    run,
    log: () => undefined,
    report: (error: unknown) => {
      throw error;
    },
  });
  const { deps } = depsOn(stores, { now: () => SWEEP });
  const night = { job: 'recompute-rankings', occurrence: NIGHT } as const;
  await recordedRun(recorder('night', NIGHT), night, () => recomputeRankings(stores, night), factsOfRankings);
  const sweep = { job: 'send-reminders', occurrence: SWEEP } as const;
  await recordedRun(recorder('sweep', SWEEP), sweep, () => sendReminders(deps, sweep), factsOfReminders);
});
afterAll(() => api.close());

const letters = (day: string, unit = 'xuan-lac') =>
  ask(
    `{ letterAnswers(unit: "${unit}", day: "${day}") { official { role } outcome reason sentence letter { state plannedAt messageId } } }`,
  );

it('says of every official of the commune what became of the letter of a day', async () => {
  const { data, errors } = await letters('2026-11-23');
  expect(errors).toBeUndefined();
  expect(data.letterAnswers.length).toBeGreaterThanOrEqual(2);
  for (const { outcome, reason, letter } of data.letterAnswers) {
    expect(['LETTER', 'NO_LETTER']).toContain(outcome);
    if (outcome === 'LETTER') expect(letter).toMatchObject({ plannedAt: SWEEP });
    else expect(reason).not.toBeNull();
  }
});

it('of everybody in the district, and of a letter the whole way from the run to the mail service', async () => {
  const { stores } = api.table;
  const sent = (await stores.mail.ofDay('2026-11-23')).filter(({ status }) => status === 'SENT');
  expect(sent.length).toBeGreaterThan(0);
  const unit = sent[0]?.path.split('/').at(-1) ?? '';
  const { data } = await letters('2026-11-23', unit);
  const told = data.letterAnswers.find(({ outcome }: { outcome: string }) => outcome === 'LETTER');
  expect(told.letter).toMatchObject({ state: 'SENT', plannedAt: SWEEP, messageId: sent[0]?.messageId });
  // Parts of a joint letter are no letters.
  const letterCount = sent.filter((entry) => !isPart(entry)).length;
  const runs = await ask('{ jobRuns(job: SEND_REMINDERS) { nodes { occurrence run letters { sent } } } }');
  expect(runs.data.jobRuns.nodes).toEqual([{ occurrence: SWEEP, run: 'sweep', letters: { sent: letterCount } }]);
});

it('of a letter that went while the commune belonged to a unit whose merge was taken back since', async () => {
  const { mail } = api.table.stores;
  const [{ official } = { official: '' }] = (await mail.ofDay('2026-11-23')).filter(({ path }) =>
    path.endsWith('/xuan-lac'),
  );
  await mail.plan([mailEntry({ day: '2026-11-18', official, path: 'bac-kan/cho-don/xa-gop', status: 'SENT' })]);
  const { data } = await letters('2026-11-18');
  const outcomes = data.letterAnswers.map(({ outcome }: { outcome: string }) => outcome);
  expect(outcomes.filter((outcome: string) => outcome === 'LETTER')).toHaveLength(1);
});

it.each([
  ['2026-11-24', 'SILENT_DAY', 'NOT_A_WORKING_DAY'],
  ['2026-11-22', 'SILENT_DAY', 'NOT_A_WORKING_DAY'],
  ['2026-11-20', 'NOT_RECORDED', null],
])('a day without any row has an answer: %s %s', async (day, outcome, reason) => {
  const { data } = await letters(day);
  for (const answer of data.letterAnswers) expect(answer).toMatchObject({ outcome, reason, letter: null });
});

it('the ranking of a night says what came of it, in both languages', async () => {
  const question = (lang: string) =>
    ask(
      `{ rankingAnswer(period: "2026-10", day: "2026-11-23") { outcome sentence(lang: ${lang}) run { run release } } }`,
    );
  const [vi, en] = [await question('VI'), await question('EN')];
  expect(vi.data.rankingAnswer).toMatchObject({ run: { run: 'night', release: '1.0.0+a' } });
  expect(['PUBLISHED', 'UNCHANGED']).toContain(vi.data.rankingAnswer.outcome);
  expect(en.data.rankingAnswer.sentence).not.toBe(vi.data.rankingAnswer.sentence);
});

it('a night without a run is a fault', async () => {
  const { data } = await ask('{ rankingAnswer(period: "2026-10") { outcome sentence run { run } } }');
  expect(data.rankingAnswer).toMatchObject({ outcome: 'JOB_DID_NOT_RUN', run: null });
});

it('a month before the register says so, on whichever night', async () => {
  const { data } = await ask(
    '{ rankingAnswer(period: "2001-05") { outcome sentence(lang: EN) } older: rankingAnswer(period: "2001-05", day: "2026-11-23") { outcome } }',
  );
  expect(data.rankingAnswer.outcome).toBe('BEFORE_REGISTER');
  expect(data.rankingAnswer.sentence).toMatch(/^The month lies before the register of units has communes/);
  expect(data.older.outcome).toBe('BEFORE_REGISTER');
});

it('a month whose figures are not closed is told from one that is locked', async () => {
  const { data } = await ask(
    '{ rankingAnswer(period: "2026-12", day: "2026-11-23") { outcome vi: sentence(lang: VI) en: sentence(lang: EN) } }',
  );
  expect(data.rankingAnswer.outcome).toBe('NOT_CONSIDERED');
  expect(data.rankingAnswer.vi).toContain('tháng chưa chốt số liệu');
  expect(data.rankingAnswer.en).toContain('it is not closed yet');
});

it('lists runs of all jobs, the latest first, with what they looked at, and finds each by its id', async () => {
  const { data, errors } = await ask(
    '{ jobRuns(from: "2026-11-23", to: "2026-11-24") { totalCount nodes { id job result milliseconds months { scope { slug } period { code } outcome } unreadable } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.jobRuns.nodes.map(({ job }: JobRun) => job)).toEqual(['SEND_REMINDERS', 'RECOMPUTE_RANKINGS']);
  const [, night] = data.jobRuns.nodes;
  expect(night.months.length).toBeGreaterThan(0);
  const found = await ask(`{ node(id: "${night.id}") { id ... on JobRun { run } } }`);
  expect(found.data.node).toEqual({ id: night.id, run: 'night' });
});

it.each([
  ['jobRuns', '{ jobRuns { totalCount } }'],
  ['rankingAnswer', '{ rankingAnswer(period: "2026-10") { outcome } }'],
])('%s is for administrators and auditors', async (_, query) => {
  const codeFor = async (id: string, role: Parameters<typeof officialToken>[1]) =>
    (await ask(query, officialToken(id, role))).errors?.[0].extensions.code;
  expect(await codeFor('auditor-cho-don-1', 'auditor')).toBeUndefined();
  for (const [id, role] of [
    ['reviewer-cho-don-1', 'reviewer'],
    ['leader-cho-don-1', 'leader'],
    ['officer-xuan-lac', 'officer'],
  ] as const)
    expect(await codeFor(id, role)).toBe('FORBIDDEN');
});

it('says who reads the letters of an absent official, on the days of the absence only', async () => {
  const { officials } = api.table.stores;
  const [absent, substitute] = await officials.some(['officer-xuan-lac', 'chairman-xuan-lac']);
  if (!absent || !substitute) throw new Error('the commune has an officer and a chairman');
  const absences = [{ substitute: substitute.id, from: '2026-11-24', until: '2026-11-28' }];
  await officials.save([{ ...absent, absences }]);
  const said = async (day: string, lang: string, token?: string): Promise<string> => {
    const query = `{ letterAnswers(unit: "xuan-lac", day: "${day}") { official { role } sentence(lang: ${lang}) } }`;
    const { letterAnswers } = (await ask(query, token)).data;
    return letterAnswers.find(({ official }: { official: { role: string } }) => official.role === 'OFFICER').sentence;
  };
  const reviewer = officialToken('reviewer-cho-don-1', 'reviewer');
  expect(await said('2026-11-24', 'VI', reviewer)).toBe(
    `Không phải ngày làm việc. Cán bộ vắng mặt; thư được gửi cho người thay là đồng chí ${substitute.name}.`,
  );
  expect(await said('2026-11-24', 'EN')).toBe(
    `It is not a working day. The official is absent; letters are sent to the substitute, ${substitute.name}.`,
  );
  expect(await said('2026-11-23', 'VI')).not.toContain(substitute.name);
  const plan = (on: string) =>
    ask(`{ remindersPlanned(within: "xuan-lac", on: "${on}") { silent { edges { node { role } sentence } } } }`);
  const silent = async (on: string): Promise<string | undefined> =>
    (await plan(on)).data.remindersPlanned.silent.edges.find(
      ({ node }: { node: { role: string } }) => node.role === 'OFFICER',
    )?.sentence;
  expect(await silent('2026-11-28')).toContain(`người thay là đồng chí ${substitute.name}.`);
  expect(await silent('2026-11-29')).not.toContain(substitute.name);
  await officials.save([absent]);
});

it('an officer does not learn what became of letters', async () => {
  const { errors } = await ask(
    '{ letterAnswers(unit: "xuan-lac", day: "2026-11-23") { outcome } }',
    officialToken('officer-xuan-lac', 'officer'),
  );
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
});

it.each([
  ['{ letterAnswers(unit: "xuan-lac", day: "2026-11-25") { outcome } }', 'hôm nay (24/11/2026)'],
  ['{ rankingAnswer(period: "2026-10", day: "2026-11-25") { outcome } }', '24/11/2026'],
  ['{ jobRuns(from: "2026-11-25", to: "2026-11-24") { totalCount } }', '24/11/2026'],
  ['{ jobRuns(from: "2026-10-23", to: "2026-11-24") { totalCount } }', '31 ngày'],
])('%s is a mistake of the caller', async (query, said) => {
  const { errors } = await ask(query);
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(errors[0].message).toContain(said);
});

it('a span of 31 days is taken', async () => {
  const { errors } = await ask('{ jobRuns(from: "2026-10-24", to: "2026-11-24") { totalCount } }');
  expect(errors).toBeUndefined();
});
