import type { Official } from '../../../src/domain/official/official.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { Report } from '../../../src/domain/report/report.js';
import type { Ladder, ScopeSettings } from '../../../src/domain/settings/scope-settings.js';

/** The ladder of DOMAIN.md §6. */
export const ladder: Ladder = {
  steps: [
    { offset: -3, recipients: ['officer'] },
    { offset: 0, recipients: ['officer'] },
    { offset: 1, recipients: ['officer'] },
    { offset: 3, recipients: ['officer', 'chairman'] },
    { offset: 5, recipients: ['officer', 'chairman', 'reviewer'] },
  ],
  repeatEvery: 5,
  repeatAtMost: 4,
};

const text = (word: string) => ({ vi: word, en: word });

/** Closing on the 14th, due on the second working day after it, reports and reminders since 2024. */
export const scope = (overrides: Partial<ScopeSettings> = {}): ScopeSettings => ({
  scope: 'cho-don',
  path: 'bac-kan/cho-don',
  closingDay: 14,
  dueRule: { kind: 'WORKING_DAYS_AFTER_CLOSING', days: 2 },
  dueDays: {},
  firstPeriod: '2024-01',
  remindersFrom: '2024-01-01',
  lockAfter: 3,
  lockedPeriods: [],
  finalDay: 25,
  countSubmitted: false,
  ladder,
  sendTime: '08:00',
  letterhead: {
    authority: text('Authority'),
    office: text('Office'),
    place: text('Place'),
    contactName: 'Contact',
    contactPhone: '0',
    legalBasis: [],
    senderName: 'Sender',
    appUrl: 'https://xaso.example',
  },
  ...overrides,
});

export const commune = (overrides: Partial<Unit> = {}): Unit => ({
  id: 'xuan-lac',
  path: 'bac-kan/cho-don/xuan-lac',
  level: 'COMMUNE',
  kind: 'COMMUNE',
  gsoCode: '02023',
  name: text('Xuân Lạc'),
  parent: 'cho-don',
  validFrom: null,
  validTo: null,
  isDemonstration: false,
  ...overrides,
});

export const officer = (overrides: Partial<Official> = {}): Official => ({
  id: 'officer-1',
  name: 'Officer',
  role: 'officer',
  unit: 'xuan-lac',
  path: 'bac-kan/cho-don/xuan-lac',
  email: 'officer@xuan-lac.example',
  phone: null,
  language: 'vi',
  active: true,
  isDemonstration: false,
  ...overrides,
});

export const chairman = (): Official => officer({ id: 'chairman-1', role: 'chairman' });
export const reviewer = (): Official =>
  officer({ id: 'reviewer-1', role: 'reviewer', unit: 'cho-don', path: 'bac-kan/cho-don' });

/** A draft of October 2026 that was never submitted. */
export const draft = (overrides: Partial<Report> = {}): Report => ({
  unit: 'xuan-lac',
  path: 'bac-kan/cho-don/xuan-lac',
  period: '2026-10',
  state: 'DRAFT',
  approved: null,
  working: new Map(),
  tokens: [],
  savedAt: '2026-10-13T01:00:00.000Z',
  firstSubmittedAt: null,
  approvedAt: null,
  extension: null,
  isDemonstration: false,
  ...overrides,
});
