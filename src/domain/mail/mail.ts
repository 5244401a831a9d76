import { personOf } from '../official/assignment.js';
import type { UnitPath } from '../register/unit.js';
import { type Instant, instantAt, type LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { AnnouncedDueDay, AnnouncedNews, AnnouncedRanking, AnnouncedReport } from './announced.js';
import { requestCorrelation, sweepCorrelation } from './correlation.js';

/**
 * DAILY: the scheduled e-mail of the day, or the part of it that one assignment has. JOINT: the one e-mail that holds the
 * parts of a person with several assignments. `RETURNED#2026-10#<token>`: a report was sent back; it goes at once, and its day
 * is that of the return, so that there is one for each returned revision whenever it is sent. `OLD_ADDRESS#<token>` and
 * `NEW_ADDRESS#<token>`: the recipient's address was changed by that request; `ADMINISTRATOR#<official>#<token>`: that
 * official was appointed an administrator by it; `SUBSTITUTE_NAMED#<official>#<token>` and `SUBSTITUTE_ENDED#…`: it made
 * the recipient the substitute of that official, or took that back. `SUBSTITUTE_LEFT#…`: the recipient's own substitute left.
 * They go at once as well.
 */
export type MailKind = 'DAILY' | 'JOINT' | `RETURNED#${PeriodId}#${string}` | AccessKind;
type AccessKind = `${OfAddress}#${string}` | `${OfOther}#${string}#${string}`;
type OfAddress = 'OLD_ADDRESS' | 'NEW_ADDRESS';
/** About an official who may be another one than the recipient. */
type OfOther = 'ADMINISTRATOR' | 'SUBSTITUTE_NAMED' | 'SUBSTITUTE_ENDED' | 'SUBSTITUTE_LEFT';

/** To whoever is to stand in, to whoever no longer does, and to the absent official who has lost a substitute. */
export type AbsenceTelling = Extract<OfOther, `SUBSTITUTE_${string}`>;

export const tellsAbsence = (tells: AccessNotice['tells']): tells is AbsenceTelling => tells.startsWith('SUBSTITUTE_');

export const returnedKind = (period: PeriodId, token: string): MailKind => `RETURNED#${period}#${token}`;

/** The period and the returned revision that such a kind names; undefined for the daily e-mail. */
export function returnNamedBy(kind: MailKind): { readonly period: PeriodId; readonly token: string } | undefined {
  const [, period, token] = /^RETURNED#([^#]+)#(.+)$/.exec(kind) ?? [];
  return period && token ? { period, token } : undefined;
}

/** The subject of a letter about access: the official, and the token of the request behind it. */
export type AccessNotice = {
  readonly tells: OfAddress | OfOther;
  readonly subject: string;
  readonly token: string;
};

export const accessKind = ({ tells, subject, token }: AccessNotice): MailKind =>
  tells === 'OLD_ADDRESS' || tells === 'NEW_ADDRESS' ? `${tells}#${token}` : `${tells}#${subject}#${token}`;

/** The subject of such an entry; undefined for all other entries. */
export function accessNoticeOf({ kind, official }: Pick<MailEntry, 'kind' | 'official'>): AccessNotice | undefined {
  const [, tells, token] = /^(OLD_ADDRESS|NEW_ADDRESS)#(.+)$/.exec(kind) ?? [];
  if (tells && token) return { tells: tells as OfAddress, subject: official, token };
  const [, ofOther, subject, request] = /^(ADMINISTRATOR|SUBSTITUTE_\w+)#([^#]+)#(.+)$/.exec(kind) ?? [];
  return subject && request ? { tells: ofOther as OfOther, subject, token: request } : undefined;
}

const RETURNED = /^RETURNED#\d{4}(-Q[1-4]|-\d\d)?#[\w.:-]+$/;
const ACCESS = /^((OLD|NEW)_ADDRESS|(ADMINISTRATOR|SUBSTITUTE_(NAMED|ENDED|LEFT))#[^#/]+)#[\w.:-]+$/;

export const isMailKind = (text: string): text is MailKind =>
  text === 'DAILY' || text === 'JOINT' || RETURNED.test(text) || ACCESS.test(text);

/** True for the scheduled letter of the day. Other letters go by themselves. */
export const isDaily = ({ kind }: Pick<MailEntry, 'kind'>): boolean => kind === 'DAILY';

/** The e-mail of a person with several assignments. Its parts have entries of their own, and say what it announces. */
export const isJoint = ({ kind }: Pick<MailEntry, 'kind'>): boolean => kind === 'JOINT';

/** The part that one assignment has in a joint e-mail. Every other entry is an e-mail. */
export const isPart = (entry: Pick<MailEntry, 'kind' | 'to'>): boolean => isDaily(entry) && entry.to !== undefined;

/** The people for whom a scheduled letter of a day was planned, among the entries of that day. */
export const readersOfDay = (entries: readonly MailEntry[]): ReadonlySet<string> =>
  new Set(
    entries.filter((entry) => isDaily(entry) || isJoint(entry)).map(({ to, official }) => to ?? personOf(official)),
  );

/**
 * PENDING → CLAIMED (lease) → SENT; what was not sent on its day is SUPERSEDED by the next plan. UNREADABLE is never stored:
 * of a damaged entry only its key is known, and it counts as sent.
 */
export type MailStatus = 'PENDING' | 'CLAIMED' | 'SENT' | 'SUPERSEDED' | 'FAILED' | 'UNREADABLE';

/**
 * Why a planned letter was given up: submitted or extended meanwhile; the official was closed, or moved to another unit or
 * role; the address takes no letters; the day ended, and the plan of a later day says what the letter would have said.
 */
export const NOT_SENT_REASONS = ['NOTHING_DUE', 'INACTIVE', 'MOVED', 'ADDRESS_SUPPRESSED', 'DAY_OVER'] as const;
export type NotSentReason = (typeof NOT_SENT_REASONS)[number];

/** The fate of a letter that the mail service accepted, weakest first: a later bounce or complaint outweighs a delivery. */
export const MAIL_FATES = ['DELIVERED', 'BOUNCED', 'COMPLAINED'] as const;
export type MailFate = (typeof MAIL_FATES)[number];

export type MailFeedback = {
  readonly fate: MailFate;
  /** When it happened. */
  readonly at: Instant;
  /** What the other side said; empty when delivered. */
  readonly detail: string;
};

/**
 * One entry of the ledger: one e-mail to one official on one local day, what it announces and how far it has come. It is the
 * store's record of a letter; what the letter is written from is `DailyMail`, which holds whole reports and rankings.
 */
export type MailEntry = {
  readonly day: LocalDate;
  readonly official: string;
  readonly kind: MailKind;
  /** Path of the unit the official answers for. */
  readonly path: UnitPath;
  readonly items: readonly AnnouncedReport[];
  /** The month whose final ranking it tells; absent where it tells of none. */
  readonly ranking?: PeriodId;
  /** What it tells of final rankings; absent where it tells of none, and in entries of releases that did not keep it. */
  readonly rankings?: readonly AnnouncedRanking[];
  /** The leaders' digest is in it beside reports or a ranking; a letter without either is a digest by itself. */
  readonly digest?: true;
  /** What is told with the letter; absent where the letter tells no news. */
  readonly news?: readonly AnnouncedNews[];
  /** Due days that the letter names; absent where the letter names none, and in entries of releases that did not keep them. */
  readonly dueDays?: readonly AnnouncedDueDay[];
  /** The person whose joint e-mail holds this part. Absent = the entry is an e-mail of its own. */
  readonly to?: string;
  /** The officials whose parts a joint e-mail holds, written before it is sent. */
  readonly parts?: readonly string[];
  readonly occurrence: Instant;
  /** What led to it, as the log of that request or sweep says; absent in entries of releases that did not keep it. */
  readonly correlation?: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly owner: string | null;
  readonly leaseUntil: Instant | null;
  readonly sentAt: Instant | null;
  readonly messageId: string | null;
  /** The subject line that it went out with; absent until then, and in entries of releases that did not keep it. */
  readonly subject?: string;
  /** Why it never went out, in the mail service's words; null unless FAILED. */
  readonly failure: string | null;
  /** Why the letter was not sent; null unless it is SUPERSEDED, and in entries of releases that did not keep the reason. */
  readonly notSent: NotSentReason | null;
  /** What the other side's mail server said later; null while nothing is known. */
  readonly feedback: MailFeedback | null;
};

export const tellsDigest = ({ items, ranking, rankings, digest, news }: MailEntry): boolean =>
  digest === true || (items.length === 0 && ranking === undefined && rankings === undefined && news === undefined);

/** Months of which it tells that a final ranking was corrected. */
export const correctedIn = ({ rankings = [] }: MailEntry): PeriodId[] =>
  rankings.flatMap(({ period, corrects }) => (corrects === undefined ? [] : [period]));

type Announced = Omit<
  MailEntry,
  keyof LedgerKey | 'path' | 'to' | 'occurrence' | 'correlation' | 'subject' | keyof typeof NOT_TRIED
>;

/** What an entry says of its letter, every field by name: undefined where the letter announces none. */
export const announcedIn = (entry: MailEntry): { [K in keyof Required<Announced>]: Announced[K] } => ({
  items: entry.items,
  ranking: entry.ranking,
  rankings: entry.rankings,
  digest: entry.digest,
  news: entry.news,
  dueDays: entry.dueDays,
  parts: entry.parts,
});

/** Whether two entries announce the same, whatever their states are. */
export const hasSameContents = (a: MailEntry, b: MailEntry): boolean => inOneLine(a) === inOneLine(b);

/** Fields in the order of their names: a stored entry has them in the order of the table. */
const inOneLine = (entry: MailEntry): string =>
  JSON.stringify(announcedIn(entry), (_name, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

export type LedgerKey = Pick<MailEntry, 'day' | 'official' | 'kind'>;

/** The public name of a ledger entry: `2026-10-21/officer-xuan-lac/DAILY`, sent as the header X-Reminder-Id. */
export const reminderId = ({ day, official, kind }: LedgerKey): string => [day, official, kind].join('/');

/** The entry behind such a name; undefined = not one of ours. */
export function ledgerKeyOf(id: string): LedgerKey | undefined {
  const [, day, official, kind] = /^(\d{4}-\d\d-\d\d)\/(.+)\/([^/]+)$/.exec(id) ?? [];
  return day && official && kind && isMailKind(kind) ? { day, official, kind } : undefined;
}

/** Neither sent nor given up. */
export const isUnfinished = ({ status }: MailEntry): boolean => status === 'PENDING' || status === 'CLAIMED';

/** How far a letter has come, in one word. */
export type MailState = ReadableStatus | MailFate | 'SUPPRESSED';

type ReadableStatus = Exclude<MailStatus, 'UNREADABLE'>;
export type ReadableEntry = MailEntry & { readonly status: ReadableStatus };

export const isReadable = (entry: MailEntry): entry is ReadableEntry => entry.status !== 'UNREADABLE';

export function mailState({ status, notSent, feedback }: ReadableEntry): MailState {
  if (status === 'SENT') return feedback?.fate ?? 'SENT';
  return status === 'SUPERSEDED' && notSent === 'ADDRESS_SUPPRESSED' ? 'SUPPRESSED' : status;
}

/** Where a letter stands in a list: by unit, then day and official. */
export const placeOf = ({ path, day, official, kind }: MailEntry): string => `${path}/#${day}#${official}#${kind}`;

const NOT_TRIED = {
  status: 'PENDING',
  attempts: 0,
  owner: null,
  leaseUntil: null,
  sentAt: null,
  messageId: null,
  failure: null,
  notSent: null,
  feedback: null,
} as const;

/** What leads to a letter: the request that sent a report back or changed an official, or the sweep that planned it. */
function correlationOf(entry: Pick<MailEntry, 'kind' | 'official' | 'occurrence'>): string {
  const token = returnNamedBy(entry.kind)?.token ?? accessNoticeOf(entry)?.token;
  return token === undefined ? sweepCorrelation(entry.occurrence) : requestCorrelation(token);
}

/** An entry as it is planned: nobody has tried to send it. */
export const plannedEntry = (planned: Omit<MailEntry, keyof typeof NOT_TRIED | 'correlation'>): MailEntry => ({
  ...planned,
  correlation: correlationOf(planned),
  ...NOT_TRIED,
});

/** Replaces a damaged entry. */
export const unreadableEntry = (key: LedgerKey, path: UnitPath): MailEntry => ({
  ...plannedEntry({ ...key, path, items: [], occurrence: instantAt(key.day, '00:00') }),
  status: 'UNREADABLE',
});

/** A marker for the whole stage: all letters of the day are sent in every scope. */
export const ALL_SCOPES = 'all';
