import type { UnitId } from '../register/unit.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** The kinds of ground for a later due day. The public may read the kind, but not the text of the reason. */
export const EXTENSION_GROUNDS = [
  'DISASTER',
  'EPIDEMIC',
  'TECHNICAL_FAULT',
  'STAFF_ABSENCE',
  'DATA_FROM_OTHERS',
  'OTHER',
] as const;
export type ExtensionGround = (typeof EXTENSION_GROUNDS)[number];

/** An extension sets a later working day for one commune. */
export type Extension = {
  readonly day: LocalDate;
  readonly reason: string;
  readonly grantedAt: Instant;
  /** When the extension was asked for; absent where nobody had asked. */
  readonly askedAt?: Instant;
  /** The ground; absent in an extension that was granted before a ground was needed. */
  readonly ground?: ExtensionGround;
  /** The unit of whoever granted it; absent in what was granted before it was kept. */
  readonly office?: UnitId;
};

/** What an officer has asked for and nobody has answered. */
export type ExtensionRequest = Pick<Extension, 'day' | 'reason'> & {
  readonly ground: ExtensionGround;
  readonly askedAt: Instant;
};

export type ExtensionRefusal = ExtensionRequest & {
  readonly refusedAt: Instant;
  readonly refusedBecause: string;
  readonly office?: UnitId;
};

/** What a report keeps of its extensions. Heads of earlier releases hold the last one alone. */
export type Extensions = {
  /** The last one, to whose day ladder and form have moved. */
  readonly extension: Extension | null;
  /** Extensions before the last one, oldest first. */
  readonly earlierExtensions?: readonly Extension[];
};

/** Oldest first. */
export const extensionsOf = (report: Extensions | undefined): readonly Extension[] =>
  report?.extension ? [...(report.earlierExtensions ?? []), report.extension] : [];

/** The day that decides whether it was in time: when it was asked for, or granted unasked. */
export const claimedOn = ({ askedAt, grantedAt }: Extension): LocalDate => localDateOf(askedAt ?? grantedAt);

/**
 * An extension, and whether it replaced the due day. One that was asked for after the due day moves only ladder and
 * form.
 */
export type JudgedExtension = { readonly extension: Extension; readonly replacesDueDay: boolean };

export function judgedExtensions(report: Extensions | undefined, dueDay: LocalDate): JudgedExtension[] {
  let due = dueDay;
  return extensionsOf(report).map((extension) => {
    const replacesDueDay = claimedOn(extension) <= due;
    if (replacesDueDay) due = extension.day;
    return { extension, replacesDueDay };
  });
}

/** What the public may read of an extension: days, office and kind of ground, never the text. */
export type PublicExtension = {
  readonly day: LocalDate;
  readonly claimedOn: LocalDate;
  readonly grantedOn: LocalDate;
  readonly ground: ExtensionGround | null;
  readonly office: UnitId | null;
  readonly replacesDueDay: boolean;
};

export const publicExtension = ({ extension, replacesDueDay }: JudgedExtension): PublicExtension => ({
  day: extension.day,
  claimedOn: claimedOn(extension),
  grantedOn: localDateOf(extension.grantedAt),
  ground: extension.ground ?? null,
  office: extension.office ?? null,
  replacesDueDay,
});

/** The last day on which the report is on time. @param dueDay the scope's */
export const countedDueDay = (report: Extensions | undefined, dueDay: LocalDate): LocalDate =>
  report?.extension
    ? (judgedExtensions(report, dueDay).findLast(({ replacesDueDay }) => replacesDueDay)?.extension.day ?? dueDay)
    : dueDay;

/**
 * An extension sets a later working day than the one it replaces, with a reason. The period is open until it locks: a day
 * after that would be none on which the report can be sent.
 */
export function reasonToRefuseExtension(
  extension: { readonly day: LocalDate; readonly reason: string },
  { due, locks }: { readonly due: LocalDate; readonly locks: LocalDate },
  cal: WorkingCalendar,
): 'NOT_LATER' | 'AFTER_LOCK_DAY' | 'NOT_A_WORKING_DAY' | 'NO_REASON' | undefined {
  if (extension.day <= due) return 'NOT_LATER';
  if (extension.day > locks) return 'AFTER_LOCK_DAY';
  if (!cal.isWorking(extension.day)) return 'NOT_A_WORKING_DAY';
  if (extension.reason.trim() === '') return 'NO_REASON';
  return undefined;
}

/**
 * The request of a report that nobody has answered. A submission ends it; an earlier release left it beside the sent
 * report, and it stays ended when that report comes back.
 */
export const requestStillOpen = (
  request: ExtensionRequest | undefined,
  { isWithCommune, firstSubmittedAt }: { readonly isWithCommune: boolean; readonly firstSubmittedAt: Instant | null },
): ExtensionRequest | undefined =>
  request && isWithCommune && (firstSubmittedAt === null || request.askedAt > firstSubmittedAt) ? request : undefined;
