import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { firstLetterOf, ladderEffect } from '../../domain/daily-mail/ladder-effect.js';
import { comingLetterDays } from '../../domain/reminder/coming-letter-days.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { addDays, type Instant, type LocalDate } from '../../domain/time/local-date.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import { knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Language, Resolvers } from '../generated/resolver-types.js';
import { wholeNumber } from '../shared/accepted-texts.js';
import { scopeArgument } from '../shared/arguments.js';
import { badUserInput } from '../shared/errors.js';
import { LANGUAGES } from '../shared/language.js';
import { calendarEditOf, holidayEditOf, ladderEditOf, letterheadEditOf, recipientOf } from './settings-edit-input.js';

const DAYS_AHEAD = 31;
const MOST_TOLD = 100;

/** The first letter of the coming days that the scope plans, to an official of a commune where there is one that day. */
async function nextPlannedLetter({ reminders, reference, today }: Context, scope: ScopeSettings) {
  const { planned } = await reminders();
  const { path } = knownUnit(reference, scope.scope);
  const days = comingLetterDays(scope, workingCalendar(reference.settings.holidays), today, addDays(today, DAYS_AHEAD));
  for (const day of days) {
    const { letters, from } = await planned(reference, [scope], path, day);
    const letter = letters.find(({ mail }) => mail.forms.length > 0) ?? letters[0];
    if (letter) return { day, from, mail: letter.mail };
  }
  return undefined;
}

type LetterOfDay = { readonly day: LocalDate; readonly from: Instant; readonly mail: DailyMail };

async function letterToShow(
  { reference }: Context,
  scope: ScopeSettings,
  { day, from, mail }: LetterOfDay,
  lang: Language,
) {
  // The wording of letters is loaded only here: no other answer of the API needs it.
  const { writtenLetter } = await import('../../email/letter/written-letter.js');
  const { official } = mail;
  const inLanguage = { ...mail, official: { ...official, language: LANGUAGES[lang] } };
  const place = { scope, scopeUnit: knownUnit(reference, scope.scope), asOf: from };
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
      const planned = scope && (await nextPlannedLetter(context, knownScope(context.reference, id)));
      if (!scope || !planned) return { letter: null, errors };
      return { letter: await letterToShow(context, scope, planned, lang), errors };
    },
    previewLadder: async (_root, { input, lang }, context) => {
      const id = scopeArgument(context, input.scope).scope;
      const { scope, errors } = await (await context.administration()).previewLadder(id, input, ladderEditOf(input));
      if (!scope) return { changedDays: [], letter: null, errors };
      const { underRules } = await context.reminders();
      const rules = [knownScope(context.reference, id), scope];
      const [before = [], after = []] = await underRules(context.reference, rules, addDays(context.today, DAYS_AHEAD));
      const first = firstLetterOf(after);
      const letter = first ? await letterToShow(context, scope, first, lang) : null;
      return { changedDays: ladderEffect(before, after), letter, errors };
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
