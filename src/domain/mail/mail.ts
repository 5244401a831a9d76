import { personOf } from '../official/assignment.js';
import type { UnitId, UnitPath } from '../register/unit.js';
import { type Instant, instantAt, type LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { AnnouncedDueDay, AnnouncedNews, AnnouncedRanking, AnnouncedReport } from './announced.js';
import { requestCorrelation, sweepCorrelation } from './correlation.js';

/**
 * The kind of a letter:
 * DAILY: the scheduled e-mail of the day, or the part of it for one assignment.
 * JOINT: the one e-mail with all parts for a person with several assignments.
 * `RETURNED#2026-10#<token>`: a report was returned. Its day is that of the return, so each returned revision has one
 * letter.
 * `OLD_ADDRESS#<token>`, `NEW_ADDRESS#<token>`: that request changed the recipient's address.
 * `ADMINISTRATOR#<official>#<token>`: that request appointed the official an administrator.
 * `SUBSTITUTE_NAMED#<official>#<token>`, `SUBSTITUTE_ENDED#…`: the recipient became that official's substitute, or no
 * longer is.
 * `SUBSTITUTE_LEFT#…`: the recipient's own substitute left.
 * All but DAILY and JOINT are sent at once.
 */
export type MailKind = 'DAILY' | 'JOINT' | `RETURNED#${PeriodId}#${string}` | AccessKind;
type AccessKind = `${OfAddress}#${string}` | `${OfOther}#${string}#${string}`;
type OfAddress = 'OLD_ADDRESS' | 'NEW_ADDRESS';
/** Kinds about an official who may differ from the recipient. */
type OfOther = 'ADMINISTRATOR' | 'SUBSTITUTE_NAMED' | 'SUBSTITUTE_ENDED' | 'SUBSTITUTE_LEFT';

/** Letters to a new substitute, to a former substitute, and to an absent official whose substitute left. */
export type AbsenceTelling = Extract<OfOther, `SUBSTITUTE_${string}`>;

export const tellsAbsence = (tells: AccessNotice['tells']): tells is AbsenceTelling => tells.startsWith('SUBSTITUTE_');

export const returnedKind = (period: PeriodId, token: string): MailKind => `RETURNED#${period}#${token}`;

/** The period and the returned revision in a kind; undefined for all other kinds. */
export function returnNamedBy(kind: MailKind): { readonly period: PeriodId; readonly token: string } | undefined {
  const [, period, token] = /^RETURNED#([^#]+)#(.+)$/.exec(kind) ?? [];
  return period && token ? { period, token } : undefined;
}

/** The subject of a letter about access: the official, and the token of the request behind the change. */
export type AccessNotice = {
  readonly tells: OfAddress | OfOther;
  readonly subject: string;
  readonly token: string;
};

export const accessKind = ({ tells, subject, token }: AccessNotice): MailKind =>
  tells === 'OLD_ADDRESS' || tells === 'NEW_ADDRESS' ? `${tells}#${token}` : `${tells}#${subject}#${token}`;

/** The subject of an entry about access; undefined for any other entry. */
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

/** True for the scheduled letter of the day. Other letters are sent by themselves. */
export const isDaily = ({ kind }: Pick<MailEntry, 'kind'>): boolean => kind === 'DAILY';

/** True for the e-mail of a person with several assignments. Its parts' own entries say what it announces. */
export const isJoint = ({ kind }: Pick<MailEntry, 'kind'>): boolean => kind === 'JOINT';

/** True for the part of one assignment in a joint e-mail. Every other entry is an e-mail. */
export const isPart = (entry: Pick<MailEntry, 'kind' | 'to'>): boolean => isDaily(entry) && entry.to !== undefined;

/** The people with a scheduled letter on a day, or with a part of one, from the entries of that day. */
export const readersOfDay = (entries: readonly MailEntry[]): ReadonlySet<string> =>
  new Set(
    entries.filter((entry) => isDaily(entry) || isJoint(entry)).map(({ to, official }) => to ?? personOf(official)),
  );

/**
 * The people whose scheduled letter of a day has all its parts. A letter has an entry once its parts have theirs: the
 * run that planned parts alone may have died before it planned the others.
 */
export const settledReadersOfDay = (entries: readonly MailEntry[]): ReadonlySet<string> =>
  readersOfDay(entries.filter((entry) => !isPart(entry)));

/**
 * PENDING → CLAIMED (lease) → SENT. The next plan makes SUPERSEDED what was not sent on its day. UNREADABLE is never
 * stored: only the key of a damaged entry is known, and the entry counts as sent.
 */
export type MailStatus = 'PENDING' | 'CLAIMED' | 'SENT' | 'SUPERSEDED' | 'FAILED' | 'UNREADABLE';

/**
 * Why a planned letter was cancelled: the report was submitted or extended meanwhile; the official was closed, or moved
 * to another unit or role; the address accepts no letters; the day ended, and the plan of a later day says the same.
 */
export const NOT_SENT_REASONS = ['NOTHING_DUE', 'INACTIVE', 'MOVED', 'ADDRESS_SUPPRESSED', 'DAY_OVER'] as const;
export type NotSentReason = (typeof NOT_SENT_REASONS)[number];

/** The fate of an accepted letter, weakest first: a later bounce or complaint outweighs a delivery. */
export const MAIL_FATES = ['DELIVERED', 'BOUNCED', 'COMPLAINED'] as const;
export type MailFate = (typeof MAIL_FATES)[number];

export type MailFeedback = {
  readonly fate: MailFate;
  /** When it happened. */
  readonly at: Instant;
  /** The other server's answer; empty for a delivery. */
  readonly detail: string;
};

/**
 * One entry of the ledger: one e-mail to one official on one local day, what it announces and its progress. It is the
 * stored record of a letter; `DailyMail`, with whole reports and rankings, is what the letter is written from.
 */
export type MailEntry = {
  readonly day: LocalDate;
  readonly official: string;
  readonly kind: MailKind;
  /** The path of the official's unit. */
  readonly path: UnitPath;
  readonly items: readonly AnnouncedReport[];
  /** The unit of the returned report; absent in other letters, and in entries of releases that did not keep it. */
  readonly unit?: UnitId;
  /** The month whose final ranking the letter announces; absent = none. */
  readonly ranking?: PeriodId;
  /** The announced versions of final rankings; absent = none, or an entry of a release that did not keep them. */
  readonly rankings?: readonly AnnouncedRanking[];
  /** The leaders' digest comes with reports or a ranking. A letter without either is a digest anyway. */
  readonly digest?: true;
  /** The news in the letter; absent = none. */
  readonly news?: readonly AnnouncedNews[];
  /** Due days in the letter; absent = none, or an entry of a release that did not keep them. */
  readonly dueDays?: readonly AnnouncedDueDay[];
  /** The person whose joint e-mail contains this part; absent = the entry is an e-mail of its own. */
  readonly to?: string;
  /** The officials whose parts a joint e-mail contains, stored before it is sent. */
  readonly parts?: readonly string[];
  readonly occurrence: Instant;
  /** The request or sweep behind it, as in the log; absent in entries of releases that did not keep it. */
  readonly correlation?: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly owner: string | null;
  readonly leaseUntil: Instant | null;
  readonly sentAt: Instant | null;
  readonly messageId: string | null;
  /** The subject line; absent until the letter is sent, and in entries of releases that did not keep it. */
  readonly subject?: string;
  /** Why the letter failed, in the words of the mail service; null unless FAILED. */
  readonly failure: string | null;
  /** Why the letter was not sent; null unless SUPERSEDED, and in entries of releases that did not keep it. */
  readonly notSent: NotSentReason | null;
  /** The later report of the recipient's mail server; null while there is none. */
  readonly feedback: MailFeedback | null;
};

export const tellsDigest = ({ items, ranking, rankings, digest, news }: MailEntry): boolean =>
  digest === true || (items.length === 0 && ranking === undefined && rankings === undefined && news === undefined);

/** The months for which the letter corrects a final ranking. */
export const correctedIn = ({ rankings = [] }: MailEntry): PeriodId[] =>
  rankings.flatMap(({ period, corrects }) => (corrects === undefined ? [] : [period]));

type Announced = Omit<
  MailEntry,
  keyof LedgerKey | 'path' | 'unit' | 'to' | 'occurrence' | 'correlation' | 'subject' | keyof typeof NOT_TRIED
>;

/** All that an entry says of its letter, every field by name; undefined = the letter has none. */
export const announcedIn = (entry: MailEntry): { [K in keyof Required<Announced>]: Announced[K] } => ({
  items: entry.items,
  ranking: entry.ranking,
  rankings: entry.rankings,
  digest: entry.digest,
  news: entry.news,
  dueDays: entry.dueDays,
  parts: entry.parts,
});

/** Whether two entries announce the same, whatever their status. */
export const hasSameContents = (a: MailEntry, b: MailEntry): boolean => inOneLine(a) === inOneLine(b);

/** Sorts the fields by name, because a stored entry has the field order of the table. */
const inOneLine = (entry: MailEntry): string =>
  JSON.stringify(announcedIn(entry), (_name, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

export type LedgerKey = Pick<MailEntry, 'day' | 'official' | 'kind'>;

/** The public name of a ledger entry: `2026-10-21/officer-xuan-lac/DAILY`, sent as the header X-Reminder-Id. */
export const reminderId = ({ day, official, kind }: LedgerKey): string => [day, official, kind].join('/');

/** The ledger entry with a public name; undefined for any other text. */
export function ledgerKeyOf(id: string): LedgerKey | undefined {
  const [, day, official, kind] = /^(\d{4}-\d\d-\d\d)\/(.+)\/([^/]+)$/.exec(id) ?? [];
  return day && official && kind && isMailKind(kind) ? { day, official, kind } : undefined;
}

/** Whether the letter is neither sent nor cancelled. */
export const isUnfinished = ({ status }: MailEntry): boolean => status === 'PENDING' || status === 'CLAIMED';

/** The progress of a letter, in one word. */
export type MailState = ReadableStatus | MailFate | 'SUPPRESSED';

type ReadableStatus = Exclude<MailStatus, 'UNREADABLE'>;
export type ReadableEntry = MailEntry & { readonly status: ReadableStatus };

export const isReadable = (entry: MailEntry): entry is ReadableEntry => entry.status !== 'UNREADABLE';

export function mailState({ status, notSent, feedback }: ReadableEntry): MailState {
  if (status === 'SENT') return feedback?.fate ?? 'SENT';
  return status === 'SUPERSEDED' && notSent === 'ADDRESS_SUPPRESSED' ? 'SUPPRESSED' : status;
}

/** The sort key of a letter in a list: by unit, then day and official. */
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

/** The cause of a letter: the request that returned a report or changed an official, or the sweep that planned it. */
function correlationOf(entry: Pick<MailEntry, 'kind' | 'official' | 'occurrence'>): string {
  const token = returnNamedBy(entry.kind)?.token ?? accessNoticeOf(entry)?.token;
  return token === undefined ? sweepCorrelation(entry.occurrence) : requestCorrelation(token);
}

/** A planned entry that nobody has tried to send. */
export const plannedEntry = (planned: Omit<MailEntry, keyof typeof NOT_TRIED | 'correlation'>): MailEntry => ({
  ...planned,
  correlation: correlationOf(planned),
  ...NOT_TRIED,
});

/** The substitute for a damaged entry, of which only the key is known. */
export const unreadableEntry = (key: LedgerKey, path: UnitPath): MailEntry => ({
  ...plannedEntry({ ...key, path, items: [], occurrence: instantAt(key.day, '00:00') }),
  status: 'UNREADABLE',
});

/** The name for all scopes in the marker of a day whose letters are all sent. */
export const ALL_SCOPES = 'all';
