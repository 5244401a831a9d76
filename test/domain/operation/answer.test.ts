import { describe, expect, it } from 'vitest';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import {
  beforeReports,
  type LetterFacts,
  letterAnswer,
  nightlyRanking,
  type RankingFacts,
} from '../../../src/domain/operation/answer.js';
import type { JobRun } from '../../../src/domain/operation/job-run.js';
import { letterAnswerText, nightlyRankingText } from '../../../src/domain/operation/texts.js';
import type { Register, Unit } from '../../../src/domain/register/unit.js';
import { commune, scope } from '../../support/builders/scope-builder.js';

const DAY = '2026-11-24';
const run = (overrides: Partial<JobRun> = {}): JobRun => ({
  job: 'send-reminders',
  occurrence: '2026-11-24T01:00:00.000Z',
  run: 'r-1',
  startedAt: '2026-11-24T01:00:02.000Z',
  endedAt: '2026-11-24T01:00:09.000Z',
  release: '0.1.0+abc',
  result: 'DONE',
  reason: null,
  months: [],
  letters: { sent: 3, superseded: 0, refused: 0, pending: 0 },
  unreadable: [],
  ...overrides,
});
const entry = (overrides: Partial<MailEntry> = {}) =>
  ({
    day: DAY,
    official: 'off-1',
    kind: 'DAILY',
    status: 'SENT',
    notSent: null,
    feedback: null,
    ...overrides,
  }) as MailEntry;
const facts = (overrides: Partial<LetterFacts> = {}): LetterFacts => ({
  day: DAY,
  now: '2026-11-25T03:00:00.000Z',
  firstSweep: '2026-11-24T01:00:00.000Z',
  entries: [],
  silence: undefined,
  planned: undefined,
  unread: [],
  unreadAtAll: [],
  runs: [run()],
  recordedSince: '2026-11-01',
  ...overrides,
});

describe('did the officer get a letter, and why not', () => {
  it.each<[string, Partial<LetterFacts>, object]>([
    ['it went out', { entries: [entry()] }, { kind: 'LETTER', entry: { status: 'SENT' } }],
    ['it was given up', { entries: [entry({ status: 'SUPERSEDED', notSent: 'MOVED' })] }, { kind: 'LETTER' }],
    [
      'it waits',
      { entries: [entry({ status: 'PENDING' })], now: '2026-11-24T16:59:59.000Z' },
      { kind: 'LETTER', entry: { status: 'PENDING' } },
    ],
    [
      'it waited until the day was over, and no run has recorded that yet',
      { entries: [entry({ status: 'PENDING' })] },
      { kind: 'LETTER', entry: { status: 'SUPERSEDED', notSent: 'DAY_OVER' } },
    ],
    [
      'it was being sent when the day ended, and nobody holds it any more',
      { entries: [entry({ status: 'CLAIMED', leaseUntil: '2026-11-24T17:03:00.000Z' })] },
      { kind: 'LETTER', entry: { status: 'SUPERSEDED', notSent: 'DAY_OVER' } },
    ],
    [
      'it is being sent while the day ends',
      {
        entries: [entry({ status: 'CLAIMED', leaseUntil: '2026-11-24T17:03:00.000Z' })],
        now: '2026-11-24T17:01:00.000Z',
      },
      { kind: 'LETTER', entry: { status: 'CLAIMED' } },
    ],
    [
      'a letter at once waits beyond its day',
      { entries: [entry({ status: 'PENDING', kind: 'RETURNED#2026-10#r-1' })] },
      { kind: 'LETTER', entry: { status: 'PENDING' } },
    ],
    [
      'it waits because the mail service stopped',
      { entries: [entry({ status: 'PENDING' })], runs: [run({ result: 'STOPPED' })] },
      { kind: 'SENDING_STOPPED', entry: { status: 'PENDING' } },
    ],
    [
      'it waits, although a letter about a returned report went out at once on that day',
      {
        entries: [entry({ status: 'PENDING' }), entry({ kind: 'RETURNED#2026-10#t-1' })],
        runs: [run({ result: 'STOPPED' })],
      },
      { kind: 'SENDING_STOPPED', entry: { kind: 'DAILY', status: 'PENDING' } },
    ],
    [
      'it was refused, although the new administrator was told so on that day',
      { entries: [entry({ kind: 'ADMINISTRATOR#off-1#t-1' }), entry({ status: 'FAILED' })] },
      { kind: 'LETTER', entry: { kind: 'DAILY', status: 'FAILED' } },
    ],
    [
      'there was none but the one about a returned report',
      { entries: [entry({ kind: 'RETURNED#2026-10#t-1' })], planned: undefined },
      { kind: 'LETTER', entry: { kind: 'RETURNED#2026-10#t-1' } },
    ],
    [
      'it went out before the mail service stopped',
      { entries: [entry()], runs: [run({ result: 'STOPPED' })] },
      { kind: 'LETTER' },
    ],
    [
      'it was left over because the mail service stopped until the day was over',
      { entries: [entry({ status: 'SUPERSEDED', notSent: 'DAY_OVER' })], runs: [run({ result: 'STOPPED' })] },
      { kind: 'SENDING_STOPPED', entry: { status: 'SUPERSEDED' } },
    ],
    [
      'it was left over for another reason',
      { entries: [entry({ status: 'SUPERSEDED', notSent: 'DAY_OVER' })] },
      { kind: 'LETTER' },
    ],
    [
      'it was not needed any more, although the mail service stopped',
      { entries: [entry({ status: 'SUPERSEDED', notSent: 'NOTHING_DUE' })], runs: [run({ result: 'STOPPED' })] },
      { kind: 'LETTER' },
    ],
    [
      'the plan knew no other report, and one of the unit could not be read',
      { planned: 'NOT_YET', unread: ['a / b'] },
      { kind: 'UNREADABLE', items: ['a / b'] },
    ],
    [
      'the address takes no letters, whatever could not be read',
      { planned: 'ADDRESS_SUPPRESSED', unread: ['a / b'] },
      { kind: 'NO_LETTER', reason: 'ADDRESS_SUPPRESSED' },
    ],
    ['nothing was due', { planned: 'SUBMITTED' }, { kind: 'NO_LETTER', reason: 'SUBMITTED' }],
    ['a day off', { silence: 'NOT_A_WORKING_DAY', runs: [] }, { kind: 'SILENT_DAY', reason: 'NOT_A_WORKING_DAY' }],
    ['reminders are off', { silence: 'REMINDERS_OFF', runs: [] }, { kind: 'SILENT_DAY', reason: 'REMINDERS_OFF' }],
    [
      'what the plan said outweighs the settings of today',
      { planned: 'NOT_YET', silence: 'REMINDERS_OFF' },
      { kind: 'NO_LETTER' },
    ],
    ['the job did not run', { runs: [] }, { kind: 'JOB_DID_NOT_RUN' }],
    [
      'every run failed',
      { runs: [run({ result: 'FAILED' }), run({ result: 'FAILED', run: 'r-2' })] },
      { kind: 'JOB_FAILED' },
    ],
    ['a run ended without a word', { runs: [run({ result: 'RUNNING', endedAt: null })] }, { kind: 'JOB_FAILED' }],
    [
      'one run of several worked',
      { runs: [run({ result: 'FAILED' }), run({ run: 'r-2' })] },
      { kind: 'NOT_CONSIDERED' },
    ],
    ['an item could not be read', { unreadAtAll: ['a / b'] }, { kind: 'UNREADABLE', items: ['a / b'] }],
    [
      'the mail service stopped before it was planned',
      { runs: [run({ result: 'STOPPED' })] },
      { kind: 'SENDING_STOPPED', entry: null },
    ],
    ['the day is older than the records', { runs: [], recordedSince: '2026-11-25' }, { kind: 'NOT_RECORDED' }],
    ['nothing was ever recorded', { runs: [], recordedSince: undefined }, { kind: 'NOT_RECORDED' }],
  ])('%s', (_, given, expected) => {
    const answer = letterAnswer(facts(given));
    expect(answer).toMatchObject(expected);
    const { vi, en } = letterAnswerText(answer);
    expect([vi, en].every((text) => /\.$/.test(text))).toBe(true);
  });

  it('before the first sweep is due there is nothing to say yet, from then on a missing run is a fault', () => {
    const kindAt = (now: string) => letterAnswer(facts({ runs: [], now })).kind;
    expect([kindAt('2026-11-24T00:59:59.999Z'), kindAt('2026-11-24T01:00:00.000Z')]).toEqual([
      'NOT_YET',
      'JOB_DID_NOT_RUN',
    ]);
  });

  it('a run may take a quarter of an hour', () => {
    const runs = [run({ result: 'RUNNING', endedAt: null, startedAt: '2026-11-24T01:00:00.000Z' })];
    const kindAt = (now: string) => letterAnswer(facts({ runs, now })).kind;
    expect([kindAt('2026-11-24T01:14:59.999Z'), kindAt('2026-11-24T01:15:00.000Z')]).toEqual(['NOT_YET', 'JOB_FAILED']);
  });

  it('the first day of the records is among them', () => {
    expect(letterAnswer(facts({ runs: [], recordedSince: DAY })).kind).toBe('JOB_DID_NOT_RUN');
  });
});

const month = (outcome: JobRun['months'][number]['outcome'], period = '2026-10') => ({
  scope: 'cho-don',
  period,
  outcome,
  version: outcome === 'NOT_RENEWED' ? null : 4,
  ranked: 20,
});
const rankingFacts = (overrides: Partial<RankingFacts> = {}): RankingFacts => ({
  scope: 'cho-don',
  period: '2026-10',
  day: DAY,
  now: '2026-11-24T03:00:00.000Z',
  dueAt: '2026-11-23T20:00:00.000Z',
  runs: [],
  before: undefined,
  notFormed: undefined,
  recordedSince: '2026-11-01',
  ...overrides,
});
const night = (overrides: Partial<JobRun>) => run({ job: 'recompute-rankings', letters: null, ...overrides });

describe('why is last night’s ranking not there', () => {
  it.each<[string, Partial<RankingFacts>, string]>([
    ['it was published', { runs: [night({ months: [month('PUBLISHED')] })] }, 'PUBLISHED'],
    ['nothing had changed', { runs: [night({ months: [month('UNCHANGED')] })] }, 'UNCHANGED'],
    ['data could not be read', { runs: [night({ months: [month('NOT_RENEWED')] })] }, 'NOT_RENEWED'],
    ['another month was looked at', { runs: [night({ months: [month('PUBLISHED', '2026-09')] })] }, 'NOT_CONSIDERED'],
    [
      'no unit could file, whatever the run did',
      { notFormed: 'NO_COMMUNE', runs: [night({ months: [month('PUBLISHED')] })] },
      'NOT_FORMED',
    ],
    ['another run was faster', { runs: [night({ months: [month('SUPERSEDED')] })] }, 'SUPERSEDED'],
    ['the run ended without a word', { runs: [night({ result: 'RUNNING', endedAt: null })] }, 'JOB_FAILED'],
    ['the job did not run', {}, 'JOB_DID_NOT_RUN'],
    ['the job failed', { runs: [night({ result: 'FAILED' })] }, 'JOB_FAILED'],
    ['it is not due', { now: '2026-11-23T19:59:59.999Z' }, 'NOT_YET'],
    ['the night is older than the records', { recordedSince: '2026-11-25' }, 'NOT_RECORDED'],
    ['the month lies before the register', { before: { kind: 'BEFORE_REGISTER' } }, 'BEFORE_REGISTER'],
    [
      'the month lies before the first period, and no night is recorded',
      { before: { kind: 'BEFORE_FIRST_PERIOD', firstPeriod: '2026-09' }, recordedSince: undefined },
      'BEFORE_FIRST_PERIOD',
    ],
  ])('%s', (_, given, expected) => {
    const answer = nightlyRanking(rankingFacts(given));
    expect(answer.kind === 'MONTH' ? answer.month.outcome : answer.kind).toBe(expected);
    expect(nightlyRankingText(answer).vi).toMatch(/\.$/);
  });

  it('a second try that changed nothing does not hide the publication of the first', () => {
    const first = night({ run: 'a', startedAt: '2026-11-23T20:00:00.000Z', months: [month('PUBLISHED')] });
    const second = night({ run: 'b', startedAt: '2026-11-23T20:05:00.000Z', months: [month('UNCHANGED')] });
    expect(nightlyRanking(rankingFacts({ runs: [second, first] }))).toMatchObject({ kind: 'MONTH', run: { run: 'a' } });
  });
});

describe('before the first report of a scope', () => {
  const since = (validFrom: string | null, more: Partial<Unit> = {}) => commune({ validFrom, ...more });
  const register = (...units: Unit[]) => ({ version: 'r', units }) as unknown as Register;
  // Closing on the 14th: of a unit since 15 October the first month is November.
  it.each<[string, Register, string, string | undefined]>([
    ['the register begins after the closing day', register(since('2026-10-15')), '2026-10', 'BEFORE_REGISTER'],
    ['the register begins on the closing day', register(since('2026-10-14')), '2026-10', undefined],
    ['one commune has always been there', register(since('2026-10-15'), since(null)), '2026-10', undefined],
    ['the first period', register(since(null)), '2026-09', undefined],
    ['the month before it', register(since(null)), '2026-08', 'BEFORE_FIRST_PERIOD'],
    ['both: the register says more', register(since('2026-10-15')), '2026-08', 'BEFORE_REGISTER'],
    [
      'communes of others do not count',
      register(since('2026-10-15'), since(null, { path: 'bac-kan/ba-be/x' })),
      '2026-10',
      'BEFORE_REGISTER',
    ],
    ['a register without communes', register(), '2026-10', undefined],
  ])('%s', (_, map, period, kind) => {
    expect(beforeReports(map, scope({ firstPeriod: '2026-09' }), period)?.kind).toBe(kind);
  });
});
