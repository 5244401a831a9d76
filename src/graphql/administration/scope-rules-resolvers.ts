import type { ChangeArguments } from '../../administer/request.js';
import { isForCommittee } from '../../domain/absence/signature-block.js';
import { type AdministrationAction, HOLIDAY_TABLE, settingsSubject } from '../../domain/administration/record.js';
import type { SettingsEdit } from '../../domain/administration/settings-edit.js';
import { revisionOf } from '../../domain/official/trail.js';
import type { UserError } from '../../domain/refusal/codes.js';
import { reviewLadderOf } from '../../domain/reminder/waiting-reviews.js';
import { finalWaitDaysOf } from '../../domain/settings/deadline.js';
import { earlyLocksOf } from '../../domain/settings/period-state.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { knownUnit } from '../../reference-data/reference.js';
import { type AdministeredSettings, trailOf } from '../../store/reference/settings-store.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { onlyOneOf } from '../shared/accepted-texts.js';
import { scopeArgument } from '../shared/arguments.js';
import { badUserInput } from '../shared/errors.js';
import { fieldsOf } from '../shared/fields-of.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, said } from '../shared/language.js';
import { ACCEPTED_TEXTS } from '../shared/texts.js';
import type { HolidayTableModel, ScopeRulesModel } from './models.js';
import { calendarEditOf, holidayEditOf, ladderEditOf, letterheadEditOf, recipientOf } from './settings-edit-input.js';

export function rulesIn(now: AdministeredSettings, id: string): ScopeRulesModel | undefined {
  const scope = now.settings.scopes.find(({ scope }) => scope === id);
  return scope && { scope, revision: revisionOf(trailOf(now, settingsSubject(id))), settings: now.settings };
}

export const tableIn = (now: AdministeredSettings): HolidayTableModel => ({
  holidays: now.settings.holidays,
  revision: revisionOf(trailOf(now, settingsSubject(null))),
  settings: now.settings,
});

export type AskedScope = { readonly within?: string | null | undefined; readonly scope?: string | null | undefined };

/** The scope of a change, from `within` or its earlier name `scope`. @throws where both or neither are given */
export function scopeToChange(context: Context, { within, scope }: AskedScope): ScopeSettings {
  if (within != null && scope != null) throw badUserInput('input.scope', scope, onlyOneOf('within', 'scope'));
  const id = within ?? scope;
  if (id == null) throw badUserInput('input.within', null, ACCEPTED_TEXTS.unit);
  return scopeArgument(context, id, within == null ? 'input.scope' : 'input.within');
}

/** @param faultsOf faults of the edit that only the register or the officials can show */
export async function changeRules(
  context: Context,
  input: ChangeArguments & AskedScope,
  action: AdministrationAction,
  edit: SettingsEdit,
  faultsOf?: () => Promise<readonly UserError[]>,
) {
  const id = scopeToChange(context, input).scope;
  const { changeSettings } = await context.administration();
  const { record, value, errors } = await changeSettings(id, action, input, edit, faultsOf);
  return { record, errors, rules: (value && rulesIn(value, id)) ?? null };
}

const holidayTable = async ({ administration }: Context) => tableIn(await (await administration()).settings(null));

export const scopeRulesResolvers: Resolvers = {
  Query: {
    scopeRules: async (_root, { within }, context) => {
      const id = scopeArgument(context, within).scope;
      return rulesIn(await (await context.administration()).settings(id), id);
    },
    holidayTable: (_root, _args, context) => holidayTable(context),
  },
  WorkCalendar: {
    table: (_calendar, _args, context) => holidayTable(context),
  },
  Mutation: {
    changeHolidays: async (_root, { input }, { administration }) =>
      (await administration()).changeSettings(null, 'CHANGE_HOLIDAYS', input, holidayEditOf(input)),
    changeCalendar: (_root, { input }, context) =>
      changeRules(context, input, 'CHANGE_CALENDAR', calendarEditOf(input)),
    changeLadder: (_root, { input }, context) =>
      changeRules(context, input, 'CHANGE_LADDER', { of: 'LADDER', edit: ladderEditOf(input) }),
    changeLetterhead: (_root, { input }, context) => {
      return changeRules(context, input, 'CHANGE_LETTERHEAD', { of: 'LETTERHEAD', edit: letterheadEditOf(input) });
    },
    lockPeriod: (_root, { input }, context) =>
      changeRules(context, input, 'LOCK_PERIOD', { of: 'LOCK', edit: { period: input.period, locked: true } }),
    unlockPeriod: (_root, { input }, context) =>
      changeRules(context, input, 'UNLOCK_PERIOD', { of: 'LOCK', edit: { period: input.period, locked: false } }),
  },
  ScopeRules: {
    id: ({ scope }) => toGlobalId('ScopeRules', scope.scope),
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope.scope),
    ...fieldsOf('scope', 'closingDay', 'firstPeriod', 'remindersFrom', 'lockAfter', 'finalDay', 'letterhead'),
    lockedPeriods: ({ scope }, _args, { today, reference }) => earlyLocksOf(scope, today, reference.calendar),
    dueWorkingDays: ({ scope: { dueRule } }) => (dueRule.kind === 'WORKING_DAYS_AFTER_CLOSING' ? dueRule.days : null),
    dueDayOfMonth: ({ scope: { dueRule } }) => (dueRule.kind === 'DAY_OF_MONTH' ? dueRule.day : null),
    finalWaitDays: ({ scope }) => finalWaitDaysOf(scope),
    countsSubmitted: ({ scope }) => scope.countSubmitted,
    signOff: ({ scope }) => scope.signOff ?? false,
    signsForCommittee: ({ scope }) => isForCommittee(scope),
    ladder: ({ scope }) => scope,
  },
  Letterhead: {
    authority: said(({ authority }) => authority),
    office: said(({ office }) => office),
    place: said(({ place }) => place),
    legalBasis: ({ legalBasis }, args, context) => legalBasis.map((text) => inLanguage(text, args, context)),
    deadlineBasis: ({ deadlineBasis }, args, context) =>
      deadlineBasis ? inLanguage(deadlineBasis, args, context) : null,
  },
  Ladder: {
    ...fieldsOf('ladder', 'steps', 'repeatEvery', 'repeatAtMost'),
    quietDays: ({ quietDays }) => quietDays ?? [],
    review: (scope) => reviewLadderOf(scope),
  },
  LadderStep: {
    recipients: ({ recipients }) => recipients.flatMap((role) => recipientOf(role) ?? []),
  },
  HolidayTable: {
    id: () => toGlobalId('HolidayTable', HOLIDAY_TABLE.id),
    entries: ({ holidays }) => holidays,
  },
  ChangeHolidaysPayload: {
    table: ({ value }) => value && tableIn(value),
    movedDueDays: ({ record }) => record?.moved ?? [],
    keptDueDays: ({ record }) => record?.kept ?? [],
  },
  ScopeRulesPayload: {
    movedDueDays: ({ record }) => record?.moved ?? [],
    keptDueDays: ({ record }) => record?.kept ?? [],
  },
};
