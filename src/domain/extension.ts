import type { LocalDate } from './local-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** An extension sets a later working day than the one it replaces, with a reason. */
export function reasonToRefuseExtension(
  extension: { readonly day: LocalDate; readonly reason: string },
  due: LocalDate,
  cal: WorkingCalendar,
): 'NOT_LATER' | 'NOT_A_WORKING_DAY' | 'NO_REASON' | undefined {
  if (extension.day <= due) return 'NOT_LATER';
  if (!cal.isWorking(extension.day)) return 'NOT_A_WORKING_DAY';
  if (extension.reason.trim() === '') return 'NO_REASON';
  return undefined;
}
