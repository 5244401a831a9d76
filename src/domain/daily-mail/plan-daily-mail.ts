import { approvedSinceLastLetter } from '../news/approved-reports.js';
import { movedDueDaysFor } from '../news/moved-due-days.js';
import type { ReportNews } from '../news/news.js';
import { openingsFor } from '../news/opened-windows.js';
import { correctionsFor } from '../news/ranking-corrections.js';
import { rankingNewsFor } from '../news/ranking-news.js';
import { reportNewsFor } from '../news/report-news.js';
import { type Official, wantsDigests } from '../official/official.js';
import { isAddress } from '../official/suppression.js';
import { letterReader, scopeFor } from '../reminder/letter-readers.js';
import { type Candidate, formsOf } from '../reminder/open-forms.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { ownCommune } from '../reminder/responsible-officials.js';
import { type ReasonForSilentDay, reasonForSilentDay } from '../reminder/silent-day.js';
import { waitingFor } from '../reminder/waiting-reviews.js';
import { madeOnce } from '../text/grouped-by.js';
import { localDateOf } from '../time/local-date.js';
import { candidatesFor } from './candidates.js';
import type { DailyMail } from './daily-mail.js';
import { digestFor } from './leaders-digest.js';

/** A day's plan for every official who could get a letter. */
export type DecidedDay = {
  /** Letters by id of the official. */
  readonly mails: readonly DailyMail[];
  readonly silent: SilentOfficials;
};

/** Ids of officials without a letter, by the reason. */
export type SilentOfficials = Readonly<Partial<Record<ReasonForNoMail, readonly string[]>>>;

export function decideDay(situation: ReminderContext): DecidedDay {
  const mails: DailyMail[] = [];
  const silent = new Map<ReasonForNoMail, string[]>();
  for (const official of situation.readers.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const decision = decideMail(situation, official);
    if (decision.kind === 'MAIL') mails.push(decision.mail);
    else madeOnce(silent, decision.reason, () => []).push(official.id);
  }
  return { mails, silent: Object.fromEntries(silent) };
}

/** The letters of a day, by official id. */
export const planDay = (situation: ReminderContext): readonly DailyMail[] =>
  silentDayOf(situation) ? [] : decideDay(situation).mails;

export type ReasonForNoMail =
  | ReasonForSilentDay
  | 'INACTIVE'
  /** Today only: the letter of the day was sent or cancelled. */
  | 'SETTLED_TODAY'
  | 'NO_ADDRESS'
  | 'ADDRESS_SUPPRESSED'
  /** No step names the role, and no digest is for it; or there is no commune below the official's unit. */
  | 'NO_LETTERS_FOR_ROLE'
  | 'DIGESTS_OFF'
  | 'NO_DIGEST_DUE'
  | ReasonAboutReports;

/** The first reason of this list that applies to any report of the official is given. */
export const REASONS_ABOUT_REPORTS = [
  'ALREADY_SENT',
  'LADDER_ENDED',
  'EXTENSION_ASKED',
  'NOT_YET',
  'SUBMITTED',
] as const;
type ReasonAboutReports = (typeof REASONS_ABOUT_REPORTS)[number];

export type MailDecision =
  | { readonly kind: 'MAIL'; readonly mail: DailyMail }
  | { readonly kind: 'SILENT'; readonly reason: ReasonForNoMail };

/**
 * The letter of today to one official, or why there is none. A letter is sent when a step is due, a window has opened,
 * a digest is due, a ranking has become final, or there is other news. It then also names reports that earlier letters
 * left open, but none whose ladder has ended.
 */
export function decideMail(situation: ReminderContext, official: Official): MailDecision {
  const silent = (reason: ReasonForNoMail): MailDecision => ({ kind: 'SILENT', reason });
  const hindrance = reasonNotToWrite(situation, official);
  if (hindrance) return silent(hindrance);
  const { candidates, reasons } = candidatesFor(situation, official);
  const due = candidates.filter(({ step }) => step !== null);
  const digest = official.role === 'leader' ? digestFor(situation, official) : null;
  const openings = openingsFor(situation, official);
  const ranking = rankingNewsFor(situation, official);
  const waiting = waitingFor(situation, official);
  const named = due.length === 0 ? [] : candidates;
  const reported = reportNewsFor(situation, official).filter((item) => !isHandedOverIn(item, named));
  const news = [...reported, ...movedDueDaysFor(situation, official, reported)];
  const corrections = correctionsFor(situation, official);
  const isNothing = [due, openings, waiting, news, corrections].every((part) => part.length === 0);
  if (isNothing && !digest && !ranking) {
    if (official.role === 'leader') return silent(wantsDigests(official) ? 'NO_DIGEST_DUE' : 'DIGESTS_OFF');
    const about = REASONS_ABOUT_REPORTS.find((reason) => reasons.has(reason));
    return silent(isOnLadder(situation, official) && about ? about : 'NO_LETTERS_FOR_ROLE');
  }
  const approved = approvedSinceLastLetter(situation, official);
  return {
    kind: 'MAIL',
    mail: {
      official,
      unit: ownCommune(situation.communes, official) ?? situation.scopeUnit,
      forms: due.length === 0 ? [] : formsOf(situation, candidates, official),
      openings: formsOf(situation, openings, official),
      digest,
      ...(waiting.length > 0 && { waiting }),
      ...(approved.length > 0 && { approved }),
      ...(news.length > 0 && { news }),
      ranking,
      ...(corrections.length > 0 && { corrections }),
    },
  };
}

export function mailFor(situation: ReminderContext, official: Official): DailyMail | undefined {
  const decision = decideMail(situation, official);
  return decision.kind === 'MAIL' ? decision.mail : undefined;
}

export const silentDayOf = ({ scope, cal, asOf }: ReminderContext): ReasonForSilentDay | undefined =>
  reasonForSilentDay(scope, cal, localDateOf(asOf));

/** Why the official gets no letter, whatever it would contain. */
export function reasonNotToWrite(situation: ReminderContext, official: Official): ReasonForNoMail | undefined {
  if (!official.active) return 'INACTIVE';
  const { id, email } = letterReader(situation, official);
  if (!isAddress(email)) return 'NO_ADDRESS';
  return situation.unreachable.has(id) ? 'ADDRESS_SUPPRESSED' : silentDayOf(situation);
}

const isOnLadder = (situation: ReminderContext, official: Official): boolean =>
  scopeFor(situation, official, false).ladder.steps.some(({ recipients }) => recipients.includes(official.role));

/** Whether a form of the letter already says that its reader has the report. */
const isHandedOverIn = (news: ReportNews, named: readonly Candidate[]): boolean =>
  news.kind === 'HANDED_TO_CHAIRMAN' &&
  named.some(({ unit, period }) => unit.id === news.unit.id && period === news.period);
