import type { Official } from '../official/official.js';
import { byPath } from '../register/unit.js';
import { standsInForOfficer } from '../reminder/letter-readers.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { communesOf } from '../reminder/responsible-officials.js';
import { isMadeUpFor } from '../reminder/silent-day.js';
import { mayHaveToldSince } from '../reminder/unreadable.js';
import type { Report } from '../report/report.js';
import { dueDayMovedAt, dueDayOf } from '../settings/deadline.js';
import { countedDueDay, judgedExtensions } from '../settings/extension.js';
import { isExpected } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { remindersRunOn } from '../settings/scopes.js';
import { localDateOf } from '../time/local-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type {
  ChairmanReturnNews,
  ExtensionNews,
  HandedOverNews,
  MovedDueDayNews,
  ReopenedNews,
  ReportNews,
} from './news.js';

type FormNews = Exclude<ReportNews, MovedDueDayNews>;

/**
 * News of reports for an official. Reviewers read about unanswered requests. Officers read the answers, and about
 * reports that were reopened or that the chairman returned. Chairmen read about reports that were handed to them. Each
 * news comes once, in the next daily letter, at most five working days late. After that only the form shows it.
 */
export function reportNewsFor(situation: ReminderContext, official: Official): FormNews[] {
  const { scope, cal, asOf, communes, reports } = situation;
  const saidTo = readsAbout(situation, official);
  if (!saidTo) return [];
  const today = localDateOf(asOf);
  const isNews = ({ at, kind, unit, period }: FormNews): boolean => {
    const day = localDateOf(at);
    const isAnnounced = (situation.sent.get(official.id) ?? []).some(
      ({ occurrence, news = [], items }) =>
        occurrence > at &&
        (news.some((item) => item.kind === kind && item.unit === unit.id && item.period === period) ||
          (kind === 'HANDED_TO_CHAIRMAN' && items.some((item) => item.unit === unit.id && item.period === period))),
    );
    const isUnread = mayHaveToldSince(situation, official, at);
    return !isAnnounced && !isUnread && at < asOf && remindersRunOn(scope, day) && isMadeUpFor(cal, day, today);
  };
  const units = communesOf(communes, scope, official);
  return situation.open
    .flatMap((period) =>
      units.flatMap((unit) => {
        const report = isExpected(scope, period, unit) ? reports.get(period)?.get(unit.id) : undefined;
        const said = report ? saidTo(report) : [];
        if (!report || said.length === 0) return [];
        const common = {
          unit,
          period,
          dueDay: dueDayOf(scope, period, cal, report.extension),
          dueDayMovedAt: dueDayMovedAt(scope, period, report.extension),
          onTimeUntil: countedDueDay(report, dueDayOf(scope, period, cal)),
          isDemonstration: report.isDemonstration,
        };
        return said.map((item): FormNews => ({ ...item, ...common }));
      }),
    )
    .filter(isNews)
    .toSorted((a, b) => byPath(a.unit, b.unit) || (a.at < b.at ? -1 : 1));
}

type Common = 'unit' | 'period' | 'dueDay' | 'dueDayMovedAt' | 'onTimeUntil' | 'isDemonstration';
type Said = Omit<ExtensionNews, Common>;
type SaidOfForm = Said | Omit<ReopenedNews, Common> | Omit<HandedOverNews, Common> | Omit<ChairmanReturnNews, Common>;

/** The function that gives an official's news about a report; undefined for a role without news of reports. */
function readsAbout(
  situation: ReminderContext,
  official: Official,
): ((report: Report) => readonly SaidOfForm[]) | undefined {
  const { scope, cal } = situation;
  const toOfficer = (report: Report) => [...answersTo(report, scope, cal), ...reopened(report), ...returned(report)];
  switch (official.role) {
    case 'reviewer':
      return askedFor;
    case 'officer':
      return toOfficer;
    case 'chairman':
      return standsInForOfficer(situation, official)
        ? (report) => [...toOfficer(report), ...handedOver(report)]
        : handedOver;
    default:
      return undefined;
  }
}

/** News while the report is with the chairman. */
const handedOver = ({ handedOverAt }: Report): Omit<HandedOverNews, Common>[] =>
  handedOverAt ? [{ kind: 'HANDED_TO_CHAIRMAN', at: handedOverAt }] : [];

/** News until the officer hands the report over again. */
const returned = ({ chairmanReturn }: Report): Omit<ChairmanReturnNews, Common>[] =>
  chairmanReturn ? [{ kind: 'RETURNED_TO_OFFICER', ...chairmanReturn }] : [];

/** News until the report is sent again. */
const reopened = ({ reopening }: Report): Omit<ReopenedNews, Common>[] =>
  reopening ? [{ kind: 'REOPENED', at: reopening.at, reason: reopening.reason }] : [];

const askedFor = ({ extensionRequest }: Report): Said[] =>
  extensionRequest
    ? [{ kind: 'EXTENSION_ASKED', at: extensionRequest.askedAt, ...extensionRequest, replacesDueDay: false }]
    : [];

function answersTo(report: Report, scope: ScopeSettings, cal: WorkingCalendar): Said[] {
  const isSent = report.state === 'SUBMITTED' || report.state === 'APPROVED';
  const granted = judgedExtensions(report, dueDayOf(scope, report.period, cal)).at(-1);
  const refused = report.extensionRefusal;
  const answers: Said[] = [];
  if (granted) {
    const { extension, replacesDueDay } = granted;
    const { grantedAt: at, day, ground = null, reason } = extension;
    answers.push({ kind: 'EXTENSION_GRANTED', at, day, ground, reason, replacesDueDay, isSent });
  }
  if (refused) {
    const { refusedAt: at, day, ground, refusedBecause: reason } = refused;
    answers.push({ kind: 'EXTENSION_REFUSED', at, day, ground, reason, replacesDueDay: false, isSent });
  }
  return answers;
}
