import type { NewsItem } from '../mail/mail.js';
import type { Official } from '../official/official.js';
import { byPath, type Unit } from '../register/unit.js';
import { isMadeUpFor } from '../reminder/catch-up-window.js';
import { standsInForOfficer } from '../reminder/chairman-for-officer.js';
import type { MailSituation } from '../reminder/reminder-context.js';
import { communesOf } from '../reminder/responsible-officials.js';
import type { Report } from '../report/report.js';
import { dueDayOf } from '../settings/deadline.js';
import { type ExtensionGround, judgedExtensions } from '../settings/extension.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** That an extension was asked for, granted or refused, as a letter tells it. */
export type ExtensionNews = {
  readonly kind: NewsItem['kind'];
  readonly unit: Unit;
  readonly period: PeriodId;
  readonly at: Instant;
  /** The day that was asked for, or granted. */
  readonly day: LocalDate;
  /** The day by which the report is to come now. */
  readonly dueDay: LocalDate;
  /** Null in what was granted without one. */
  readonly ground: ExtensionGround | null;
  /** Why it was asked for, granted or refused. */
  readonly reason: string;
  /** Only of one that was granted: false where it came too late for the report to be on time. */
  readonly replacesDueDay: boolean;
  readonly isDemonstration: boolean;
};

/**
 * Reviewers hear what was asked for and waits for their answer, officers hear the answer; each of it once, in the next daily
 * letter. What could not be told is made up for within five working days; after that the form says it.
 */
export function extensionNewsFor(situation: MailSituation, official: Official): ExtensionNews[] {
  const { scope, cal, asOf, communes, reports } = situation;
  const asks = official.role === 'reviewer';
  if (!asks && official.role !== 'officer' && !standsInForOfficer(situation, official)) return [];
  const today = localDateOf(asOf);
  const isNews = ({ at, kind, unit, period }: ExtensionNews): boolean => {
    const day = localDateOf(at);
    const isTold = (situation.sent.get(official.id) ?? []).some(
      ({ occurrence, news = [] }) =>
        occurrence > at && news.some((each) => each.kind === kind && each.unit === unit.id && each.period === period),
    );
    const { remindersFrom } = scope;
    return !isTold && at < asOf && remindersFrom !== null && day >= remindersFrom && isMadeUpFor(cal, day, today);
  };
  return situation.open
    .flatMap((period) =>
      communesOf(communes, scope, official).flatMap((unit) => {
        const report = reports.get(period)?.get(unit.id);
        if (!report) return [];
        const said = asks ? askedFor(report) : answersTo(report, scope, cal);
        const dueDay = dueDayOf(scope, period, cal, report.extension);
        const { isDemonstration } = report;
        return said.map((each): ExtensionNews => ({ ...each, unit, period, dueDay, isDemonstration }));
      }),
    )
    .filter(isNews)
    .toSorted((a, b) => byPath(a.unit, b.unit) || (a.at < b.at ? -1 : 1));
}

type Said = Omit<ExtensionNews, 'unit' | 'period' | 'dueDay' | 'isDemonstration'>;

const askedFor = ({ extensionRequest }: Report): Said[] =>
  extensionRequest
    ? [{ kind: 'EXTENSION_ASKED', at: extensionRequest.askedAt, ...extensionRequest, replacesDueDay: false }]
    : [];

function answersTo(report: Report, scope: ScopeSettings, cal: WorkingCalendar): Said[] {
  const granted = judgedExtensions(report, dueDayOf(scope, report.period, cal)).at(-1);
  const refused = report.extensionRefusal;
  return [
    ...(granted
      ? [
          {
            kind: 'EXTENSION_GRANTED' as const,
            at: granted.extension.grantedAt,
            day: granted.extension.day,
            ground: granted.extension.ground ?? null,
            reason: granted.extension.reason,
            replacesDueDay: granted.replacesDueDay,
          },
        ]
      : []),
    ...(refused
      ? [
          {
            kind: 'EXTENSION_REFUSED' as const,
            at: refused.refusedAt,
            day: refused.day,
            ground: refused.ground,
            reason: refused.refusedBecause,
            replacesDueDay: false,
          },
        ]
      : []),
  ];
}

/** What the ledger keeps of it. */
export const newsItems = (news: readonly ExtensionNews[]): NewsItem[] =>
  news.map(({ kind, unit, period }) => ({ kind, unit: unit.id, period }));
