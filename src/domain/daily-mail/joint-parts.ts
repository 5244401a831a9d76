import { isSamePerson } from '../official/assignment.js';
import type { Form } from '../reminder/open-forms.js';
import type { DailyMail } from './daily-mail.js';

/** A part of a joint letter as its reader sees it. */
export type ToldPart<T extends { readonly mail: DailyMail }> = T & {
  /** Reports that a part above tells in full. This part only says what its own role has to do. */
  readonly inBrief: readonly Form[];
  /** The assignments of the part: its own, and those whose parts say nothing more. */
  readonly readFor: readonly DailyMail[];
};

/**
 * The parts of a joint letter, most urgent first, each thing said once. Two officers of one commune have the same form,
 * and a reader for both sees it once. A reader in two roles sees a report once, and then what the other role has to do.
 */
export function toldOnce<T extends { readonly mail: DailyMail }>(parts: readonly T[]): ToldPart<T>[] {
  const told: ToldPart<T>[] = [];
  for (const part of parts.toSorted((a, b) => urgencyOf(b.mail) - urgencyOf(a.mail) || ownFirst(a.mail, b.mail))) {
    const isSame = ({ mail }: { readonly mail: DailyMail }) => isSamePlace(mail, part.mail);
    const same = told.filter(isSame);
    const others = told.filter((earlier) => !isSame(earlier)).map(({ mail }) => mail);
    const left = same.flatMap(({ readFor }) => readFor).reduce(withoutRepeated, part.mail);
    const { mail, inBrief } = besideOtherRoles(left, others);
    const [first] = same;
    if (!first || !tellsNothing(mail) || inBrief.length > 0)
      told.push({ ...part, mail, inBrief, readFor: [part.mail] });
    else told[told.indexOf(first)] = { ...first, readFor: [...first.readFor, part.mail] };
  }
  const read = told.flatMap(({ readFor }) => readFor);
  return told.map((part) => ({ ...part, mail: withoutReaderAmongRecipients(part.mail, read) }));
}

/** The rest of a mail below parts in other roles. */
function besideOtherRoles(
  mail: DailyMail,
  others: readonly DailyMail[],
): { readonly mail: DailyMail; readonly inBrief: readonly Form[] } {
  const ofUnit = others.filter(({ unit }) => unit.id === mail.unit.id);
  const left = withToldLists(ofUnit.reduce(withoutToldNews, mail), others);
  // A row of a list says less than the part of a commune, which names figures.
  const inFull = (readsLists(mail) ? others : ofUnit.filter((other) => !readsLists(other))).flatMap(
    ({ forms }) => forms,
  );
  const inBrief = mail.forms.filter((form) => isTold(form, inFull));
  // A list of communes stays whole, or its counts would be wrong.
  if (inBrief.length === 0 || (readsLists(mail) && inBrief.length < mail.forms.length))
    return { mail: left, inBrief: [] };
  return { mail: { ...left, forms: mail.forms.filter((form) => !inBrief.includes(form)) }, inBrief };
}

/** Whether the official reads lists of communes, like all but the officials of a commune. */
const readsLists = ({ official: { role } }: DailyMail): boolean => role !== 'officer' && role !== 'chairman';

/** A digest does not list communes again if a list above names them all. */
function withToldLists(mail: DailyMail, others: readonly DailyMail[]): DailyMail {
  if (!mail.digest) return mail;
  const { waiting = [], ...digest } = mail.digest;
  const forms = others.flatMap((other) => other.forms);
  const named = new Set(others.flatMap((other) => other.waiting ?? []).map(reportOf));
  const isWaitingTold = waiting.every((report) => named.has(reportOf(report)));
  const isOverdueTold = digest.overdue.length > 0 && digest.overdue.every((form) => isTold(form, forms));
  return {
    ...mail,
    digest: { ...digest, ...(!isWaitingTold && { waiting }), ...(isOverdueTold && { isOverdueTold }) },
  };
}

/** The letter does not name its own reader as another recipient. */
function withoutReaderAmongRecipients(mail: DailyMail, read: readonly DailyMail[]): DailyMail {
  if (readsLists(mail)) return mail;
  const roles = new Set(read.filter(({ unit }) => unit.id === mail.unit.id).map(({ official: { role } }) => role));
  const forms = mail.forms.map((form) => ({
    ...form,
    recipients: form.recipients.filter((role) => role === mail.official.role || !roles.has(role)),
  }));
  return { ...mail, forms };
}

/** Orders the parts of a letter: overdue reports by lateness, then coming ones, then information only. */
function urgencyOf({ forms, waiting = [], news = [], openings, digest }: DailyMail): number {
  const [form] = forms;
  if (form) return 1_000 + form.workingDaysLate - form.workingDaysLeft;
  const kinds = [waiting.length > 0, news.length > 0, openings.length > 0, digest !== null];
  const first = kinds.indexOf(true);
  return first === -1 ? 0 : kinds.length - first;
}

const ownFirst = (a: DailyMail, b: DailyMail): number => Number(isForAbsent(a)) - Number(isForAbsent(b));

/** Whether a substitute reads the letter for its official. */
export const isForAbsent = ({ official, reader }: DailyMail): boolean =>
  reader !== undefined && !isSamePerson(reader.id, official.id);

const isSamePlace = (a: DailyMail, b: DailyMail): boolean =>
  a.official.role === b.official.role && a.unit.id === b.unit.id;

/** Leaves out told forms, and then the forms without a step, which are only named beside one with a step. */
function withoutRepeated(mail: DailyMail, earlier: DailyMail): DailyMail {
  const forms = mail.forms.filter((form) => !isTold(form, earlier.forms));
  return { ...withoutToldNews(mail, earlier), forms: forms.some(({ step }) => step !== null) ? forms : [] };
}

/** Leaves out what an earlier part tells, except forms. */
function withoutToldNews(mail: DailyMail, earlier: DailyMail): DailyMail {
  const { waiting, approved, news, corrections, ranking, digest, ...rest } = mail;
  const left = {
    waiting: without(waiting, earlier.waiting, reportOf),
    approved: without(approved, earlier.approved, reportOf),
    news: without(news, earlier.news, (item) => `${item.kind} ${reportOf(item)}`),
    corrections: without(corrections, earlier.corrections, ({ scope, period }) => `${scope} ${period}`),
  };
  return {
    ...rest,
    openings: mail.openings.filter((form) => !isTold(form, earlier.openings)),
    digest: digest?.period === earlier.digest?.period ? null : digest,
    ranking: ranking?.period === earlier.ranking?.period ? null : ranking,
    ...(left.waiting && { waiting: left.waiting }),
    ...(left.approved && { approved: left.approved }),
    ...(left.news && { news: left.news }),
    ...(left.corrections && { corrections: left.corrections }),
  };
}

type AboutReport = { readonly unit: { readonly id: string }; readonly period: string };
const reportOf = ({ unit, period }: AboutReport): string => `${unit.id} ${period}`;

/** The items that `earlier` does not have; undefined if none is left. */
function without<T>(
  items: readonly T[] = [],
  earlier: readonly T[] = [],
  nameOf: (item: T) => string,
): readonly T[] | undefined {
  const names = new Set(earlier.map(nameOf));
  const left = items.filter((item) => !names.has(nameOf(item)));
  return left.length > 0 ? left : undefined;
}

const isTold = ({ unit, reports }: Form, earlier: readonly Form[]): boolean =>
  reports.every(({ period }) =>
    earlier.some((form) => form.unit.id === unit.id && form.reports.some((report) => report.period === period)),
  );

/** Whether a letter has nothing to tell. Approved reports are a line in another letter, and no letter by themselves. */
export const tellsNothing = ({ forms, openings, digest, ranking, waiting, news, corrections }: DailyMail): boolean =>
  forms.length + openings.length === 0 && !digest && !ranking && !waiting && !news && !corrections;
