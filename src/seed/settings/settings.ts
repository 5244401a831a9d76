import type { Reorganisation } from '../../domain/register/reorganisation.js';
import type { Register } from '../../domain/register/unit.js';
import { settingsAfter } from '../../domain/reorganisation/handover.js';
import type { DueRule, Ladder, ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { latestClosed, type PeriodId, periodHolding } from '../../domain/time/period.js';
import type { DemonstrationWorld, SeededScope } from '../worlds/world.js';
import { holidays } from './holidays.js';

/** The day of the month at whose end a period closes (Decree 09/2019/NĐ-CP). */
export const SEEDED_CLOSING_DAY = 14;

export const collectedMonth = (at: Instant): PeriodId => periodHolding(localDateOf(at), 'MONTHLY', SEEDED_CLOSING_DAY);
export const lastClosedMonth = (at: Instant): PeriodId => latestClosed('MONTHLY', localDateOf(at), SEEDED_CLOSING_DAY);

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
  /** The first month in which reports are expected. */
  readonly firstPeriod: PeriodId;
  /** The first day with reminders; null leaves them off. */
  readonly remindersFrom: LocalDate | null;
  readonly demonstration: boolean;
};

export const scopeOf = (
  { scope, letterhead }: SeededScope,
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

export function settingsOf(world: DemonstrationWorld, seed: ScopeSeed): Settings {
  const register = world.register(seed.demonstration);
  const settings: Settings = {
    stageScope: world.scope.id,
    registerVersion: register.version,
    methods: [{ id: world.method.id, from: seed.firstPeriod }],
    holidays: holidays(),
    scopes: [scopeOf(world, seed)],
  };
  const [event] = register.events ?? [];
  const isHanded = seed.demonstration && event !== undefined && world.formerScopes.length > 0;
  return isHanded ? afterHandover(world, settings, seed, register, event) : settings;
}

/** The settings as if the event had been published: the former scopes have ended, and the present one has its own letterhead. */
function afterHandover(
  world: DemonstrationWorld,
  settings: Settings,
  seed: ScopeSeed,
  register: Register,
  event: Reorganisation,
): Settings {
  const former = world.formerScopes.map((scope) => scopeOf(scope, { ...seed, remindersFrom: null }));
  const { scopes } = settingsAfter({ ...settings, scopes: former }, register, event);
  const ofToday = { letterhead: world.letterhead(seed.demonstration), remindersFrom: seed.remindersFrom };
  return {
    ...settings,
    scopes: scopes.map((scope) => (scope.scope === world.scope.id ? { ...scope, ...ofToday } : scope)),
  };
}
