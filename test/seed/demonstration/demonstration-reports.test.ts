import { expect, test } from 'vitest';
import type { Report } from '../../../src/domain/report/report.js';
import { reasonToRefuseExtension } from '../../../src/domain/settings/extension.js';
import { addDays, type Instant, instantAt, localDateOf } from '../../../src/domain/time/local-date.js';
import { closingDateOf, lastMonthOf, windowOf } from '../../../src/domain/time/period.js';
import { demonstrationDueDay } from '../../../src/seed/demonstration/history.js';
import { demonstrationChanges, firstDemonstrationMonth } from '../../../src/seed/demonstration.js';
import { demonstrationOfficials } from '../../../src/seed/register/officials.js';
import { choDon } from '../../../src/seed/worlds/cho-don.js';
import { allHistories, seededCalendar } from '../../support/start/demonstration.js';
import { demonstrationAt } from '../../support/start/demonstration-at.js';

const NOW: Instant = '2026-11-24T03:00:00.000Z';
const reports = demonstrationAt(NOW).reports;
const of = (period: string) => reports.filter((report) => report.period === period);
const moments = (action: string) =>
  allHistories.flatMap(({ period, revisions }) =>
    revisions.filter((revision) => revision.action === action).map(({ at }) => ({ period, at, day: localDateOf(at) })),
  );

test('24 closed months, and the quarter and the year that the first of them needs', () => {
  expect(firstDemonstrationMonth(choDon, NOW)).toBe('2024-12');
  const periods = new Set(reports.map((report) => report.period));
  expect([...periods].filter((period) => /-\d\d$/.test(period))).toHaveLength(24);
  const inSpring = demonstrationAt('2026-05-02T03:00:00.000Z').reports.map((report) => report.period);
  expect(inSpring).toContain('2024-05');
  expect(inSpring).toContain('2024-Q1');
  expect(inSpring).toContain('2023');
  expect(inSpring).not.toContain('2024-Q0');
});

test('the same moment gives the same reports', () => {
  expect(demonstrationAt(NOW)).toEqual(demonstrationAt(NOW));
});

test('the past does not depend on when it is asked for', () => {
  const later = demonstrationAt('2027-03-01T03:00:00.000Z', '2024-12').reports;
  const settled = (all: readonly Report[]) => all.filter(({ period }) => lastMonthOf(period) <= '2026-08');
  expect(settled(later)).toEqual(settled(reports));
});

test('a draft is saved in the window or after it, and only what was closed is submitted', () => {
  expect(moments('SAVE').filter(({ period, day }) => day < windowOf(period, 14).from)).toEqual([]);
  expect(moments('SUBMIT').filter(({ period, day }) => day < closingDateOf(period, 14))).toEqual([]);
});

test('people work on working days', () => {
  const actions = ['SAVE', 'SUBMIT', 'RETURN', 'APPROVE', 'EXTEND'];
  const days = actions.flatMap(moments).map(({ day }) => day);
  expect(days.filter((day) => !seededCalendar.isWorking(day))).toEqual([]);
});

test('each history is draft, submission, perhaps a return, approval', () => {
  const stories = allHistories.map(({ revisions }) =>
    revisions.flatMap(({ action }) => (action === 'SAVE' || action === 'EXTEND' ? [] : action)).join(' '),
  );
  expect(new Set(stories)).toEqual(new Set(['SUBMIT APPROVE', 'SUBMIT RETURN SUBMIT APPROVE', '']));
});

test('an extension is a later working day, granted before the due day, in the same way for the whole form', () => {
  for (const { period, extension } of allHistories) {
    if (!extension) continue;
    const due = demonstrationDueDay(lastMonthOf(period));
    const today = localDateOf(extension.grantedAt);
    const days = { due, today, locks: '9999-12-31' };
    expect(reasonToRefuseExtension(extension.day, days, seededCalendar)).toBeUndefined();
    expect(today < due).toBe(true);
  }
  expect(allHistories.filter(({ period, extension }) => period === '2026-Q2' && extension)).not.toHaveLength(0);
});

test('a report is a draft, then submitted, then approved, at the moments of its revisions', () => {
  const filed = of('2026-10').find((report) => report.state === 'APPROVED' && report.firstSubmittedAt !== null);
  const at = (instant: Instant) =>
    demonstrationAt(instant).reports.find((each) => each.unit === filed?.unit && each.period === '2026-10');
  const before = (instant: Instant) => new Date(Date.parse(instant) - 1).toISOString();
  const { firstSubmittedAt, approvedAt } = filed as Report & { firstSubmittedAt: Instant; approvedAt: Instant };
  expect(at(before(firstSubmittedAt))?.firstSubmittedAt ?? null).toBeNull();
  expect(at(firstSubmittedAt)).toMatchObject({ state: 'SUBMITTED', approved: null });
  expect(at(before(approvedAt))?.state).not.toBe('APPROVED');
  expect(at(approvedAt)).toMatchObject({ state: 'APPROVED', approved: filed?.working });
});

test('a draft holds some of the figures', () => {
  const drafts = of('2026-11').filter((report) => report.state === 'DRAFT');
  expect(drafts.length).toBeGreaterThan(0);
  for (const draft of drafts) {
    expect(draft.working.size).toBeLessThan(17);
    expect(draft.approved).toBeNull();
  }
});

test('in any year some are late, some are returned and some never come', () => {
  const year = allHistories.filter(({ period }) => /^2026-\d\d$/.test(period));
  const count = (action: string) => year.filter(({ revisions }) => revisions.some((it) => it.action === action)).length;
  expect(year).toHaveLength(240);
  expect(240 - count('SUBMIT')).toBe(2);
  expect(count('RETURN')).toBeGreaterThan(5);
  expect(count('RETURN')).toBeLessThan(40);
  const late = year.filter(({ period, extension, revisions }) => {
    const submitted = revisions.find((it) => it.action === 'SUBMIT');
    return submitted && localDateOf(submitted.at) > (extension?.day ?? demonstrationDueDay(period));
  });
  expect(late.length / 240).toBeGreaterThan(0.1);
  expect(late.length / 240).toBeLessThan(0.3);
});

test('everything is marked, and done by officials of the demonstration', () => {
  const { revisions } = demonstrationAt(NOW);
  const people = new Set(demonstrationOfficials.map((official) => official.id));
  expect(reports.every((report) => report.isDemonstration)).toBe(true);
  expect(revisions.every((revision) => revision.isDemonstration && people.has(revision.actor))).toBe(true);
  expect(new Set(revisions.map((revision) => revision.token)).size).toBe(revisions.length);
});

const keyOf = (report: Report) => `${report.unit} ${report.period}`;

test.each([
  ['2026-02-01', 1],
  ['2026-02-13', 35],
  ['2026-06-10', 9],
  ['2026-11-24', 400],
])('from %s, what changes in %i days makes one moment into the other', (day, days) => {
  const [from, to] = [instantAt(day, '10:00'), instantAt(addDays(day, days), '10:00')];
  const first = firstDemonstrationMonth(choDon, from);
  const [before, after] = [demonstrationAt(from, first), demonstrationAt(to, first)];
  const changes = demonstrationChanges(choDon, from, to);
  const heads = new Map([...before.reports, ...changes.reports].map((report) => [keyOf(report), report]));
  const sorted = (all: readonly Report[]) => all.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  expect(sorted([...heads.values()])).toEqual(sorted(after.reports));
  expect(before.revisions.length + changes.revisions.length).toBe(after.revisions.length);
});
