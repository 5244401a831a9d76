import type { UnitId } from '../register/unit.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** The kinds of ground for an extension. The public may read the kind, but not the text of the reason. */
export const EXTENSION_GROUNDS = [
  'DISASTER',
  'EPIDEMIC',
  'TECHNICAL_FAULT',
  'STAFF_ABSENCE',
  'DATA_FROM_OTHERS',
  'OTHER',
] as const;
export type ExtensionGround = (typeof EXTENSION_GROUNDS)[number];

/** A later working day as due day for one commune. */
export type Extension = {
  readonly day: LocalDate;
  readonly reason: string;
  readonly grantedAt: Instant;
  /** When the extension was asked for; absent if nobody asked. */
  readonly askedAt?: Instant;
  /** The ground; absent in extensions older than this field. */
  readonly ground?: ExtensionGround;
  /** The unit of the official who granted it; absent in extensions older than this field. */
  readonly office?: UnitId;
};

/** An officer's unanswered request. */
export type ExtensionRequest = Pick<Extension, 'day' | 'reason'> & {
  readonly ground: ExtensionGround;
  readonly askedAt: Instant;
};

export type ExtensionRefusal = ExtensionRequest & {
  readonly refusedAt: Instant;
  readonly refusedBecause: string;
  readonly office?: UnitId;
};

/** The extensions of a report. Heads of earlier releases contain only the last one. */
export type Extensions = {
  /** The last extension. Its day moves the ladder and the form. */
  readonly extension: Extension | null;
  /** Extensions before the last one, oldest first. */
  readonly earlierExtensions?: readonly Extension[];
};

/** All extensions of a report, oldest first. */
export const extensionsOf = (report: Extensions | undefined): readonly Extension[] =>
  report?.extension ? [...(report.earlierExtensions ?? []), report.extension] : [];

/** A day as an extension moves it: only to a later one. An edit of the calendar may move the due day beyond an extension. */
export const extendedDay = (day: LocalDate, extension: Pick<Extension, 'day'> | null | undefined): LocalDate =>
  extension && extension.day > day ? extension.day : day;

/** The day that decides whether an extension was in time: that of the request, or of the grant without a request. */
export const claimedOn = ({ askedAt, grantedAt }: Extension): LocalDate => localDateOf(askedAt ?? grantedAt);

/**
 * An extension, and whether it replaced the due day. If it was asked for after the due day, it moves only the ladder
 * and the form.
 */
export type JudgedExtension = { readonly extension: Extension; readonly replacesDueDay: boolean };

export function judgedExtensions(report: Extensions | undefined, dueDay: LocalDate): JudgedExtension[] {
  let due = dueDay;
  return extensionsOf(report).map((extension) => {
    const replacesDueDay = claimedOn(extension) <= due;
    if (replacesDueDay) due = extendedDay(due, extension);
    return { extension, replacesDueDay };
  });
}

/** The public part of an extension: days, office and kind of ground, never the text. */
export type PublicExtension = ReturnType<typeof publicExtension>;

export const publicExtension = ({ extension, replacesDueDay }: JudgedExtension) => ({
  day: extension.day,
  claimedOn: claimedOn(extension),
  grantedOn: localDateOf(extension.grantedAt),
  ground: extension.ground ?? null,
  office: extension.office ?? null,
  replacesDueDay,
});

/** The last day on which the report is on time. @param dueDay the due day of the scope */
export const countedDueDay = (report: Extensions | undefined, dueDay: LocalDate): LocalDate =>
  report?.extension
    ? judgedExtensions(report, dueDay)
        .filter(({ replacesDueDay }) => replacesDueDay)
        .reduce((due, { extension }) => extendedDay(due, extension), dueDay)
    : dueDay;

/**
 * Why a day cannot be an extension's; undefined = it can. An extension needs a later working day, from today on and
 * before the period locks, because no report can be sent afterwards.
 */
export function reasonToRefuseExtension(
  day: LocalDate,
  { due, today, locks }: Readonly<Record<'due' | 'today' | 'locks', LocalDate>>,
  cal: WorkingCalendar,
): 'NOT_LATER' | 'DAY_HAS_PASSED' | 'AFTER_LOCK_DAY' | 'NOT_A_WORKING_DAY' | undefined {
  if (day <= due) return 'NOT_LATER';
  if (day < today) return 'DAY_HAS_PASSED';
  if (day > locks) return 'AFTER_LOCK_DAY';
  return cal.isWorking(day) ? undefined : 'NOT_A_WORKING_DAY';
}

/**
 * A report's request that nobody has answered. A submission ends it, also if an earlier release kept it in the sent
 * report: it stays ended when that report comes back.
 */
export const requestStillOpen = (
  request: ExtensionRequest | undefined,
  { isWithCommune, firstSubmittedAt }: { readonly isWithCommune: boolean; readonly firstSubmittedAt: Instant | null },
): ExtensionRequest | undefined =>
  request && isWithCommune && (firstSubmittedAt === null || request.askedAt > firstSubmittedAt) ? request : undefined;
