import { describe, expect, test } from 'vitest';
import { ACTION_RULES, FILING_ACTIONS, REPORT_ACTIONS } from '../../../src/domain/report/actions.js';
import { extensionDays } from '../../../src/domain/report/extension-decision.js';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import type { InheritedDraft } from '../../../src/domain/report/inherited-draft.js';
import type { Report } from '../../../src/domain/report/report.js';
import { lockDayOf } from '../../../src/domain/settings/deadline.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { nextWorkingDay } from '../../../src/domain/time/working-calendar.js';
import { reportFrom, reportToItem } from '../../../src/store/report/head-item.js';
import { accepted, codes, decideOn, head, situation } from '../../support/filing/filing-decision.js';
import { completeEntries, submit } from '../../support/filing/filing-world.js';

const LATER = '2026-10-16T03:00:00.000Z';
const { scope, period, calendar } = situation();
const LOCKS = lockDayOf(scope, period, calendar);
const ask = (day: string): Change => ({ action: 'ASK_EXTENSION', day, reason: 'lũ', ground: 'DISASTER' });
const extend = (day: string): Change => ({ action: 'EXTEND', day, reason: 'lũ' });
const takeBack: Change = { action: 'TAKE_BACK_REQUEST', reason: null };
const asked = () => accepted(decideOn(ask('2026-10-20'), { now: LATER })).head;

describe('the days to which a report can be extended', () => {
  const { first = '', last = '' } = extensionDays(situation()) ?? {};

  test('begin after the due day in force and end when the period locks', () => {
    expect([first, last]).toEqual(['2026-10-19', LOCKS]);
    for (const change of [ask, extend]) {
      expect(codes(decideOn(change(first)))).toEqual(['ACCEPTED']);
      expect(codes(decideOn(change(addDays(first, -3))))).toEqual(['NOT_LATER']);
      expect(codes(decideOn(change(nextWorkingDay(calendar, addDays(LOCKS, 1)))))).toEqual(['AFTER_LOCK_DAY']);
    }
  });

  test('begin today once the day after the deadline in force is over, and each end is one that the service takes', () => {
    const on = (day: string) => situation({ now: `${day}T03:00:00.000Z` });
    const firstOn = (day: string) => extensionDays(on(day))?.first;
    expect(['2026-10-18', '2026-10-19', '2026-10-20'].map(firstOn)).toEqual(['2026-10-19', '2026-10-19', '2026-10-20']);
    // A Saturday: the Monday after it.
    expect(firstOn('2026-10-24')).toBe('2026-10-26');
    for (const day of ['2026-10-20', '2026-10-24'])
      for (const change of [ask, extend]) {
        expect(codes(decideOn(change(firstOn(day) ?? ''), on(day)))).toEqual(['ACCEPTED']);
        expect(codes(decideOn(change('2026-10-19'), on(day)))).toEqual(['DAY_HAS_PASSED']);
      }
    expect(extensionDays(on(LOCKS))).toEqual({ first: LOCKS, last: LOCKS });
    expect(extensionDays(on(addDays(LOCKS, 1)))).toBeUndefined();
  });

  test('go on from the last extension, and an earlier one beyond the lock goes on moving it', () => {
    const beyond = addDays(LOCKS, 14);
    const extended = (day: string) => head('DRAFT', { extension: { day, reason: 'lũ', grantedAt: LATER } });
    expect(extensionDays(situation({ head: extended('2026-10-20') }))?.first).toBe('2026-10-21');
    const moved = situation({ head: extended(beyond), now: `${beyond}T02:00:00.000Z` });
    expect([extensionDays(moved), codes(decideOn({ action: 'SAVE', entries: [] }, moved))]).toEqual([
      undefined,
      ['UNCHANGED'],
    ]);
    expect(codes(decideOn(extend(nextWorkingDay(calendar, addDays(beyond, 1))), moved))).toEqual(['AFTER_LOCK_DAY']);
  });

  test('open the report of a formed commune that nobody has saved: its sums stay, and it is sent by that day', () => {
    const inherited: InheritedDraft = { ...asked(), tokens: [], partsWithoutReport: [] };
    const working = accepted(decideOn({ action: 'SAVE', entries: completeEntries() })).head.working;
    const { extensionRequest: _, ...formed } = { ...inherited, working };
    const granted = accepted(decideOn(extend('2026-10-20'), { head: formed, now: LATER })).head;
    expect([granted.state, granted.working, granted.extension?.day]).toEqual(['DRAFT', working, '2026-10-20']);
    const now = '2026-10-20T16:59:59.999Z';
    expect(codes(decideOn(submit(), { head: granted, now }))).toEqual(['ACCEPTED']);
  });
});

describe('a request', () => {
  test('is taken back while nobody has answered it, and then another may be made', () => {
    expect(codes(decideOn(ask('2026-10-21'), { head: asked(), now: LATER }))).toEqual(['EXTENSION_PENDING']);
    const back = accepted(decideOn(takeBack, { head: asked(), now: LATER }));
    expect([back.revision.action, back.head.extensionRequest]).toEqual(['TAKE_BACK_REQUEST', undefined]);
    expect(codes(decideOn(takeBack, { head: back.head, now: LATER }))).toEqual(['NO_EXTENSION_REQUEST']);
    expect(codes(decideOn(ask('2026-10-21'), { head: back.head, now: LATER }))).toEqual(['ACCEPTED']);
    const granted = accepted(decideOn(extend('2026-10-20'), { head: asked(), now: LATER })).head;
    expect(codes(decideOn(takeBack, { head: granted, now: LATER }))).toEqual(['NO_EXTENSION_REQUEST']);
  });

  test('is ended by the submission: nobody answers it afterwards, nor when the report comes back', () => {
    const sent = accepted(decideOn(submit(completeEntries()), { head: asked(), now: LATER })).head;
    expect(sent.extensionRequest).toBeUndefined();
    for (const change of [extend('2026-10-20'), { action: 'REFUSE_EXTENSION', reason: 'muộn' } as const])
      expect(codes(decideOn(change, { head: sent, now: LATER }))).toContain('WRONG_STATE');
  });

  test.each<[Report['state'], string | null, boolean]>([
    ['DRAFT', null, true],
    ['SUBMITTED', '2026-10-17T02:00:00.000Z', false],
    ['RETURNED', '2026-10-17T02:00:00.000Z', false],
    ['RETURNED', '2026-10-15T02:00:00.000Z', true],
    ['APPROVED', '2026-10-17T02:00:00.000Z', false],
  ])(
    'that an earlier release left beside a report in %s, first sent %s, is open: %s',
    (state, firstSubmittedAt, isOpen) => {
      const stored = reportToItem({ ...asked(), state, firstSubmittedAt, tokens: ['t-1'] });
      expect(reportFrom(stored).extensionRequest !== undefined).toBe(isOpen);
    },
  );
});

test('the table names each action once, and each decision is one that somebody above takes', () => {
  const names = REPORT_ACTIONS.map((action) => ACTION_RULES[action].name);
  expect(new Set(names).size).toBe(names.length);
  const deciding = FILING_ACTIONS.filter((action) => 'decides' in ACTION_RULES[action]);
  const above = ['return', 'approve', 'extend', 'reopen'];
  expect(deciding.map((action) => ACTION_RULES[action].right).filter((right) => !above.includes(right))).toEqual([]);
});
