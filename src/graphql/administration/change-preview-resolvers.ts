import { firstLetterOf, ladderEffect, rolesTouched } from '../../domain/daily-mail/ladder-effect.js';
import { DAYS_AHEAD } from '../../domain/reminder/ladder.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { addDays } from '../../domain/time/local-date.js';
import { knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { ChangeLadderInput, ChangeLetterheadInput, ChangeToPreview } from '../generated/types.js';
import { firstOf } from '../shared/connections.js';
import { chosenLanguage } from '../shared/language.js';
import { methodEdit } from './method-edit-input.js';
import { movedDueDay } from './record-resolvers.js';
import { scopeToChange } from './scope-rules-resolvers.js';
import { calendarEditOf, holidayEditOf, ladderEditOf, letterheadEditOf, recipientOf } from './settings-edit-input.js';
import type { ChangePreviewModel } from './settings-preview.js';

/** The job's letters of each day under each of the rules. */
async function daysUnder({ reminders, today }: Context, rules: readonly ScopeSettings[]) {
  const { underRules } = await reminders();
  return underRules(rules, addDays(today, DAYS_AHEAD));
}

const NOTHING: ChangePreviewModel = { moved: [], kept: [], changedDays: [], errors: [] };

async function letterheadPreview(context: Context, input: ChangeLetterheadInput): Promise<ChangePreviewModel> {
  const id = scopeToChange(context, input).scope;
  const { previewLetterhead } = await context.administration();
  const { scope, errors } = await previewLetterhead(id, input, letterheadEditOf(input));
  if (!scope) return { ...NOTHING, errors };
  const [plan] = await daysUnder(context, [knownScope(context.reference, id)]);
  const first = plan && firstLetterOf(plan());
  return { ...NOTHING, ...(first && { letter: { scope, first } }), errors };
}

async function ladderPreview(context: Context, input: ChangeLadderInput): Promise<ChangePreviewModel> {
  const id = scopeToChange(context, input).scope;
  const { scope, errors } = await (await context.administration()).previewLadder(id, input, ladderEditOf(input));
  if (!scope) return { ...NOTHING, errors };
  const current = knownScope(context.reference, id);
  const [before, after] = await daysUnder(context, [current, scope]);
  if (!before || !after) throw new Error('each set of rules has a plan');
  const { changedDays, first } = ladderEffect(before, after, rolesTouched(current, scope));
  return { ...NOTHING, changedDays, ...(first && { letter: { scope, first } }), errors };
}

async function previewOf(context: Context, change: ChangeToPreview): Promise<ChangePreviewModel> {
  const { previewDraft, previewSettings, previewReorganisation } = await context.administration();
  if (change.calendar) {
    const { scope } = scopeToChange(context, change.calendar);
    const { calendar } = change;
    return { ...NOTHING, ...(await previewSettings(scope, 'CHANGE_CALENDAR', calendar, calendarEditOf(calendar))) };
  }
  if (change.holidays) {
    const { holidays } = change;
    return { ...NOTHING, ...(await previewSettings(null, 'CHANGE_HOLIDAYS', holidays, holidayEditOf(holidays))) };
  }
  if (change.letterhead) return letterheadPreview(context, change.letterhead);
  if (change.ladder) return ladderPreview(context, change.ladder);
  if (change.methodDraft) {
    const { draft: id } = change.methodDraft;
    return { ...NOTHING, ...(await previewDraft(id, change.methodDraft, methodEdit(change.methodDraft))) };
  }
  return { ...NOTHING, reorganisation: await previewReorganisation(change.reorganisation) };
}

export const changePreviewResolvers: Resolvers = {
  Query: {
    preview: (_root, { change }, context) => previewOf(context, change),
  },
  ChangePreview: {
    movedDueDays: ({ moved }) => moved,
    keptDueDays: ({ kept }) => kept,
    letter: async ({ letter }, args, context) => {
      if (!letter) return null;
      // The wording of letters is loaded only here: no other answer of the API needs it.
      const { writtenLetter } = await import('../../email/letter/written-letter.js');
      const { scope, first } = letter;
      const { official } = first.mail;
      const mail = { ...first.mail, official: { ...official, language: chosenLanguage(args, context) } };
      const place = { scope, scopeUnit: knownUnit(context.reference, scope.scope), asOf: first.from };
      return { day: first.day, official, ...writtenLetter(mail, place) };
    },
  },
  LetterDayChange: {
    recipient: ({ role }) => {
      const recipient = recipientOf(role);
      if (!recipient) throw new Error(`no step of a ladder is addressed to the role ${role}`);
      return recipient;
    },
  },
  DueDayToMove: {
    ...movedDueDay,
    toldCount: ({ told }) => told.length,
    told: ({ told }, args) => firstOf(told, args),
  },
};
