import { placeToday } from '../../domain/administration/settings-edit.js';
import { NOT_SENT_TEXTS, reminderStageOf, whyWritten } from '../../domain/daily-mail/mail-text.js';
import { isNamedBy, type LetterReference, referencesIn } from '../../domain/daily-mail/printed-reference.js';
import {
  type AccessNotice,
  accessNoticeOf,
  isDaily,
  type MailEntry,
  mailState,
  placeOf,
  reminderId,
  returnNamedBy,
} from '../../domain/mail/mail.js';
import { isAtOrBelow, type Unit } from '../../domain/register/unit.js';
import type { PeriodOf } from '../../domain/settings/period-state.js';
import { innermostScope } from '../../domain/settings/scopes.js';
import { domainName } from '../../domain/text/contract-code.js';
import type { Text } from '../../domain/text/text.js';
import type { PeriodId } from '../../domain/time/period.js';
import { currentUnit, knownScope, knownUnit, type Reference, unitAtPath } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { ReminderKind } from '../generated/types.js';
import { REMINDER_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { periodArgument } from '../shared/arguments.js';
import { connectionOf } from '../shared/connections.js';
import { badUserInput } from '../shared/errors.js';
import { fieldsOf } from '../shared/fields-of.js';
import { readableId, toGlobalId } from '../shared/ids.js';
import { inLanguage, said } from '../shared/language.js';
import { unitWithin } from '../shared/viewers-unit.js';
import type { LedgerEntry } from './queries.js';

/** A period has its days only within a scope: the innermost around the unit or, above all scopes, the stage's own. */
export const periodAt = (reference: Reference, { path }: Unit, id: string): PeriodOf => ({
  scope: innermostScope(reference.settings, path) ?? knownScope(reference, reference.settings.stageScope),
  id,
});

export const whySent = (entry: MailEntry, reference: Reference): Text =>
  whyWritten(entry, (unit) => knownUnit(reference, unit).name);

const ACCESS_KINDS: Readonly<Record<AccessNotice['tells'], ReminderKind>> = {
  OLD_ADDRESS: 'ADDRESS_CHANGED',
  NEW_ADDRESS: 'ADDRESS_CHANGED',
  ADMINISTRATOR: 'ADMINISTRATOR_APPOINTED',
  SUBSTITUTE_NAMED: 'SUBSTITUTE_NAMED',
  SUBSTITUTE_ENDED: 'SUBSTITUTE_ENDED',
  SUBSTITUTE_LEFT: 'SUBSTITUTE_LEFT',
};

function kindOf(entry: MailEntry): ReminderKind {
  const access = accessNoticeOf(entry);
  if (access) return ACCESS_KINDS[access.tells];
  return isDaily(entry) ? 'DAILY' : 'RETURNED';
}

const isAbout = ({ kind, items, ranking, rankings = [], news = [] }: MailEntry, period: PeriodId): boolean =>
  ranking === period ||
  returnNamedBy(kind)?.period === period ||
  [...items, ...rankings, ...news].some((item) => item.period === period);

function referencesArgument(text: string | null | undefined): LetterReference[] | undefined {
  if (text == null) return undefined;
  const found = referencesIn(text);
  if (!found) throw badUserInput('reference', text, REMINDER_ARGUMENT_TEXTS.reference);
  return found;
}

/** The first commune at or below a unit that one of the references names, or that the named one went into. */
const communeNamed = (reference: Reference, { path }: Unit, named: readonly LetterReference[] = []) =>
  named
    .flatMap((one) => ('unit' in one ? (currentUnit(reference, one.unit) ?? []) : []))
    .map((unit) => placeToday(reference, unit.path))
    .flatMap((place) => (isAtOrBelow(place, path) ? unitAtPath(reference, place) : []))
    .find(({ level }) => level === 'COMMUNE');

export const reminderResolvers: Resolvers = {
  Query: {
    reminders: async (_root, { within, day: given, period, reference, ...page }, context) => {
      const named = referencesArgument(reference);
      const own = unitWithin(context, within, 'reminder');
      const day = given ?? named?.flatMap((one) => ('key' in one ? one.key.day : []))[0] ?? null;
      const unit = day === null ? (communeNamed(context.reference, own, named) ?? own) : own;
      const wanted = periodArgument('period', period);
      if (day === null && unit.level !== 'COMMUNE')
        throw badUserInput('day', day, REMINDER_ARGUMENT_TEXTS.dayOrCommune);
      const reminders = await context.reminders();
      const found = await (day === null ? reminders.ofUnit(unit.path) : reminders.ofDay(unit.path, day));
      const { settings, calendar: cal } = context.reference;
      const isNamed = (entry: MailEntry) => named?.some((one) => isNamedBy(entry, one, { ...settings, cal })) ?? true;
      const items = found.filter(({ entry }) => (!wanted || isAbout(entry, wanted)) && isNamed(entry));
      const list = ['reminders', unit.path, day, wanted, reference].join(' ');
      return connectionOf<LedgerEntry>({ list, items, keyOf: ({ entry }) => placeOf(entry) }, page);
    },
  },
  Reminder: {
    id: ({ entry }) => toGlobalId('Reminder', reminderId(entry)),
    reference: ({ entry }) => reminderId(entry),
    official: async ({ entry, within }, _args, { queries }) =>
      (await queries.officials(within)).find(({ id }) => id === entry.official),
    unit: ({ entry }, _args, { reference }) => unitAtPath(reference, entry.path),
    kind: ({ entry }) => kindOf(entry),
    ...fieldsOf('entry', 'day', 'items', 'sentAt', 'messageId', 'attempts', 'subject'),
    state: ({ entry }) => mailState(entry),
    plannedAt: ({ entry }) => entry.occurrence,
    whySent: said(({ entry }, { reference }) => whySent(entry, reference)),
    whyNot: ({ entry: { failure, notSent, feedback } }, args, context) =>
      failure ?? (notSent && inLanguage(NOT_SENT_TEXTS[notSent], args, context)) ?? (feedback?.detail || null),
    notSentReason: ({ entry }) => entry.notSent,
    reportedAt: ({ entry }) => entry.feedback?.at,
  },
  ReminderItem: {
    unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),
    period: ({ unit, period }, _args, { reference }) => periodAt(reference, knownUnit(reference, unit), period),
    stage: (item) => reminderStageOf(item),
  },
  Mutation: {
    setMailPreferences: async (_root, { input: { idempotencyKey, language, digests } }, { mailChanges }) =>
      (await mailChanges()).setPreferences({
        idempotencyKey,
        language: language ? domainName(language) : undefined,
        digests: digests ?? undefined,
      }),
    liftSuppression: async (_root, { input: { official, ...input } }, { mailChanges }) =>
      (await mailChanges()).lift({ ...input, official: readableId('Official', official) ?? '' }),
  },
};
