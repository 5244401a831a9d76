import type { Change, Decision, FilingSituation } from '../../../src/domain/report/filing-situation.js';
import type { Report } from '../../../src/domain/report/report.js';
import { decide } from '../../../src/domain/report/transitions.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { commune, draft, scope } from '../builders/scope-builder.js';
import type { submit } from './filing-world.js';

export const ON_CLOSING_DAY = '2026-10-13T17:00:00.000Z';

export const situation = (overrides: Partial<FilingSituation> = {}): FilingSituation => ({
  scope: scope(),
  calendar: workingCalendar([]),
  method: seededMethod,
  unit: commune(),
  path: 'bac-kan/cho-don/xuan-lac',
  period: '2026-10',
  villages: 11,
  now: ON_CLOSING_DAY,
  head: undefined,
  notes: {},
  previous: new Map(),
  usual: new Map(),
  beside: new Map(),
  sources: new Map(),
  wasSentBack: false,
  ...overrides,
});

export const decideOn = (change: Change, overrides: Partial<FilingSituation> = {}, signs = false): Decision => {
  const on = situation(overrides);
  const expectedRevision = on.head?.tokens.at(-1) ?? null;
  const actor = FROM_ABOVE.has(change.action) ? 'reviewer-1' : 'officer-1';
  return decide(on, { key: 'key-00001', expectedRevision, actor, signs, payload: 'p', change });
};

const FROM_ABOVE = new Set<Change['action']>(['RETURN', 'APPROVE', 'EXTEND', 'REFUSE_EXTENSION', 'REOPEN']);

export const codes = (decision: Decision): string[] =>
  decision.kind === 'REFUSED' ? decision.errors.map(({ code }) => code) : [decision.kind];

export function accepted(decision: Decision) {
  if (decision.kind !== 'ACCEPTED') throw new Error(JSON.stringify(decision));
  return decision;
}

export const head = (state: Report['state'], overrides: Partial<Report> = {}): Report =>
  draft({ state, tokens: ['t-1'], ...overrides });

export const saving = (...entries: Parameters<typeof submit>[0] & object): Change => ({ action: 'SAVE', entries });
