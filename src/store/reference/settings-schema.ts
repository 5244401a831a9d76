import * as z from 'zod/mini';
import { OFFICIAL_ROLES } from '../../domain/official/official.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { localDate, text } from '../table/item.js';

const role = z.enum(OFFICIAL_ROLES);

const holiday = z.object({
  date: localDate,
  works: z.boolean(),
  kind: z.enum(['PUBLIC_HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_WORKING']),
  name: text,
  status: z.enum(['VERIFIED', 'REPORTED', 'UNVERIFIED', 'NOT_DECREED']),
  decision: z.nullable(z.string()),
  decisionDate: z.nullable(localDate),
  swappedWith: z.nullable(localDate),
  note: z.nullable(z.string()),
});

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
});

const ladder = z.object({
  steps: z.array(z.object({ offset: z.number(), recipients: z.array(role) })),
  repeatEvery: z.number(),
  repeatAtMost: z.number(),
});

const scopeSettings = z.object({
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
  ladder,
  reviewLadder: z.optional(z.object({ firstAfter: z.number(), every: z.number(), leadersFrom: z.number() })),
  sendTime: z.string(),
  letterhead,
});

export const settingsBody: z.ZodMiniType<Settings> = z.object({
  stageScope: z.string(),
  registerVersion: z.number(),
  methods: z.array(z.object({ id: z.string(), from: z.string() })),
  holidays: z.array(holiday),
  scopes: z.array(scopeSettings),
});
