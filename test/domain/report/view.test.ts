import { expect, test } from 'vitest';
import { publicViewer } from '../../../src/domain/access/access.js';
import type { Figure } from '../../../src/domain/figure/figure.js';
import type { Report } from '../../../src/domain/report/report.js';
import { figuresOf, passes, publicState, type ReportView, reportView } from '../../../src/domain/report/view.js';
import { plainCalendar } from '../../support/builders/holidays.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';
import { commune, draft, scope } from '../../support/builders/scope-builder.js';

const figures = new Map<string, Figure>([['G01', { kind: 'count', value: 3 }]]);
const NOW = '2026-10-19T03:00:00.000Z';

const view = (report: Report | undefined): ReportView =>
  reportView(commune(), '2026-10', report, {
    viewer: publicViewer,
    scope: scope(),
    calendar: plainCalendar,
    method: method([
      indicator({ code: 'G01', kind: 'count' }),
      indicator({ code: 'G02' }),
      indicator({ code: 'Q01', frequency: 'QUARTERLY' }),
      indicator({ code: 'F07', computed: true }),
    ]),
    now: NOW,
  });

test.each([
  ['no report', undefined, 'NOT_SUBMITTED'],
  ['a draft', draft(), 'NOT_SUBMITTED'],
  ['a submitted report', draft({ state: 'SUBMITTED' }), 'SUBMITTED'],
  ['a returned report', draft({ state: 'RETURNED' }), 'SUBMITTED'],
  ['an approved report', draft({ state: 'APPROVED', approved: figures }), 'APPROVED'],
  ['a reopened report with approved figures', draft({ state: 'DRAFT', approved: figures }), 'APPROVED'],
] as const)('%s is shown as %s', (_name, report, state) => {
  expect(publicState(report)).toBe(state);
});

test('the figures of a draft are not shown, whatever they are', () => {
  const shown = view(draft({ state: 'SUBMITTED', working: figures, firstSubmittedAt: '2026-10-15T03:00:00.000Z' }));
  expect(figuresOf(shown)).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain('"value":3');
});

test('approved figures are shown for every typed indicator of the frequency, the missing ones as missing', () => {
  const shown = figuresOf(view(draft({ state: 'APPROVED', approved: figures })));
  expect(shown.map(({ of, figure }) => [of.indicator.code, figure.state])).toEqual([
    ['G01', 'present'],
    ['G02', 'missing'],
  ]);
});

test('a report that nobody filed is overdue once its due day has ended', () => {
  expect(view(undefined)).toMatchObject({ dueDay: '2026-10-16', timeliness: { kind: 'OVERDUE', workingDaysLate: 1 } });
});

test('an extension replaces the due day, and its reason is not shown', () => {
  const extension = { day: '2026-10-20', reason: 'flood', grantedAt: '2026-10-15T03:00:00.000Z' };
  const shown = view(draft({ extension }));
  expect(shown).toMatchObject({ dueDay: '2026-10-20', isExtended: true, timeliness: { kind: 'NOT_DUE' } });
  expect(JSON.stringify(shown)).not.toContain('flood');
});

test('a filter that is absent lets everything through, and each filter has two sides', () => {
  const overdue = view(undefined);
  const late = view(draft({ state: 'SUBMITTED', firstSubmittedAt: '2026-10-19T01:00:00.000Z' }));
  expect(passes(overdue, {})).toBe(true);
  expect([passes(overdue, { overdue: true }), passes(overdue, { overdue: false })]).toEqual([true, false]);
  expect([passes(late, { late: true }), passes(late, { late: false })]).toEqual([true, false]);
  expect([passes(late, { state: 'SUBMITTED' }), passes(late, { state: 'APPROVED' })]).toEqual([true, false]);
});
