import * as z from 'zod/mini';
import { OFFICIAL_ROLES } from '../../domain/official/official.js';
import type { Ladder, Letterhead, ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import type { UnreadableScope } from '../../domain/settings/unreadable-scope.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { Holiday } from '../../domain/time/working-calendar.js';
import { type EveryField, everyValue, localDate, parseBody, problemsOf, text } from '../table/item.js';

const role = z.enum(OFFICIAL_ROLES);

const holiday = z.object({
  date: localDate,
  works: z.boolean(),
  kind: everyValue<Holiday['kind']>({ PUBLIC_HOLIDAY: true, IN_LIEU: true, SWAPPED_OFF: true, SWAPPED_WORKING: true }),
  name: text,
  status: everyValue<Holiday['status']>({ VERIFIED: true, REPORTED: true, UNVERIFIED: true, NOT_DECREED: true }),
  decision: z.nullable(z.string()),
  decisionDate: z.nullable(localDate),
  swappedWith: z.nullable(localDate),
  note: z.nullable(z.string()),
} satisfies EveryField<Holiday>);

/** The English name has its date in words, which a release before stored in digits. */
const withDateInWords = (day: Holiday): Holiday => {
  const { swappedWith, name } = day;
  if (swappedWith === null) return day;
  return { ...day, name: { ...name, en: name.en.replace(swappedWith, dayLabel(swappedWith).en) } };
};

const letterhead = z.object({
  authority: text,
  office: text,
  place: text,
  contactName: z.string(),
  contactPhone: z.string(),
  legalBasis: z.array(text),
  deadlineBasis: z.optional(z.nullable(text)),
  senderName: z.string(),
  appUrl: z.string(),
} satisfies EveryField<Letterhead>);

const ladder = z.object({
  steps: z.array(z.object({ offset: z.number(), recipients: z.array(role) })),
  repeatEvery: z.number(),
  repeatAtMost: z.number(),
} satisfies EveryField<Ladder>);

const scopeSettings: z.ZodMiniType<ScopeSettings> = z.object({
  scope: z.string(),
  path: z.string(),
  closingDay: z.number(),
  dueRule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('WORKING_DAYS_AFTER_CLOSING'), days: z.number() }),
    z.object({ kind: z.literal('DAY_OF_MONTH'), day: z.number() }),
  ]),
  dueDays: z.record(z.string(), localDate),
  dueDaysMovedAt: z.optional(z.record(z.string(), z.string())),
  firstPeriod: z.string(),
  remindersFrom: z.nullable(localDate),
  quietDays: z.optional(z.array(localDate)),
  lockAfter: z.number(),
  lockedPeriods: z.array(z.string()),
  finalDay: z.number(),
  finalWaitDays: z.optional(z.number()),
  countSubmitted: z.boolean(),
  signOff: z.optional(z.boolean()),
  signsForCommittee: z.optional(z.boolean()),
  ladder,
  reviewLadder: z.optional(z.object({ firstAfter: z.number(), every: z.number(), leadersFrom: z.number() })),
  reviewAssignments: z.optional(z.record(z.string(), z.array(z.string()))),
  sendTime: z.string(),
  letterhead,
  formerPaths: z.optional(z.array(z.object({ path: z.string(), lastDay: localDate }))),
  ended: z.optional(z.object({ lastDay: localDate, heir: z.string(), by: z.string() })),
  inherited: z.optional(z.object({ from: z.array(z.string()), by: z.string() })),
} satisfies EveryField<ScopeSettings>);

const settingsBody = z.object({
  stageScope: z.string(),
  registerVersion: z.number(),
  withdrawnRegisters: z.optional(z.array(z.number())),
  methods: z.array(z.object({ id: z.string(), from: z.string() })),
  holidays: z.array(z.pipe(holiday, z.transform(withDateInWords))),
  scopes: z.array(z.unknown()),
} satisfies EveryField<Omit<Settings, 'unreadable'>>);

const namesOfScope = z.object({
  scope: z.catch(z.nullable(z.string()), null),
  path: z.catch(z.nullable(z.string()), null),
});

/** Reads each scope separately, so that an unreadable scope does not affect the others. */
export function settingsIn(body: string, where: string): Settings {
  const { scopes: entries, ...common } = parseBody(settingsBody, body, where);
  const scopes: ScopeSettings[] = [];
  const unreadable: UnreadableScope[] = [];
  for (const [place, stored] of entries.entries()) {
    const result = scopeSettings.safeParse(stored);
    if (result.success) scopes.push(result.data);
    else unreadable.push(unreadableFrom(stored, place, where, problemsOf(result.error)));
  }
  if (unreadable.length === 0) return { ...common, scopes };
  return { ...common, scopes, unreadable: withStageScope(unreadable, scopes, common.stageScope) };
}

function unreadableFrom(stored: unknown, place: number, where: string, problem: string): UnreadableScope {
  const { scope, path } = namesOfScope.safeParse(stored).data ?? { scope: null, path: null };
  return {
    item: `${where} / scopes.${place} ${scope ?? path ?? 'without a name'}`,
    problem,
    scope,
    path,
    place,
    stored,
  };
}

/** An unreadable entry without a name counts as the stage's own scope if that scope is missing. */
function withStageScope(
  unreadable: readonly UnreadableScope[],
  scopes: readonly ScopeSettings[],
  stageScope: string,
): UnreadableScope[] {
  const isThere = [...scopes, ...unreadable].some(({ scope }) => scope === stageScope);
  return unreadable.map((entry) =>
    !isThere && entry.scope === null && entry.path === null ? { ...entry, scope: stageScope } : entry,
  );
}

/** Writes unreadable entries back to their places. */
export function settingsToBody({ unreadable = [], ...settings }: Settings): string {
  const scopes: unknown[] = [...settings.scopes];
  for (const { place, stored } of unreadable) scopes.splice(place, 0, stored);
  return JSON.stringify({ ...settings, scopes });
}
