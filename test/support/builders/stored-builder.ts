import type { MailEntry } from '../../../src/domain/mail/mail.js';
import type { Cell, Ranking, RankingRow } from '../../../src/domain/ranking/ranking.js';
import type { Revision } from '../../../src/domain/report/report.js';
import type { Settings } from '../../../src/domain/settings/scope-settings.js';
import { scope } from './scope-builder.js';

/** A cell whose share is the unrounded result of a division. */
export const cell = (overrides: Partial<Cell> = {}): Cell => ({
  state: 'present',
  figure: { kind: 'ratio', numerator: 22, denominator: 24 },
  share: 22 / 24,
  earned: (22 / 24) * 20,
  possible: 20,
  carriedForward: false,
  rank: 3,
  ...overrides,
});

export const row = (overrides: Partial<RankingRow> = {}): RankingRow => ({
  unit: 'xuan-lac',
  path: 'bac-kan/cho-don/xuan-lac',
  rank: 1,
  tied: false,
  unrankedReason: null,
  index: 0.5981,
  earned: 598.05,
  possible: 1000,
  coverage: 0.94,
  previousRank: 1,
  change: 0,
  noChangeReason: null,
  groups: { awareness: { earned: 64.25, possible: 85, score: 0.7559, rank: 3 } },
  pillars: { government: { earned: 0, possible: 0, score: null, rank: null } },
  cells: [cell()],
  countsSubmitted: false,
  onTimeHistory: '..1111011111',
  ...overrides,
});

export const ranking = (overrides: Partial<Ranking> = {}): Ranking => ({
  scope: 'cho-don',
  scopePath: 'bac-kan/cho-don',
  period: '2026-10',
  version: 1,
  replaces: null,
  status: 'PROVISIONAL',
  occurrence: '2026-10-26T20:00:00.000Z',
  method: 'DTI-commune-1',
  registerVersion: 1,
  inputHash: 'hash-1',
  previous: { period: '2026-09', version: 2 },
  figurePeriods: { MONTHLY: '2026-10', QUARTERLY: '2026-Q3', YEARLY: '2025' },
  indicators: ['G01'],
  rows: [row()],
  rankedCount: 1,
  figureCount: 1,
  completeness: { expected: 20, actual: 19, onTime: 18, approved: 17, reportingRate: 0.95, reportingRateOnTime: 0.9 },
  isDemonstration: true,
  ...overrides,
});

/** A ranking of that many communes, each with one cell. */
export const rankingOf = (communes: number, overrides: Partial<Ranking> = {}): Ranking =>
  ranking({
    rows: Array.from({ length: communes }, (_, i) =>
      row({ unit: `xa-${i}`, path: `bac-kan/cho-don/xa-${i}`, rank: i + 1, previousRank: i + 1, change: 0 }),
    ),
    rankedCount: communes,
    ...overrides,
  });

export const settings = (overrides: Partial<Settings> = {}): Settings => ({
  stageScope: 'cho-don',
  registerVersion: 1,
  methods: [{ id: 'DTI-commune-1', from: '2024-01' }],
  holidays: [],
  scopes: [scope()],
  ...overrides,
});

export const revision = (overrides: Partial<Revision> = {}): Revision => ({
  unit: 'xuan-lac',
  period: '2026-10',
  token: 'token-1',
  at: '2026-10-13T01:00:00.000Z',
  actor: 'officer-xuan-lac',
  action: 'SAVE',
  figures: new Map([['G01', { kind: 'ratio', numerator: 22, denominator: 24 }]]),
  note: null,
  isDemonstration: false,
  ...overrides,
});

export const mailEntry = (overrides: Partial<MailEntry> = {}): MailEntry => ({
  day: '2026-10-16',
  official: 'officer-xuan-lac',
  kind: 'DAILY',
  path: 'bac-kan/cho-don/xuan-lac',
  items: [{ unit: 'xuan-lac', period: '2026-10', step: 0 }],
  occurrence: '2026-10-16T01:00:00.000Z',
  status: 'PENDING',
  attempts: 0,
  owner: null,
  leaseUntil: null,
  sentAt: null,
  messageId: null,
  failure: null,
  notSent: null,
  feedback: null,
  ...overrides,
});
