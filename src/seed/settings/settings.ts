import type { DueRule, Ladder, ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { seededMethod } from '../catalogue/catalogue.js';
import { SEEDED_SCOPE, SEEDED_SCOPE_PATH } from '../register/register.js';
import { holidays } from './holidays.js';
import { seededLetterhead } from './letterhead.js';

/** Figures are closed at the end of this day of the month (Decree 09/2019/NĐ-CP). */
export const SEEDED_CLOSING_DAY = 14;

/** A local rule. We know no legal text that sets the day on which a commune reports to its district. */
export const SEEDED_DUE_RULE: DueRule = { kind: 'WORKING_DAYS_AFTER_CLOSING', days: 2 };

/**
 * The ladder of letters, a local rule: the officer first, the chairman from the third day late, reviewers from the
 * fifth.
 */
export const seededLadder: Ladder = {
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

export type ScopeSeed = {
  /** First month in which reports are expected. */
  readonly firstPeriod: PeriodId;
  /** Null leaves reminders off. */
  readonly remindersFrom: LocalDate | null;
  readonly demonstration: boolean;
};

export const seededScope = ({ firstPeriod, remindersFrom, demonstration }: ScopeSeed): ScopeSettings => ({
  scope: SEEDED_SCOPE,
  path: SEEDED_SCOPE_PATH,
  closingDay: SEEDED_CLOSING_DAY,
  dueRule: SEEDED_DUE_RULE,
  dueDays: {},
  firstPeriod,
  remindersFrom,
  lockAfter: 3,
  lockedPeriods: [],
  finalDay: 25,
  countSubmitted: false,
  ladder: seededLadder,
  sendTime: '08:00',
  letterhead: seededLetterhead(demonstration),
});

export const seededSettings = (seed: ScopeSeed): Settings => ({
  stageScope: SEEDED_SCOPE,
  registerVersion: 1,
  methods: [{ id: seededMethod.id, from: seed.firstPeriod }],
  holidays: holidays(),
  scopes: [seededScope(seed)],
});
