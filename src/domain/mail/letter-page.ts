import { unitIdOf } from '../register/unit.js';
import type { PageAddress } from '../text/page-address.js';
import type { PeriodId } from '../time/period.js';
import { accessNoticeOf, type MailEntry, returnNamedBy, tellsAbsence, tellsDigest } from './mail.js';

/** What an entry does not say of its letter. */
type Told = {
  /** The reader works at a commune: the reports are the reader's own, or those of units that went into the commune. */
  readonly isToCommune: boolean;
  /** Leaders read about late communes on their own page. */
  readonly isToLeader: boolean;
  /** The month of the digest. */
  readonly digestMonth: PeriodId | undefined;
  /** Whether the reader's unit existed when a period closed. Else the report is that of a unit that went into it. */
  existedIn(period: PeriodId): boolean;
};

/** The page that a letter links to: that of the first matter it names. */
export function pageOfLetter(entry: MailEntry, { isToCommune, isToLeader, digestMonth, existedIn }: Told): PageAddress {
  const { kind, path, unit, items, news = [], ranking, rankings = [] } = entry;
  const own = unitIdOf(path);
  const returned = returnNamedBy(kind);
  // An entry of an earlier release names no unit. Of several in the commune, the pending work shows the right one.
  if (returned) {
    const about = unit ?? (existedIn(returned.period) ? own : undefined);
    return about ? { page: 'report', unit: about, period: returned.period } : { page: 'work' };
  }
  const tells = accessNoticeOf(entry)?.tells;
  if (tells && tellsAbsence(tells)) return { page: 'work' };
  if (kind !== 'DAILY') return { page: 'mail-preferences' };
  const [report] = [...items, ...news];
  if (report && isToCommune) return { page: 'report', unit: report.unit, period: report.period };
  if (items.length > 0) return { page: isToLeader ? 'leader' : 'review' };
  if (report) return { page: 'reviewed-report', unit: report.unit, period: report.period };
  if (tellsDigest(entry)) return { page: 'leader', month: digestMonth };
  const told = rankings.find(({ period }) => period === ranking) ?? rankings[0];
  const month = ranking ?? told?.period;
  return isToCommune
    ? { page: 'commune', unit: told?.unit ?? own, month }
    : { page: 'ranking', scope: told?.scope, month };
}
