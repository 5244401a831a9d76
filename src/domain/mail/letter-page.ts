import { unitIdOf } from '../register/unit.js';
import type { PageAddress } from '../text/page-address.js';
import { accessNoticeOf, type MailEntry, returnNamedBy, tellsAbsence, tellsDigest } from './mail.js';

/** The page that a letter links to: that of the first matter it names. */
export function pageOfLetter(entry: MailEntry): PageAddress {
  const { kind, path, items, news = [], ranking, rankings = [] } = entry;
  const own = unitIdOf(path);
  const returned = returnNamedBy(kind);
  if (returned) return { page: 'report', unit: own, period: returned.period };
  const tells = accessNoticeOf(entry)?.tells;
  if (tells && tellsAbsence(tells)) return { page: 'work' };
  if (kind !== 'DAILY') return { page: 'mail-preferences' };
  const [report] = [...items, ...news];
  // A reader who is told of other units' reports reviews them.
  if (items.some(({ unit }) => unit !== own)) return { page: 'review' };
  if (report && report.unit !== own) return { page: 'reviewed-report', unit: report.unit, period: report.period };
  if (report) return { page: 'report', unit: report.unit, period: report.period };
  const month = ranking ?? rankings[0]?.period;
  return tellsDigest(entry) ? { page: 'leader' } : { page: 'ranking', scope: undefined, month };
}
