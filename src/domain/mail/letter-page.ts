import { unitIdOf } from '../register/unit.js';
import type { PageAddress } from '../text/page-address.js';
import { type MailEntry, returnNamedBy } from './mail.js';

/** The page that a letter leads to: of the report that it names first, else of the ranking. */
export function pageOfLetter(entry: MailEntry): PageAddress {
  const { kind, path, items, news = [], ranking, rankings = [] } = entry;
  const returned = returnNamedBy(kind);
  if (returned) return { page: 'report', unit: unitIdOf(path), period: returned.period };
  const [report] = [...items, ...news];
  if (report) return { page: 'report', unit: report.unit, period: report.period };
  if (kind !== 'DAILY') return { page: 'mail-preferences' };
  const month = ranking ?? rankings[0]?.period;
  return { page: 'ranking', scope: undefined, month };
}
