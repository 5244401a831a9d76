import type { ChangeArguments } from '../../administer/request.js';
import { type AdministrationAction, HOLIDAY_TABLE, settingsSubject } from '../../domain/administration/record.js';
import type { SettingsEdit } from '../../domain/administration/settings-edit.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { revisionOf } from '../../domain/official/trail.js';
import { reviewLadderOf } from '../../domain/reminder/waiting-reviews.js';
import { finalWaitDaysOf } from '../../domain/settings/deadline.js';
import type { DueRule, ReviewLadder } from '../../domain/settings/scope-settings.js';
import { knownUnit } from '../../reference-data/reference.js';
import { type AdministeredSettings, trailOf } from '../../store/index.js';
import type { Context } from '../context.js';
import type {
  ChangeCalendarInput,
  LetterRecipient,
  Resolvers,
  ReviewLadderInput,
} from '../generated/resolver-types.js';
import { atMost, onlyOneOf } from '../shared/accepted-texts.js';
import { scopeArgument } from '../shared/arguments.js';
import { badCount, badUserInput } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage } from '../shared/language.js';
import type { HolidayTableModel, ScopeRulesModel } from '../shared/models.js';

const MOST_ENTRIES = 100;

const ROLES: Readonly<Record<LetterRecipient, OfficialRole>> = {
  OFFICER: 'officer',
  CHAIRMAN: 'chairman',
  REVIEWER: 'reviewer',
  LEADER: 'leader',
};
const RECIPIENTS = new Map(Object.entries(ROLES).map(([name, role]) => [role, name as LetterRecipient]));

export function rulesIn(now: AdministeredSettings, id: string): ScopeRulesModel | undefined {
  const scope = now.settings.scopes.find(({ scope }) => scope === id);
  return scope && { scope, revision: revisionOf(trailOf(now, settingsSubject(id))), settings: now.settings };
}

export const tableIn = (now: AdministeredSettings): HolidayTableModel => ({
  holidays: now.settings.holidays,
  revision: revisionOf(trailOf(now, settingsSubject(null))),
  settings: now.settings,
});

async function changeRules(
  context: Context,
  input: ChangeArguments & { readonly scope: string },
  action: AdministrationAction,
  edit: SettingsEdit,
) {
  const id = scopeArgument(context, input.scope).scope;
  const { record, value, errors } = await (await context.administration()).changeSettings(id, action, input, edit);
  return { record, errors, rules: (value && rulesIn(value, id)) ?? null };
}

function dueRuleOf({ dueWorkingDays: days, dueDayOfMonth: day }: ChangeCalendarInput): DueRule | undefined {
  if (days != null && day != null)
    throw badUserInput('input.dueDayOfMonth', day, onlyOneOf('dueWorkingDays', 'dueDayOfMonth'));
  if (days != null) return { kind: 'WORKING_DAYS_AFTER_CLOSING', days };
  return day == null ? undefined : { kind: 'DAY_OF_MONTH', day };
}

function calendarEditOf(input: ChangeCalendarInput): SettingsEdit {
  const { closingDay, firstPeriod, remindersFrom, lockAfter, finalDay, finalWaitDays, countsSubmitted } = input;
  const edit = {
    closingDay: closingDay ?? undefined,
    dueRule: dueRuleOf(input),
    firstPeriod: firstPeriod ?? undefined,
    remindersFrom,
    lockAfter: lockAfter ?? undefined,
    finalDay: finalDay ?? undefined,
    finalWaitDays: finalWaitDays ?? undefined,
    countSubmitted: countsSubmitted ?? undefined,
  };
  return { of: 'CALENDAR', edit };
}

const reviewEditOf = (review: ReviewLadderInput): Partial<ReviewLadder> =>
  Object.fromEntries(Object.entries(review).filter(([, days]) => days != null));

export const scopeRulesResolvers: Resolvers = {
  Query: {
    scopeRules: async (_root, { scope }, context) => {
      const id = scopeArgument(context, scope).scope;
      return rulesIn(await (await context.administration()).settings(id), id) ?? null;
    },
    holidayTable: async (_root, _args, { administration }) => tableIn(await (await administration()).settings(null)),
  },
  Mutation: {
    changeHolidays: async (_root, { input }, { administration }) => {
      const { set = [], remove = [] } = input;
      for (const [name, { length }] of [['set', set] as const, ['remove', remove] as const])
        if (length > MOST_ENTRIES) throw badCount(`input.${name}`, length, atMost(MOST_ENTRIES));
      const edit: SettingsEdit = {
        of: 'HOLIDAYS',
        edit: {
          set: set.map(({ nameVi, nameEn, decision, decisionDate, swappedWith, note, ...entry }) => ({
            ...entry,
            name: { vi: nameVi, en: nameEn },
            decision: decision ?? null,
            decisionDate: decisionDate ?? null,
            swappedWith: swappedWith ?? null,
            note: note ?? null,
          })),
          remove,
        },
      };
      const changed = await (await administration()).changeSettings(null, 'CHANGE_HOLIDAYS', input, edit);
      return { record: changed.record, errors: changed.errors, table: changed.value && tableIn(changed.value) };
    },
    changeCalendar: (_root, { input }, context) =>
      changeRules(context, input, 'CHANGE_CALENDAR', calendarEditOf(input)),
    changeLadder: (_root, { input }, context) => {
      const { steps, repeatEvery, repeatAtMost, quietDays, sendTime, review } = input;
      const edit = {
        steps: steps?.map(({ offset, recipients }) => ({ offset, recipients: recipients.map((name) => ROLES[name]) })),
        repeatEvery: repeatEvery ?? undefined,
        repeatAtMost: repeatAtMost ?? undefined,
        quietDays: quietDays ?? undefined,
        sendTime: sendTime ?? undefined,
        review: review ? reviewEditOf(review) : undefined,
      };
      return changeRules(context, input, 'CHANGE_LADDER', { of: 'LADDER', edit });
    },
    changeLetterhead: (_root, { input }, context) => {
      const { scope: _, expectedRevision: __, idempotencyKey: ___, reason: ____, ...fields } = input;
      const given = Object.entries(fields).filter(([field, value]) => value != null || field === 'deadlineBasis');
      const edit = Object.fromEntries(given);
      return changeRules(context, input, 'CHANGE_LETTERHEAD', { of: 'LETTERHEAD', edit });
    },
    lockPeriod: (_root, { input }, context) =>
      changeRules(context, input, 'LOCK_PERIOD', { of: 'LOCK', edit: { period: input.period, locked: true } }),
    unlockPeriod: (_root, { input }, context) =>
      changeRules(context, input, 'UNLOCK_PERIOD', { of: 'LOCK', edit: { period: input.period, locked: false } }),
  },
  ScopeRules: {
    id: ({ scope }) => toGlobalId('ScopeRules', scope.scope),
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope.scope),
    closingDay: ({ scope }) => scope.closingDay,
    dueWorkingDays: ({ scope: { dueRule } }) => (dueRule.kind === 'WORKING_DAYS_AFTER_CLOSING' ? dueRule.days : null),
    dueDayOfMonth: ({ scope: { dueRule } }) => (dueRule.kind === 'DAY_OF_MONTH' ? dueRule.day : null),
    firstPeriod: ({ scope }) => scope.firstPeriod,
    remindersFrom: ({ scope }) => scope.remindersFrom,
    lockAfter: ({ scope }) => scope.lockAfter,
    lockedPeriods: ({ scope }) => scope.lockedPeriods,
    finalDay: ({ scope }) => scope.finalDay,
    finalWaitDays: ({ scope }) => finalWaitDaysOf(scope),
    countsSubmitted: ({ scope }) => scope.countSubmitted,
    ladder: ({ scope }) => scope,
    letterhead: ({ scope }) => scope.letterhead,
  },
  Letterhead: {
    authority: ({ authority }, args) => inLanguage(authority, args),
    office: ({ office }, args) => inLanguage(office, args),
    place: ({ place }, args) => inLanguage(place, args),
    legalBasis: ({ legalBasis }, args) => legalBasis.map((text) => inLanguage(text, args)),
    deadlineBasis: ({ deadlineBasis }, args) => (deadlineBasis ? inLanguage(deadlineBasis, args) : null),
  },
  Ladder: {
    steps: ({ ladder }) => ladder.steps,
    repeatEvery: ({ ladder }) => ladder.repeatEvery,
    repeatAtMost: ({ ladder }) => ladder.repeatAtMost,
    quietDays: ({ quietDays }) => quietDays ?? [],
    review: (scope) => reviewLadderOf(scope),
  },
  LadderStep: {
    recipients: ({ recipients }) => recipients.flatMap((role) => RECIPIENTS.get(role) ?? []),
  },
  HolidayTable: {
    id: () => toGlobalId('HolidayTable', HOLIDAY_TABLE.id),
    entries: ({ holidays }) => holidays,
  },
  ChangeHolidaysPayload: {
    movedDueDays: ({ record }) => record?.moved ?? [],
    keptDueDays: ({ record }) => record?.kept ?? [],
  },
  ScopeRulesPayload: {
    movedDueDays: ({ record }) => record?.moved ?? [],
    keptDueDays: ({ record }) => record?.kept ?? [],
  },
};
