import type { LocalDate } from './local-date.js';
import type { Text } from './text.js';

/** One dated exception to "Monday to Friday works": a day off, or a Saturday declared working. */
export type Holiday = {
  readonly date: LocalDate;
  readonly works: boolean;
  readonly kind: 'PUBLIC_HOLIDAY' | 'IN_LIEU' | 'SWAPPED_OFF' | 'SWAPPED_WORKING';
  readonly name: Text;
  /** decreed = "verified" or "reported" in the source file; NOT_DECREED = expected by the law's rules, to be confirmed. */
  readonly status: 'VERIFIED' | 'REPORTED' | 'UNVERIFIED' | 'NOT_DECREED';
  readonly decision: string | null;
  readonly decisionDate: LocalDate | null;
  readonly swappedWith: LocalDate | null;
  readonly note: string | null;
};
