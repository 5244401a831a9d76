import type { DueRule, Ladder, ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { DemonstrationWorld } from '../worlds/world.js';
import { holidays } from './holidays.js';

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

type Place = Pick<DemonstrationWorld, 'scope' | 'letterhead'>;

export const scopeOf = (
  { scope, letterhead }: Place,
  { firstPeriod, remindersFrom, demonstration }: ScopeSeed,
): ScopeSettings => ({
  scope: scope.id,
  path: scope.path,
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
  letterhead: letterhead(demonstration),
});

export const settingsOf = (world: DemonstrationWorld, seed: ScopeSeed): Settings => ({
  stageScope: world.scope.id,
  registerVersion: world.register(seed.demonstration).version,
  methods: [{ id: world.method.id, from: seed.firstPeriod }],
  holidays: holidays(),
  scopes: [scopeOf(world, seed)],
});
