import { isAtOrBelow, type UnitPath } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { MailEntry } from './mail.js';

/** Officials at or below a path who got a letter that named the due day of a period. */
export function officialsToldOf(
  ledger: readonly MailEntry[],
  { path, period, day }: { readonly path: UnitPath; readonly period: PeriodId; readonly day: LocalDate },
): ReadonlySet<string> {
  const names = ({ items, dueDays = [] }: MailEntry) =>
    items.some((item) => item.period === period) ||
    dueDays.some((named) => named.period === period && named.day === day);
  const told = ledger.filter((entry) => entry.status === 'SENT' && isAtOrBelow(entry.path, path) && names(entry));
  return new Set(told.map(({ official }) => official));
}
