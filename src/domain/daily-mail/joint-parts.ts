import { isSamePerson } from '../official/assignment.js';
import type { Form } from '../reminder/form.js';
import type { DailyMail } from './daily-mail.js';

/** A part of a joint letter as its reader sees it. */
export type ToldPart<T extends { readonly mail: DailyMail }> = T & {
  /** The assignments for which it is read: its own, and those whose parts say nothing else. */
  readonly readFor: readonly DailyMail[];
};

/**
 * The parts of a joint letter, the most urgent first, each thing said once. Two officers of one commune have the same
 * form: who reads for both reads it once. Roles read differently about a report, so each role is told.
 */
export function toldOnce<T extends { readonly mail: DailyMail }>(parts: readonly T[]): ToldPart<T>[] {
  const told: ToldPart<T>[] = [];
  for (const part of parts.toSorted((a, b) => urgencyOf(b.mail) - urgencyOf(a.mail) || ownFirst(a.mail, b.mail))) {
    const same = told.filter(({ mail }) => isSamePlace(mail, part.mail));
    const mail = same.reduce((left, earlier) => withoutRepeated(left, earlier.mail), part.mail);
    const [first] = same;
    if (!first || !isEmpty(mail)) told.push({ ...part, mail, readFor: [part.mail] });
    else told[told.indexOf(first)] = { ...first, readFor: [...first.readFor, part.mail] };
  }
  return told;
}

/** Overdue reports by their lateness, then coming ones, then what only informs. */
function urgencyOf({ forms, waiting = [], news = [], openings, digest }: DailyMail): number {
  const [form] = forms;
  if (form) return 1_000 + form.workingDaysLate - form.workingDaysLeft;
  const kinds = [waiting.length > 0, news.length > 0, openings.length > 0, digest !== null];
  const first = kinds.indexOf(true);
  return first === -1 ? 0 : kinds.length - first;
}

const ownFirst = (a: DailyMail, b: DailyMail): number => Number(isForAbsent(a)) - Number(isForAbsent(b));

/** Whether a substitute reads it for its official. */
export const isForAbsent = ({ official, reader }: DailyMail): boolean =>
  reader !== undefined && !isSamePerson(reader.id, official.id);

const isSamePlace = (a: DailyMail, b: DailyMail): boolean =>
  a.official.role === b.official.role && a.unit.id === b.unit.id;

/** A form that is not due is named along with one that is, so it goes with it. */
function withoutRepeated(mail: DailyMail, earlier: DailyMail): DailyMail {
  const forms = mail.forms.filter((form) => !isTold(form, earlier.forms));
  const { waiting, approved, news, corrections, ranking, digest, ...rest } = mail;
  const left = {
    waiting: without(waiting, earlier.waiting, reportOf),
    approved: without(approved, earlier.approved, reportOf),
    news: without(news, earlier.news, (item) => `${item.kind} ${reportOf(item)}`),
    corrections: without(corrections, earlier.corrections, ({ scope, period }) => `${scope} ${period}`),
  };
  return {
    ...rest,
    forms: forms.some(({ step }) => step !== null) ? forms : [],
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

/** Undefined where nothing is left. */
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

/** Approved reports are a line in another letter, and no letter by themselves. */
const isEmpty = ({ forms, openings, digest, ranking, waiting, news, corrections }: DailyMail): boolean =>
  forms.length + openings.length === 0 && !digest && !ranking && !waiting && !news && !corrections;
