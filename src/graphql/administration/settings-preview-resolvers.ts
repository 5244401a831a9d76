import { type FirstLetter, firstLetterOf, ladderEffect, rolesTouched } from '../../domain/daily-mail/ladder-effect.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { addDays } from '../../domain/time/local-date.js';
import { knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { wholeNumber } from '../shared/accepted-texts.js';
import { scopeArgument } from '../shared/arguments.js';
import { badUserInput } from '../shared/errors.js';
import { chosenLanguage, type LanguageArguments } from '../shared/language.js';
import { calendarEditOf, holidayEditOf, ladderEditOf, letterheadEditOf, recipientOf } from './settings-edit-input.js';

const DAYS_AHEAD = 31;
const MOST_TOLD = 100;

/** What the job would send day by day under each of the rules. */
async function daysUnder({ reminders, reference, today }: Context, rules: readonly ScopeSettings[]) {
  const { underRules } = await reminders();
  return underRules(reference, rules, addDays(today, DAYS_AHEAD));
}

async function letterToShow(
  context: Context,
  scope: ScopeSettings,
  { day, from, mail }: FirstLetter,
  args: LanguageArguments,
) {
  // The wording of letters is loaded only here: no other answer of the API needs it.
  const { writtenLetter } = await import('../../email/letter/written-letter.js');
  const { official } = mail;
  const inLanguage = { ...mail, official: { ...official, language: chosenLanguage(args, context) } };
  const place = { scope, scopeUnit: knownUnit(context.reference, scope.scope), asOf: from };
  return { day, official, ...writtenLetter(inLanguage, place) };
}

export const settingsPreviewResolvers: Resolvers = {
  Query: {
    previewCalendar: async (_root, { input }, context) => {
      const id = scopeArgument(context, input.scope).scope;
      const { previewSettings } = await context.administration();
      return previewSettings(id, 'CHANGE_CALENDAR', input, calendarEditOf(input));
    },
    previewHolidays: async (_root, { input }, { administration }) =>
      (await administration()).previewSettings(null, 'CHANGE_HOLIDAYS', input, holidayEditOf(input)),
    previewLetterhead: async (_root, { input, lang }, context) => {
      const id = scopeArgument(context, input.scope).scope;
      const { previewLetterhead } = await context.administration();
      const { scope, errors } = await previewLetterhead(id, input, letterheadEditOf(input));
      if (!scope) return { letter: null, errors };
      const [plan] = await daysUnder(context, [knownScope(context.reference, id)]);
      const first = plan && firstLetterOf(plan());
      return { letter: first ? await letterToShow(context, scope, first, { lang }) : null, errors };
    },
    previewLadder: async (_root, { input, lang }, context) => {
      const id = scopeArgument(context, input.scope).scope;
      const { scope, errors } = await (await context.administration()).previewLadder(id, input, ladderEditOf(input));
      if (!scope) return { changedDays: [], letter: null, errors };
      const current = knownScope(context.reference, id);
      const [before, after] = await daysUnder(context, [current, scope]);
      if (!before || !after) throw new Error('each set of rules has a plan');
      const { changedDays, first } = ladderEffect(before, after, rolesTouched(current, scope));
      return { changedDays, letter: first ? await letterToShow(context, scope, first, { lang }) : null, errors };
    },
  },
  DueDayPreview: {
    movedDueDays: ({ moved }) => moved,
    keptDueDays: ({ kept }) => kept,
  },
  LetterDayChange: {
    recipient: ({ role }) => {
      const recipient = recipientOf(role);
      if (!recipient) throw new Error(`no step of a ladder is addressed to the role ${role}`);
      return recipient;
    },
  },
  DueDayToMove: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    period: ({ scope, period }, _args, { reference }) => ({ scope: knownScope(reference, scope), id: period }),
    before: ({ from }) => from,
    after: ({ to }) => to,
    toldCount: ({ told }) => told.length,
    told: ({ told }, { first }) => {
      if (first < 1 || first > MOST_TOLD) throw badUserInput('first', first, wholeNumber(1, MOST_TOLD));
      return told.slice(0, first);
    },
  },
};
